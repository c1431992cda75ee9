namespace Bot.Directives;

/// <summary>The tab-separated tables that ship inside the program. Lines that begin with # are remarks.</summary>
internal static class DataTable
{
    /// <summary>The rows of the table <paramref name="file"/>, each with exactly <paramref name="columns"/> cells.</summary>
    /// <exception cref="InvalidDataException">A row has another number of cells: a fault of the shipped table.</exception>
    public static IEnumerable<string[]> Rows(string file, int columns)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream($"Bot.Directives.{file}")
            ?? throw new InvalidDataException($"The table {file} is not in the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            yield return cells.Length == columns ? cells : throw new InvalidDataException($"{file}: {columns} cells expected in '{line}'.");
        }
    }

    /// <summary>The values of a cell that holds several, divided by bars; empty for an empty cell.</summary>
    public static IReadOnlyList<string> Several(string cell) => cell.Length == 0 ? [] : cell.Split('|');
}
