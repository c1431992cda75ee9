using Bot.Commands;
using Bot.Commands.Packaging;

namespace Bot.Composition.Checkups;

/// <summary>Whether the Teams app package can be built from the settings.</summary>
internal sealed class ManifestCheckup(PackageOptions options, string? botId) : ICheckup
{
    public string Name => "manifest";

    public Task<IReadOnlyList<CheckupFinding>> RunAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CheckupFinding>>([Find()]);

    private CheckupFinding Find() => string.IsNullOrWhiteSpace(botId)
        ? CheckupFinding.Well("No app id: no Teams app package is needed.")
        : TeamsPackage.Build(options, botId) is PackageOutcome.Refused refused
        ? CheckupFinding.Warning(refused.Sentence, "the bot runs, but \"manifest\" builds no package before this is set right.")
        : CheckupFinding.Well($"The Teams app package can be built for {options.Domain}.");
}
