using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Bot.Tests.Reading.Files;

/// <summary>
/// Writes PDF files with a text layer: one font without an embedded program, every letter half as wide as its size, and a
/// map from its codes to Unicode. Places are in points from the lower left corner of an A4 page.
/// </summary>
internal sealed class PdfWriter
{
    public const double Size = 13;
    private const double LetterWidth = 0.5;

    private readonly List<StringBuilder> _pages = [];

    /// <summary>Whether a page's content is packed.</summary>
    public bool Packed { get; init; }

    /// <summary>What the font's codes from 0000 on mean, as a ToUnicode range; the identity when null.</summary>
    public string? ToUnicode { get; init; }

    /// <summary>Further entries of the trailer.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>The width that a text takes.</summary>
    public static double Width(string text, double size = Size) => text.Normalize(NormalizationForm.FormC).Length * size * LetterWidth;

    public PdfWriter Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    public PdfWriter Text(double x, double y, string text, double size = Size)
    {
        var codes = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
        return Raw(string.Create(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm <{codes}> Tj ET"));
    }

    /// <summary>Running text: full lines between the margins, the first one indented; gives the y below it.</summary>
    public double Paragraph(ref double y, string text, double left = 80, double right = 540, double indent = 30)
    {
        var line = "";
        var x = left + indent;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && x + Width($"{line} {word}") > right)
            {
                Text(x, y, line);
                (line, x) = ("", left);
                y -= 18;
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        Text(x, y, line);
        return y -= 24;
    }

    public PdfWriter Rule(double fromX, double fromY, double toX, double toY) =>
        Raw(string.Create(CultureInfo.InvariantCulture, $"{fromX} {fromY} m {toX} {toY} l S"));

    public PdfWriter Raw(string operators)
    {
        _pages[^1].Append(operators).Append('\n');
        return this;
    }

    public byte[] Write(string pageExtras = "", string? extraObject = null)
    {
        var objects = new List<byte[]>
        {
            Ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            Ascii($"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, at) => $"{7 + (2 * at)} 0 R"))}] >>"),
            Ascii("<< /Type /Font /Subtype /Type0 /BaseFont /Bang /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>"),
            Ascii("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Bang /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>"),
            Ascii("<< /Type /FontDescriptor /FontName /Bang /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"),
            Stream(Ascii("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Bang def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange "
                + (ToUnicode ?? string.Concat(Enumerable.Range(0, 3).Select(part => "100 beginbfrange " + string.Concat(Enumerable.Range(part * 100, 100).Where(high => high < 256).Select(high => $"<{high:X2}00> <{high:X2}FF> <{high:X2}00> ")) + "endbfrange ")))
                + " endcmap end end")),
        };
        foreach (var (page, at) in _pages.Select((page, at) => (page, at)))
        {
            objects.Add(Ascii($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {8 + (2 * at)} 0 R /Resources << /Font << /F1 3 0 R >> {pageExtras} >> >>"));
            objects.Add(Stream(Ascii(page.ToString())));
        }

        if (extraObject is not null)
            objects.Add(Encoding.Latin1.GetBytes(extraObject));

        return Assemble(objects);
    }

    /// <summary>The object number of the extra object.</summary>
    public int ExtraObject => 7 + (2 * _pages.Count);

    private byte[] Stream(byte[] content)
    {
        if (!Packed)
            return [.. Ascii($"<< /Length {content.Length} >>\nstream\n"), .. content, .. Ascii("\nendstream")];

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(content);

        return [.. Ascii($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n"), .. packed.ToArray(), .. Ascii("\nendstream")];
    }

    private byte[] Assemble(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write(Ascii("%PDF-1.7\n"));
        var places = new List<long>();
        foreach (var (content, at) in objects.Select((content, at) => (content, at)))
        {
            places.Add(file.Position);
            file.Write([.. Ascii($"{at + 1} 0 obj\n"), .. content, .. Ascii("\nendobj\n")]);
        }

        var table = file.Position;
        file.Write(Ascii($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}"));
        file.Write(Ascii($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
