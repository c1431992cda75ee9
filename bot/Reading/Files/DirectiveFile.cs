namespace Bot.Reading.Files;

/// <summary>
/// Opens a file that a clerk hands over: .txt, .docx or .pdf in, its text out. What the file is, its content says; the
/// name decides only where the content has no signature. Pure: nothing is read but the given bytes, nothing is kept.
/// </summary>
internal static class DirectiveFile
{
    /// <summary>The largest file that is opened, in bytes: 10 MB.</summary>
    public const int MaximumLength = 10 * 1024 * 1024;

    /// <summary>Opens a file from a stream, of which at most one byte over the limit is read.</summary>
    /// <param name="content">The file's bytes, from the current position on; not closed.</param>
    /// <param name="fileName">The name with its extension; a path is fine.</param>
    /// <param name="cancellationToken">Stops the work between parts of the document.</param>
    public static FileOutcome Open(Stream content, string fileName, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = content.Read(buffer, 0, buffer.Length);
            if (read == 0)
                return Open(copy.ToArray(), fileName, cancellationToken);

            copy.Write(buffer, 0, read);
            if (copy.Length > MaximumLength)
                return new FileOutcome.Refused(RefusalReason.TooLarge);
        }
    }

    /// <summary>Opens a file. Never throws for what the bytes are.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="fileName">The name with its extension; a path is fine.</param>
    /// <param name="cancellationToken">Stops the work between parts of the document.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static FileOutcome Open(byte[] content, string fileName, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (content.Length == 0)
            return new FileOutcome.Refused(RefusalReason.Empty);

        if (content.Length > MaximumLength)
            return new FileOutcome.Refused(RefusalReason.TooLarge);

        return FileSignature.Of(content) switch
        {
            FileKind.Unmarked => OpenUnmarked(content, Path.GetExtension(fileName)),
            FileKind.Zip => WordFile.Open(content, cancellationToken),
            FileKind.Pdf => PdfFile.Open(content, cancellationToken),
            FileKind.CompoundFile => CompoundFile.Open(content),
            _ => new FileOutcome.Refused(RefusalReason.UnknownKind),
        };
    }

    private static FileOutcome OpenUnmarked(byte[] content, string extension) => extension.ToUpperInvariant() switch
    {
        ".TXT" or ".TEXT" or ".MD" or "" => TextFile.Open(content),
        ".DOCX" or ".PDF" => new FileOutcome.Refused(RefusalReason.Damaged),
        _ => new FileOutcome.Refused(RefusalReason.UnknownKind),
    };
}
