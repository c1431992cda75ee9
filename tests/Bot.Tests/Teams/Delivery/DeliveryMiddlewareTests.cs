using System.Net;
using Bot.Teams.Delivery;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Rest;

namespace Bot.Tests.Teams.Delivery;

public sealed class DeliveryMiddlewareTests
{
    [Fact]
    public async Task Each_activity_of_a_batch_is_sent_once_though_the_second_is_throttled()
    {
        var adapter = new AnAdapter { Refuse = (text, attempt) => text == "two" && attempt == 1 ? 429 : 0 };

        var responses = await adapter.RunAsync(turn => turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two"), MessageFactory.Text("three")], CancellationToken.None));

        adapter.Taken.ShouldBe(["one", "two", "three"]);
        responses.Select(response => response.Id).ShouldBe(["id-one", "id-two", "id-three"]);
    }

    [Fact]
    public async Task A_refused_reply_is_thrown_with_its_reason_and_given_as_a_result_to_who_asks_for_it()
    {
        var adapter = new AnAdapter { Refuse = (_, _) => 403 };

        var thrown = await Should.ThrowAsync<DeliveryException>(() => adapter.RunAsync(turn => turn.SendActivityAsync(MessageFactory.Text("a"), CancellationToken.None)));
        var given = await adapter.RunAsync(turn => turn.DeliverAsync(MessageFactory.Text("a"), CancellationToken.None));

        thrown.Result.ShouldBe(new DeliveryResult.Refused(RefusalReason.BotNotInConversation, 403, null));
        given.ShouldBe(thrown.Result);
    }

    [Fact]
    public async Task An_update_that_is_tried_again_keeps_its_own_id()
    {
        var adapter = new AnAdapter { Refuse = (_, attempt) => attempt == 1 ? 502 : 0 };
        var update = MessageFactory.Text("new");
        update.Id = "old-1";

        var result = await adapter.RunAsync(turn => turn.DeliverUpdateAsync(update, CancellationToken.None));

        adapter.Updated.ShouldBe(["old-1", "old-1"]);
        result.ShouldBe(new DeliveryResult.Sent("id-new"));
    }

    [Fact]
    public async Task A_replayed_message_says_that_it_may_stand_there_twice()
    {
        var adapter = new AnAdapter { Refuse = (_, attempt) => attempt == 1 ? 504 : 0 };

        var result = await adapter.RunAsync(turn => turn.DeliverAsync(MessageFactory.Text("a"), CancellationToken.None));

        result.ShouldBe(new DeliveryResult.Sent("id-a", PerhapsTwice: true));
    }

    private sealed class AnAdapter : BotAdapter
    {
        private readonly Dictionary<string, int> _attempts = [];

        public AnAdapter() => Use(new DeliveryMiddleware(new MessageDelivery(
            Options.Create(new DeliveryOptions { FirstWait = TimeSpan.FromMilliseconds(10) }), TimeProvider.System, NullLogger<MessageDelivery>.Instance)));

        public required Func<string, int, int> Refuse { get; init; }

        public List<string> Taken { get; } = [];

        public List<string> Updated { get; } = [];

        public async Task<T> RunAsync<T>(Func<ITurnContext, Task<T>> act)
        {
            T result = default!;
            using var turn = new TurnContext(this, new Activity(ActivityTypes.Message, id: "in-1", conversation: new ConversationAccount(id: "19:chat")));
            await RunPipelineAsync(turn, async (context, _) => result = await act(context), CancellationToken.None);
            return result;
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
            Task.FromResult(activities.Select(activity => Take(activity.Text)).ToArray());

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        {
            Updated.Add(activity.Id);
            return Task.FromResult(Take(activity.Text));
        }

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => Task.CompletedTask;

        private ResourceResponse Take(string text)
        {
            _attempts[text] = _attempts.GetValueOrDefault(text) + 1;
            var status = Refuse(text, _attempts[text]);
            if (status != 0)
            {
                using var response = new HttpResponseMessage((HttpStatusCode)status);
                throw new ErrorResponseException { Response = new HttpResponseMessageWrapper(response, null) };
            }

            Taken.Add(text);
            return new ResourceResponse($"id-{text}");
        }
    }
}
