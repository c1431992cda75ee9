namespace Bot.Cards;

/// <summary>What a person typed before the duty was clear.</summary>
/// <param name="Acknowledges">True for "đã nhận"; false for a word of progress.</param>
/// <param name="Note">A note or a reason; null for none.</param>
/// <param name="Link">An address; null for none.</param>
/// <param name="Day">The new deadline that is asked for; null for none.</param>
internal sealed record TypedFollowUp(bool Acknowledges, string? Note = null, string? Link = null, DateOnly? Day = null);
