namespace Bot.Reading.Files;

/// <summary>A part of a page that is read as one.</summary>
internal abstract record PdfBlock
{
    private PdfBlock()
    {
    }

    /// <summary>Lines one below the other, in a column or over the width of the page.</summary>
    /// <param name="Lines">From the top down.</param>
    /// <param name="IsBody">Whether its lines are running text, of which paragraphs can be made.</param>
    public sealed record Flow(List<PdfLine> Lines, bool IsBody) : PdfBlock;

    /// <summary>A table with rules: the cells of each row, as many in every row.</summary>
    public sealed record Grid(List<string[]> Rows) : PdfBlock;
}
