using System.Net;
using System.Net.Sockets;
using Bot.Teams.Delivery;
using Bot.Tests.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Rest;

namespace Bot.Tests.Teams.Delivery;

public sealed class MessageDeliveryTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly WatchedClock _waits;

    public MessageDeliveryTests() => _waits = new WatchedClock(_time);

    public static TheoryData<int, string?, string?, string> ForGood => new()
    {
        { 400, "Bad Argument", null, "Malformed" },
        { 401, "BotNotRegistered", null, "NotAuthorized" },
        { 403, "BotNotInConversationRoster", null, "BotNotInConversation" },
        { 403, "ForbiddenOperationException", "Bot is not part of the conversation roster", "BotNotInConversation" },
        { 403, "BotDisabledByAdmin", null, "DisabledByAdministrator" },
        { 403, "MessageWritesBlocked", null, "BlockedByUser" },
        { 403, "Forbidden", "User blocked the conversation with the bot.", "BlockedByUser" },
        { 403, "InvalidBotApiHost", null, "Other" },
        { 404, "ConversationNotFound", null, "ConversationNotFound" },
        { 404, "ActivityNotFoundInConversation", null, "ActivityNotFound" },
        { 405, null, null, "Other" },
        { 413, "MessageSizeTooBig", null, "TooLarge" },
        { 500, "ServiceError", null, "Other" },
        { 501, null, null, "Other" },
    };

    [Theory]
    [MemberData(nameof(ForGood))]
    public async Task What_the_channel_refuses_for_good_is_tried_once_and_the_reason_is_told(int status, string? code, string? message, string reason)
    {
        var attempts = 0;

        var result = await RunAsync(DeliveryKind.New, _ => throw Refusal(status, code, message, () => attempts++));

        var refused = result.ShouldBeOfType<DeliveryResult.Refused>();
        refused.Reason.ToString().ShouldBe(reason);
        refused.Status.ShouldBe(status);
        refused.Code.ShouldBe(code);
        attempts.ShouldBe(1);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    public async Task A_429_is_tried_again_after_the_time_that_the_channel_names(string retryAfter, int seconds)
    {
        var times = new List<DateTimeOffset>();

        var result = await RunAsync(DeliveryKind.New, _ =>
        {
            times.Add(_time.GetUtcNow());
            return times.Count < 3 ? throw Refusal(429, retryAfter: retryAfter) : Taken("m-1");
        });

        result.ShouldBe(new DeliveryResult.Sent("m-1"));
        times.Count.ShouldBe(3);
        (times[1] - times[0]).ShouldBeInRange(TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds + 1.01));
    }

    [Fact]
    public async Task A_429_that_names_a_date_is_tried_again_at_that_date()
    {
        var first = _time.GetUtcNow();
        var at = first;

        await RunAsync(DeliveryKind.New, _ =>
        {
            at = _time.GetUtcNow();
            return at == first ? throw Refusal(429, retryAfter: (first + TimeSpan.FromSeconds(12)).ToString("r")) : Taken("m");
        });

        (at - first).ShouldBeInRange(TimeSpan.FromSeconds(11), TimeSpan.FromSeconds(13.01));
    }

    [Fact]
    public async Task A_429_without_a_time_is_tried_again_after_waits_that_double_and_then_put_off()
    {
        var times = new List<DateTimeOffset>();

        var result = await RunAsync(DeliveryKind.New, _ =>
        {
            times.Add(_time.GetUtcNow());
            throw Refusal(429);
        });

        result.ShouldBeOfType<DeliveryResult.PutOff>().Reason.ShouldBe(PutOffReason.Throttled);
        times.Count.ShouldBe(5);
        for (var i = 1; i < times.Count; i++)
            (times[i] - times[i - 1]).TotalSeconds.ShouldBeInRange(0.5 * Math.Pow(2, i - 1), Math.Pow(2, i - 1) + 0.01);
    }

    [Fact]
    public async Task A_wait_longer_than_a_sender_can_stay_puts_the_message_off_and_says_until_when()
    {
        var result = await RunAsync(DeliveryKind.New, _ => throw Refusal(429, retryAfter: "600"));

        result.ShouldBeOfType<DeliveryResult.PutOff>().RetryAfter.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(10));
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_new_message_after_a_gateway_error_is_replayed_once_and_the_result_says_so(int status)
    {
        var attempts = 0;

        var result = await RunAsync(DeliveryKind.New, _ => ++attempts == 1 ? throw Refusal(status) : Taken("m"));

        result.ShouldBe(new DeliveryResult.Sent("m", PerhapsTwice: true));
        attempts.ShouldBe(2);
    }

    [Fact]
    public async Task A_new_message_with_two_gateway_errors_is_uncertain_and_not_tried_a_third_time()
    {
        var attempts = 0;

        var result = await RunAsync(DeliveryKind.New, _ => throw Refusal(502, seen: () => attempts++));

        result.ShouldBe(new DeliveryResult.Uncertain(502));
        attempts.ShouldBe(2);
    }

    [Fact]
    public async Task A_refusal_after_a_gateway_error_leaves_the_message_uncertain()
    {
        var attempts = 0;

        var result = await RunAsync(DeliveryKind.New, _ => throw Refusal(++attempts == 1 ? 502 : 403));

        result.ShouldBe(new DeliveryResult.Uncertain(502));
    }

    [Fact]
    public async Task A_change_may_be_tried_again_after_gateway_errors_as_often_as_allowed()
    {
        var attempts = 0;

        var result = await RunAsync(DeliveryKind.Change, _ => ++attempts < 5 ? throw Refusal(502) : Taken("m"));

        result.ShouldBe(new DeliveryResult.Sent("m"));
    }

    [Fact]
    public async Task A_channel_that_can_not_be_reached_was_surely_not_given_the_message()
    {
        var attempts = 0;
        var refused = new HttpRequestException(HttpRequestError.ConnectionError, "refused", new SocketException((int)SocketError.ConnectionRefused));

        var result = await RunAsync(DeliveryKind.New, _ =>
        {
            attempts++;
            throw refused;
        });

        result.ShouldBeOfType<DeliveryResult.PutOff>().Reason.ShouldBe(PutOffReason.Unreachable);
        attempts.ShouldBe(5);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_that_ends_before_the_answer_leaves_a_new_message_uncertain_after_one_replay(bool timeout)
    {
        var attempts = 0;

        var result = await RunAsync(DeliveryKind.New, _ =>
        {
            attempts++;
            throw timeout ? new TaskCanceledException("timeout") : new HttpRequestException(HttpRequestError.ResponseEnded);
        });

        result.ShouldBe(new DeliveryResult.Uncertain(Status: null));
        attempts.ShouldBe(2);
    }

    [Fact]
    public async Task Cancellation_ends_a_wait()
    {
        using var stop = new CancellationTokenSource();
        var delivery = NewDelivery();
        var sending = delivery.SendAsync("c", "t", DeliveryKind.New, _ => throw Refusal(429, retryAfter: "20"), stop.Token);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(sending);
    }

    [Fact]
    public async Task A_defect_in_the_send_call_is_not_taken_for_an_answer_of_the_channel()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => RunAsync(DeliveryKind.New, _ => throw new InvalidOperationException("a defect")));
    }

    [Fact]
    public async Task Sends_to_one_conversation_are_spread_and_those_to_another_are_not_held_up()
    {
        var delivery = NewDelivery();
        var start = _time.GetUtcNow();
        var sent = new List<DateTimeOffset>();
        var many = Enumerable.Range(0, 9).Select(_ => delivery.SendAsync("c-1", "t", DeliveryKind.New, Note, TestContext.Current.CancellationToken)).ToList();
        var other = delivery.SendAsync("c-2", "another tenant", DeliveryKind.New, _ => Taken("o"), TestContext.Current.CancellationToken);

        other.IsCompletedSuccessfully.ShouldBeTrue();
        sent.Count.ShouldBe(5, "so many at once; the tenant's limit spreads them");
        await CompleteAsync(many);
        sent.Count(at => at - start < TimeSpan.FromSeconds(1)).ShouldBe(7);
        sent.Count(at => at - start < TimeSpan.FromSeconds(2)).ShouldBe(8);

        Task<ResourceResponse?> Note(CancellationToken token)
        {
            lock (sent)
                sent.Add(_time.GetUtcNow());
            return Taken("m");
        }
    }

    [Fact]
    public async Task One_tenant_is_held_to_its_limit_over_all_its_conversations()
    {
        var delivery = NewDelivery();
        var sent = new List<DateTimeOffset>();

        var many = Enumerable.Range(0, 120).Select(i => delivery.SendAsync($"c-{i}", "t", DeliveryKind.New, Note, TestContext.Current.CancellationToken)).ToList();
        sent.Count.ShouldBe(5, "a second's sends do not go out in one burst");
        await CompleteAsync(many);

        sent.Count.ShouldBe(120);
        for (var i = 50; i < sent.Count; i++)
            (sent[i] - sent[i - 50]).ShouldBeGreaterThan(TimeSpan.FromSeconds(1), "no second holds more than 50, wherever it begins");
        (sent[^1] - sent[0]).ShouldBeLessThan(TimeSpan.FromSeconds(2.6), "what is allowed is used");

        Task<ResourceResponse?> Note(CancellationToken token)
        {
            lock (sent)
                sent.Add(_time.GetUtcNow());
            return Taken("m");
        }
    }

    private MessageDelivery NewDelivery() => new(Options.Create(new DeliveryOptions()), _waits, NullLogger<MessageDelivery>.Instance);

    private async Task<DeliveryResult> RunAsync(DeliveryKind kind, Func<CancellationToken, Task<ResourceResponse?>> send)
    {
        var sending = NewDelivery().SendAsync("19:chat", "tenant", kind, send, TestContext.Current.CancellationToken);
        await CompleteAsync([sending]);
        return await sending;
    }

    // Nobody sleeps: the clock goes to the end of the next wait whenever all who are not done wait.
    private async Task CompleteAsync(IReadOnlyList<Task> sendings)
    {
        await Patience.UntilAsync(
            () =>
            {
                while (_waits.Next is { } next && _waits.Waiting == sendings.Count(one => !one.IsCompleted))
                    _time.Advance(next > _time.GetUtcNow() ? next - _time.GetUtcNow() : TimeSpan.Zero);
                return sendings.All(one => one.IsCompleted);
            },
            TestContext.Current.CancellationToken);
        await Task.WhenAll(sendings);
    }

    private static Task<ResourceResponse?> Taken(string id) => Task.FromResult<ResourceResponse?>(new ResourceResponse(id));

    private static ErrorResponseException Refusal(int status, string? code = null, string? message = null, Action? seen = null, string? retryAfter = null)
    {
        seen?.Invoke();
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return new ErrorResponseException($"{status}")
        {
            Response = new HttpResponseMessageWrapper(response, null),
            Body = code is null ? null : new ErrorResponse(new Error(code, message)),
        };
    }
}
