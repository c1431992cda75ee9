using System.Globalization;
using UglyToad.PdfPig.Content;

namespace Bot.Reading.Files;

/// <summary>A letter on a page, with its marks; in points from the lower left corner.</summary>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Baseline, double Size)
{
    private const double DefaultSize = 10;
    private const double SamePlace = 1.2;

    /// <summary>Whether it only separates.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    /// <summary>
    /// The letters of a page that run from left to right, in the order of the content. A mark set as a letter of its own is
    /// put to the letter before it; a letter printed twice, to look bold, counts once.
    /// </summary>
    public static List<PdfGlyph> Of(Page page)
    {
        var glyphs = new List<PdfGlyph>(page.Letters.Count);
        var seen = new Dictionary<(string, int, int), double>();
        foreach (var letter in page.Letters)
        {
            var start = letter.StartBaseLine;
            var end = letter.EndBaseLine;
            var width = end.X - start.X;
            if (string.IsNullOrEmpty(letter.Value) || !double.IsFinite(start.X + start.Y + end.X + end.Y))
                continue;

            if (width < 0 || Math.Abs(end.Y - start.Y) > Math.Max(0.2 * width, 0.1))
                continue;

            if (glyphs.Count > 0 && CharUnicodeInfo.GetUnicodeCategory(letter.Value[0]) == UnicodeCategory.NonSpacingMark)
            {
                glyphs[^1] = glyphs[^1] with { Text = glyphs[^1].Text + letter.Value, Right = Math.Max(glyphs[^1].Right, end.X) };
                continue;
            }

            if (letter.Value[0] > ' ' && IsRepeated(letter.Value, start.X, start.Y, Math.Min(SamePlace, 0.4 * width), seen))
                continue;

            glyphs.Add(new PdfGlyph(letter.Value, start.X, end.X, start.Y, SizeOf(letter)));
        }

        return glyphs;
    }

    private static bool IsRepeated(string letter, double x, double y, double near, Dictionary<(string, int, int), double> seen)
    {
        var (column, row) = ((int)(x / SamePlace), (int)Math.Round(y));
        for (var beside = -1; beside <= 1; beside++)
        {
            if (seen.TryGetValue((letter, column + beside, row), out var other) && Math.Abs(other - x) < near)
                return true;
        }

        seen[(letter, column, row)] = x;
        return false;
    }

    private static double SizeOf(Letter letter) =>
        letter.PointSize is > 0.5 and < 1000 ? letter.PointSize
        : letter.BoundingBox.Height is > 0.5 and < 1000 ? letter.BoundingBox.Height
        : DefaultSize;
}
