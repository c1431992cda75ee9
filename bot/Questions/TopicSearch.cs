namespace Bot.Questions;

/// <summary>Finds the assignments on a topic: candidates by full text, then the share of the topic that each covers.</summary>
internal sealed class TopicSearch(AssignmentIndex index)
{
    /// <summary>Below this share the documents do not speak of the topic.</summary>
    public const double Least = 0.6;

    /// <summary>As <see cref="Least"/>, of several words that were translated.</summary>
    private const double LeastTranslated = 0.5;

    // Beside the best one, those that cover nearly as much.
    private const double OfBest = 0.84;

    private const double TellingOfBest = 0.7;

    private const int MostCandidates = 200;

    private const int EveryCandidate = 20_000;

    /// <summary>The assignments on the topic, best first; empty where none is.</summary>
    /// <param name="filter">What else narrows.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="all">Whether every candidate is looked at, for a number; else the most likely ones.</param>
    /// <param name="more">Whether there may be more of them than were looked at.</param>
    public IReadOnlyList<IndexRow> Find(IndexFilter filter, Topic topic, bool all, out bool more)
    {
        var score = new TopicScore(topic);
        var candidates = Candidates(filter, topic, all ? EveryCandidate : MostCandidates, out more);
        var last = candidates.Count == 0 ? 0 : candidates[^1].Id;
        var ranked = candidates
            .Select(row => (Row: row, Score: score.Of(row)))
            .OrderByDescending(item => item.Score.Covered).ThenByDescending(item => item.Score.InDuty).ThenBy(item => item.Row.Id)
            .ToList();
        var top = ranked.Count == 0 ? 0 : ranked[0].Score.Covered;
        var least = topic.Translated && topic.Concepts.Count(concept => concept.Weight >= Concept.Normal) > 1 ? LeastTranslated : Least;
        if (top < least)
        {
            more = false;
            return [];
        }

        var kept = ranked.Where(item => item.Score.Covered >= Math.Max(least, top * OfBest)).ToList();
        var telling = kept.Max(item => item.Score.Telling);
        kept = [.. kept.Where(item => item.Score.Telling >= telling * TellingOfBest)];

        // What the document is about as a whole is asked of a body ("… để bảo vệ nước ngầm"); asked alone, it means the duties that say it.
        var own = kept.Max(item => item.Score.Own);
        if (filter.Parties.Count == 0 && own >= least)
        {
            kept = [.. kept.Where(item => item.Score.Own >= own * TellingOfBest)];
        }

        // Where the last candidates are far from the topic, the ones after them are farther.
        more &= kept.Exists(item => item.Row.Id == last) || kept.Count * 4 > candidates.Count;
        return [.. kept.Select(item => item.Row)];
    }

    private IReadOnlyList<IndexRow> Candidates(IndexFilter filter, Topic topic, int most, out bool more)
    {
        more = false;
        var telling = topic.IsWeak ? topic.Concepts : [.. topic.Concepts.Where(concept => concept.Weight > Concept.Weak)];
        var terms = telling.Select(concept => (Expression: Expression(concept), Frequency: concept.Ways.Sum(Frequency))).Where(term => term.Frequency > 0).ToList();
        if (terms.Count == 0)
        {
            return [];
        }

        if (terms.Sum(term => term.Frequency) <= 3_000)
        {
            var best = index.Find(filter with { Match = string.Join(" OR ", terms.Select(term => term.Expression)), Ranked = true }, most);
            more = best.Count == most;
            return best;
        }

        // Many documents: the rarest words lead, all that are rare enough together first.
        var rare = terms.OrderBy(term => term.Frequency).ToList();
        for (var taken = Math.Min(rare.Count, 6); taken > 0; taken--)
        {
            var rows = index.Find(filter with { Match = string.Join(" AND ", rare.Take(taken).Select(term => $"({term.Expression})")) }, most);
            if (rows.Count > 0)
            {
                more = rows.Count == most;
                return rows;
            }
        }

        return [];
    }

    private long Frequency(IReadOnlyList<Syllable> way) => way.Min(word => index.Frequency(word.Base));

    private static string Expression(Concept concept) =>
        string.Join(" OR ", concept.Ways.Select(way => $"\"{string.Join(' ', way.Select(word => word.Base))}\"").Distinct());
}
