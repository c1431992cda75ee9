using Bot.Directives;

namespace Bot.Questions;

/// <summary>What a question is read with.</summary>
/// <param name="Names">The bodies that it can name.</param>
/// <param name="Today">The day of the question, Vietnamese time.</param>
/// <param name="AskersAgency">The agency that the asker belongs to; null where unknown.</param>
/// <param name="HomePlace">The configured home province without rank; null for none.</param>
/// <param name="Previous">The question before in the same chat, not older than ten minutes; null for none.</param>
internal sealed record QuestionContext(AgencyNames Names, DateOnly Today, Agency? AskersAgency = null, string? HomePlace = null, Question? Previous = null);
