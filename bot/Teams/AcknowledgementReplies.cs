using Bot.Acknowledgements;
using Bot.Cards;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What a click on "Đã nhận nhiệm vụ" gives back to the person who clicked.</summary>
internal sealed class AcknowledgementReplies
{
    private readonly AcknowledgementDesk _desk;

    public AcknowledgementReplies(AcknowledgementDesk desk) => _desk = desk;

    /// <summary>Records the click; the reply has a card only where something is on record, else a sentence that says what to do.</summary>
    public async Task<Reply> ClickAsync(CardData data, Person person, Phrases phrases, DateOnly today, CancellationToken cancellationToken)
    {
        if (data is not { Directive: { } directive, Assignment: { } assignment })
        {
            return new Reply(phrases.UnknownAction);
        }

        return await _desk.AcknowledgeAsync(directive, assignment, person, cancellationToken) switch
        {
            AcknowledgementOutcome.Recorded recorded => new Reply(
                recorded.IsNew ? phrases.AcknowledgedNow(Short(recorded.Assignment)) : phrases.AcknowledgedBefore(Phrases.Moment(VietnamTime.Local(recorded.First.At))),
                AcknowledgementCard.Of(recorded, today, phrases)),
            AcknowledgementOutcome.NotRegistered refused => new Reply(phrases.NotRegistered(refused.Assignment.Leads[0].Name)),
            AcknowledgementOutcome.NotOfTheAgency refused => new Reply(phrases.NotOfTheAgency(
                string.Join(", ", refused.Assignment.Leads.Select(lead => lead.Name)), refused.Own?.Name ?? "–")),
            AcknowledgementOutcome.UnknownAssignment => new Reply(phrases.UnknownAssignment),
            _ => throw new InvalidOperationException("An outcome that the replies do not know."),
        };
    }

    private static string Short(Assignment assignment) =>
        assignment.Duty.Length <= 120 ? assignment.Duty : string.Concat(assignment.Duty.AsSpan(0, 119), "…");
}
