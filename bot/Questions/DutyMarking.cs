using Bot.Directives;

namespace Bot.Questions;

/// <summary>Finds the marks of a duty.</summary>
internal static class DutyMarking
{
    /// <summary>The marks of a duty.</summary>
    /// <param name="assignment">With the dates that hold now.</param>
    /// <param name="events">All that was reported and decided about its document's duties.</param>
    public static DutyMarks Of(Assignment assignment, IReadOnlyList<FollowUpEvent> events)
    {
        var own = events.Where(each => each.Mark.AssignmentId == assignment.Id).ToList();
        if (own.Count == 0)
        {
            return DutyMarks.None;
        }

        // Whether it is done and whether it was late hang on the day of the report, not on today's.
        var status = DutyStatus.OfWhole(assignment, null, [], own, DateOnly.MinValue, WorkingCalendar.Default);
        var asked = own.GroupBy(each => each.Mark.Agency).Any(agency => Directives.FollowUp.Of(agency).Asked is not null);
        return DutyMarks.Reported
            | (status.Progress == DutyProgress.UnderWay ? DutyMarks.UnderWay : DutyMarks.None)
            | (status.Progress == DutyProgress.Done ? DutyMarks.Done : DutyMarks.None)
            | (status.Timing == DutyTiming.DoneLate ? DutyMarks.Late : DutyMarks.None)
            | (asked ? DutyMarks.ExtensionAsked : DutyMarks.None);
    }

    /// <summary>The marks that a question asks for: of each pair those that count, and those of them that must be there. What is done is neither open nor overdue any more.</summary>
    public static IReadOnlyList<(DutyMarks Of, DutyMarks Set)> Asked(Question question)
    {
        (DutyMarks, DutyMarks)? status = question.Status switch
        {
            AskedStatus.UnderWay => (DutyMarks.UnderWay, DutyMarks.UnderWay),
            AskedStatus.Done => (DutyMarks.Done, DutyMarks.Done),
            AskedStatus.DoneOnTime => (DutyMarks.Done | DutyMarks.Late, DutyMarks.Done),
            AskedStatus.DoneLate => (DutyMarks.Done | DutyMarks.Late, DutyMarks.Done | DutyMarks.Late),
            AskedStatus.ExtensionAsked => (DutyMarks.ExtensionAsked, DutyMarks.ExtensionAsked),
            AskedStatus.NotAcknowledged => (DutyMarks.Reported, DutyMarks.None),
            _ => null,
        };
        var open = question.OpenOnly || question.Time?.Kind == AskedTimeKind.Overdue;
        return [.. status is { } asked ? [asked] : Array.Empty<(DutyMarks, DutyMarks)>(), .. open ? [(DutyMarks.Done, DutyMarks.None)] : Array.Empty<(DutyMarks, DutyMarks)>()];
    }

    /// <summary>Whether a question asks how duties stand.</summary>
    public static bool IsAsked(Question question) => question.Status is not (null or AskedStatus.Either) || Asked(question).Count > 0;
}
