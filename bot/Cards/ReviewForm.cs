using System.Globalization;
using AdaptiveCards;
using Bot.Directives;
using Bot.Publishing;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>The forms in which an editor corrects, drops or adds an assignment of a draft.</summary>
internal static class ReviewForm
{
    /// <summary>Names of the inputs, as they come back in the button's data.</summary>
    public const string Leads = "leads";

    /// <inheritdoc cref="Leads"/>
    public const string Coordinating = "coordinating";

    /// <inheritdoc cref="Leads"/>
    public const string Duty = "duty";

    /// <inheritdoc cref="Leads"/>
    public const string Due = "due";

    private const int LongestDuty = 4000;

    /// <summary>What every button of a draft names.</summary>
    public static Dictionary<string, object> Data(Draft draft, int page, Phrases phrases) => new()
    {
        ["draft"] = draft.Id,
        ["page"] = page,
        ["language"] = phrases.Language.Tag(),
    };

    /// <summary>The buttons "Sửa", which opens the form, and "Bỏ".</summary>
    public static AdaptiveActionSet Editing(Draft draft, Assignment assignment, int page, Phrases phrases)
    {
        var data = new Dictionary<string, object>(Data(draft, page, phrases)) { ["assignment"] = assignment.Id };
        return new AdaptiveActionSet
        {
            Actions =
            [
                new AdaptiveShowCardAction
                {
                    Title = phrases.Correct,
                    Card = Form(assignment, CardButton.Of(phrases.Save, "draft-correct", data), phrases),
                },
                CardButton.Of(phrases.Drop, "draft-drop", data),
            ],
        };
    }

    /// <summary>The button "Thêm nhiệm vụ", which opens an empty form.</summary>
    public static AdaptiveAction Adding(Draft draft, int page, Phrases phrases) => new AdaptiveShowCardAction
    {
        Title = phrases.AddAssignment,
        Card = Form(null, CardButton.Of(phrases.Save, "draft-add", Data(draft, page, phrases)), phrases),
    };

    private static AdaptiveCard Form(Assignment? assignment, AdaptiveAction save, Phrases phrases) => new(CardSchema.Version)
    {
        Body =
        [
            Text(Leads, phrases.Lead, Names(assignment?.Leads), phrases.NamesHint, required: true, phrases),
            Text(Coordinating, phrases.Coordinating, Names(assignment?.Coordinating), phrases.NamesHint, required: false, phrases),
            new AdaptiveTextInput
            {
                Id = Duty,
                Label = phrases.Duty,
                Value = assignment?.Duty,
                IsMultiline = true,
                MaxLength = LongestDuty,
                IsRequired = true,
                ErrorMessage = phrases.CorrectionIncomplete,
            },
            new AdaptiveDateInput
            {
                Id = Due,
                Label = phrases.LastDay,
                Value = assignment?.Deadline.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            },
        ],
        Actions = [save],
    };

    private static AdaptiveTextInput Text(string id, string label, string value, string hint, bool required, Phrases phrases) => new()
    {
        Id = id,
        Label = label,
        Value = value,
        Placeholder = hint,
        IsRequired = required,
        ErrorMessage = required ? phrases.CorrectionIncomplete : null,
    };

    private static string Names(IReadOnlyList<Agency>? agencies) => string.Join("; ", (agencies ?? []).Select(agency => agency.Name));
}
