namespace Bot.Directives;

/// <summary>A person's wish to be registered, which an administrator decides about.</summary>
/// <param name="Wanted">Who, and as what.</param>
/// <param name="At">When it was asked, UTC.</param>
/// <param name="ConversationId">Where: the answer goes there.</param>
/// <param name="Decision">What was decided; null while nothing is.</param>
internal sealed record RegistrationRequest(Official Wanted, DateTimeOffset At, string ConversationId, RegistrationDecision? Decision);

/// <summary>What an administrator decided about a request.</summary>
/// <param name="Approved">Whether it was approved.</param>
/// <param name="By">The administrator's person id.</param>
/// <param name="At">When, UTC.</param>
internal sealed record RegistrationDecision(bool Approved, string By, DateTimeOffset At);
