using Bot.Directives;

namespace Bot.Publishing;

/// <summary>What a second document of the same number changes. Acknowledgements stay with the assignments that are kept.</summary>
/// <param name="Added">New in the second, in its order.</param>
/// <param name="Removed">Gone from the first, in its order.</param>
/// <param name="Changed">In both by their words, with other coordinating bodies or another deadline; as in the second.</param>
/// <param name="Kept">The same in both: same words, bodies and deadline.</param>
internal sealed record Revision(
    IReadOnlyList<Assignment> Added, IReadOnlyList<Assignment> Removed, IReadOnlyList<Assignment> Changed, IReadOnlyList<Assignment> Kept)
{
    /// <summary>Compares the assignments by their ids, which follow from leads and words, then by the rest.</summary>
    public static Revision Between(Directive first, Directive second)
    {
        var before = ById(first);
        var after = ById(second);
        return new Revision(
            [.. after.Values.Where(each => !before.ContainsKey(each.Id))],
            [.. before.Values.Where(each => !after.ContainsKey(each.Id))],
            [.. after.Values.Where(each => before.TryGetValue(each.Id, out var old) && !Same(old, each))],
            [.. after.Values.Where(each => before.TryGetValue(each.Id, out var old) && Same(old, each))]);
    }

    private static OrderedDictionary<string, Assignment> ById(Directive directive)
    {
        var assignments = new OrderedDictionary<string, Assignment>(StringComparer.Ordinal);
        foreach (var assignment in directive.Assignments)
        {
            assignments.TryAdd(assignment.Id, assignment);
        }

        return assignments;
    }

    private static bool Same(Assignment first, Assignment second) =>
        first.Deadline == second.Deadline && first.Leads.SequenceEqual(second.Leads) && first.Coordinating.SequenceEqual(second.Coordinating);
}
