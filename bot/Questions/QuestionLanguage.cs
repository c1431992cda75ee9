namespace Bot.Questions;

/// <summary>The language in which a question was asked, and is answered.</summary>
internal enum QuestionLanguage
{
    /// <summary>The default.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
