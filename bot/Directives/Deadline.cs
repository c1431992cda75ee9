namespace Bot.Directives;

/// <summary>
/// When a duty is to be done, as its document says it. <see cref="Phrase"/> is always the document's own words, so that a reader can
/// check the date against them.
/// </summary>
internal abstract record Deadline
{
    private Deadline(string phrase) => Phrase = phrase;

    /// <summary>The words that say it, exactly as they stand in the text; empty for <see cref="Unstated"/>.</summary>
    public string Phrase { get; }

    /// <summary>The date that the phrase names, a period's last day; null where no date follows from the document.</summary>
    public virtual DateOnly? Named => null;

    /// <summary>The last day on which the duty is still on time: the day before <see cref="Named"/> for "trước ngày"; null as there.</summary>
    public virtual DateOnly? Due => null;

    /// <summary>The first day of a stated range ("từ ngày A đến ngày B", "Quý IV/2025 - Quý II/2026"); else null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on time as the document gave it, where an editor or a granted extension moved it; else null.</summary>
    public DateOnly? FirstDue { get; init; }

    /// <summary>The document states no deadline: the normal case, six in ten.</summary>
    public sealed record Unstated() : Deadline("");

    /// <summary>A day: "trước ngày 15/01/2024", "chậm nhất ngày 20/12".</summary>
    public sealed record OnDate(string Words, DateOnly Day, DateOnly LastDay) : Deadline(Words)
    {
        public override DateOnly? Named => Day;

        public override DateOnly? Due => LastDay;
    }

    /// <summary>A month, due at its end unless the phrase says its beginning or middle: "trong tháng 12/2023".</summary>
    public sealed record EndOfMonth(string Words, DateOnly Day, DateOnly LastDay) : Deadline(Words)
    {
        public override DateOnly? Named => Day;

        public override DateOnly? Due => LastDay;
    }

    /// <summary>A quarter: "quý I/2026", "Quý IV/2025 - Quý II/2026".</summary>
    public sealed record EndOfQuarter(string Words, DateOnly Day, DateOnly LastDay) : Deadline(Words)
    {
        public override DateOnly? Named => Day;

        public override DateOnly? Due => LastDay;
    }

    /// <summary>A year: "trong năm 2023", "đến năm 2030".</summary>
    public sealed record EndOfYear(string Words, DateOnly Day, DateOnly LastDay) : Deadline(Words)
    {
        public override DateOnly? Named => Day;

        public override DateOnly? Due => LastDay;
    }

    /// <summary>A period counted from a date; the dates are null where it counts from something the document does not date.</summary>
    public sealed record Relative(string Words, DateOnly? Day, DateOnly? LastDay) : Deadline(Words)
    {
        public override DateOnly? Named => Day;

        public override DateOnly? Due => LastDay;
    }

    /// <summary>Again and again: "hằng tháng", "thường xuyên".</summary>
    public sealed record Recurring(string Words, Recurrence Rule) : Deadline(Words);

    /// <summary>After something that has yet to happen: "sau khi quy hoạch được phê duyệt".</summary>
    public sealed record AfterEvent(string Words) : Deadline(Words);
}
