using Bot.Directives;

namespace Bot.Storage;

/// <summary>What came of adding an acknowledgement.</summary>
/// <param name="First">The one that stands: the first of the person for the assignment.</param>
/// <param name="WasNew">True where it is the one that was added now.</param>
internal sealed record AddedAcknowledgement(Acknowledgement First, bool WasNew);
