using AdaptiveCards;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>The button "Đã nhận tất cả" of a card with several duties.</summary>
internal static class AcknowledgeAll
{
    /// <summary>The button's verb.</summary>
    public const string Verb = "acknowledge-all";

    /// <summary>The name under which its data hold the duties.</summary>
    public const string Duties = "duties";

    /// <summary>The button for the duties that the card shows: nobody takes note of what was not seen.</summary>
    public static AdaptiveAction Button(IReadOnlyList<DutyKey> shown, Phrases phrases)
    {
        var button = CardButton.Of(phrases.AcknowledgeAll, Verb, new Dictionary<string, object>
        {
            [Duties] = string.Join('\n', shown.Select(duty => $"{duty.DirectiveKey}\t{duty.AssignmentId}")),
            ["language"] = phrases.Language.Tag(),
        });
        button.Style = "positive";
        return button;
    }

    /// <summary>The duties that the data name; none where they are of another shape.</summary>
    public static IReadOnlyList<DutyKey> Read(string? duties) =>
        [.. (duties ?? "").Split('\n').Select(line => line.Split('\t')).Where(parts => parts.Length == 2).Select(parts => new DutyKey(parts[0], parts[1]))];
}
