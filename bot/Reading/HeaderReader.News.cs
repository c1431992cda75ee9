using Bot.Directives;

namespace Bot.Reading;

internal sealed partial class HeaderReader
{
    // How far into a news item its own date, issuer and province are looked for.
    private const int NewsHead = 300;

    // "Công điện số 149/CĐ-TTg ngày 28/8/2025"; "Ngày 26/11, … đã ký ban hành"; the page's own date. Never the date of a document that is cited.
    private DateOnly? NewsDate(int numberAt, int numberEnd)
    {
        if (numberAt >= 0 && _text[numberEnd].Word == Lexicon.Day && DateAt(numberEnd + 1) is { } ofNumber)
        {
            return ofNumber;
        }

        DateOnly? page = null;
        DateOnly? told = null;
        for (var at = 0; at < Math.Min(_head, NewsHead); at++)
        {
            var full = DateAt(at);
            if (full is { } date && (_text[at].LineStart || AfterWeekday(at)) && LineOfDate(at))
            {
                page ??= date;
            }

            if ((_text[at].Word == Lexicon.Day || Lexicon.DayParts.Match(_text, at, _head, out _, out _)) && _text[at].Capital && _text[at + 1].IsNumber && Tells(at))
            {
                told ??= DateAt(at + 1) ?? DayOf(at + 1);
            }
        }

        return told ?? page;
    }

    // "Chủ Nhật, 05/11/2017, 07:51"
    private bool AfterWeekday(int at) => _text[at - 1].Is(',') && _text[at - 3].LineStart && (_text[at - 3].Word == Lexicon.Weekday || _text[at - 3].Word == Lexicon.Lead);

    // "11/11/2025 08:12" alone on its line.
    private bool LineOfDate(int at)
    {
        for (var index = at + 1; index < at + 12; index++)
        {
            if (_text[index].LineStart)
            {
                return true;
            }
        }

        return false;
    }

    // A sentence that begins with its day and tells of an act, before the full stop.
    private bool Tells(int at)
    {
        for (var index = at + 2; index < Math.Min(_head, at + 60) && !_text[index].LineStart; index++)
        {
            if (Lexicon.IssuingVerbs.Match(_text, index, _head, out _, out _) || Lexicon.MeetingVerbs.Match(_text, index, _head, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    // "26/11" with the year of the nearest full date.
    private DateOnly? DayOf(int at)
    {
        if (_text[at].Number is not (>= 1 and <= 31) || !(_text[at + 1].Is('/') || _text[at + 1].Is('.') || _text[at + 1].Is('-') || _text[at + 1].Word == Lexicon.Month) || _text[at + 2].Number is not (>= 1 and <= 12))
        {
            return null;
        }

        for (var distance = 1; distance < NewsHead; distance++)
        {
            foreach (var index in (ReadOnlySpan<int>)[at - distance, at + distance])
            {
                if (index >= 0 && index < _text.Count && DateAt(index) is { } near)
                {
                    var (day, month) = (_text[at].Number, _text[at + 2].Number);
                    return day <= DateTime.DaysInMonth(near.Year, month) ? new DateOnly(near.Year, month, day) : null;
                }
            }
        }

        return null;
    }

    // "Công văn số 559/VP-XD ngày 24-2-2011 | của Văn phòng UBND TP Hà Nội"
    private Body? NumbersIssuer(int numberEnd, BodyReader probe)
    {
        var found = new List<Body>();
        for (var at = Math.Max(numberEnd, 1); numberEnd > 0 && at < numberEnd + 10; at++)
        {
            if (_text[at - 1].Word == Lexicon.Of)
            {
                return probe.List(_text[at].Word == Lexicon.Deputy ? at + 1 : at, Math.Min(_text.Count, at + 40), ListMode.None, found, out _) ? found[0] : null;
            }
        }

        return null;
    }

    // The first body that has issued or ordered something: "Chủ tịch UBND thành phố Hà Nội Chu Ngọc Anh đã ký ban hành".
    private Body? NewsIssuer(BodyReader probe)
    {
        var found = new List<Body>();
        for (var at = 0; at < Math.Min(_head, NewsHead); at++)
        {
            var named = at;
            if (Lexicon.Deputies.Match(_text, at, _head, out _, out _) || _text[at].Word == Lexicon.Deputy)
            {
                named = at + 1;
            }

            if (!_text[at].Capital && named == at || !probe.List(named, Math.Min(_head, named + 40), ListMode.None, found, out var end))
            {
                continue;
            }

            var body = found[^1];
            found.Clear();
            end = PastPerson(end);
            if (IssuesSomething(end, _head))
            {
                return body;
            }

            if (body.Kind == AgencyKind.Body && (Lexicon.MeetingVerbs.Match(_text, end, _head, out _, out _) && Governs(body) || DemandsOfOthers(end, probe)))
            {
                return body;
            }

            at = Math.Max(at, named);
        }

        return null;
    }

    private static bool Governs(Body body) => body.Name.StartsWith("UBND", StringComparison.Ordinal) || body.Name is "Thủ tướng Chính phủ" or "Chính phủ";

    // "… yêu cầu các sở, ban, ngành": whoever asks other bodies is the one who issues.
    private bool DemandsOfOthers(int at, BodyReader probe)
    {
        if (!Lexicon.CueAt(_text, at, _head, out var after, out _))
        {
            return false;
        }

        after += _text[after].Is(':') ? 1 : 0;
        return probe.Begins(after, Math.Min(_text.Count, after + 40)) || Lexicon.DutyAt(_text, after, _head, out _, out _) && Lexicon.InnerDemands.Match(_text, at, _head, out _, out _);
    }

    // A person's name after the office, and "vừa", "đã" before the verb.
    private int PastPerson(int at)
    {
        var end = at;
        while (end - at < 5 && _text[end].IsWord && _text[end].Capital && !_text[end].Upper && !_text[end].LineStart)
        {
            end++;
        }

        end = end - at is 1 ? at : end;
        return (_text[end].Word == Lexicon.Just || _text[end].Word == Lexicon.Also || _text[end].Word == Lexicon.Already) && Lexicon.CueAt(_text, end + 1, _head, out _, out _) ? end + 1 : end;
    }
}
