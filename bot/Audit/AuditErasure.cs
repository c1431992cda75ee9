using System.Globalization;
using Bot.Storage;

namespace Bot.Audit;

/// <summary>The entry that tells which entries' personal texts were put out: without it, such an entry counts as changed.</summary>
internal static class AuditErasure
{
    private const string Action = "forget person";

    // So many numbers fit into a text that is kept whole.
    private const int MostNumbers = 900;

    /// <summary>The changes that tell of the erasure of these entries.</summary>
    /// <param name="about">Who, when, and of whom: the token that stands for the person.</param>
    /// <param name="numbers">The entries' numbers.</param>
    public static IEnumerable<Change> Changes(Change about, IReadOnlyList<long> numbers) =>
        numbers.Count == 0
            ? [about with { Action = Action, After = "" }]
            : numbers.Chunk(MostNumbers).Select(some => about with { Action = Action, After = string.Join(' ', some.Select(Text)) });

    /// <summary>The entries that a record says were put out; empty for a record of another kind.</summary>
    public static IEnumerable<long> NumbersOf(AuditRecord record) => record.Change.Action == Action
        ? (record.Change.After ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        : [];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
