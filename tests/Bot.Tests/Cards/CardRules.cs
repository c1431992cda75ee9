using Newtonsoft.Json.Linq;

namespace Bot.Tests.Cards;

/// <summary>What a card must have so that everyone can use it: with a screen reader, without colours, on a narrow phone, in an old client.</summary>
internal static class CardRules
{
    private const int MostButtons = 6;
    private const int WidestColumn = 120;

    /// <summary>What is missing, a sentence each.</summary>
    public static IReadOnlyList<string> Complaints(JObject card)
    {
        var complaints = new List<string>();
        if (Empty(card["speak"]) && Empty(card["fallbackText"]))
            complaints.Add("The card has neither words to speak nor a text to fall back to.");
        if (Empty(card["lang"]))
            complaints.Add("The card does not say its language.");
        foreach (var part in card.DescendantsAndSelf().OfType<JObject>())
        {
            var type = (string?)part["type"] ?? "";
            if (type.StartsWith("Input.", StringComparison.Ordinal) && Empty(part["label"]))
                complaints.Add($"The input {part["id"]} has no label.");
            if (type.StartsWith("Action.", StringComparison.Ordinal) && Empty(part["title"]))
                complaints.Add($"A button of type {type} has no title.");
            if (type == "Action.Execute" && (Empty(part["verb"]) || ((string?)part["fallback"]?["type"] is not "Action.Submit" && !IsRefresh(part))))
                complaints.Add($"The button {part["title"]} has no verb or no fallback for old clients.");
            if (type == "Image" && Empty(part["altText"]))
                complaints.Add("An image has no words in its place.");
            if (!Empty(part["color"]) && (string?)part["color"] != "default" && !((string?)part["text"] ?? (string?)part["legend"] ?? "").Any(char.IsLetter))
                complaints.Add($"“{part["text"]}” speaks by its colour alone.");
            if (part["actions"] is JArray { Count: > MostButtons })
                complaints.Add($"There are more than {MostButtons} buttons in a row.");
            if (type == "Column" && ((string?)part["width"])?.EndsWith("px", StringComparison.Ordinal) == true && int.Parse(((string)part["width"]!)[..^2], System.Globalization.CultureInfo.InvariantCulture) > WidestColumn)
                complaints.Add("A column is too wide for a phone.");
            if (type == "TextBlock" && (bool?)part["wrap"] != true)
                complaints.Add($"“{part["text"]}” does not wrap.");
        }

        return complaints;
    }

    // What a client asks for by itself is no button: one that does not know it leaves it out.
    private static bool IsRefresh(JObject action) => action.Parent is JProperty { Name: "action", Parent.Parent: JProperty { Name: "refresh" } };

    private static bool Empty(JToken? value) => string.IsNullOrWhiteSpace((string?)value);
}
