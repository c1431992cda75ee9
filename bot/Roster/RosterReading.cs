using Bot.Directives;

namespace Bot.Roster;

/// <summary>What came of reading a roster file.</summary>
internal abstract record RosterReading
{
    private RosterReading()
    {
    }

    /// <summary>All lines are well.</summary>
    public sealed record Read(IReadOnlyList<Official> Officials) : RosterReading;

    /// <summary>Something is wrong: all of it, by line. Nothing may be applied.</summary>
    public sealed record Refused(IReadOnlyList<RosterFault> Faults) : RosterReading;
}
