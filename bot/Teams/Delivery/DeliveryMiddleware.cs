using Bot.Reminders;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Bot.Teams.Delivery;

/// <summary>
/// Puts every send, update and deletion of every turn, replies and proactive ones alike, through <see cref="MessageDelivery"/>; new messages
/// under the <see cref="ICardTurn"/> that the state of the bot's turn holds, if any.
/// </summary>
internal sealed class DeliveryMiddleware(MessageDelivery delivery) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var conversation = turnContext.Activity.Conversation;
        if (conversation?.Id is not null && turnContext.Activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            turnContext.OnSendActivities((_, activities, send) => SendAsync(conversation, turnContext.TurnState.Get<ICardTurn>(), activities, send, cancellationToken));
            turnContext.OnUpdateActivity((_, activity, send) => UpdateAsync(conversation, activity, send, cancellationToken));
            turnContext.OnDeleteActivity((_, _, send) => DeleteAsync(conversation, send, cancellationToken));
        }

        return next(cancellationToken);
    }

    // One at a time: an attempt that fails must not send again what went before it. The list is the one that is sent from.
    private async Task<ResourceResponse[]> SendAsync(
        ConversationAccount conversation, ICardTurn? turn, List<Activity> activities, Func<Task<ResourceResponse[]>> send, CancellationToken cancellationToken)
    {
        var all = activities.ToArray();
        var responses = new ResourceResponse[all.Length];
        try
        {
            for (var index = 0; index < all.Length; index++)
            {
                activities.Clear();
                activities.Add(all[index]);
                responses[index] = GoesOut(all[index])
                    ? await DeliverAsync(conversation, DeliveryKind.New, turn, async () => (await send())[0], cancellationToken)
                    : (await send())[0];
            }
        }
        finally
        {
            activities.Clear();
            activities.AddRange(all);
        }

        return responses;
    }

    private Task<ResourceResponse> UpdateAsync(ConversationAccount conversation, Activity activity, Func<Task<ResourceResponse>> send, CancellationToken cancellationToken)
    {
        // The turn takes the answer's id over into the activity; a second attempt must find its own.
        var id = activity.Id;
        return DeliverAsync(
            conversation,
            DeliveryKind.Change,
            null,
            async () =>
            {
                activity.Id = id;
                return await send();
            },
            cancellationToken);
    }

    private Task<ResourceResponse> DeleteAsync(ConversationAccount conversation, Func<Task> send, CancellationToken cancellationToken) => DeliverAsync(
        conversation,
        DeliveryKind.Change,
        null,
        async () =>
        {
            await send();
            return null;
        },
        cancellationToken);

    private async Task<ResourceResponse> DeliverAsync(
        ConversationAccount conversation, DeliveryKind kind, ICardTurn? turn, Func<Task<ResourceResponse?>> send, CancellationToken cancellationToken)
    {
        var result = await delivery.SendAsync(conversation.Id, conversation.TenantId, kind, turn, _ => send(), cancellationToken);
        return result is DeliveryResult.Sent sent ? new DeliveredResponse(sent) : throw new DeliveryException(result);
    }

    private static bool GoesOut(Activity activity) => activity.Type is not (ActivityTypesEx.InvokeResponse or ActivityTypesEx.Delay or ActivityTypes.Trace);
}
