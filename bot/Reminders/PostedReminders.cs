using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>Keeps where a card stands and with which duties, so that what changes is drawn anew there.</summary>
internal sealed class PostedReminders(
    PostedCardStore posted, AcknowledgementStore acknowledgements, FollowUpStore followUps, RedrawStore redraws)
{
    // Clocks of instances differ by less.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Keeps a card that was posted. What changed since it was drawn was told to the cards that were known then: it is asked to be drawn anew.
    /// </summary>
    /// <param name="card">The card.</param>
    /// <param name="activityId">The message.</param>
    /// <param name="drawnAt">When its duties were looked at, UTC.</param>
    /// <param name="cancellationToken">Stops between two duties.</param>
    /// <exception cref="StorageUnavailableException">The store can't be reached: again the same is safe.</exception>
    public async Task KeepAsync(ReminderRoundCard card, string activityId, DateTimeOffset drawnAt, CancellationToken cancellationToken)
    {
        var duties = card.Items.Select(item => new DutyKey(item.Directive.Key, item.Assignment.Id)).ToList();
        await posted.PutAsync(new PostedCard(card.ConversationId, activityId, card.Agency, duties), cancellationToken);
        foreach (var (item, duty) in card.Items.Zip(duties))
        {
            var taken = await acknowledgements.OfAssignmentAsync(duty.DirectiveKey, duty.AssignmentId, cancellationToken);
            if (taken.Count != item.Acknowledgements.Count
                || (await followUps.OfDutyAsync(duty, cancellationToken)).Any(each => each.Mark.At > drawnAt - Margin))
            {
                await redraws.PutAsync(duty, cancellationToken);
            }
        }
    }
}
