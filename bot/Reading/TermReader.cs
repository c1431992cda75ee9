using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads terms that are counted from a day: "trong 10 ngày làm việc kể từ ngày ký", "chậm nhất 05 ngày". Source: Civil Code 2015, articles
/// 146 to 148.
/// </summary>
internal sealed class TermReader(TokenText text, DateOnly? issued)
{
    /// <summary>Reads a term: "trong thời hạn 10 ngày làm việc kể từ ngày ký": counted from the day after; working days pass over weekends.</summary>
    public bool Read(int at, int to, out FoundDeadline found)
    {
        found = default;
        if (text[at].Word != Lexicon.Inside && text[at].Word != Lexicon.Latest && text[at].Word != Lexicon.After && !(text[at].Word == Lexicon.Not && text[at + 1].Word == Lexicon.Over)
            && !(text[at].Word == Lexicon.AtOnceLast && text[at + 1].Word == Lexicon.TermLast && text[at - 1].Word != Lexicon.Inside))
        {
            return false;
        }

        var index = at + 1;
        while (index < to && index - at < 5 && (Lexicon.WithinWords.Contains(text[index].Word) || text[index].Word == Lexicon.Latest || text[index].Word == Lexicon.Utmost || text[index].Word == Lexicon.Is))
        {
            index++;
        }

        if (!text[index].IsNumber || text[index].Number is < 1 or > 400 || index + 1 >= to)
        {
            return false;
        }

        var count = text[index].Number;
        index++;
        if (text[index].Is('('))
        {
            while (index < to && !text[index].Is(')') && index - at < 14)
            {
                index++;
            }

            index++;
        }

        var unit = text[index].Word;
        if (unit != Lexicon.Day && unit != Lexicon.Month && unit != Lexicon.Week && unit != Lexicon.Hour)
        {
            return false;
        }

        index++;
        var working = text[index].Word == Lexicon.Work && text[index + 1].Word == Lexicon.WorkLast;
        index += working ? 2 : 0;
        var end = index;
        index += text[index].Is(',') ? 1 : 0;
        var counted = false;
        while (index < to && (Lexicon.Counts.Contains(text[index].Word) || text[index].Word == Lexicon.From || text[index].Word == Lexicon.After || text[index].Word == Lexicon.When))
        {
            counted = true;
            index++;
        }

        if (!counted)
        {
            if ((text[at].Word == Lexicon.Inside && text[at + 1].IsNumber && unit != Lexicon.Hour && !working) || text[at].Word == Lexicon.After)
            {
                return false;
            }

            found = new FoundDeadline(new Deadline.Relative(text.Quote(at, end), null, null), at, end, 6);
            return true;
        }

        DateOnly? day = null;
        if (Lexicon.IssueBases.Match(text, index, to, out var afterBase, out _))
        {
            day = issued is { } issue && unit != Lexicon.Hour ? Add(issue, count, unit, working) : null;
            index = afterBase;
        }
        else
        {
            var stop = index;
            while (stop < to && stop - index < 8 && text[stop].IsWord && !text[stop].LineStart)
            {
                stop++;
            }

            index = stop;
        }

        found = new FoundDeadline(new Deadline.Relative(text.Quote(at, index), day, day), at, index, 8);
        return true;
    }

    private static DateOnly Add(DateOnly issue, int count, int unit, bool working)
    {
        if (!working)
        {
            return unit == Lexicon.Month ? issue.AddMonths(count) : issue.AddDays(unit == Lexicon.Week ? 7 * count : count);
        }

        var day = issue;
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
