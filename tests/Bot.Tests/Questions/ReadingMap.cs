using Bot.Directives;
using Bot.Tests.Reading;

namespace Bot.Tests.Questions;

/// <summary>
/// Which read assignment stands for which expected one, in one document. One read assignment may stand for several (merged) and several for
/// one (split). One that stands for none but follows an expected one of the same leads continues it: shown, it is right where that one is.
/// </summary>
internal sealed class ReadingMap
{
    private const double EnoughWords = 0.7;
    private const int Near = 250;

    private readonly Dictionary<string, HashSet<int>> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _continued = new(StringComparer.Ordinal);

    public ReadingMap(CorpusDocument document, Directive read)
    {
        var expected = document.Expected;
        var keys = expected.Assignments.Select(assignment => CorpusWords.Of(assignment.TaskKey)).ToArray();
        foreach (var item in read.Assignments)
        {
            _own[item.Id] = [];
        }

        for (var index = 0; index < keys.Length; index++)
        {
            foreach (var item in StandFor(keys[index], expected.Assignments[index], expected.Issuer, read.Assignments))
            {
                _own[item.Id].Add(index);
            }
        }

        Continue(expected, keys, read);
    }

    /// <summary>The expected assignments that this one is; empty for none.</summary>
    public IReadOnlySet<int> Is(string id) => _own.TryGetValue(id, out var own) ? own : new HashSet<int>();

    /// <summary>The expected assignments that this one is or continues.</summary>
    public IReadOnlySet<int> Touches(string id) =>
        _continued.TryGetValue(id, out var continued) ? new HashSet<int> { continued } : Is(id);

    private static IEnumerable<Assignment> StandFor(string[] key, ExpectedAssignment expected, string? issuer, IReadOnlyList<Assignment> read)
    {
        var ranked = read
            .Select(item => (Item: item, InDuty: CorpusWords.Share(key, CorpusWords.Of(item.Duty)), InQuote: CorpusWords.Share(key, CorpusWords.Of(item.Quote))))
            .Where(entry => Math.Max(entry.InDuty, entry.InQuote) >= EnoughWords)
            .Select(entry => (
                entry.Item,
                Rank: (entry.InDuty >= EnoughWords, Math.Max(entry.InDuty, entry.InQuote), CorpusMatching.SameLeads(expected, entry.Item, issuer), -entry.Item.Duty.Length / 40)))
            .ToList();
        return ranked.Count == 0 ? [] : ranked.Where(entry => entry.Rank.Equals(ranked.Max(other => other.Rank))).Select(entry => entry.Item);
    }

    private void Continue(ExpectedReading expected, string[][] keys, Directive read)
    {
        var words = CorpusWords.Of(read.Text);
        var places = keys.Select(key => PlaceOf(key, words)).ToArray();
        foreach (var item in read.Assignments.Where(item => _own[item.Id].Count == 0))
        {
            var place = CorpusWords.Of(read.Text[..item.Span.Start]).Length;
            var nearest = Enumerable.Range(0, keys.Length)
                .Where(index => Math.Abs(places[index] - place) <= Near && CorpusMatching.SameLeads(expected.Assignments[index], item, expected.Issuer))
                .OrderBy(index => places[index] > place)
                .ThenBy(index => Math.Abs(places[index] - place))
                .Select(index => (int?)index)
                .FirstOrDefault();
            if (nearest is { } found)
            {
                _continued[item.Id] = found;
            }
        }
    }

    private static int PlaceOf(string[] key, string[] words)
    {
        for (var start = 0; start + key.Length <= words.Length; start++)
        {
            if (words.AsSpan(start, key.Length).SequenceEqual(key))
            {
                return start;
            }
        }

        return int.MaxValue / 2;
    }
}
