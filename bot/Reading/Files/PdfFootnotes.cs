namespace Bot.Reading.Files;

/// <summary>Takes out footnotes: small lines at the foot of a page that start with a raised number, and those numbers in the text.</summary>
internal static class PdfFootnotes
{
    private const double SmallerThanBody = 0.92;

    /// <summary>Changes the last block of a page where it ends in footnotes, and the lines that refer to them.</summary>
    public static void Remove(List<PdfBlock> blocks)
    {
        if (blocks.Count == 0 || blocks[^1] is not PdfBlock.Flow last)
            return;

        var lines = blocks.OfType<PdfBlock.Flow>().SelectMany(flow => flow.Lines).ToList();
        var body = lines.Select(line => line.Size).Order().ElementAt(lines.Count / 2);
        var first = last.Lines.Count;
        while (first > 0 && last.Lines[first - 1].Size < SmallerThanBody * body)
            first--;

        while (first < last.Lines.Count && last.Lines[first].NoteNumber is null)
            first++;

        if (first == last.Lines.Count)
            return;

        var notes = last.Lines[first..].Select(line => line.NoteNumber).OfType<string>().ToHashSet();
        last.Lines.RemoveRange(first, last.Lines.Count - first);
        foreach (var flow in blocks.OfType<PdfBlock.Flow>())
        {
            for (var i = 0; i < flow.Lines.Count; i++)
                flow.Lines[i] = flow.Lines[i].WithoutNotes(notes);
        }
    }
}
