using AdaptiveCards;
using Newtonsoft.Json;

namespace Bot.Cards;

/// <summary>A card as JSON, without the white space that <see cref="AdaptiveCard.ToJson"/> adds: what is sent.</summary>
internal static class CardJson
{
    private const int UsualLength = 8 * 1024;

    private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault();

    /// <summary>The JSON of a card.</summary>
    public static string Of(AdaptiveCard card)
    {
        using var text = new StringWriter(new System.Text.StringBuilder(UsualLength), System.Globalization.CultureInfo.InvariantCulture);
        Serializer.Serialize(text, card);
        return text.ToString();
    }
}
