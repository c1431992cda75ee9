namespace Bot.Tests.Questions;

/// <summary>The judgement of one answer.</summary>
/// <param name="Set">Every expected assignment is shown, no other than the allowed ones, none that is forbidden.</param>
/// <param name="AnsweredRight">It says or denies that the documents say it, as it should.</param>
/// <param name="Text">The plain text says what it must.</param>
/// <param name="Invented">It claims an answer that the documents do not give.</param>
/// <param name="Faults">What is wrong, for people.</param>
internal sealed record QuestionScore(CorpusQuestion Question, bool Set, bool AnsweredRight, bool Text, bool Invented, IReadOnlyList<string> Faults)
{
    /// <summary>The answer is right in what it shows and says.</summary>
    public bool Exact => Set && Text;

    /// <summary>Judges <paramref name="answer"/>. Where the documents do not say it, assignments beside "not answered" are hints and do not count.</summary>
    public static QuestionScore Of(CorpusQuestion question, CorpusAnswer answer, IReadOnlyDictionary<string, ReadingMap> readings)
    {
        var expect = question.Expect.ToHashSet();
        var allowed = expect.Union(question.Allow).ToHashSet();
        var forbid = (question.Forbid ?? []).ToHashSet();
        var covered = new HashSet<GoldAssignment>();
        List<string> faults = [];
        var setRight = true;
        foreach (var shown in answer.Assignments.Distinct())
        {
            var own = Gold(shown.Document, readings[shown.Document].Is(shown.Id));
            var touched = Gold(shown.Document, readings[shown.Document].Touches(shown.Id));
            covered.UnionWith(own.Intersect(expect));
            if (!touched.Overlaps(allowed) || (own.Overlaps(forbid) && !own.Overlaps(allowed)))
            {
                setRight = false;
                faults.Add($"shows {(touched.Count == 0 ? shown.Id : string.Join(' ', touched))}");
            }
        }

        foreach (var missing in expect.Except(covered))
        {
            setRight = false;
            faults.Add($"lacks {missing}");
        }

        if (question.Answered == false)
        {
            setRight = !answer.Answered;
            faults.Clear();
        }

        var answeredRight = question.Answered is null || question.Answered == answer.Answered;
        if (!answeredRight)
        {
            faults.Add($"answered {answer.Answered}");
        }

        var unsaid = (question.TextHas ?? []).Where(wanted => !PlainText.Says(answer.Text, wanted)).ToList();
        faults.AddRange(unsaid.Select(wanted => $"does not say {wanted}"));
        return new QuestionScore(question, setRight, answeredRight, unsaid.Count == 0, question.Answered == false && answer.Answered, faults);
    }

    private static HashSet<GoldAssignment> Gold(string document, IReadOnlySet<int> indices) =>
        indices.Select(index => new GoldAssignment(document, index)).ToHashSet();
}
