using System.Globalization;
using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads number, kind, issuer, date, subject, stamps and signer. Order of a head: issuer | national title; number; "V/v" or kind and
/// subject; place and date. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. A news item names them in its first sentences.
/// </summary>
internal sealed partial class HeaderReader
{
    // A head is looked for in so many tokens, and in so many of a news item.
    private const int LongestHead = 450;

    private static readonly (string Code, string Kind)[] Kinds =
    [
        ("QĐ", "Quyết định"), ("CT", "Chỉ thị"), ("CĐ", "Công điện"), ("KH", "Kế hoạch"), ("TB", "Thông báo"), ("NQ", "Nghị quyết"), ("BC", "Báo cáo"),
        ("TTr", "Tờ trình"), ("HD", "Hướng dẫn"), ("CTr", "Chương trình"), ("ĐA", "Đề án"), ("PA", "Phương án"), ("KL", "Kết luận"), ("QC", "Quy chế"),
        ("GM", "Giấy mời"), ("CV", "Công văn"), ("TT", "Thông tư"), ("NĐ", "Nghị định"),
    ];

    private readonly TokenText _text;
    private readonly string? _homeProvince;
    private readonly int _head;

    private HeaderReader(TokenText text, string? homeProvince)
    {
        _text = text;
        _homeProvince = homeProvince;
        _head = Math.Min(text.Count, LongestHead);
    }

    /// <summary>Reads the head of <paramref name="text"/>.</summary>
    public static Header Read(TokenText text, string? homeProvince) => new HeaderReader(text, homeProvince).Read();

    private Header Read()
    {
        var number = HeadNumber(out var numberAt, out var numberEnd, out var kind);
        var official = numberAt >= 0 && kind is null;
        var headEnd = official ? numberAt : -1;
        if (numberAt < 0 && UnnumberedHead() is { } unnumbered)
        {
            (official, headEnd) = (true, unnumbered);
        }

        kind ??= number is { } known ? KindOf(known) : null;
        var titleAt = Title(out var titleKind);
        kind ??= titleKind;
        if (number is not null && kind is null)
        {
            kind = "Công văn";
        }

        string? place = null;
        var issued = official || titleAt >= 0 ? HeadDate(Math.Max(numberEnd, 0), out place) : NewsDate(numberAt, numberEnd);
        var issuer = Issuer(official ? headEnd : titleAt >= 0 ? titleAt : -1, number, numberEnd, place, out var province, out var central);
        var home = MakeHome(province, central, titleAt, issued);
        if (issuer is "UBND tỉnh" or "UBND thành phố" && home.Province is not null)
        {
            issuer = $"UBND {home.Rank} {home.Province}";
        }

        home = home with { Local = LocalRank(issuer) };
        var subject = SubjectOf(titleAt, titleKind, numberEnd, out var bodyFrom);
        return new Header(number, kind, issuer, issued, subject, Signer(), Stamp(), Secret(), home, bodyFrom, !official && titleAt < 0);
    }

    // A head whose number was left out or lost: where its line of place and date stands under the national title; null for none.
    private int? UnnumberedHead()
    {
        var title = false;
        for (var at = 0; at < Math.Min(_head, 120); at++)
        {
            title |= _text[at].Upper && Lexicon.NationalTitles.Match(_text, at, _head, out _, out _);
            if (title && _text[at].Word == Lexicon.Day && _text[at - 1].Is(',') && (_text[at + 1].IsNumber || _text[at + 1].Word == Lexicon.Month || _text[at + 1].Is('…')))
            {
                return at;
            }
        }

        return null;
    }

    private static string? LocalRank(string? issuer)
    {
        foreach (var rank in (ReadOnlySpan<string>)["huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"])
        {
            if (issuer is not null && issuer.StartsWith($"UBND {rank} ", StringComparison.Ordinal))
            {
                return rank;
            }
        }

        return null;
    }

    // "Số: 4614/UBND-TH" on its line; else "Công văn số 4614/UBND-TH" in the first sentences of a news item.
    private DirectiveNumber? HeadNumber(out int at, out int end, out string? kind)
    {
        kind = null;
        for (at = 0; at < _head; at++)
        {
            var token = _text[at];
            if (token.Word == Lexicon.Numbered && (token.LineStart || token.CellBefore || token.BlankBefore || token.Capital) && (_text[at + 1].Is(':') || (token.LineStart && token.Capital && _text[at + 1].IsNumber)))
            {
                end = at + (_text[at + 1].Is(':') ? 2 : 1);
                return NumberAt(end, out end);
            }
        }

        for (at = 0; at < Math.Min(_head, 200); at++)
        {
            // "vừa ký ban hành Công điện | 134/CĐ-TTg": the word "số" is left out.
            if (_text[at].IsNumber && _text[at + 1].Is('/') && Signed(at) && KindBefore(at) is { } bare && NumberAt(at, out end) is { } plain && plain.Value.Contains('-', StringComparison.Ordinal))
            {
                kind = bare;
                return plain;
            }

            if (_text[at].Word == Lexicon.Numbered && _text[at + 1].IsNumber && NumberAt(at + 1, out end) is { } number && KindBefore(at) is { } named && (Issuing(at) || OpensText(at)))
            {
                kind = named;
                return number;
            }
        }

        (at, end) = (-1, -1);
        return null;
    }

    // "đã ban hành Công văn số": the news is about this document, not about one that it cites.
    private bool Issuing(int at)
    {
        for (var index = at - 1; index >= Math.Max(0, at - 12); index--)
        {
            if (Lexicon.IssuingVerbs.Match(_text, index, at, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    // "vừa ký", "đã ký" a few words before: no citation.
    private bool Signed(int at)
    {
        for (var index = at - 1; index >= Math.Max(0, at - 6); index--)
        {
            if (_text[index].Word == Lexicon.Sign)
            {
                return true;
            }
        }

        return false;
    }

    // "Công văn số 559/VP-XD ngày 24-2-2011 của …" as the first words of a paragraph.
    private bool OpensText(int at)
    {
        for (var index = at - 1; index >= Math.Max(0, at - 4); index--)
        {
            if (_text[index].LineStart)
            {
                return Lexicon.TitleKinds.Match(_text, index, at, out var end, out _) && end == at && _text[index].Capital && !_text[index].Upper;
            }
        }

        return false;
    }

    private string? KindBefore(int at)
    {
        for (var index = Math.Max(0, at - 3); index < at; index++)
        {
            if (Lexicon.TitleKinds.Match(_text, index, at, out var end, out var kind) && end == at)
            {
                return kind;
            }
        }

        return null;
    }

    private DirectiveNumber? NumberAt(int at, out int end)
    {
        end = at;
        if (!_text[at].IsNumber)
        {
            return null;
        }

        var value = new System.Text.StringBuilder();
        while (end < _text.Count && end - at < 16)
        {
            var token = _text[end];
            var mark = token.Is('/') || token.Is('-') || token.Is('&') || token.Is('.');
            var afterMark = end > at && !_text[end - 1].IsWord && !_text[end - 1].IsNumber;
            if (end > at && !mark && !token.Glued && !(afterMark && !token.LineStart) || (end > at && token.LineStart) || !(mark || token.IsWord || token.IsNumber)
                || (token.Is('.') && !_text[end + 1].Glued))
            {
                break;
            }

            value.Append(_text.Text, token.Start, token.End - token.Start);
            end++;
        }

        return DirectiveNumber.TryParse(value.ToString().TrimEnd('-', '/', '.'), out var number) ? number : null;
    }

    private static string? KindOf(DirectiveNumber number)
    {
        var symbol = number.Value[(number.Value.LastIndexOf('/') + 1)..];
        var code = number.Value.Contains('-', StringComparison.Ordinal) && number.Value.IndexOf('-', StringComparison.Ordinal) < number.Value.IndexOf('/', StringComparison.Ordinal)
            ? number.Value[(number.Value.IndexOf('-', StringComparison.Ordinal) + 1)..].Split('/')[0]
            : symbol.Split('-')[0];
        foreach (var (known, kind) in Kinds)
        {
            if (code == known)
            {
                return kind;
            }
        }

        // A hyphen lost: "QĐUBND".
        return symbol.EndsWith("UBND", StringComparison.Ordinal) && symbol.Length is > 4 and < 8 ? Kinds.FirstOrDefault(kind => kind.Code == symbol[..^4]).Kind : null;
    }

    // The kind in capitals on a line of its own.
    private int Title(out string? kind)
    {
        for (var at = 0; at < _head; at++)
        {
            if (_text[at].LineStart && _text[at].Upper && Lexicon.TitleKinds.Match(_text, at, _head, out var end, out kind) && (_text[end].LineStart || _text[end].Upper) && _text[end - 1].Upper)
            {
                return at;
            }
        }

        kind = null;
        return -1;
    }

    private DateOnly? HeadDate(int from, out string? place)
    {
        place = null;
        for (var at = 0; at < Math.Min(_head, 200 + from); at++)
        {
            if (_text[at].Word == Lexicon.Day && _text[at - 1].Is(',') && _text[at - 2].IsWord && _text[at - 2].Capital)
            {
                var start = at - 2;
                while (start > 0 && _text[start - 1].IsWord && _text[start - 1].Capital && at - start < 6 && !_text[start].LineStart && !_text[start].CellBefore)
                {
                    start--;
                }

                place = _text.Say(start, at - 1);
                return DateAt(at + 1);
            }

            if (_text[at].Word == Lexicon.Day && _text[at].LineStart && DateAt(at + 1) is { } bare && at > 8 && !InSentence(at))
            {
                return bare;
            }
        }

        return null;
    }

    private bool InSentence(int at) => _text[at - 1].IsWord && !_text[at - 1].Upper && !_text[at - 1].Capital;

    // "20 tháng 11 năm 2025", "19/12/2023"
    private DateOnly? DateAt(int at)
    {
        var day = _text[at].IsNumber ? _text[at].Number : 0;
        var worded = _text[at + 1].Word == Lexicon.Month;
        if (day is < 1 or > 31 || !(worded || _text[at + 1].Is('/') || _text[at + 1].Is('-') || _text[at + 1].Is('.')) || !_text[at + 2].IsNumber)
        {
            return null;
        }

        var month = _text[at + 2].Number;
        var yearAt = _text[at + 3].Word == Lexicon.Year || _text[at + 3].Is('/') || _text[at + 3].Is('-') || _text[at + 3].Is('.') ? at + 4 : -1;
        var year = yearAt > 0 && _text[yearAt].IsNumber ? _text[yearAt].Number : 0;
        return month is >= 1 and <= 12 && year is >= 1990 and <= 2100 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private Home MakeHome(string? province, bool central, int titleAt, DateOnly? issued)
    {
        var home = province is not null ? Provinces.Find(province)
            : central ? AboutProvince(titleAt)
            : (_homeProvince is null ? null : Provinces.Find(_homeProvince)) ?? PortalProvince() ?? (titleAt < 0 ? OnlyProvince(0, NewsHead) : null);
        return new Home(central, home?.Name, home?.Rank ?? "tỉnh", issued);
    }

    // The one province that a notice of the centre has in its title.
    private Province? AboutProvince(int titleAt) => OnlyProvince(Math.Max(titleAt, 0), 80);

    private Province? OnlyProvince(int from, int length)
    {
        Province? only = null;
        for (var at = from; at < Math.Min(_text.Count, from + length); at++)
        {
            if (_text[at].Capital && Lexicon.ProvinceNames.Match(_text, at, _text.Count, out var end, out var province)
                && !(_text[end].Is(',') && _text[end + 1].Word == Lexicon.Day))
            {
                if (only is not null && only.Name != province.Name)
                {
                    return null;
                }

                only = province;
                at = end - 1;
            }
        }

        return only;
    }

    // "(CTTĐTBP)": the portal of the province with these initials.
    private Province? PortalProvince()
    {
        for (var at = 0; at < Math.Min(_head, 80); at++)
        {
            var token = _text[at];
            if (!token.Upper || token.End - token.Start < 7)
            {
                continue;
            }

            var word = _text.Text[token.Start..token.End];
            if (word.StartsWith("CTTĐT", StringComparison.Ordinal))
            {
                var matches = Provinces.All.Where(province => Initials(province.Name) == word[5..]).ToList();
                return matches.Count == 1 ? matches[0] : null;
            }
        }

        return null;
    }

    private static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0])).Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture)));
}
