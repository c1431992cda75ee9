namespace Bot.Questions;

/// <summary>Finds the assignments on a topic: candidates by full text, then the share of the topic that each covers.</summary>
internal sealed class TopicSearch(AssignmentIndex index)
{
    /// <summary>Below this share the documents do not speak of the topic.</summary>
    public const double Least = 0.6;

    // Beside the best one, those that cover nearly as much.
    private const double OfBest = 0.84;

    private const double TellingOfBest = 0.7;

    private const int MostCandidates = 400;

    /// <summary>The assignments on the topic, best first; empty where none is.</summary>
    /// <param name="filter">What else narrows.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="best">The share of the best candidate, above or below <see cref="Least"/>.</param>
    public IReadOnlyList<IndexRow> Find(IndexFilter filter, Topic topic, out double best)
    {
        var score = new TopicScore(topic);
        var ranked = Candidates(filter, topic)
            .Select(row => (Row: row, Score: score.Of(row)))
            .OrderByDescending(item => item.Score.Covered).ThenByDescending(item => item.Score.InDuty).ThenBy(item => item.Row.Id)
            .ToList();
        var top = ranked.Count == 0 ? 0 : ranked[0].Score.Covered;
        best = top;
        if (top < Least)
        {
            return [];
        }

        var kept = ranked.Where(item => item.Score.Covered >= Math.Max(Least, top * OfBest)).ToList();
        var telling = kept.Max(item => item.Score.Telling);
        kept = [.. kept.Where(item => item.Score.Telling >= telling * TellingOfBest)];

        // What the document is about as a whole is asked of a body ("… để bảo vệ nước ngầm"); asked alone, it means the duties that say it.
        var own = kept.Max(item => item.Score.Own);
        if (filter.Parties.Count == 0 && own >= Least)
        {
            kept = [.. kept.Where(item => item.Score.Own >= own * TellingOfBest)];
        }

        return [.. kept.Select(item => item.Row)];
    }

    private IReadOnlyList<IndexRow> Candidates(IndexFilter filter, Topic topic)
    {
        var telling = topic.IsWeak ? topic.Concepts : [.. topic.Concepts.Where(concept => concept.Weight > Concept.Weak)];
        var terms = telling.Select(concept => (Expression: Expression(concept), Frequency: concept.Ways.Sum(Frequency))).Where(term => term.Frequency > 0).ToList();
        if (terms.Count == 0)
        {
            return [];
        }

        if (terms.Sum(term => term.Frequency) <= 3_000)
        {
            return index.Find(filter with { Match = string.Join(" OR ", terms.Select(term => term.Expression)), Ranked = true }, MostCandidates);
        }

        // Many documents: the rarest words lead, all that are rare enough together first.
        var rare = terms.OrderBy(term => term.Frequency).ToList();
        for (var taken = Math.Min(rare.Count, 6); taken > 0; taken--)
        {
            var rows = index.Find(filter with { Match = string.Join(" AND ", rare.Take(taken).Select(term => $"({term.Expression})")) }, MostCandidates / 2);
            if (rows.Count > 0)
            {
                return rows;
            }
        }

        return [];
    }

    private long Frequency(IReadOnlyList<Syllable> way) => way.Min(word => index.Frequency(word.Base));

    private static string Expression(Concept concept) =>
        string.Join(" OR ", concept.Ways.Select(way => $"\"{string.Join(' ', way.Select(word => word.Base))}\"").Distinct());
}
