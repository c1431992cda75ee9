using System.Globalization;
using AdaptiveCards;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>The buttons of a duty: take note, under way, done, more time; and for who leads, to decide about it.</summary>
internal static class FollowUpForm
{
    /// <summary>Names of the inputs, as they come back in the button's data.</summary>
    public const string Note = "note";

    /// <inheritdoc cref="Note"/>
    public const string Link = "link";

    /// <inheritdoc cref="Note"/>
    public const string Reason = "reason";

    /// <inheritdoc cref="Note"/>
    public const string NewDue = "newDue";

    /// <summary>The verb of <see cref="Open"/>.</summary>
    public const string OpenVerb = "duty-open";

    private const int LongestNote = 1_000;

    /// <summary>The buttons that fit how far the leading agency is; none for a duty that is done.</summary>
    /// <param name="view">The duty; without a status it counts as acknowledged where anybody took note.</param>
    /// <param name="phrases">The language.</param>
    /// <param name="context">What the card needs to be drawn again after the click; null for nothing.</param>
    public static IEnumerable<AdaptiveAction> OfLead(AssignmentView view, Phrases phrases, IReadOnlyDictionary<string, object>? context)
    {
        var progress = view.Status?.Progress ?? (view.Acknowledgements.Count > 0 ? DutyProgress.Acknowledged : DutyProgress.NotAcknowledged);
        if (progress == DutyProgress.NotAcknowledged)
        {
            return [AssignmentBlock.AcknowledgeButton(view, phrases, context)];
        }

        var data = Data(view, phrases, context);
        return progress switch
        {
            DutyProgress.Acknowledged => [CardButton.Of(phrases.FollowUpStart, "follow-start", data), Finishing(view, data, phrases), .. Extending(view, data, phrases)],
            DutyProgress.UnderWay => [Finishing(view, data, phrases), .. Extending(view, data, phrases)],
            _ => [],
        };
    }

    /// <summary>A leader's buttons: to grant or refuse the request that waits, to reopen what is reported done. Rights are checked at the click.</summary>
    public static IEnumerable<AdaptiveAction> OfLeader(
        AssignmentView view, Agency agency, Phrases phrases, IReadOnlyDictionary<string, object>? context)
    {
        var data = Data(view, phrases, context);
        data["agency"] = agency.Name;
        data["place"] = agency.Place ?? "";
        if (view.Status?.FollowUp is { Asked: { } asked })
        {
            data["agency"] = asked.Mark.Agency.Name;
            data["place"] = asked.Mark.Agency.Place ?? "";
            data["request"] = asked.Number;
            var grant = CardButton.Of(phrases.ExtensionGrant, "lead-grant", data);
            grant.Style = "positive";
            yield return grant;
            yield return CardButton.Of(phrases.ExtensionRefuse, "lead-refuse", data);
        }
        else if (view.Status?.FollowUp is { Done: { } done })
        {
            data["agency"] = done.Mark.Agency.Name;
            data["place"] = done.Mark.Agency.Place ?? "";
            yield return CardButton.Of(phrases.FollowUpReopen, "lead-reopen", data);
        }
    }

    /// <summary>The button that gives a duty with all its buttons, as it then stands: for cards that don't know how it stands.</summary>
    public static AdaptiveAction Open(AssignmentView view, Phrases phrases) => CardButton.Of(phrases.FollowUpOpen, OpenVerb, Data(view, phrases, null));

    /// <summary>The button that nudges an agency.</summary>
    public static AdaptiveAction Nudge(AssignmentView view, Agency agency, Phrases phrases)
    {
        var data = Data(view, phrases, null);
        data["agency"] = agency.Name;
        data["place"] = agency.Place ?? "";
        return CardButton.Of(phrases.NudgeButton, "lead-nudge", data);
    }

    private static Dictionary<string, object> Data(AssignmentView view, Phrases phrases, IReadOnlyDictionary<string, object>? context) =>
        new(context ?? new Dictionary<string, object>())
        {
            ["directive"] = view.Directive.Key,
            ["assignment"] = view.Assignment.Id,
            ["language"] = phrases.Language.Tag(),
        };

    private static AdaptiveShowCardAction Finishing(AssignmentView view, Dictionary<string, object> data, Phrases phrases) => Form(
        phrases.FollowUpFinish,
        CardButton.Of(phrases.FollowUpSend, "follow-finish", data),
        new AdaptiveTextInput
        {
            Id = Note,
            Label = phrases.FollowUpNote,
            Placeholder = phrases.FollowUpNoteHint,
            Value = view.TypedNote,
            IsMultiline = true,
            MaxLength = LongestNote,
        },
        new AdaptiveTextInput { Id = Link, Label = phrases.FollowUpLink, Placeholder = "https://…", Value = view.TypedLink });

    // More time is asked for where there is a day to move and nobody has asked yet.
    private static IEnumerable<AdaptiveShowCardAction> Extending(AssignmentView view, Dictionary<string, object> data, Phrases phrases)
    {
        if (view.Due is not { } due || view.Status?.FollowUp.Asked is not null)
        {
            yield break;
        }

        var earliest = (due > view.Today ? due : view.Today).AddDays(1);
        yield return Form(
            phrases.FollowUpExtend,
            CardButton.Of(phrases.FollowUpSend, "follow-extend", data),
            new AdaptiveDateInput
            {
                Id = NewDue,
                Label = phrases.FollowUpNewDue,
                Min = Day(earliest),
                Value = view.TypedDay is { } typed ? Day(typed) : null,
                IsRequired = true,
                ErrorMessage = phrases.FollowUpNewDue,
            },
            new AdaptiveTextInput
            {
                Id = Reason,
                Label = phrases.FollowUpReason,
                Value = view.TypedNote,
                IsMultiline = true,
                MaxLength = LongestNote,
                IsRequired = true,
                ErrorMessage = phrases.FollowUpReason,
            });
    }

    private static AdaptiveShowCardAction Form(string title, AdaptiveAction send, params AdaptiveElement[] inputs) => new()
    {
        Title = title,
        Card = new AdaptiveCard(CardSchema.Version) { Body = [.. inputs], Actions = [send] },
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
