using Bot.Directives;

namespace Bot.Reading;

/// <summary>A duty as the grammar found it, before it is cut by deadlines and given its roles.</summary>
internal sealed record Order
{
    /// <summary>Who answers for it.</summary>
    public required IReadOnlyList<Body> Leads { get; init; }

    /// <summary>The rule that found the leads.</summary>
    public required string Rule { get; init; }

    /// <summary>The first token of what is quoted.</summary>
    public required int QuoteFrom { get; init; }

    /// <summary>The first token in which a deadline counts; a topic before a colon does not.</summary>
    public required int TimeFrom { get; init; }

    /// <summary>The first token of what is to be done.</summary>
    public required int DutyFrom { get; init; }

    /// <summary>The token after the last.</summary>
    public required int To { get; init; }

    /// <summary>The block that it stands in.</summary>
    public required Block Block { get; init; }

    /// <summary>The scope that it inherits from; null at the top.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The deadline of a sentence further on that closes this duty too; null for none.</summary>
    public Deadline? Inherited { get; init; }

    /// <summary>The lead is carried over from a sentence before.</summary>
    public bool Carried { get; init; }

    /// <summary>Sentences of this order that only carry on belong to it (a bullet), rather than being orders of their own (prose).</summary>
    public bool Merges { get; init; }

    /// <summary>The coordinating bodies, where a form names them apart; null where the words themselves do.</summary>
    public IReadOnlyList<Body>? Coordinating { get; init; }

    /// <summary>The value of a form's field of time; null where there is none.</summary>
    public (int From, int To)? TimeField { get; init; }
}

/// <summary>What a heading or a lead-in says for everything under it.</summary>
internal sealed record Scope
{
    /// <summary>Who answers for what stands below; empty where the heading names no body.</summary>
    public IReadOnlyList<Body> Leads { get; init; } = [];

    /// <summary>The heading is the body itself, so that a bullet's verb of order is its own ("Yêu cầu các doanh nghiệp …").</summary>
    public bool Strong { get; init; }

    /// <summary>Who works along on everything below.</summary>
    public IReadOnlyList<Body> Coordinating { get; init; } = [];

    /// <summary>By when everything below is due; null where the heading does not say.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Where the deadline's words stand.</summary>
    public int DeadlineAt { get; init; } = -1;

    /// <summary>Nothing but the body stands in the heading: paragraphs below it are its duties.</summary>
    public bool Open { get; init; }

    /// <summary>A section of ends, grounds or the state of things.</summary>
    public bool Telling { get; init; }

    /// <summary>The heading's token, for the explanation.</summary>
    public SourceSpan? Source { get; init; }
}
