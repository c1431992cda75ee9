namespace Bot.Questions;

/// <summary>What a question is about: the words that no other part of it explains.</summary>
/// <param name="Concepts">In the order of the question.</param>
internal sealed record Topic(IReadOnlyList<Concept> Concepts)
{
    /// <summary>True where its words were translated: a document may say the same with other words than the vocabulary knows.</summary>
    public bool Translated { get; init; }

    /// <summary>The words as they were typed.</summary>
    public string Words => string.Join(' ', Concepts.Select(concept => concept.Typed));

    /// <summary>True where only general words of administration are left ("báo cáo", "triển khai").</summary>
    public bool IsWeak => Concepts.All(concept => concept.Weight < Concept.Action);
}

/// <summary>One word or phrase of a topic, with other ways to say it.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Ways">Itself first, then what means the same; each a sequence of words.</param>
/// <param name="Weight">How much it tells: <see cref="Weak"/>, <see cref="Normal"/> …</param>
/// <param name="JoinsNext">True where the next concept followed without a break: together they may be one word of two syllables.</param>
/// <param name="IsName">True for a name or a number that must be found.</param>
internal sealed record Concept(string Typed, IReadOnlyList<IReadOnlyList<Syllable>> Ways, double Weight, bool JoinsNext, bool IsName)
{
    /// <summary>A word that stands in nearly every directive.</summary>
    public const double Weak = 0.3;

    /// <summary>A word of the other language that the vocabulary does not know.</summary>
    public const double Unknown = 0.45;

    /// <summary>A verb: people ask with another one than the document's.</summary>
    public const double Action = 0.5;

    /// <summary>A word of content.</summary>
    public const double Normal = 1;
}
