using Bot.Directives;

namespace Bot.Acknowledgements;

/// <summary>Which request for extension is meant.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Agency">The agency that asked.</param>
/// <param name="Number">The request's number among the agency's events of the duty.</param>
internal sealed record ExtensionKey(DutyKey Duty, Agency Agency, int Number);
