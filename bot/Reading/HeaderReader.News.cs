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
            if (full is { } date && _text[at].LineStart && LineOfDate(at))
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

            if ((body.Name.StartsWith("UBND", StringComparison.Ordinal) || body.Name is "Thủ tướng Chính phủ" or "Chính phủ") && (Lexicon.MeetingVerbs.Match(_text, end, _head, out _, out _) || Lexicon.CueAt(_text, end, _head, out _, out _)))
            {
                return body;
            }

            at = Math.Max(at, named);
        }

        return null;
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
        return _text[end].Word == Lexicon.Just && Lexicon.CueAt(_text, end + 1, _head, out _, out _) ? end + 1 : end;
    }
}
