using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Finds the words that say when, and resolves them from the date of issue. Rules: Civil Code 2015, articles 146 to 148 (beginning, middle
/// and end of periods; the first day of a counted period is left out); a year left out is the first one that is not before the issue.
/// </summary>
internal sealed partial class DeadlineReader(TokenText text, DateOnly? issued)
{
    // An event's words and a label's value are looked at this far.
    private const int LongestEvent = 40;

    /// <summary>A deadline where it stands, and how strongly it binds: dates before periods before repetition before events.</summary>
    internal readonly record struct Found(Deadline Deadline, int From, int To, int Weight, bool YearGiven = true);

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

    // "định kỳ hằng năm báo cáo … chậm nhất ngày 17 tháng 12": the rule and its day stand apart.
    private static Found? Yearly(List<Found> all)
    {
        Found? rule = null;
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

    /// <summary>All that the words say of time, in their order.</summary>
    public List<Found> All(int from, int to, bool label)
    {
        var all = new List<Found>();
        to = Math.Min(to, text.Count);
        for (var at = from; at < to;)
        {
            if (One(at, from, to, label, out var found))
            {
                at = Math.Max(found.To, at + 1);
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

        if (all.Count == 0 && label && to > from && text[from].IsWord)
        {
            all.Add(new Found(new Deadline.AfterEvent(Words(from, to)), from, to, 1));
        }

        return all;
    }

    private bool One(int at, int from, int to, bool label, out Found found) =>
        Dated(at, from, to, label, out found)
        || Repeated(at, from, to, label, out found)
        || Counted(at, to, out found)
        || Event(at, to, out found)
        || (label && (WholeYear(at, to, out found) || Bare(at, to, out found)));

    // The words exactly as they stand in the text.
    private string Words(int from, int to)
    {
        while (to > from && (text[to - 1].Is('.') || text[to - 1].Is(';') || text[to - 1].Is(',') || text[to - 1].Is('/')))
        {
            to--;
        }

        return to > from ? text.Text[text[from].Start..text[to - 1].End] : "";
    }

    // "quý IV/2025 - quý II/2026"; "ngày 20" + "hằng tháng" is read by Repeated.
    private bool Merges(Found first, Found second, out Found merged)
    {
        merged = default;
        var between = second.From - first.To;
        if (between > 1 || (between == 1 && !(text[first.To].Is('-') || text[first.To].Word == Lexicon.To)))
        {
            return false;
        }

        var words = Words(first.From, second.To);
        var start = first.Deadline.From ?? FirstDay(first.Deadline);
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

    private static DateOnly? FirstDay(Deadline deadline) => deadline switch
    {
        Deadline.EndOfQuarter { Day: var day } => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        Deadline.EndOfMonth { Day: var day } => new DateOnly(day.Year, day.Month, 1),
        Deadline.EndOfYear { Day: var day } => new DateOnly(day.Year, 1, 1),
        Deadline.OnDate { Day: var day } => day,
        _ => null,
    };
}
