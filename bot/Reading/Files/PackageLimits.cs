using System.IO.Compression;
using System.Xml;

namespace Bot.Reading.Files;

/// <summary>What a package of XML may hold before any of it is trusted: entries, unpacked size, depth of nesting, no entities.</summary>
internal static class PackageLimits
{
    /// <summary>The largest part of XML that is read, in characters.</summary>
    public const int LargestPart = 40_000_000;

    private const int MostEntries = 5_000;
    private const long LargestUnpacked = 100L * 1024 * 1024;
    private const long SmallUnpacked = 10L * 1024 * 1024;
    private const int HighestRatio = 100;
    private const int DeepestElement = 200;
    private const string MainPart = "word/document.xml";

    /// <summary>Why the archive is refused; null when it is a Word document within the limits.</summary>
    /// <exception cref="InvalidDataException">It is no whole archive.</exception>
    /// <exception cref="XmlException">A part is no XML, declares entities, or is longer than its archive says.</exception>
    public static RefusalReason? Refuse(byte[] content, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostEntries)
            return RefusalReason.TooLarge;

        var unpacked = archive.Entries.Sum(entry => entry.Length);
        if (unpacked > LargestUnpacked || (unpacked > SmallUnpacked && unpacked / content.Length > HighestRatio))
            return RefusalReason.TooLarge;

        var parts = archive.Entries.Where(entry => IsXml(entry.FullName)).ToList();
        if (parts.Any(part => part.Length > LargestPart))
            return RefusalReason.TooLarge;

        if (!archive.Entries.Any(entry => IsContentTypes(entry.FullName)))
            return RefusalReason.UnknownKind;

        if (IsOtherOfficeDocument(archive))
            return RefusalReason.UnknownKind;

        foreach (var part in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsTooDeep(part))
                return RefusalReason.Damaged;
        }

        return null;
    }

    /// <summary>Whether the part at <paramref name="uri"/> was among those that <see cref="Refuse"/> has read.</summary>
    public static bool IsChecked(Uri uri) => IsXml(uri.OriginalString);

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool IsContentTypes(string name) => name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsOtherOfficeDocument(ZipArchive archive) =>
        !archive.Entries.Any(entry => entry.FullName.Equals(MainPart, StringComparison.OrdinalIgnoreCase))
        && archive.Entries.Any(entry =>
            entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase));

    // The document model is built and freed by recursion: what nests too deep would overflow the stack.
    private static bool IsTooDeep(ZipArchiveEntry part)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LargestPart,
        };
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, settings);
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
                return true;
        }

        return false;
    }
}
