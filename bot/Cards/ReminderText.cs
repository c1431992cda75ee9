using System.Text;
using Bot.Directives;
using Bot.Reminders;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>A reminder in plain words, for clients that show no cards and for the line that a notification shows.</summary>
internal static class ReminderText
{
    /// <summary>The whole reminder, one duty a paragraph.</summary>
    public static string Of(ReminderRoundCard card, Phrases phrases)
    {
        var text = new StringBuilder(Title(card, phrases));
        if (card.Kind == ReminderCardKind.WeeklySummary)
        {
            text.Append('\n').Append(Counts(card, phrases));
        }

        foreach (var item in card.Items)
        {
            var deadline = item.Assignment.Deadline;
            text.Append("\n\n")
                .Append(DeadlineLight.Words(deadline, item.Due, card.Today, phrases))
                .Append(": ").Append(item.Assignment.Duty)
                .Append('\n').Append(item.Directive.Title.Length > 0 ? item.Directive.Title : phrases.Document)
                .Append(" · ").Append(phrases.DeadlineLabel).Append(": ").Append(DeadlineLight.DateAndPhrase(deadline, item.Due, phrases));
            if (Note(item, card, phrases) is { } note)
            {
                text.Append('\n').Append(note);
            }
        }

        if (card.Items.Any(item => item.Role == ReminderRole.Lead))
        {
            text.Append("\n\n").Append(phrases.ReminderAcknowledgeByText);
        }

        return text.ToString();
    }

    /// <summary>What the card is, in one line.</summary>
    public static string Title(ReminderRoundCard card, Phrases phrases) => card.Kind switch
    {
        ReminderCardKind.Escalation => phrases.EscalationTitle(card.Agency.Name),
        ReminderCardKind.WeeklySummary => phrases.WeeklySummaryTitle(card.Agency.Name),
        ReminderCardKind.Nudge => phrases.ReminderNudgeTitle(card.Agency.Name),
        ReminderCardKind.Request => phrases.ReminderRequestTitle(card.Agency.Name),
        _ when card.Items.Count > 1 => phrases.ReminderTitleOfSeveral(card.Items.Count, card.Agency.Name),
        _ => phrases.ReminderTitle(card.Agency.Name),
    };

    /// <summary>The figures of a weekly summary.</summary>
    public static string Counts(ReminderRoundCard card, Phrases phrases) => phrases.WeeklySummaryCounts(
        card.Items.Count,
        card.Items.Count(item => item.Due < card.Today),
        card.Items.Count(item => item.Due >= card.Today && item.Due <= card.Today.AddDays(7)),
        card.Items.Count(item => item.Acknowledgements.All(one => !IsOf(one, item))));

    /// <summary>The duty as all cards show one.</summary>
    public static AssignmentView View(ReminderItem item, ReminderRoundCard card, Phrases phrases) =>
        new(item.Directive, item.Assignment, item.Status?.Due ?? item.Due, card.Today, item.Acknowledgements, Note(item, card, phrases)) { Status = item.Status };

    /// <summary>Whether someone took note for the body through which the duty falls on the target.</summary>
    public static bool IsOf(Acknowledgement acknowledgement, ReminderItem item) => acknowledgement.AgencyName == item.Named.Name;

    private static string? Note(ReminderItem item, ReminderRoundCard card, Phrases phrases)
    {
        var notes = new List<string>();
        if (item.Role == ReminderRole.Coordinating)
        {
            notes.Add(phrases.ReminderForInformation);
        }
        else if (item.Named.Kind == AgencyKind.Group)
        {
            notes.Add(phrases.ReminderOfGroup(item.Named.Name));
        }
        else if (!Responsibility.Same(item.Named, card.Agency))
        {
            notes.Add(phrases.ReminderInherited(item.Named.Name));
        }

        if (item.Role == ReminderRole.Lead && item.Step.Step.Kind == ReminderStepKind.Age && item.Directive.Issued is { } issued)
        {
            notes.Add(phrases.ReminderByAge(card.Today.DayNumber - issued.DayNumber));
        }

        if (item.Role == ReminderRole.Lead && item.Step.Step.Kind == ReminderStepKind.Check)
        {
            notes.Add(phrases.ReminderCheck);
        }

        return notes.Count > 0 ? string.Join(' ', notes) : null;
    }
}
