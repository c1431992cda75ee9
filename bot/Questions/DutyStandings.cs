using Bot.Directives;

namespace Bot.Questions;

/// <summary>Narrows what was found to how the duties stand: acknowledged or not, under way, done on time or late, open, an extension asked for.</summary>
/// <param name="index">The published documents, with the dates that hold now.</param>
/// <param name="acknowledgements">All acknowledgements of a document by its key.</param>
/// <param name="events">All that was reported and decided about a document's duties, by its key.</param>
/// <param name="changedSince">The keys of the documents that changed since the index's place in the feed; null where the index follows none.</param>
internal sealed class DutyStandings(
    AssignmentIndex index,
    Func<string, CancellationToken, Task<IReadOnlyList<Acknowledgement>>> acknowledgements,
    Func<string, CancellationToken, Task<IReadOnlyList<FollowUpEvent>>> events,
    Func<string, CancellationToken, Task<IReadOnlySet<string>>>? changedSince)
{
    /// <summary>Whether a question asks for it. What is done is neither open nor overdue any more.</summary>
    public static bool IsAsked(Question question) => question.Status is not (null or AskedStatus.Either) || IsOpenAsked(question);

    /// <summary>Those of the rows that stand as asked.</summary>
    public async Task<SearchResult> NarrowAsync(SearchResult found, Question question, DateOnly today, CancellationToken cancellationToken)
    {
        var known = new Dictionary<long, (Directive? Directive, IReadOnlyList<Acknowledgement> Acknowledgements, IReadOnlyList<FollowUpEvent> Events)>();
        var rows = new List<IndexRow>();
        var quiet = await QuietAsync(found.Rows, cancellationToken);
        foreach (var row in found.Rows)
        {
            if (!known.TryGetValue(row.Document, out var document))
            {
                var reported = quiet.Contains(row.Document) ? [] : await events(row.DocumentKey, cancellationToken);
                var needsAll = reported.Count > 0 || question.Status is AskedStatus.NotAcknowledged or AskedStatus.Acknowledged;
                known[row.Document] = document = (
                    needsAll ? index.Load(row.Document) : null, needsAll ? await acknowledgements(row.DocumentKey, cancellationToken) : [], reported);
            }

            if (Stands(question, row, document.Directive, document.Acknowledgements, document.Events, today))
            {
                rows.Add(row);
            }
        }

        return rows.Count == found.Rows.Count ? found : found with { Rows = rows, Total = found.Total - found.Rows.Count + rows.Count };
    }

    // Nothing has to be read of what was quiet when the index last heard of it, and did not change since.
    private async Task<IReadOnlySet<long>> QuietAsync(IReadOnlyList<IndexRow> rows, CancellationToken cancellationToken)
    {
        if (changedSince is null || index.Note(IndexFeed.CursorNote) is not { } cursor)
        {
            return new HashSet<long>();
        }

        var changed = await changedSince(cursor, cancellationToken);
        return index.Quiet(rows.Where(row => !changed.Contains(row.DocumentKey)).Select(row => row.Document).Distinct());
    }

    private static bool IsOpenAsked(Question question) => question.OpenOnly || question.Time?.Kind == AskedTimeKind.Overdue;

    private static bool Stands(
        Question question, IndexRow row, Directive? directive, IReadOnlyList<Acknowledgement> acknowledgements, IReadOnlyList<FollowUpEvent> events, DateOnly today)
    {
        if (directive?.Assignments.ElementAtOrDefault(row.Ordinal) is not { } assignment || assignment.Id != row.Code)
        {
            // Nothing was reported of the document: all of it is open.
            return question.Status is null or AskedStatus.Either;
        }

        var own = acknowledgements.Where(each => each.AssignmentId == row.Code).ToList();
        var reported = events.Where(each => each.Mark.AssignmentId == row.Code).ToList();
        var status = DutyStatus.OfWhole(assignment, null, own, reported, today, WorkingCalendar.Default);
        return question.Status switch
        {
            AskedStatus.NotAcknowledged => own.Count == 0 && reported.Count == 0,
            AskedStatus.Acknowledged => own.Count > 0 || reported.Count > 0,
            AskedStatus.UnderWay => status.Progress == DutyProgress.UnderWay,
            AskedStatus.Done => status.Progress == DutyProgress.Done,
            AskedStatus.DoneOnTime => status.Timing == DutyTiming.DoneOnTime,
            AskedStatus.DoneLate => status.Timing == DutyTiming.DoneLate,
            AskedStatus.ExtensionAsked => status.FollowUp.Asked is not null,
            _ => true,
        } && (!IsOpenAsked(question) || status.Progress != DutyProgress.Done);
    }
}
