using Bot.Directives;
using Bot.Reminders;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>Why somebody gets no reminders, and what to do about it, in the administrator's language: one finding a line.</summary>
internal static class DoctorText
{
    /// <summary>All findings; one sentence where all is well.</summary>
    public static string Of(IReadOnlyList<DeliveryFinding> findings, Phrases phrases) =>
        findings.Count == 0 ? phrases.DeliveryIsWell : string.Join('\n', findings.Select(finding => Line(finding, phrases)));

    /// <summary>One finding.</summary>
    public static string Line(DeliveryFinding finding, Phrases phrases) => finding switch
    {
        DeliveryFinding.OutOfReach lost => phrases.OutOfReach(
            AgencyTitle.Of(lost.Agency), phrases.OfKey("Unreachable" + lost.ReasonName), phrases.OfKey("Remedy" + lost.ReasonName)),
        DeliveryFinding.Unheard unheard => phrases.NobodySubscribed(unheard.Agency.Name, unheard.OpenDuties),
        DeliveryFinding.NoCalendar calendar => phrases.CalendarMissing(calendar.Year),
        DeliveryFinding.AssumedCalendar calendar => phrases.CalendarAssumed(calendar.Year),
        _ => throw new InvalidOperationException("A finding that the text does not know."),
    };
}
