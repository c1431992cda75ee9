using AdaptiveCards;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>What can be asked and said, with three questions to try.</summary>
internal static class HelpCard
{
    /// <summary>The card under a title; each line of the text is a line of its own.</summary>
    public static AdaptiveCard Of(string title, string text, Phrases phrases) => new(CardSchema.Version)
    {
        FallbackText = text,
        Speak = title,
        Lang = phrases.Language.Tag(),
        Body = [CardText.Title(title), .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line)],
        Actions = [Try(phrases.ExampleByAgency, phrases), Try(phrases.ExampleByTime, phrases), Try(phrases.ExampleOverview, phrases)],
    };

    private static AdaptiveElement Line(string text)
    {
        var line = CardText.Plain(text);
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }

    private static AdaptiveAction Try(string question, Phrases phrases) => CardButton.Of(
        question, "ask", new Dictionary<string, object> { ["question"] = question, ["page"] = 0, ["language"] = phrases.Language.Tag() });
}
