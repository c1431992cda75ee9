using Bot.Directives;

namespace Bot.Storage;

/// <summary>A message of the bot's own accord that stands in a conversation, and the duties that it shows.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="ActivityId">The message.</param>
/// <param name="Agency">The agency that was reminded.</param>
/// <param name="Duties">What it shows, in its order.</param>
internal sealed record PostedCard(string ConversationId, string ActivityId, Agency Agency, IReadOnlyList<DutyKey> Duties);
