using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>Something that keeps reminders from those who should have them. Texts has a sentence and a remedy for each.</summary>
internal abstract record DeliveryFinding
{
    private DeliveryFinding()
    {
    }

    /// <summary>A subscribed conversation can't be reached, or refused its last card.</summary>
    public sealed record OutOfReach(Agency Agency, string ConversationId, UnreachableReason Reason) : DeliveryFinding
    {
        /// <summary>The reason by name, as the texts' keys end.</summary>
        public string ReasonName => Reason.ToString();
    }

    /// <summary>An agency leads open duties, and no conversation is subscribed for it.</summary>
    public sealed record Unheard(Agency Agency, int OpenDuties) : DeliveryFinding;

    /// <summary>No table of days off was loaded for a year: its days are taken by the weekday alone.</summary>
    public sealed record NoCalendar(int Year) : DeliveryFinding;

    /// <summary>The table of a year stands on assumptions, not on announcements.</summary>
    public sealed record AssumedCalendar(int Year) : DeliveryFinding;
}
