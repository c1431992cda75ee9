using System.CommandLine;
using Bot.Commands.Packaging;

namespace Bot.Commands;

/// <summary><c>manifest --out FILE.zip</c>: builds the Teams app package from the configuration.</summary>
internal sealed class ManifestCommand : Command
{
    private readonly Option<FileInfo> _out = new("--out") { Description = "The zip file to write.", Required = true };
    private readonly PackageOptions _options;
    private readonly string? _botId;
    private readonly Terminal _terminal;

    /// <param name="options">The settings of the section <c>Manifest</c>.</param>
    /// <param name="botId">The bot's app id, <c>MicrosoftAppId</c>.</param>
    /// <param name="terminal">Where to print.</param>
    public ManifestCommand(PackageOptions options, string? botId, Terminal terminal)
        : base("manifest", "Build the Teams app package from the configuration (MicrosoftAppId, Manifest:Domain, Manifest:Version …).")
    {
        _options = options;
        _botId = botId;
        _terminal = terminal;
        Add(_out);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        return TeamsPackage.Build(_options, _botId) switch
        {
            PackageOutcome.Built built => await WriteAsync(built.Zip, parsed.GetRequiredValue(_out), cancellationToken),
            PackageOutcome.Refused refused => await RefuseAsync(refused.Sentence),
            var other => throw new InvalidOperationException($"A package of an unknown kind: {other}."),
        };
    }

    private async Task<int> WriteAsync(byte[] zip, FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllBytesAsync(file.FullName, zip, cancellationToken);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return await RefuseAsync($"The file {file.FullName} can't be written; check its folder and permissions.");
        }

        await _terminal.Output.WriteLineAsync($"{file.FullName}: version {_options.Version} for https://{_options.Domain}. Upload it in the Teams admin center under Manage apps.");
        return ExitCode.Done;
    }

    private async Task<int> RefuseAsync(string sentence)
    {
        await _terminal.Error.WriteLineAsync(sentence);
        return ExitCode.BadInput;
    }
}
