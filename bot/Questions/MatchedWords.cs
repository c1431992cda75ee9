namespace Bot.Questions;

/// <summary>Which words of a quote are what a question asked about: its topic, in its own words or in others for the same.</summary>
internal static class MatchedWords
{
    /// <summary>The stretches of the text, in its order, none touching another; empty where there is no topic. General words are left out.</summary>
    public static IReadOnlyList<(int Start, int End)> In(string text, Topic? topic)
    {
        if (topic is null)
        {
            return [];
        }

        var words = QuestionWord.Split(text);
        var marked = new bool[words.Count];
        foreach (var way in topic.Concepts.Where(concept => concept.Weight > Concept.Weak).SelectMany(concept => concept.Ways))
        {
            for (var at = 0; at + way.Count <= words.Count; at++)
            {
                if (way.Zip(words.Skip(at), (meant, word) => meant.CanMean(word.Form)).All(fits => fits))
                {
                    Array.Fill(marked, true, at, way.Count);
                }
            }
        }

        var stretches = new List<(int Start, int End)>();
        for (var at = 0; at < words.Count; at++)
        {
            if (!marked[at])
            {
                continue;
            }

            if (at > 0 && marked[at - 1] && !words[at].AfterStop)
            {
                stretches[^1] = (stretches[^1].Start, words[at].End);
            }
            else
            {
                stretches.Add((words[at].Start, words[at].End));
            }
        }

        return stretches;
    }
}
