namespace Bot.Reminders;

/// <summary>What came of a notice.</summary>
internal abstract record NoticeOutcome
{
    private NoticeOutcome()
    {
    }

    /// <summary>Every chat that is concerned got it, or nobody needs it any more.</summary>
    public sealed record Done : NoticeOutcome;

    /// <summary>No chat could take it.</summary>
    public sealed record ReachedNobody : NoticeOutcome;

    /// <summary>Some of it is left for later: another instance has it, or the channel asks to wait.</summary>
    public sealed record Left : NoticeOutcome;
}
