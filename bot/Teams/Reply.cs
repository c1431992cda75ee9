using AdaptiveCards;
using Bot.Cards;

namespace Bot.Teams;

/// <summary>What the bot says back.</summary>
/// <param name="Text">The whole of it in plain text: for clients that can't show the card, and for notifications.</param>
/// <param name="Card">The card; null where text is enough.</param>
internal sealed record Reply(string Text, AdaptiveCard? Card = null)
{
    /// <summary>The card's JSON where it was written already; null to have it written.</summary>
    public JsonText? CardJson { get; init; }
}
