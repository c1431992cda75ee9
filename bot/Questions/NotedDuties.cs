using Bot.Directives;

namespace Bot.Questions;

/// <summary>Of which duties somebody of the leading body took note: read from the store, since the index hears nothing of it.</summary>
/// <param name="acknowledgements">All acknowledgements of a document by its key.</param>
internal sealed class NotedDuties(Func<string, CancellationToken, Task<IReadOnlyList<Acknowledgement>>> acknowledgements)
{
    /// <summary>Duties that are looked through at most; beyond them an answer says that there may be more.</summary>
    public const int Most = 5_000;

    // So many documents are read at once.
    private const int AtOnce = 16;

    /// <summary>Whether it is asked for.</summary>
    public static bool IsAsked(Question question) => question.Status is AskedStatus.NotAcknowledged or AskedStatus.Acknowledged;

    /// <summary>Those of the rows that stand as asked. What was reported on was noted too.</summary>
    public async Task<SearchResult> NarrowAsync(SearchResult found, Question question, CancellationToken cancellationToken)
    {
        var noted = await OfAsync(found.Rows, cancellationToken);
        var wanted = question.Status == AskedStatus.Acknowledged;
        var rows = found.Rows.Where(row => noted.Contains(row.Id) == wanted).ToList();
        return found with { Rows = rows, Total = rows.Count, More = found.More || found.Total > found.Rows.Count, IsEverything = false };
    }

    /// <summary>The numbers of those of the rows that were noted.</summary>
    public async Task<IReadOnlySet<long>> OfAsync(IReadOnlyList<IndexRow> rows, CancellationToken cancellationToken)
    {
        var noted = rows.Where(row => row.Marks.HasFlag(DutyMarks.Reported)).Select(row => row.Id).ToHashSet();
        var documents = rows.Where(row => !noted.Contains(row.Id)).GroupBy(row => row.DocumentKey, StringComparer.Ordinal).ToList();
        foreach (var some in documents.Chunk(AtOnce))
        {
            var read = await Task.WhenAll(some.Select(document => acknowledgements(document.Key, cancellationToken)));
            foreach (var (document, known) in some.Zip(read))
            {
                var duties = known.Select(each => each.AssignmentId).ToHashSet(StringComparer.Ordinal);
                noted.UnionWith(document.Where(row => duties.Contains(row.Code)).Select(row => row.Id));
            }
        }

        return noted;
    }
}
