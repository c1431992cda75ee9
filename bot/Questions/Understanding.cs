namespace Bot.Questions;

/// <summary>What a question's words were taken for where they do not say it exactly ("Sở Xâu dựng": "Sở Xây dựng").</summary>
internal sealed record Understanding(string Typed, string Meant);
