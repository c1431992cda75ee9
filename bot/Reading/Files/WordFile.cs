using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Bot.Reading.Files;

/// <summary>
/// A .docx: its paragraphs and tables in reading order, as Word shows them with all changes accepted. Headers, footers,
/// footnotes, comments and hidden text are left out.
/// </summary>
internal static class WordFile
{
    private const int MaximumPages = 500;

    /// <summary>Opens a ZIP archive that should be a .docx.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static FileOutcome Open(byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            return PackageLimits.Refuse(content, cancellationToken) is { } reason
                ? new FileOutcome.Refused(reason)
                : Read(content, cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // The library answers a broken package with exceptions of many types, null references among them.
            return new FileOutcome.Refused(RefusalReason.Damaged);
        }
    }

    private static FileOutcome Read(byte[] content, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content, writable: false);
        var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = PackageLimits.LargestPart };
        using var document = WordprocessingDocument.Open(stream, isEditable: false, settings);
        if (document.MainDocumentPart is not { } main || !PackageLimits.IsChecked(main.Uri))
            return new FileOutcome.Refused(RefusalReason.UnknownKind);

        if (Pages(document) > MaximumPages)
            return new FileOutcome.Refused(RefusalReason.TooLarge);

        var styles = new WordStyles(main.StyleDefinitionsPart is { } part && PackageLimits.IsChecked(part.Uri) ? part.Styles : null);
        var numbering = new WordNumbering(
            main.NumberingDefinitionsPart is { } definitions && PackageLimits.IsChecked(definitions.Uri) ? definitions.Numbering : null,
            styles);
        var body = new WordBody(styles, numbering);
        foreach (var block in Blocks(main, cancellationToken))
            body.Add(block);

        var text = body.Text;
        return string.IsNullOrWhiteSpace(text)
            ? new FileOutcome.Refused(RefusalReason.Empty)
            : new FileOutcome.Opened(DirectiveText.From(text));
    }

    // Block by block, so that a long document is never in memory as a whole.
    private static IEnumerable<OpenXmlElement> Blocks(MainDocumentPart main, CancellationToken cancellationToken)
    {
        using var reader = OpenXmlReader.Create(main);
        if (!reader.Read() || !reader.ReadFirstChild())
            yield break;

        do
        {
            if (reader.LocalName != "body" || !reader.ReadFirstChild())
                continue;

            do
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.IsStartElement && reader.LoadCurrentElement() is { } block)
                    yield return block;
            }
            while (reader.ReadNextSibling());
            yield break;
        }
        while (reader.ReadNextSibling());
    }

    private static int Pages(WordprocessingDocument document) =>
        document.ExtendedFilePropertiesPart is { } part && PackageLimits.IsChecked(part.Uri)
        && int.TryParse(part.Properties?.Pages?.Text, out var pages)
            ? pages
            : 0;
}
