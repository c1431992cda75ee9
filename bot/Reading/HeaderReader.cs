namespace Bot.Reading;

/// <summary>
/// Reads number, kind, issuer, date, subject, stamps and signer. Order of a head: issuer | national title; number; "V/v" or kind and
/// subject; place and date. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. A news item names them in its first sentences.
/// </summary>
internal sealed class HeaderReader
{
    // A head is looked for in so many tokens, and in so many of a news item.
    private const int LongestHead = 450;

    /// <summary>How far into a news item its own date, issuer and province are looked for, in tokens.</summary>
    public const int NewsHead = 300;

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
        var numbers = new NumberReader(_text, _head);
        var dates = new IssueDateReader(_text, _head);
        var homes = new HomeReader(_text, _head, _homeProvince);
        var stamps = new StampReader(_text, _head);
        var number = numbers.HeadNumber(out var numberAt, out var numberEnd, out var kind);
        var official = numberAt >= 0 && kind is null;
        var headEnd = official ? numberAt : -1;
        if (numberAt < 0 && UnnumberedHead() is { } unnumbered)
        {
            (official, headEnd) = (true, unnumbered);
        }

        kind ??= number is { } known ? NumberReader.KindOf(known) : null;
        var titleAt = numbers.Title(out var titleKind);
        kind ??= titleKind;
        if (number is not null && kind is null)
        {
            kind = "Công văn";
        }

        string? place = null;
        var issued = official || titleAt >= 0 ? dates.HeadDate(Math.Max(numberEnd, 0), out place) : dates.NewsDate(numberAt, numberEnd);
        var issuer = new IssuerReader(_text, _head).Read(official ? headEnd : titleAt >= 0 ? titleAt : -1, number, numberEnd, place, out var province, out var central);
        var home = homes.MakeHome(province, central, titleAt, issued);
        if (issuer is "UBND tỉnh" or "UBND thành phố" && home.Province is not null)
        {
            issuer = $"UBND {home.Rank} {home.Province}";
        }

        home = home with { Local = HomeReader.LocalRank(issuer) };
        var subject = new SubjectReader(_text, _head).Read(titleAt, titleKind, numberEnd, out var bodyFrom);
        return new Header(number, kind, issuer, issued, subject, stamps.Signer(bodyFrom), stamps.Stamp(), stamps.Secret(), home, bodyFrom, !official && titleAt < 0);
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
}
