using System.CommandLine;
using Bot.Storage;

namespace Bot.Commands;

/// <summary><c>backup --out FILE</c>: copies the embedded store, while the bot runs.</summary>
internal sealed class BackupCommand : Command
{
    /// <summary>What is said where the store is not in a file of this machine.</summary>
    public const string NotEmbedded = "The store is Azure Table Storage, not a file: the account keeps its own copies (choose its redundancy), and this command copies the embedded store only.";

    private readonly Option<FileInfo> _out = new("--out") { Description = "The file to write; it must not exist.", Required = true };
    private readonly Lazy<IStoreCopy?> _copy;
    private readonly Terminal _terminal;

    /// <param name="copy">How the store is copied; null where it is no file of this machine.</param>
    /// <param name="terminal">Where to print.</param>
    public BackupCommand(Lazy<IStoreCopy?> copy, Terminal terminal)
        : base("backup", "Copy the embedded store to a file; the bot may run meanwhile.")
    {
        _copy = copy;
        _terminal = terminal;
        Add(_out);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = parsed.GetRequiredValue(_out).FullName;
        var outcome = _copy.Value is { } copy ? await copy.BackupAsync(file, cancellationToken) : new CopyOutcome.Refused(NotEmbedded);
        return await CopyReport.PrintAsync(outcome, rows => $"{file}: {rows} rows.", _terminal);
    }
}
