using Bot.Directives;

namespace Bot.Acknowledgements;

/// <summary>A duty as it stands for one agency that leads it.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Status">How it stands for the agency.</param>
/// <param name="Acknowledgements">Everyone who took note, of all agencies, in the order of time.</param>
internal sealed record AgencyDuty(DutyOnRecord Duty, Agency Agency, DutyStatus Status, IReadOnlyList<Acknowledgement> Acknowledgements);
