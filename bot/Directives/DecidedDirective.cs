namespace Bot.Directives;

/// <summary>A published document as it holds after its editors' decisions.</summary>
internal static class DecidedDirective
{
    /// <summary>The document without what was withdrawn, with the dates that were set; the words of each deadline stay.</summary>
    public static Directive Of(Directive directive, IReadOnlyList<AssignmentOverride> decisions)
    {
        if (decisions.Count == 0)
        {
            return directive;
        }

        var decided = decisions.ToDictionary(decision => decision.AssignmentId, StringComparer.Ordinal);
        return directive with
        {
            Assignments =
            [
                .. directive.Assignments
                    .Where(each => decided.GetValueOrDefault(each.Id) is not { Withdrawn: true })
                    .Select(each => decided.GetValueOrDefault(each.Id)?.Due is { } due
                        ? each with { Deadline = new Deadline.OnDate(each.Deadline.Phrase, due, due) }
                        : each),
            ],
        };
    }
}
