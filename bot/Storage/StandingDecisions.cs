using Bot.Directives;

namespace Bot.Storage;

/// <summary>
/// What holds of a directive's assignments beside their document: the editors' decisions, and the extensions that were granted to the one
/// body that leads a duty. Whoever shows or counts by a date of an assignment reads it here.
/// </summary>
internal sealed class StandingDecisions(OverrideStore overrides, FollowUpStore followUps)
{
    /// <summary>The decisions in force, one an assignment at most; none for assignments that stand as published.</summary>
    public async Task<IReadOnlyList<AssignmentOverride>> OfDirectiveAsync(Directive directive, CancellationToken cancellationToken) =>
        (await ReadAsync(directive, cancellationToken)).InForce;

    /// <summary>The decisions in force, and all that was reported and decided about the directive's duties.</summary>
    public async Task<(IReadOnlyList<AssignmentOverride> InForce, IReadOnlyList<FollowUpEvent> Events)> ReadAsync(Directive directive, CancellationToken cancellationToken)
    {
        var decided = await overrides.OfDirectiveAsync(directive.Key, cancellationToken);
        var events = await followUps.OfDirectiveAsync(directive.Key, cancellationToken);
        return (DecidedDirective.InForce(directive, decided, events), events);
    }
}
