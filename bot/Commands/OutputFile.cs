using Bot.Texts;

namespace Bot.Commands;

/// <summary>A file that a command writes.</summary>
internal static class OutputFile
{
    /// <summary>Writes it, and says so; an <see cref="ExitCode"/>.</summary>
    public static async Task<int> WriteAsync(string file, byte[] content, Phrases phrases, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllBytesAsync(file, content, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await terminal.Error.WriteLineAsync(phrases.FileNotWritten(file));
            return ExitCode.BadInput;
        }

        await terminal.Error.WriteLineAsync(phrases.FileWritten(file));
        return ExitCode.Done;
    }
}
