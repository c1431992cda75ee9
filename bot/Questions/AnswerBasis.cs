using Bot.Directives;

namespace Bot.Questions;

/// <summary>What an answer was made of, beside its question and its day.</summary>
/// <param name="Index">The state of the index.</param>
/// <param name="Acknowledgements">Of each document that is shown, by its key, all acknowledgements.</param>
internal sealed record AnswerBasis(object Index, IReadOnlyDictionary<string, IReadOnlyList<Acknowledgement>> Acknowledgements);
