using System.Globalization;
using AdaptiveCards;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>An editor's buttons on a published assignment: set the date, report the event, withdraw.</summary>
internal static class DecisionForm
{
    /// <summary>The name of the day's input, as it comes back in the button's data.</summary>
    public const string Day = "day";

    /// <summary>The buttons, each with what draws its card again.</summary>
    public static IEnumerable<AdaptiveAction> Buttons(AssignmentView view, IReadOnlyDictionary<string, object> context, Phrases phrases)
    {
        var data = new Dictionary<string, object>(context)
        {
            ["directive"] = view.Directive.Key,
            ["assignment"] = view.Assignment.Id,
            ["language"] = phrases.Language.Tag(),
        };
        yield return Asking(phrases.SetDue, phrases.LastDay, view.Due, CardButton.Of(phrases.Save, "decide-due", data));
        if (view.Assignment.Deadline is Deadline.AfterEvent)
        {
            yield return Asking(phrases.EventHappened, phrases.EventDay, view.Today, CardButton.Of(phrases.Save, "decide-event", data));
        }

        yield return CardButton.Of(phrases.Withdraw, "decide-withdraw", data);
    }

    private static AdaptiveShowCardAction Asking(string title, string label, DateOnly? value, AdaptiveAction save) => new()
    {
        Title = title,
        Card = new AdaptiveCard(CardSchema.Version)
        {
            Body =
            [
                new AdaptiveDateInput
                {
                    Id = Day,
                    Label = label,
                    Value = value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    IsRequired = true,
                    ErrorMessage = label,
                },
            ],
            Actions = [save],
        },
    };
}
