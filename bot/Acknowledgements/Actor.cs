using Bot.Directives;

namespace Bot.Acknowledgements;

/// <summary>Who does something, by which click or message.</summary>
/// <param name="Person">From the authenticated activity.</param>
/// <param name="Source">The channel's id of the activity, by which a redelivery is known; null where it has none.</param>
internal sealed record Actor(Person Person, string? Source = null)
{
    /// <summary>What this very click or message recorded before; null where it is new.</summary>
    public FollowUpEvent? RepeatedIn(IEnumerable<FollowUpEvent> events) => Source is null
        ? null
        : events.FirstOrDefault(each => each.Mark.Source == Source && each.Mark.PersonId == Person.Id);

    /// <summary>The mark of an event that comes after these: never earlier than the last, whatever the clocks of several instances say.</summary>
    public FollowUpMark Mark(DutyKey key, Agency agency, IReadOnlyList<FollowUpEvent> events, DateTimeOffset now)
    {
        var at = events.Count == 0 ? now : events.Max(each => each.Mark.At);
        return new FollowUpMark(key.DirectiveKey, key.AssignmentId, agency, Person.Id, Person.Name, now > at ? now : at, Source)
        {
            Via = Person.Via,
            TenantId = Person.TenantId,
        };
    }
}
