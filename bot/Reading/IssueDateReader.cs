namespace Bot.Reading;

/// <summary>Reads the date of issue: of the head's line of place and date, or of a news item; never the date of a document that is cited.</summary>
internal sealed class IssueDateReader(TokenText text, int head)
{
    /// <summary>The date of the head, and the place before it; null where there is none.</summary>
    public DateOnly? HeadDate(int from, out string? place)
    {
        place = null;
        for (var at = 0; at < Math.Min(head, 200 + from); at++)
        {
            if (text[at].Word == Lexicon.Day && text[at - 1].Is(',') && text[at - 2].IsWord && text[at - 2].Capital)
            {
                var start = at - 2;
                while (start > 0 && text[start - 1].IsWord && text[start - 1].Capital && at - start < 6 && !text[start].LineStart && !text[start].CellBefore && !(text[start - 1].Upper && !text[start].Upper))
                {
                    start--;
                }

                place = text.Say(start, at - 1);
                return DateAt(at + 1);
            }

            if (text[at].Word == Lexicon.Day && text[at].LineStart && DateAt(at + 1) is { } bare && at > 8 && !InSentence(at))
            {
                return bare;
            }
        }

        return null;
    }

    private bool InSentence(int at) => text[at - 1].IsWord && !text[at - 1].Upper && !text[at - 1].Capital;

    // "20 tháng 11 năm 2025", "19/12/2023"
    private DateOnly? DateAt(int at)
    {
        var day = text[at].IsNumber ? text[at].Number : 0;
        var worded = text[at + 1].Word == Lexicon.Month;
        if (day is < 1 or > 31 || !(worded || text[at + 1].Is('/') || text[at + 1].Is('-') || text[at + 1].Is('.')) || !text[at + 2].IsNumber)
        {
            return null;
        }

        var month = text[at + 2].Number;
        var yearAt = text[at + 3].Word == Lexicon.Year || text[at + 3].Is('/') || text[at + 3].Is('-') || text[at + 3].Is('.') ? at + 4 : -1;
        var year = yearAt > 0 && text[yearAt].IsNumber ? text[yearAt].Number : 0;
        return month is >= 1 and <= 12 && year is >= 1990 and <= 2100 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The date of a news item's document: "Công điện số 149/CĐ-TTg ngày 28/8/2025"; "Ngày 26/11, … đã ký ban hành"; the page's own date. Never the date of a document that is cited.</summary>
    public DateOnly? NewsDate(int numberAt, int numberEnd)
    {
        if (numberAt >= 0 && text[numberEnd].Word == Lexicon.Day && DateAt(numberEnd + 1) is { } ofNumber)
        {
            return ofNumber;
        }

        DateOnly? page = null;
        DateOnly? told = null;
        for (var at = 0; at < Math.Min(head, HeaderReader.NewsHead); at++)
        {
            var full = DateAt(at);
            if (full is { } date && (text[at].LineStart || AfterWeekday(at)) && LineOfDate(at))
            {
                page ??= date;
            }

            if ((text[at].Word == Lexicon.Day || Lexicon.DayParts.Match(text, at, head, out _, out _)) && text[at].Capital && text[at + 1].IsNumber && Tells(at))
            {
                told ??= DateAt(at + 1) ?? DayOf(at + 1);
            }
        }

        return told ?? page;
    }

    // "Chủ Nhật, 05/11/2017, 07:51"
    private bool AfterWeekday(int at) => text[at - 1].Is(',') && text[at - 3].LineStart && (text[at - 3].Word == Lexicon.Weekday || text[at - 3].Word == Lexicon.Lead);

    // "11/11/2025 08:12" alone on its line.
    private bool LineOfDate(int at)
    {
        for (var index = at + 1; index < at + 12; index++)
        {
            if (text[index].LineStart)
            {
                return true;
            }
        }

        return false;
    }

    // A sentence that begins with its day and tells of an act, before the full stop.
    private bool Tells(int at)
    {
        for (var index = at + 2; index < Math.Min(head, at + 60) && !text[index].LineStart; index++)
        {
            if (Lexicon.IssuingVerbs.Match(text, index, head, out _, out _) || Lexicon.MeetingVerbs.Match(text, index, head, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    // "26/11" with the year of the nearest full date.
    private DateOnly? DayOf(int at)
    {
        if (text[at].Number is not (>= 1 and <= 31) || !(text[at + 1].Is('/') || text[at + 1].Is('.') || text[at + 1].Is('-') || text[at + 1].Word == Lexicon.Month) || text[at + 2].Number is not (>= 1 and <= 12))
        {
            return null;
        }

        for (var distance = 1; distance < HeaderReader.NewsHead; distance++)
        {
            foreach (var index in (ReadOnlySpan<int>)[at - distance, at + distance])
            {
                if (index >= 0 && index < text.Count && DateAt(index) is { } near)
                {
                    var (day, month) = (text[at].Number, text[at + 2].Number);
                    return day <= DateTime.DaysInMonth(near.Year, month) ? new DateOnly(near.Year, month, day) : null;
                }
            }
        }

        return null;
    }
}
