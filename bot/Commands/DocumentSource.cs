using Bot.Directives;
using Bot.Reading;
using Bot.Reading.Files;
using Bot.Texts;

namespace Bot.Commands;

/// <summary>A document named on the command line: opened and read, or the reason why not.</summary>
internal abstract record DocumentSource
{
    private DocumentSource()
    {
    }

    /// <summary>The file was opened; reading may still have refused it.</summary>
    public sealed record Opened(DirectiveText Text, ReadingOutcome Outcome) : DocumentSource;

    /// <summary>The file is missing, or no file that can be opened.</summary>
    public sealed record Unreadable(string File, RefusalReason? Reason) : DocumentSource
    {
        /// <summary>What happened, for a person.</summary>
        public string Sentence(Phrases phrases) =>
            Reason is { } reason ? phrases.OfKey("Refused" + reason) : phrases.FileNotFound(File);
    }

    /// <summary>Opens and reads a file.</summary>
    public static async Task<DocumentSource> OpenAsync(string file, HomePlace home, CancellationToken cancellationToken)
    {
        byte[] content;
        try
        {
            var info = new FileInfo(file);
            if (info.Exists && info.Length > DirectiveFile.MaximumLength)
            {
                return new Unreadable(file, RefusalReason.TooLarge);
            }

            content = await File.ReadAllBytesAsync(file, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Unreadable(file, null);
        }

        return DirectiveFile.Open(content, Path.GetFileName(file), cancellationToken) switch
        {
            FileOutcome.Opened opened => new Opened(opened.Text, DirectiveReader.Read(opened.Text, home.Province)),
            FileOutcome.Refused refused => new Unreadable(file, refused.Reason),
            _ => throw new InvalidOperationException("A kind of file outcome that this command does not know."),
        };
    }
}
