namespace Bot.Acknowledgements;

/// <summary>Why what a person gave can't be recorded.</summary>
internal enum FollowUpProblem
{
    /// <summary>A request for extension needs a reason.</summary>
    NoReason,

    /// <summary>The words are longer than <see cref="FollowUpInput.LongestNote"/>.</summary>
    TooLong,

    /// <summary>The words hold markup or control characters.</summary>
    NotPlainText,

    /// <summary>The link is no whole http or https address.</summary>
    BadLink,

    /// <summary>No day was given, or none that can be read.</summary>
    NoDay,

    /// <summary>The day is not after today.</summary>
    PastDay,

    /// <summary>The day is not after the deadline as it stands.</summary>
    NotLater,

    /// <summary>The day is more than <see cref="FollowUpInput.MostDays"/> days away.</summary>
    TooFar,

    /// <summary>The duty has no deadline that could be moved.</summary>
    NoDeadline,
}
