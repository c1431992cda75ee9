using Bot.Storage;

namespace Bot.Reminders;

/// <summary>A card that is to go out, before anything of it is claimed.</summary>
/// <param name="Target">The subscription that it serves.</param>
/// <param name="Parts">Its duties with the rows of the index that they came from, in one order for all instances.</param>
internal sealed record CardDraft(Subscription Target, IReadOnlyList<CardDraft.Part> Parts)
{
    /// <summary>One duty of the card.</summary>
    /// <param name="Row">The row of the index of days.</param>
    /// <param name="Item">The duty as the target sees it.</param>
    internal sealed record Part(ReminderDay Row, ReminderItem Item)
    {
        /// <summary>What is claimed for it.</summary>
        public ReminderClaim Claim(Subscription target) => new(
            Item.Directive.Key,
            Item.Assignment.Id,
            Item.Step.About,
            Item.Step.Step.Code,
            target.ConversationId,
            target.Agency.Name);
    }
}
