using System.Text;

namespace Bot.Reading.Files;

/// <summary>Writes the rows of tables, each on a line; a table that goes on over pages is put together again.</summary>
internal static class PdfRows
{
    private const string Between = " | ";

    /// <summary>Writes <paramref name="rows"/>.</summary>
    /// <param name="rows">The rows of the table on this page.</param>
    /// <param name="header">The first row of the table that ended right before; null for none.</param>
    /// <param name="text">What is written to.</param>
    /// <returns>The first row of the table as a whole.</returns>
    public static string[]? Write(List<string[]> rows, string[]? header, StringBuilder text)
    {
        if (rows.Count == 0)
            return header;

        var goesOn = header is not null && header.Length == rows[0].Length;
        var first = goesOn && rows[0].SequenceEqual(header!) ? 1 : 0;
        for (var i = first; i < rows.Count; i++)
        {
            // A row that the page's end has cut has nothing in the column of numbers.
            if (goesOn && i == first && rows[i][0].Length == 0 && rows[i].Any(cell => cell.Length > 0))
                GoOn(rows[i], text);
            else
                PdfParagraphs.StartLine(text).AppendJoin(Between, rows[i]);
        }

        return goesOn ? header : rows[0];
    }

    private static void GoOn(string[] row, StringBuilder text)
    {
        var start = text.ToString().LastIndexOf('\n') + 1;
        var cells = text.ToString(start, text.Length - start).Split(Between);
        if (cells.Length != row.Length)
        {
            PdfParagraphs.StartLine(text).AppendJoin(Between, row);
            return;
        }

        text.Length = start;
        text.AppendJoin(Between, cells.Zip(row, (above, below) => below.Length == 0 ? above : above.Length == 0 ? below : $"{above} {below}"));
    }
}
