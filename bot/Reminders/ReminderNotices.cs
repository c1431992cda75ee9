using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>
/// Cards that somebody's click calls for, outside the ladder: a leader's nudge to the chats of an agency, a request for extension to those
/// of its leaders.
/// </summary>
internal sealed class ReminderNotices(
    DirectiveStore directives,
    StandingDecisions decisions,
    AcknowledgementStore acknowledgements,
    FollowUpStore followUps,
    SubscriptionStore subscriptions,
    ReminderWork work,
    IReminderCourier courier,
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

    /// <summary>Sends a notice about a duty to these chats; how many took it.</summary>
    public async Task<int> SendAsync(
        ReminderCardKind kind, DutyKey duty, Agency agency, IReadOnlyList<Subscription> targets, CancellationToken cancellationToken)
    {
        if (await directives.FindAsync(duty.DirectiveKey, cancellationToken) is not { } directive
            || directive.Assignments.FirstOrDefault(each => each.Id == duty.AssignmentId) is not { } assignment)
        {
            return 0;
        }

        var today = VietnamTime.Today(time);
        var decided = (await decisions.OfDirectiveAsync(directive, cancellationToken)).FirstOrDefault(each => each.AssignmentId == assignment.Id);
        var entry = new ReminderEntry(DirectiveHeading.Of(directive), assignment, today) { Changed = decided };
        var taken = await acknowledgements.OfAssignmentAsync(duty.DirectiveKey, duty.AssignmentId, cancellationToken);
        var status = DutyStatus.Of(assignment, agency, decided, taken, await followUps.OfDutyAsync(duty, cancellationToken), today, calendar);
        var item = new ReminderItem(
            entry.Directive,
            assignment,
            kind == ReminderCardKind.Nudge ? ReminderRole.Lead : ReminderRole.Leadership,
            agency,
            new ScheduledStep(work.Standing(entry, today), today, today),
            status.Due,
            taken)
        {
            Status = status,
        };
        var sent = 0;
        foreach (var target in targets)
        {
            var card = new ReminderRoundCard(kind, target.ConversationId, target.Reference, target.Agency, today, [item]);
            sent += await courier.SendAsync(card, cancellationToken) is CourierOutcome.Sent or CourierOutcome.Uncertain ? 1 : 0;
        }

        return sent;
    }
}
