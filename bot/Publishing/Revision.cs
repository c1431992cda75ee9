using Bot.Directives;

namespace Bot.Publishing;

/// <summary>What a second document of the same number changes. Acknowledgements stay with the assignments that are kept.</summary>
/// <param name="Added">New in the second, in its order.</param>
/// <param name="Removed">Gone from the first, in its order.</param>
/// <param name="Kept">The same in both: same words, bodies and deadline.</param>
internal sealed record Revision(IReadOnlyList<Assignment> Added, IReadOnlyList<Assignment> Removed, IReadOnlyList<Assignment> Kept)
{
    /// <summary>True where the assignments of both are the same.</summary>
    public bool ChangesNothing => Added.Count == 0 && Removed.Count == 0;

    /// <summary>Compares the assignments by their ids, which follow from their words.</summary>
    public static Revision Between(Directive first, Directive second)
    {
        var before = first.Assignments.Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        var after = second.Assignments.Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        return new Revision(
            [.. second.Assignments.Where(each => !before.Contains(each.Id))],
            [.. first.Assignments.Where(each => !after.Contains(each.Id))],
            [.. second.Assignments.Where(each => before.Contains(each.Id))]);
    }
}
