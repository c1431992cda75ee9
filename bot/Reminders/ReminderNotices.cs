using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>
/// Cards that somebody's click calls for, outside the ladder and at any hour: a leader's nudge to the chats of an agency, a request for
/// extension to those of its leaders. Each is claimed for each chat as reminders are, and so sent once though an instance stops.
/// </summary>
internal sealed class ReminderNotices(
    DirectiveStore directives,
    StandingDecisions decisions,
    AcknowledgementStore acknowledgements,
    FollowUpStore followUps,
    SubscriptionStore subscriptions,
    ReminderWork work,
    ClaimedDelivery delivery,
    WorkingCalendar calendar,
    TimeProvider time)
{
    /// <summary>The chats that a notice about an agency's duty would go to; those that paused their reminders are left out.</summary>
    public async Task<IReadOnlyList<Subscription>> TargetsAsync(Agency agency, SubscriptionAudience audience, CancellationToken cancellationToken)
    {
        var today = VietnamTime.Today(time);
        return
        [
            .. (await subscriptions.AllAsync(cancellationToken))
                .Where(each => each.Audience == audience && !(each.PausedUntil > today) && Responsibility.Of(each.Agency, [agency], today) is not null)
                .DistinctBy(each => each.ConversationId),
        ];
    }

    /// <summary>Sends what is left of a notice.</summary>
    /// <exception cref="StorageUnavailableException">The store can't be reached: it still waits.</exception>
    public async Task<NoticeOutcome> DeliverAsync(Notice notice, CancellationToken cancellationToken)
    {
        if (await ItemAsync(notice, cancellationToken) is not { } item)
        {
            return new NoticeOutcome.Done();
        }

        var kind = notice.Audience == SubscriptionAudience.Officials ? ReminderCardKind.Nudge : ReminderCardKind.Request;
        var results = new List<CardResult>();
        foreach (var target in await TargetsAsync(notice.Agency, notice.Audience, cancellationToken))
        {
            var claim = new ReminderClaim(
                notice.Duty.DirectiveKey, notice.Duty.AssignmentId, notice.About, notice.Step, target.ConversationId, target.Agency.Name);
            results.Add(await delivery.DeliverAsync(target, kind, [claim], _ => [item], item.Step.On, cancellationToken));
        }

        return results.Exists(result => result is CardResult.Left) ? new NoticeOutcome.Left()
            : results.TrueForAll(result => result is CardResult.Refused) ? new NoticeOutcome.ReachedNobody()
            : new NoticeOutcome.Done();
    }

    // Null where the notice has lost its reason: the duty is gone, somebody took note, or the request was decided.
    private async Task<ReminderItem?> ItemAsync(Notice notice, CancellationToken cancellationToken)
    {
        var duty = notice.Duty;
        if (await directives.FindAsync(duty.DirectiveKey, cancellationToken) is not { } directive
            || directive.Assignments.FirstOrDefault(each => each.Id == duty.AssignmentId) is not { } assignment)
        {
            return null;
        }

        var today = VietnamTime.Today(time);
        var decided = (await decisions.OfDirectiveAsync(directive, cancellationToken)).FirstOrDefault(each => each.AssignmentId == assignment.Id);
        var taken = await acknowledgements.OfAssignmentAsync(duty.DirectiveKey, duty.AssignmentId, cancellationToken);
        var events = await followUps.OfDutyAsync(duty, cancellationToken);
        var status = DutyStatus.Of(assignment, notice.Agency, decided, taken, events, today, calendar);
        var isNudge = notice.Audience == SubscriptionAudience.Officials;
        if (decided is { Withdrawn: true } || (isNudge ? status.Progress != DutyProgress.NotAcknowledged : status.FollowUp.Asked is null))
        {
            return null;
        }

        var entry = ReportedProgress.Of(new ReminderEntry(DirectiveHeading.Of(directive), assignment, today) { Changed = decided }, events, today);
        return new ReminderItem(
            entry.Directive,
            assignment,
            isNudge ? ReminderRole.Lead : ReminderRole.Leadership,
            notice.Agency,
            new ScheduledStep(work.Standing(entry, notice.Agency, today), today, today),
            status.Due,
            taken)
        {
            Status = status,
        };
    }
}
