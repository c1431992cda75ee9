namespace Bot.Storage;

/// <summary>The last day on time of one of several agencies that lead a duty, or of a member of a leading group, by an extension that it was granted.</summary>
/// <param name="Agency">The name of the leading body, or of the member.</param>
/// <param name="Due">Its last day on time.</param>
/// <param name="Since">The day of the decision: steps before it are not raised afterwards.</param>
internal sealed record OwnDue(string Agency, DateOnly Due, DateOnly Since);
