using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Directives;

/// <summary>The last day on time, after what editors decided.</summary>
internal static partial class DueDay
{
    /// <summary>The day that an editor set, else the one that follows from the reported event, else the document's; null where there is none.</summary>
    public static DateOnly? Of(Deadline deadline, AssignmentOverride? decided, WorkingCalendar calendar) =>
        decided?.Due ?? Stated(deadline, decided?.EventOn, calendar);

    /// <summary>The document's own day, from its words and the event that they wait for; null where there is none.</summary>
    public static DateOnly? Stated(Deadline deadline, DateOnly? eventOn, WorkingCalendar calendar) =>
        deadline.Due ?? (deadline is Deadline.AfterEvent or Deadline.Relative && eventOn is { } happened
            ? After(happened, deadline.Phrase, calendar)
            : null);

    /// <summary>
    /// The last day of the period that a phrase names ("15 ngày làm việc"), counted from an event; null where it names none. The day of
    /// the event is not counted: Bộ luật Dân sự 2015, điều 147.
    /// </summary>
    public static DateOnly? After(DateOnly happened, string phrase, WorkingCalendar calendar)
    {
        if (Days().Match(VietnameseText.WithoutAccents(phrase)) is not { Success: true } period)
        {
            return null;
        }

        var days = int.Parse(period.Groups["days"].ValueSpan, CultureInfo.InvariantCulture);
        if (!period.Groups["working"].Success)
        {
            return happened.AddDays(days);
        }

        var due = happened;
        for (var counted = 0; counted < days; counted++)
        {
            due = calendar.FirstWorkingDayOnOrAfter(due.AddDays(1));
        }

        return due;
    }

    [GeneratedRegex(@"(?<days>\d{1,3}) ngay(?<working> lam viec)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Days();
}
