using System.Security.Cryptography;
using System.Text;
using Bot.Directives;
using Bot.Roster;
using Bot.Storage;

namespace Bot.Publishing;

/// <summary>Where an editor goes over a draft before it is published: corrects, drops, adds.</summary>
internal sealed class DraftDesk
{
    private readonly DirectiveStore _published;
    private readonly DraftStore _drafts;
    private readonly RosterDesk _roster;
    private readonly HomePlace _home;
    private readonly TimeProvider _clock;

    public DraftDesk(DirectiveStore published, DraftStore drafts, RosterDesk roster, HomePlace home, TimeProvider clock)
    {
        _published = published;
        _drafts = drafts;
        _roster = roster;
        _home = home;
        _clock = clock;
    }

    /// <summary>The draft as it stands.</summary>
    public Task<DraftOutcome> ShowAsync(string draftId, Person person, CancellationToken cancellationToken) =>
        ChangeAsync(draftId, person, directive => directive, cancellationToken);

    /// <summary>Takes an assignment out.</summary>
    public Task<DraftOutcome> DropAsync(string draftId, string assignmentId, Person person, CancellationToken cancellationToken) =>
        ChangeAsync(
            draftId,
            person,
            directive => Has(directive, assignmentId)
                ? directive with { Assignments = [.. directive.Assignments.Where(each => each.Id != assignmentId)] }
                : null,
            cancellationToken);

    /// <summary>
    /// Puts an editor's words in the place of what was read. The assignment gets another id: an acknowledgement belongs to what was
    /// acknowledged.
    /// </summary>
    public Task<DraftOutcome> CorrectAsync(
        string draftId, string assignmentId, Correction correction, Person person, CancellationToken cancellationToken)
    {
        if (!IsComplete(correction))
        {
            return Task.FromResult<DraftOutcome>(new DraftOutcome.Incomplete());
        }

        return ChangeAsync(
            draftId,
            person,
            directive => Has(directive, assignmentId)
                ? directive with { Assignments = [.. directive.Assignments.Select(each => each.Id == assignmentId ? Corrected(each, correction, directive) : each)] }
                : null,
            cancellationToken);
    }

    /// <summary>Adds an assignment that was not read; its quote is the place of the duty's words in the document, or empty.</summary>
    public Task<DraftOutcome> AddAsync(string draftId, Correction correction, Person person, CancellationToken cancellationToken)
    {
        if (!IsComplete(correction))
        {
            return Task.FromResult<DraftOutcome>(new DraftOutcome.Incomplete());
        }

        return ChangeAsync(
            draftId,
            person,
            directive =>
            {
                var at = directive.Text.IndexOf(correction.Duty.Trim(), StringComparison.Ordinal);
                var span = at < 0 ? new SourceSpan(0, 0) : new SourceSpan(at, correction.Duty.Trim().Length);
                var blank = new Assignment("", [], [], [], "", span, span.Of(directive.Text), new Deadline.Unstated(), null, null);
                var added = Corrected(blank, correction, directive);
                return Has(directive, added.Id) ? directive : directive with { Assignments = [.. directive.Assignments, added] };
            },
            cancellationToken);
    }

    private static bool IsComplete(Correction correction) =>
        !string.IsNullOrWhiteSpace(correction.Leads) && !string.IsNullOrWhiteSpace(correction.Duty);

    private static bool Has(Directive directive, string assignmentId) => directive.Assignments.Any(each => each.Id == assignmentId);

    private Assignment Corrected(Assignment read, Correction correction, Directive directive)
    {
        var place = directive.Place is { } own ? new HomePlace(own) : _home;
        var corrected = read with
        {
            Leads = correction.LeadAgencies(place),
            Coordinating = correction.CoordinatingAgencies(place),
            Duty = correction.Duty.Trim(),
            Deadline = DeadlineOf(read.Deadline, correction.Due),
        };
        return corrected with { Id = Same(read, corrected) ? read.Id : IdOf(corrected) };
    }

    // A date that stays keeps the words it was read from; an editor's own date has none, and a date taken away leaves none.
    private static Deadline DeadlineOf(Deadline read, DateOnly? due) =>
        read.Due == due ? read
        : due is { } day ? new Deadline.OnDate(read.Phrase, day, day)
        : new Deadline.Unstated();

    private static bool Same(Assignment first, Assignment second) =>
        first.Id.Length > 0 && first.Duty == second.Duty && first.Deadline == second.Deadline
        && first.Leads.SequenceEqual(second.Leads) && first.Coordinating.SequenceEqual(second.Coordinating);

    private static string IdOf(Assignment assignment)
    {
        var words = string.Join('|', assignment.Leads.Select(each => each.Name))
            + $"#{string.Join('|', assignment.Coordinating.Select(each => each.Name))}#{assignment.Duty}#{assignment.Deadline.Due:O}#{assignment.Span.Start}";
        return "e" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..11];
    }

    // Null from the change: the assignment is not there.
    private async Task<DraftOutcome> ChangeAsync(
        string draftId, Person person, Func<Directive, Directive?> change, CancellationToken cancellationToken)
    {
        if (!await _roster.MayEditAsync(person, cancellationToken))
        {
            return new DraftOutcome.NotAnEditor();
        }

        if (await _drafts.FindAsync(draftId, cancellationToken) is not { } directive)
        {
            return new DraftOutcome.UnknownDraft();
        }

        var before = await _published.FindAsync(directive.Key, cancellationToken);
        if (change(directive) is not { } changed)
        {
            return new DraftOutcome.UnknownAssignment(new Draft(draftId, directive), Between(before, directive));
        }

        if (!ReferenceEquals(changed, directive))
        {
            await _drafts.PutAsync(draftId, changed, Correcting(draftId, directive, changed, person), cancellationToken);
        }

        return new DraftOutcome.Shown(new Draft(draftId, changed), Between(before, changed));
    }

    private Change Correcting(string draftId, Directive before, Directive after, Person person)
    {
        var gone = before.Assignments.FirstOrDefault(each => !after.Assignments.Contains(each));
        var come = after.Assignments.FirstOrDefault(each => !before.Assignments.Contains(each));
        var action = (gone, come) switch { (null, _) => "add to draft", (_, null) => "drop from draft", _ => "correct draft" };
        return new Change(
            _clock.GetUtcNow(), person, action, $"{after.Key} {(come ?? gone)?.Id} ({draftId})", DirectiveState.Of(gone), DirectiveState.Of(come));
    }

    private static Revision? Between(Directive? before, Directive after) => before is null ? null : Revision.Between(before, after);
}
