namespace Bot.Questions;

/// <summary>How a duty stands by what was reported about it, as the index keeps it; what hangs on the day or on acknowledgements is not in it.</summary>
[Flags]
internal enum DutyMarks
{
    /// <summary>Nothing was reported.</summary>
    None = 0,

    /// <summary>Anything was.</summary>
    Reported = 1,

    /// <summary>It is worked on, and not done.</summary>
    UnderWay = 2,

    /// <summary>All that lead it reported it done.</summary>
    Done = 4,

    /// <summary>It was done after its last day.</summary>
    Late = 8,

    /// <summary>A later last day was asked for, and nobody decided yet.</summary>
    ExtensionAsked = 16,
}
