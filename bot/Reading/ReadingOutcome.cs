using Bot.Directives;

namespace Bot.Reading;

/// <summary>What came of reading a document.</summary>
internal abstract record ReadingOutcome
{
    private ReadingOutcome()
    {
    }

    /// <summary>It was read, with whatever doubts.</summary>
    public sealed record Read(Directive Directive) : ReadingOutcome
    {
        /// <summary>Which rule read which words, for each assignment in the directive's order.</summary>
        public IReadOnlyList<RuleTrace> Traces { get; init; } = [];
    }

    /// <summary>It may not or can not be read; nothing of it is kept.</summary>
    public sealed record Refused(RefusalReason Reason) : ReadingOutcome;
}

/// <summary>Why a document is refused. Texts has a sentence for each, under the key <c>Refused</c> + name.</summary>
internal enum RefusalReason
{
    /// <summary>Stamped Mật, Tối mật or Tuyệt mật.</summary>
    Secret,

    /// <summary>No text in it.</summary>
    Empty,

    /// <summary>It is no document that gives orders.</summary>
    NoDirective,

    /// <summary>Over 10 MB or 500 pages, or unpacked far larger than packed.</summary>
    TooLarge,

    /// <summary>A PDF of pictures without a text layer.</summary>
    Scanned,

    /// <summary>Protected by a password.</summary>
    Protected,

    /// <summary>Not a whole file of its kind.</summary>
    Damaged,

    /// <summary>No kind of file that can be read.</summary>
    UnknownKind,
}
