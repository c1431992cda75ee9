using AdaptiveCards;

namespace Bot.Cards;

/// <summary>What all cards are written in.</summary>
internal static class CardSchema
{
    /// <summary>1.5: the newest that Teams draws on desktop and phone.</summary>
    public static AdaptiveSchemaVersion Version => new(1, 5);
}
