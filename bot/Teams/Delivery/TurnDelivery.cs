using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Bot.Teams.Delivery;

/// <summary>Send calls of a turn that give the result instead of throwing it. For turns of an adapter that uses <see cref="DeliveryMiddleware"/>.</summary>
internal static class TurnDelivery
{
    public static Task<DeliveryResult> DeliverAsync(this ITurnContext turn, IActivity activity, CancellationToken cancellationToken) =>
        ResultOfAsync(() => turn.SendActivityAsync(activity, cancellationToken));

    /// <summary>Replaces the sent message that has the activity's id.</summary>
    public static Task<DeliveryResult> DeliverUpdateAsync(this ITurnContext turn, IActivity activity, CancellationToken cancellationToken) =>
        ResultOfAsync(() => turn.UpdateActivityAsync(activity, cancellationToken));

    private static async Task<DeliveryResult> ResultOfAsync(Func<Task<ResourceResponse?>> send)
    {
        try
        {
            var response = await send();
            return response is DeliveredResponse delivered ? delivered.Result : new DeliveryResult.Sent(string.IsNullOrEmpty(response?.Id) ? null : response.Id);
        }
        catch (DeliveryException e)
        {
            return e.Result;
        }
    }
}
