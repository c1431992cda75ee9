namespace Bot.Reading.Files;

/// <summary>
/// Finds lines that stand in two columns beside each other, such as issuer and motto, recipients and signature: a channel
/// of white space runs down between them. Each column is read to its end before the next one.
/// </summary>
internal static class PdfColumns
{
    // In sizes of the letters.
    private const double NarrowestChannel = 0.7;
    private const double ClearGap = 2;
    private const double LineGap = 2.2;
    private const double LineGapOfBoth = 3.5;
    private const int BodyLines = 8;

    /// <summary>The blocks that <paramref name="lines"/>, from the top down, make up.</summary>
    public static List<PdfBlock> Split(List<PdfLine> lines)
    {
        var blocks = new List<PdfBlock>();
        var body = new List<PdfLine>();
        for (var i = 0; i < lines.Count;)
        {
            if (Band(lines, i) is not var (end, channel))
            {
                body.Add(lines[i++]);
                continue;
            }

            Flush(body, blocks);
            body = [];
            var left = lines[i..end].Select(line => line.Part(glyph => glyph.Right <= channel)).OfType<PdfLine>().ToList();
            var right = lines[i..end].Select(line => line.Part(glyph => glyph.Right > channel)).OfType<PdfLine>().ToList();
            blocks.Add(new PdfBlock.Flow(left, left.Count >= BodyLines));
            blocks.Add(new PdfBlock.Flow(right, right.Count >= BodyLines));
            i = end;
        }

        Flush(body, blocks);
        return blocks;
    }

    private static void Flush(List<PdfLine> body, List<PdfBlock> blocks)
    {
        if (body.Count > 0)
            blocks.Add(new PdfBlock.Flow(body, IsBody: true));
    }

    // The lines from start on that leave one channel free; null when they do not stand in columns.
    private static (int End, double Channel)? Band(List<PdfLine> lines, int start)
    {
        (int End, double Channel)? best = null;
        foreach (var gap in Gaps(lines[start]).OrderByDescending(gap => gap.Right - gap.Left).Take(2))
        {
            var (left, right) = gap;
            var clear = right - left > ClearGap * lines[start].Size;
            var sides = 1;
            var end = start + 1;
            for (; end < lines.Count; end++)
            {
                if (Narrow(lines[end], left, right) is not var (narrowLeft, narrowRight, both) || !Follows(lines[end - 1], lines[end], both))
                    break;

                (left, right) = (narrowLeft, narrowRight);
                if (!both)
                    continue;

                sides++;
                clear |= Gaps(lines[end]).Exists(other => other.Left <= left && other.Right >= right && other.Right - other.Left > ClearGap * lines[end].Size);
            }

            if (clear && (sides > 1 || gap.Right - gap.Left > 2 * ClearGap * lines[start].Size) && (best is null || end > best.Value.End))
                best = (end, (left + right) / 2);
        }

        return best;
    }

    private static bool Follows(PdfLine above, PdfLine below, bool both) =>
        above.Baseline - below.Baseline < (both ? LineGapOfBoth : LineGap) * Math.Max(above.Size, below.Size);

    // What a line leaves of the channel, and whether it has words on both sides; null when it crosses it.
    private static (double Left, double Right, bool Both)? Narrow(PdfLine line, double left, double right)
    {
        var least = NarrowestChannel * line.Size;
        if (line.Right <= right - least && line.Left < left)
            return (Math.Max(left, line.Right), right, false);

        if (line.Left >= left + least && line.Right > right)
            return (left, Math.Min(right, line.Left), false);

        foreach (var gap in Gaps(line))
        {
            var (from, to) = (Math.Max(left, gap.Left), Math.Min(right, gap.Right));
            if (to - from >= least)
                return (from, to, true);
        }

        return null;
    }

    // Gaps between words; the one after the number or dash of a list belongs to the item.
    private static List<(double Left, double Right)> Gaps(PdfLine line)
    {
        var gaps = new List<(double, double)>();
        for (var i = PdfParagraphs.StartsItem(line.Text) ? 2 : 1; i < line.Words.Count; i++)
        {
            if (line.Words[i].Left - line.Words[i - 1].Right >= NarrowestChannel * line.Size)
                gaps.Add((line.Words[i - 1].Right, line.Words[i].Left));
        }

        return gaps;
    }
}
