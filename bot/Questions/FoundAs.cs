namespace Bot.Questions;

/// <summary>How a body of a document is the one that was asked for.</summary>
internal enum FoundAs
{
    /// <summary>It is the body itself.</summary>
    Itself,

    /// <summary>It is a group to which the body belongs.</summary>
    GroupMember,

    /// <summary>It is a body whose work went to the one asked for, or whose place was merged into its place.</summary>
    Predecessor,

    /// <summary>It is the body to which the work of the one asked for went.</summary>
    Successor,
}
