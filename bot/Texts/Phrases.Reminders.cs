namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string AlreadySubscribed(string agency) => Say(nameof(AlreadySubscribed), agency);

    public string CalendarAssumed(int year) => Say(nameof(CalendarAssumed), year);

    public string CalendarMissing(int year) => Say(nameof(CalendarMissing), year);

    public string DeliveryIsWell => Say(nameof(DeliveryIsWell));

    public string EscalationTitle(string agency) => Say(nameof(EscalationTitle), agency);

    public string NobodySubscribed(string agency, int duties) => Say(nameof(NobodySubscribed), agency, duties);

    public string NotSubscribed(string agency) => Say(nameof(NotSubscribed), agency);

    public string NothingSubscribed => Say(nameof(NothingSubscribed));

    public string OutOfReach(string agency, string reason, string remedy) => Say(nameof(OutOfReach), agency, reason, remedy);

    public string PauseTooFar(string latest) => Say(nameof(PauseTooFar), latest);

    public string Paused(string until) => Say(nameof(Paused), until);

    public string ReminderAcknowledgeByText => Say(nameof(ReminderAcknowledgeByText));

    public string ReminderByAge(int days) => Say(nameof(ReminderByAge), days);

    public string ReminderCatchUp => Say(nameof(ReminderCatchUp));

    public string ReminderCheck => Say(nameof(ReminderCheck));

    public string ReminderForInformation => Say(nameof(ReminderForInformation));

    public string ReminderInherited(string predecessor) => Say(nameof(ReminderInherited), predecessor);

    public string ReminderMore(int count) => Say(nameof(ReminderMore), count);

    public string ReminderOfGroup(string group) => Say(nameof(ReminderOfGroup), group);

    public string ReminderTitle(string agency) => Say(nameof(ReminderTitle), agency);

    public string ReminderTitleOfSeveral(int count, string agency) => Say(nameof(ReminderTitleOfSeveral), count, agency);

    public string RemindersResumed => Say(nameof(RemindersResumed));

    public string Subscribed(string agency) => Say(nameof(Subscribed), agency);

    public string SubscribedLeaders(string agency) => Say(nameof(SubscribedLeaders), agency);

    public string SubscriptionCancelled(string agency) => Say(nameof(SubscriptionCancelled), agency);

    public string SubscriptionPausedUntil(string agency, string until) => Say(nameof(SubscriptionPausedUntil), agency, until);

    public string SubscriptionsAllCancelled(int count) => Say(nameof(SubscriptionsAllCancelled), count);

    public string SubscriptionsTitle => Say(nameof(SubscriptionsTitle));

    public string WeeklySummaryCounts(int open, int overdue, int dueThisWeek, int unacknowledged) =>
        Say(nameof(WeeklySummaryCounts), open, overdue, dueThisWeek, unacknowledged);

    public string WeeklySummaryTitle(string agency) => Say(nameof(WeeklySummaryTitle), agency);
}
