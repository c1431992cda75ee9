namespace Bot.Tests.Questions;

/// <summary>What the bot said, as far as it is judged.</summary>
/// <param name="Answered">Whether it says that the documents say it.</param>
/// <param name="Text">The plain text.</param>
/// <param name="Assignments">The assignments that it shows.</param>
internal sealed record CorpusAnswer(bool Answered, string Text, IReadOnlyList<ShownAssignment> Assignments);

/// <summary>An assignment shown in an answer.</summary>
/// <param name="Document">The document's number in the corpus ("02").</param>
/// <param name="Id">The assignment's id in the reading.</param>
internal readonly record struct ShownAssignment(string Document, string Id);
