namespace Bot.Directives;

/// <summary>Where one agency's part of a duty stands after all its events.</summary>
/// <param name="Started">The first word that it is worked on since it was last open; null where none.</param>
/// <param name="Done">The report that stands; null where it is open, or open again.</param>
/// <param name="Asked">The request for extension that nobody decided yet; null where none.</param>
/// <param name="Granted">The last extension that was granted; null where none.</param>
/// <param name="Last">The last event of all; null where there is none.</param>
internal sealed record FollowUp(
    FollowUpEvent.Started? Started,
    FollowUpEvent.Done? Done,
    FollowUpEvent.ExtensionAsked? Asked,
    FollowUpEvent.ExtensionGranted? Granted,
    FollowUpEvent? Last)
{
    /// <summary>The last day on time before the first extension that was granted; null where none was.</summary>
    public DateOnly? FirstDue { get; init; }

    /// <summary>Nothing happened yet.</summary>
    public static FollowUp None { get; } = new(null, null, null, null, null);

    /// <summary>The standing after these events of one duty and agency, in any order.</summary>
    public static FollowUp Of(IEnumerable<FollowUpEvent> events) =>
        events.OrderBy(each => each.Mark.At).ThenBy(each => each.Number).Aggregate(None, Next);

    private static FollowUp Next(FollowUp before, FollowUpEvent each) => each switch
    {
        FollowUpEvent.Started started => before with { Started = before.Started ?? started, Last = each },
        FollowUpEvent.Done done => before with { Done = before.Done ?? done, Asked = null, Last = each },
        FollowUpEvent.ExtensionAsked asked => before with { Asked = asked, Last = each },
        FollowUpEvent.ExtensionGranted granted => before with { Asked = null, Granted = granted, FirstDue = before.FirstDue ?? before.Asked?.DueBefore, Last = each },
        FollowUpEvent.ExtensionRefused => before with { Asked = null, Last = each },
        FollowUpEvent.Reopened => before with { Done = null, Started = null, Last = each },
        _ => throw new InvalidOperationException("An event that the follow-up does not know."),
    };
}
