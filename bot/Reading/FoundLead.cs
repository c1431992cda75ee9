namespace Bot.Reading;

/// <summary>A lead as a clause names it.</summary>
/// <param name="Leads">The bodies; empty where the clause only goes on.</param>
/// <param name="At">Where the words of the order begin.</param>
/// <param name="DutyFrom">The first token of what is to be done.</param>
/// <param name="TimeFrom">The first token in which a deadline counts.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="ByCue">A verb of order or demand stands before the bodies.</param>
internal readonly record struct FoundLead(List<Body> Leads, int At, int DutyFrom, int TimeFrom, string Rule, bool ByCue);
