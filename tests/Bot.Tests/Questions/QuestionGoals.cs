namespace Bot.Tests.Questions;

/// <summary>What the answers have to reach over the questions of the corpus. The figures only ever get better, to the goals beside them.</summary>
/// <param name="Exact">Smallest share of answers with the right set of assignments and words. Goal 0.95.</param>
/// <param name="Denied">Smallest share of the questions that the documents do not answer that are answered so. Goal 0.98.</param>
/// <param name="Answered">Smallest share of answers whose flag is right. Goal 0.95.</param>
internal sealed record QuestionGoals(double Exact, double Denied, double Answered)
{
    /// <summary>Over perfect readings: the answers alone are judged.</summary>
    public static readonly QuestionGoals OverPerfectReadings = new(Exact: 0.95, Denied: 0.98, Answered: 0.97);

    /// <summary>Over the product's own readings: what a person gets.</summary>
    public static readonly QuestionGoals OverOwnReadings = new(Exact: 0.94, Denied: 0.98, Answered: 0.97);
}
