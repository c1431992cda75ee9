using Microsoft.Bot.Schema;

namespace Bot.Teams.Delivery;

/// <summary>The channel's answer to a send, with the result that it was part of.</summary>
internal sealed class DeliveredResponse(DeliveryResult.Sent result) : ResourceResponse(result.ActivityId)
{
    public DeliveryResult.Sent Result { get; } = result;
}
