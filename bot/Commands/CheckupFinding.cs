namespace Bot.Commands;

/// <summary>What a look at an installation found.</summary>
/// <param name="State">How it is.</param>
/// <param name="Says">That in a sentence.</param>
/// <param name="Mend">What to do; null where there is nothing to do.</param>
internal sealed record CheckupFinding(CheckupState State, string Says, string? Mend = null)
{
    /// <summary>It is as it should be.</summary>
    public static CheckupFinding Well(string says) => new(CheckupState.Well, says);

    /// <summary>The bot runs, but not as it might.</summary>
    public static CheckupFinding Warning(string says, string mend) => new(CheckupState.Warning, says, mend);

    /// <summary>The bot does not start or does not work.</summary>
    public static CheckupFinding Wrong(string says, string mend) => new(CheckupState.Wrong, says, mend);
}

/// <summary>How something is.</summary>
internal enum CheckupState
{
    /// <summary>As it should be.</summary>
    Well,

    /// <summary>The bot runs, but not as it might.</summary>
    Warning,

    /// <summary>The bot does not start or does not work.</summary>
    Wrong,
}
