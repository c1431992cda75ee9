namespace Bot.Directives;

/// <summary>How a duty stands on a day: for one leading agency, or as a whole.</summary>
/// <param name="Progress">How far it is.</param>
/// <param name="Timing">How that stands against the deadline.</param>
/// <param name="Due">The last day on time as it stands now, with granted extensions; null where there is none.</param>
/// <param name="FirstDue">The last day on time before anything was moved; null where there never was one.</param>
/// <param name="FollowUp">What was reported and asked for.</param>
internal sealed record DutyStatus(DutyProgress Progress, DutyTiming Timing, DateOnly? Due, DateOnly? FirstDue, FollowUp FollowUp)
{
    /// <summary>From so many days before the last one on, a duty is near.</summary>
    public const int NearDays = 7;

    /// <summary>The one thing to say of it.</summary>
    public DutyStanding Standing => Timing switch
    {
        DutyTiming.DoneOnTime => DutyStanding.DoneOnTime,
        DutyTiming.DoneLate => DutyStanding.DoneLate,
        _ when FollowUp.Asked is not null => DutyStanding.ExtensionAsked,
        DutyTiming.Overdue => DutyStanding.Overdue,
        DutyTiming.Near => DutyStanding.Near,
        _ => Progress switch
        {
            DutyProgress.NotAcknowledged => DutyStanding.NotAcknowledged,
            DutyProgress.Acknowledged => DutyStanding.Acknowledged,
            _ => DutyStanding.UnderWay,
        },
    };

    /// <summary>Whether the deadline was moved: the first one is shown beside it.</summary>
    public bool IsMoved => FirstDue is not null && Due != FirstDue;

    /// <summary>
    /// The status of a duty for one agency that leads it, itself, as a successor or as a member of a leading group.
    /// </summary>
    /// <param name="assignment">The duty as its document says it.</param>
    /// <param name="agency">The agency.</param>
    /// <param name="decided">What editors decided about the duty; null where nothing.</param>
    /// <param name="acknowledgements">All of the duty.</param>
    /// <param name="events">All of the duty.</param>
    /// <param name="today">The day, in Vietnam.</param>
    /// <param name="calendar">For periods in working days that count from an event.</param>
    public static DutyStatus Of(
        Assignment assignment,
        Agency agency,
        AssignmentOverride? decided,
        IEnumerable<Acknowledgement> acknowledgements,
        IEnumerable<FollowUpEvent> events,
        DateOnly today,
        WorkingCalendar calendar)
    {
        var lead = Responsibility.Of(agency, assignment.Leads, today);
        bool IsOwn(Agency acted) => lead is { Kind: AgencyKind.Body }
            ? Responsibility.Of(acted, [lead], today) is not null
            : Responsibility.Same(acted, agency);
        return Of(
            assignment.Deadline,
            decided,
            acknowledgements.Any(each => IsOwn(new Agency(each.AgencyName, each.AgencyPlace))),
            FollowUp.Of(events.Where(each => IsOwn(each.Mark.Agency))),
            today,
            calendar);
    }

    /// <summary>
    /// The status of a duty as a whole: that of the leading agency which is least far. A group's is at most under way, since nobody has a
    /// list of all that belong to it; it is acknowledged once one of them took note.
    /// </summary>
    public static DutyStatus OfWhole(
        Assignment assignment,
        AssignmentOverride? decided,
        IReadOnlyList<Acknowledgement> acknowledgements,
        IReadOnlyList<FollowUpEvent> events,
        DateOnly today,
        WorkingCalendar calendar) =>
        assignment.Leads
            .Select(lead => lead.Kind == AgencyKind.Body
                ? Of(assignment, lead, decided, acknowledgements, events, today, calendar)
                : OfGroup(assignment, lead, decided, acknowledgements, events, today, calendar))
            .OrderBy(status => status.Progress)
            .ThenByDescending(status => status.Timing)
            .First();

    private static DutyStatus OfGroup(
        Assignment assignment,
        Agency group,
        AssignmentOverride? decided,
        IReadOnlyList<Acknowledgement> acknowledgements,
        IReadOnlyList<FollowUpEvent> events,
        DateOnly today,
        WorkingCalendar calendar)
    {
        bool IsMember(Agency acted) => Responsibility.Of(acted, [group], today) is not null;
        var started = events.Any(each => each is FollowUpEvent.Started or FollowUpEvent.Done && IsMember(each.Mark.Agency));
        var status = Of(
            assignment.Deadline,
            decided,
            acknowledgements.Any(each => IsMember(new Agency(each.AgencyName, each.AgencyPlace))),
            FollowUp.None,
            today,
            calendar);
        return started ? status with { Progress = DutyProgress.UnderWay } : status;
    }

    private static DutyStatus Of(
        Deadline deadline, AssignmentOverride? decided, bool isAcknowledged, FollowUp follow, DateOnly today, WorkingCalendar calendar)
    {
        // Of an editor's date and a granted extension the later word holds.
        var extended = follow.Granted is { } granted && !(decided is { Due: not null } && decided.At > granted.Mark.At) ? granted : null;
        var due = extended?.NewDue ?? DueDay.Of(deadline, decided, calendar);
        var first = DueDay.Stated(deadline, decided?.EventOn, calendar) ?? follow.FirstDue ?? decided?.Due ?? due;
        var progress = follow switch
        {
            { Done: not null } => DutyProgress.Done,
            { Started: not null } => DutyProgress.UnderWay,
            _ when isAcknowledged => DutyProgress.Acknowledged,
            _ => DutyProgress.NotAcknowledged,
        };
        return new DutyStatus(progress, TimingOf(due, follow.Done, today), due, first, follow);
    }

    private static DutyTiming TimingOf(DateOnly? due, FollowUpEvent.Done? done, DateOnly today)
    {
        if (done is not null)
        {
            return due is { } last && DateOnly.FromDateTime(VietnamTime.Local(done.Mark.At).DateTime) > last
                ? DutyTiming.DoneLate
                : DutyTiming.DoneOnTime;
        }

        return due switch
        {
            null => DutyTiming.Undated,
            { } day when day < today => DutyTiming.Overdue,
            { } day when day.DayNumber - today.DayNumber <= NearDays => DutyTiming.Near,
            _ => DutyTiming.InTime,
        };
    }
}
