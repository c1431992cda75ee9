using Bot.Storage;

namespace Bot.Commands;

/// <summary>Says what became of copying a store.</summary>
internal static class CopyReport
{
    /// <summary>Prints it and gives the exit code.</summary>
    public static async Task<int> PrintAsync(CopyOutcome outcome, Func<long, string> done, Terminal terminal)
    {
        switch (outcome)
        {
            case CopyOutcome.Copied copied:
                await terminal.Output.WriteLineAsync(done(copied.Rows));
                return ExitCode.Done;
            case CopyOutcome.Refused refused:
                await terminal.Error.WriteLineAsync(refused.Sentence);
                return ExitCode.BadInput;
            default:
                throw new InvalidOperationException($"An outcome that is not known: {outcome}.");
        }
    }
}
