namespace Bot.Questions;

/// <summary>A body's name with one or two wrong letters: "Sở Xâu dựng", "Departmnt of Health".</summary>
internal static class SlipFinder
{
    /// <summary>The nearest bodies to any stretch of the question; null where none is near.</summary>
    public static Slip? Find(QuestionText question, AgencyNames names)
    {
        Slip? best = null;
        var words = question.Words;
        for (var start = 0; start < words.Count; start++)
        {
            // "UBND hyện" is a name in two words, any other has three.
            for (var end = start + (words[start].Base == "ubnd" ? 2 : 3); end <= Math.Min(words.Count, start + 14); end++)
            {
                if (question.IsClaimed(start, end))
                {
                    break;
                }

                var typed = AgencyCore.Join(words.Skip(start).Take(end - start).Select(word => word.Base));
                if (typed.Length >= 6)
                {
                    best = Nearest(names, words, typed, start, end, best);
                }
            }
        }

        return best;
    }

    private static Slip? Nearest(AgencyNames names, IReadOnlyList<QuestionWord> words, string typed, int start, int end, Slip? best)
    {
        var most = typed.Length >= 14 ? 2 : 1;
        var first = words[start].Base;
        foreach (var name in names.FullNames)
        {
            // The rank at the beginning ("sở", "bộ") is short and must be right; a long first word may be wrong too.
            if ((first.Length < 5 ? !name.StartsWith(first, StringComparison.Ordinal) : name[0] != typed[0]) || Math.Abs(name.Length - typed.Length) > most || name.Length < 8)
            {
                continue;
            }

            var distance = EditDistance.Between(typed, name, Math.Min(most, best?.Distance ?? most));
            if (distance > most || distance > (best?.Distance ?? most))
            {
                continue;
            }

            var bodies = names.Named(name);
            best = best is null || distance < best.Distance ? new Slip(start, end, distance, bodies)
                : best.Bodies.Any(bodies.Contains) ? best
                : best.Start == start && best.End == end ? best with { Bodies = [.. best.Bodies, .. bodies] }
                : best;
        }

        return best;
    }
}

/// <summary>A stretch of a question that is nearly a body's name.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">The first word after it.</param>
/// <param name="Distance">Letters that differ.</param>
/// <param name="Bodies">The bodies at this distance.</param>
internal sealed record Slip(int Start, int End, int Distance, IReadOnlyList<NamedBody> Bodies);
