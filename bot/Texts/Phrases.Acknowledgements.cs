namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string Acknowledge => Say(nameof(Acknowledge));

    public string AcknowledgeAll => Say(nameof(AcknowledgeAll));

    public string AcknowledgedBefore(string moment) => Say(nameof(AcknowledgedBefore), moment);

    public string AcknowledgedBy(string person, string agency, string moment) => Say(nameof(AcknowledgedBy), person, agency, moment);

    public string AcknowledgedNone => Say(nameof(AcknowledgedNone));

    public string AcknowledgedNow(string duty) => Say(nameof(AcknowledgedNow), duty);

    public string AcknowledgedSeveral(int count) => Say(nameof(AcknowledgedSeveral), count);

    public string AcknowledgedSeveralBefore(int count) => Say(nameof(AcknowledgedSeveralBefore), count);

    public string AcknowledgedSeveralRefused(int count) => Say(nameof(AcknowledgedSeveralRefused), count);

    public string AcknowledgedTitle => Say(nameof(AcknowledgedTitle));

    public string AcknowledgementAwaited(string agencies) => Say(nameof(AcknowledgementAwaited), agencies);

    public string ChooseDuty => Say(nameof(ChooseDuty));

    public string ChooseOpenDuty => Say(nameof(ChooseOpenDuty));

    public string DutyWithdrawn => Say(nameof(DutyWithdrawn));

    public string ExtensionAskedBefore(string day) => Say(nameof(ExtensionAskedBefore), day);

    public string ExtensionAskedBy(string person, string day, string reason) => Say(nameof(ExtensionAskedBy), person, day, reason);

    public string ExtensionAskedNow(string day) => Say(nameof(ExtensionAskedNow), day);

    public string ExtensionDecidedBefore(string person, string moment) => Say(nameof(ExtensionDecidedBefore), person, moment);

    public string ExtensionGrant => Say(nameof(ExtensionGrant));

    public string ExtensionGrantedBy(string person, string day, string moment) => Say(nameof(ExtensionGrantedBy), person, day, moment);

    public string ExtensionGrantedNow(string agency, string day) => Say(nameof(ExtensionGrantedNow), agency, day);

    public string ExtensionOwn => Say(nameof(ExtensionOwn));

    public string ExtensionRefuse => Say(nameof(ExtensionRefuse));

    public string ExtensionRefusedBy(string person, string moment) => Say(nameof(ExtensionRefusedBy), person, moment);

    public string ExtensionRefusedNow(string agency) => Say(nameof(ExtensionRefusedNow), agency);

    public string FollowUpBefore(string person, string moment) => Say(nameof(FollowUpBefore), person, moment);

    public string FollowUpDoneBy(string person, string moment) => Say(nameof(FollowUpDoneBy), person, moment);

    public string FollowUpDoneNow(string duty) => Say(nameof(FollowUpDoneNow), duty);

    public string FollowUpExtend => Say(nameof(FollowUpExtend));

    public string FollowUpFinish => Say(nameof(FollowUpFinish));

    public string FollowUpLink => Say(nameof(FollowUpLink));

    public string FollowUpNewDue => Say(nameof(FollowUpNewDue));

    public string FollowUpNotDecided => Say(nameof(FollowUpNotDecided));

    public string FollowUpNote => Say(nameof(FollowUpNote));

    public string FollowUpNoteHint => Say(nameof(FollowUpNoteHint));

    public string FollowUpNothingOpen(string agency) => Say(nameof(FollowUpNothingOpen), agency);

    public string FollowUpNothingToDecide => Say(nameof(FollowUpNothingToDecide));

    public string FollowUpOpen => Say(nameof(FollowUpOpen));

    public string FollowUpProblemBadLink => Say(nameof(FollowUpProblemBadLink));

    public string FollowUpProblemNoDay => Say(nameof(FollowUpProblemNoDay));

    public string FollowUpProblemNoDeadline => Say(nameof(FollowUpProblemNoDeadline));

    public string FollowUpProblemNoReason => Say(nameof(FollowUpProblemNoReason));

    public string FollowUpProblemNotLater(string due) => Say(nameof(FollowUpProblemNotLater), due);

    public string FollowUpProblemNotPlainText => Say(nameof(FollowUpProblemNotPlainText));

    public string FollowUpProblemPastDay => Say(nameof(FollowUpProblemPastDay));

    public string FollowUpProblemTooFar => Say(nameof(FollowUpProblemTooFar));

    public string FollowUpProblemTooLong => Say(nameof(FollowUpProblemTooLong));

    public string FollowUpReason => Say(nameof(FollowUpReason));

    public string FollowUpReopen => Say(nameof(FollowUpReopen));

    public string FollowUpReopenedBy(string person, string moment) => Say(nameof(FollowUpReopenedBy), person, moment);

    public string FollowUpReopenedNow(string duty) => Say(nameof(FollowUpReopenedNow), duty);

    public string FollowUpSend => Say(nameof(FollowUpSend));

    public string FollowUpStart => Say(nameof(FollowUpStart));

    public string FollowUpStartedBy(string person, string moment) => Say(nameof(FollowUpStartedBy), person, moment);

    public string FollowUpStartedNow(string duty) => Say(nameof(FollowUpStartedNow), duty);

    public string NotOfTheAgency(string leads, string own) => Say(nameof(NotOfTheAgency), leads, own);

    public string NotRegistered(string lead) => Say(nameof(NotRegistered), lead);

    public string NothingToAcknowledge(string agency) => Say(nameof(NothingToAcknowledge), agency);

    public string NudgeAcknowledged(string agency) => Say(nameof(NudgeAcknowledged), agency);

    public string NudgeButton => Say(nameof(NudgeButton));

    public string NudgeNobody(string agency) => Say(nameof(NudgeNobody), agency);

    public string NudgedBefore(string person, string moment) => Say(nameof(NudgedBefore), person, moment);

    public string NudgedNow(string agency, int chats) => Say(nameof(NudgedNow), agency, chats);

    public string OverviewAsked(int count) => Say(nameof(OverviewAsked), count);

    public string OverviewCounts(int all, int unacknowledged, int underWay, int done, int overdue, int asked) => Say(nameof(OverviewCounts), all, unacknowledged, underWay, done, overdue, asked);

    public string OverviewDone(int count) => Say(nameof(OverviewDone), count);

    public string OverviewMore(int count) => Say(nameof(OverviewMore), count);

    public string OverviewOnlyLeaders => Say(nameof(OverviewOnlyLeaders));

    public string OverviewTitle(string agency) => Say(nameof(OverviewTitle), agency);

    public string OverviewTitleOfAll => Say(nameof(OverviewTitleOfAll));

    public string OverviewUnacknowledged(int count) => Say(nameof(OverviewUnacknowledged), count);

    public string ReminderNudgeTitle(string agency) => Say(nameof(ReminderNudgeTitle), agency);

    public string ReminderRequestTitle(string agency) => Say(nameof(ReminderRequestTitle), agency);

    public string StatusAcknowledged => Say(nameof(StatusAcknowledged));

    public string StatusDoneLate => Say(nameof(StatusDoneLate));

    public string StatusDoneOnTime => Say(nameof(StatusDoneOnTime));

    public string StatusExtensionAsked(string day) => Say(nameof(StatusExtensionAsked), day);

    public string StatusFirstDue(string day) => Say(nameof(StatusFirstDue), day);

    public string StatusLabel => Say(nameof(StatusLabel));

    public string StatusNotAcknowledged => Say(nameof(StatusNotAcknowledged));

    public string StatusUnderWay => Say(nameof(StatusUnderWay));

    public string UnknownAction => Say(nameof(UnknownAction));

    public string UnknownAssignment => Say(nameof(UnknownAssignment));
}
