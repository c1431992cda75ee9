namespace Bot.Publishing;

/// <summary>What an editor decides about an assignment after its publication.</summary>
internal abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>"Ấn định hạn": the last day on time, set or moved.</summary>
    public sealed record SetDue(DateOnly Day) : Decision;

    /// <summary>The event that the deadline waits for happened on a day.</summary>
    public sealed record EventHappened(DateOnly Day) : Decision;

    /// <summary>The assignment holds no more.</summary>
    public sealed record Withdraw : Decision;
}
