namespace Bot.Commands;

/// <summary>Exit codes of the commands; scripts outside rely on them.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Nothing was found, or there are doubts and the caller asked to be strict.</summary>
    public const int NothingFound = 1;

    /// <summary>The input is bad: an unknown command or option, a file that can't be read, a wrong setting.</summary>
    public const int BadInput = 2;
}
