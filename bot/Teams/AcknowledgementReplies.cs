using Bot.Acknowledgements;
using Bot.Cards;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What a click on "Đã nhận nhiệm vụ" or "Đã nhận tất cả" gives back to the person who clicked.</summary>
internal sealed class AcknowledgementReplies(AcknowledgementDesk desk, DutyRecords records)
{
    /// <summary>Records the click; the reply has a card only where something is on record, else a sentence that says what to do.</summary>
    public async Task<Reply> ClickAsync(DutyKey duty, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken)
    {
        using var trip = Trip.Start("acknowledging");
        var outcome = await desk.AcknowledgeAsync(duty, message.Actor, cancellationToken);
        trip?.Ended(outcome.GetType().Name);
        return outcome is AcknowledgementOutcome.Recorded recorded
            ? await RecordedAsync(duty, recorded, phrases, cancellationToken)
            : new Reply(Refusal(outcome, phrases));
    }

    /// <summary>Records all duties of a digest that can be; the reply has no card where none could.</summary>
    /// <returns>The reply, and the duties that are on record for the person.</returns>
    public async Task<(Reply Reply, IReadOnlyList<DutyKey> Recorded)> ClickAllAsync(
        IReadOnlyList<DutyKey> duties, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken)
    {
        var outcomes = await desk.AcknowledgeAllAsync(duties, message.Actor, cancellationToken);
        var recorded = outcomes.OfType<AcknowledgementOutcome.Recorded>().ToList();
        if (recorded.Count == 0)
        {
            return (new Reply(outcomes.Count == 0 ? phrases.UnknownAction : Refusal(outcomes[0], phrases)), []);
        }

        var fresh = recorded.Count(each => each.IsNew);
        var text = string.Join(' ', new[]
        {
            fresh > 0 ? phrases.AcknowledgedSeveral(fresh) : null,
            recorded.Count > fresh ? phrases.AcknowledgedSeveralBefore(recorded.Count - fresh) : null,
            outcomes.Count > recorded.Count ? phrases.AcknowledgedSeveralRefused(outcomes.Count - recorded.Count) : null,
        }.OfType<string>());
        return (new Reply(text), [.. recorded.Select(each => new DutyKey(each.Directive.Key, each.Assignment.Id))]);
    }

    /// <summary>The beginning of a duty's words, to name it in a sentence.</summary>
    public static string Short(Assignment assignment) =>
        assignment.Duty.Length <= 120 ? assignment.Duty : string.Concat(assignment.Duty.AsSpan(0, 119), "…");

    private async Task<Reply> RecordedAsync(
        DutyKey duty, AcknowledgementOutcome.Recorded recorded, Phrases phrases, CancellationToken cancellationToken)
    {
        var text = recorded.IsNew
            ? phrases.AcknowledgedNow(Short(recorded.Assignment))
            : phrases.AcknowledgedBefore(Phrases.Moment(VietnamTime.Local(recorded.First.At)));
        var agency = new Agency(recorded.First.AgencyName, recorded.First.AgencyPlace);
        return await records.FindAsync(duty, agency, cancellationToken) is { } now
            ? new Reply(text, DutyCard.Of(now, recorded.IsNew ? "✓ " + phrases.AcknowledgedTitle : text, records.Today, phrases))
            : new Reply(text);
    }

    private static string Refusal(AcknowledgementOutcome outcome, Phrases phrases) => outcome switch
    {
        AcknowledgementOutcome.NotRegistered refused => phrases.NotRegistered(refused.Assignment.Leads[0].Name),
        AcknowledgementOutcome.NotOfTheAgency refused => phrases.NotOfTheAgency(
            string.Join(", ", refused.Assignment.Leads.Select(lead => lead.Name)), refused.Own?.Name ?? "–"),
        AcknowledgementOutcome.Withdrawn => phrases.DutyWithdrawn,
        AcknowledgementOutcome.UnknownAssignment => phrases.UnknownAssignment,
        _ => throw new InvalidOperationException("An outcome that the replies do not know."),
    };
}
