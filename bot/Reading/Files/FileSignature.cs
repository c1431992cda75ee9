namespace Bot.Reading.Files;

/// <summary>Tells a file's kind by its first bytes.</summary>
internal static class FileSignature
{
    private const int PdfSearchLength = 1024;

    private static readonly byte[] CompoundFileMagic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[][] OtherMagics =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'],
        [0xFF, 0xD8, 0xFF],
        [.. "GIF8"u8],
        [(byte)'I', (byte)'I', 0x2A, 0x00],
        [(byte)'M', (byte)'M', 0x00, 0x2A],
        [.. "{\\rtf"u8],
        [.. "Rar!"u8],
        [(byte)'7', (byte)'z', 0xBC, 0xAF],
        [0x1F, 0x8B],
        [0x7F, (byte)'E', (byte)'L', (byte)'F'],
    ];

    /// <summary>The kind that <paramref name="content"/> starts like.</summary>
    public static FileKind Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8))
            return FileKind.Zip;

        if (content.StartsWith(CompoundFileMagic))
            return FileKind.CompoundFile;

        foreach (var magic in OtherMagics)
        {
            if (content.StartsWith(magic))
                return FileKind.Other;
        }

        return content[..Math.Min(content.Length, PdfSearchLength)].IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf : FileKind.Unmarked;
    }
}
