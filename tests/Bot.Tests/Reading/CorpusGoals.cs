namespace Bot.Tests.Reading;

/// <summary>What the reader has to reach over the corpus: the goals of the product.</summary>
internal static class CorpusGoals
{
    /// <summary>Assignments found, F1 of leads and duty. Goal 0.90.</summary>
    public const double F1 = 0.90;

    /// <summary>Right leads among the duties read. Goal 0.95.</summary>
    public const double Lead = 0.95;

    /// <summary>Coordinating bodies, micro F1. Goal 0.90.</summary>
    public const double CoordinatingF1 = 0.90;

    /// <summary>Deadlines right in kind and date among the found. Goal 0.95.</summary>
    public const double Deadline = 0.95;

    /// <summary>Largest share of false assignments. Goal 0.05.</summary>
    public const double False = 0.05;

    /// <summary>Most documents that may be refused or read against expectation. Goal 0.</summary>
    public const int OutcomesWrong = 0;
}
