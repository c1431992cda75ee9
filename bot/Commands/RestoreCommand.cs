using System.CommandLine;
using Bot.Storage;

namespace Bot.Commands;

/// <summary><c>restore FILE</c>: puts a copy in the place of an embedded store that nobody uses.</summary>
internal sealed class RestoreCommand : Command
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "What \"backup\" wrote." };
    private readonly Option<bool> _force = new("--force") { Description = "Replace a store that holds something." };
    private readonly Lazy<IStoreCopy?> _copy;
    private readonly Terminal _terminal;

    /// <param name="copy">How the store is copied; null where it is no file of this machine.</param>
    /// <param name="terminal">Where to print.</param>
    public RestoreCommand(Lazy<IStoreCopy?> copy, Terminal terminal)
        : base("restore", "Put a copy in the place of the embedded store; the bot must be stopped.")
    {
        _copy = copy;
        _terminal = terminal;
        Add(_file);
        Add(_force);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = parsed.GetRequiredValue(_file).FullName;
        var outcome = _copy.Value is { } copy
            ? await copy.RestoreAsync(file, parsed.GetValue(_force), cancellationToken)
            : new CopyOutcome.Refused(BackupCommand.NotEmbedded);
        return await CopyReport.PrintAsync(outcome, rows => $"{rows} rows restored from {file}. Start the bot.", _terminal);
    }
}
