namespace Bot.Commands;

/// <summary>One look at an installation. It sends nothing to anyone's chat and leaves nothing behind.</summary>
internal interface ICheckup
{
    /// <summary>What it looks at, in one word.</summary>
    string Name { get; }

    /// <summary>Looks. An outage is a finding, never an exception.</summary>
    Task<IReadOnlyList<CheckupFinding>> RunAsync(CancellationToken cancellationToken);
}
