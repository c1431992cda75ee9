using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Finds the words that say when, and resolves them from the date of issue. Rules: Civil Code 2015, articles 146 to 148 (beginning, middle
/// and end of periods; the first day of a counted period is left out); a year left out is the first one that is not before the issue.
/// </summary>
internal sealed class DeadlineReader
{
    private readonly DateOnly? _issued;
    private readonly TokenText _text;
    private readonly RecurrenceReader _recurrences;
    private readonly TermReader _terms;
    private readonly LimitReader _limits;
    private readonly EventReader _events;

    /// <summary>A reader of <paramref name="text"/>.</summary>
    /// <param name="text">The document.</param>
    /// <param name="issued">The day from which terms count and years are told; null where unknown.</param>
    public DeadlineReader(TokenText text, DateOnly? issued)
    {
        _text = text;
        _recurrences = new RecurrenceReader(text);
        _issued = issued;
        _terms = new TermReader(text, issued);
        _limits = new LimitReader(text, new DateReader(text, issued), new PeriodReader(text, issued), _recurrences, issued);
        _events = new EventReader(text, _limits);
    }

    /// <summary>The deadline of the words from one token to another; <see cref="Deadline.Unstated"/> where they say none.</summary>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="label">The words are the value of a label or a cell ("Thời hạn: Quý I"): a bare period counts.</param>
    /// <param name="at">Where the chosen words begin; -1 for none.</param>
    public Deadline Of(int from, int to, bool label, out int at)
    {
        var all = All(from, to, label);
        at = -1;
        if (all.Count == 0)
        {
            return new Deadline.Unstated();
        }

        if (Yearly(all) is { } yearly)
        {
            at = yearly.From;
            return yearly.Deadline;
        }

        var best = all[0];
        foreach (var found in all)
        {
            if (found.Weight >= best.Weight)
            {
                best = found;
            }
        }

        at = best.From;
        return best.Deadline;
    }

    /// <summary>All that the words say of time, in their order.</summary>
    public List<FoundDeadline> All(int from, int to, bool label)
    {
        var all = new List<FoundDeadline>();
        to = Math.Min(to, _text.Count);
        for (var at = from; at < to;)
        {
            if (One(at, from, to, label, out var found))
            {
                at = Math.Max(found.To, at + 1);

                // "thiệt hại do mưa lũ từ ngày 16 đến ngày 22/11": a day before the document is none on which its duty is due.
                if (!label && found.Deadline is not Deadline.Recurring && found.Deadline.Named is { } named && named < _issued)
                {
                    continue;
                }

                // "báo cáo Sở Nội vụ trước ngày 10/4 để tổng hợp, trình UBND tỉnh trước ngày 15/4": the second is the receiver's.
                if (!label && all.Count > 0 && ForAnother(all[^1].To, found.From))
                {
                    continue;
                }

                if (all.Count > 0 && Merges(all[^1], found, out var merged))
                {
                    all[^1] = merged;
                }
                else
                {
                    all.Add(found);
                }
            }
            else
            {
                at++;
            }
        }

        if (all.Count == 0 && label && to > from && _text[from].IsWord)
        {
            all.Add(new FoundDeadline(new Deadline.AfterEvent(_text.Quote(from, to)), from, to, 1));
        }

        return all;
    }

    private bool ForAnother(int from, int to)
    {
        var purpose = false;
        for (var at = from; at < to; at++)
        {
            if (_text[at].Is(';') || _text[at].Is('.'))
            {
                return false;
            }

            purpose |= _text[at].Word == Lexicon.InOrder && Lexicon.Gatherings.Match(_text, at + 1, to, out _, out _);
        }

        return purpose;
    }

    // "định kỳ hằng năm báo cáo … chậm nhất ngày 17 tháng 12": the rule and its day stand apart.
    private static FoundDeadline? Yearly(List<FoundDeadline> all)
    {
        FoundDeadline? rule = null;
        foreach (var found in all)
        {
            if (found.Deadline is Deadline.Recurring { Rule: { Every: RecurrencePeriod.Yearly, Day: null } })
            {
                rule = found;
            }
            else if (rule is not null && !found.YearGiven && found.Deadline is Deadline.OnDate { Named: { } day } date)
            {
                var recurrence = new Recurrence(RecurrencePeriod.Yearly, day.Day, day.Month, date.Due < day);
                return found with { Deadline = new Deadline.Recurring(found.Deadline.Phrase, recurrence) };
            }
        }

        return null;
    }

    private bool One(int at, int from, int to, bool label, out FoundDeadline found) =>
        _limits.Read(at, from, to, label, out found)
        || _recurrences.Read(at, from, to, label, out found)
        || _terms.Read(at, to, out found)
        || _events.Read(at, to, out found)
        || (label && (_limits.WholeYear(at, to, out found) || _limits.Bare(at, to, out found)));

    // "quý IV/2025 - quý II/2026"; "ngày 20" + "hằng tháng" is read by Repeated.
    private bool Merges(FoundDeadline first, FoundDeadline second, out FoundDeadline merged)
    {
        merged = default;
        var between = second.From - first.To;
        if (between > 1 || (between == 1 && !(_text[first.To].Is('-') || _text[first.To].Word == Lexicon.To)))
        {
            return false;
        }

        var words = _text.Quote(first.From, second.To);
        var start = first.Deadline.From ?? PeriodReader.FirstDay(first.Deadline);
        Deadline? range = second.Deadline switch
        {
            Deadline.EndOfQuarter { Day: var day, LastDay: var last } when first.Deadline is Deadline.EndOfQuarter => new Deadline.EndOfQuarter(words, day, last) { From = start },
            Deadline.EndOfMonth { Day: var day, LastDay: var last } when first.Deadline is Deadline.EndOfMonth => new Deadline.EndOfMonth(words, day, last) { From = start },
            Deadline.EndOfYear { Day: var day, LastDay: var last } when first.Deadline is Deadline.EndOfYear => new Deadline.EndOfYear(words, day, last) { From = start },
            Deadline.OnDate { Day: var day, LastDay: var last } when first.Deadline is Deadline.OnDate => new Deadline.OnDate(words, day, last) { From = start },
            _ => null,
        };
        if (range is null)
        {
            return false;
        }

        merged = second with { Deadline = range, From = first.From };
        return true;
    }
}
