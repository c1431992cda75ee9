using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads the number of a document and its kind: "Số: 4614/UBND-TH" on its line, "Công văn số 4614/UBND-TH" in the first sentences of a news
/// item, the kind in capitals on a line of its own.
/// </summary>
internal sealed class NumberReader(TokenText text, int head)
{
    private static readonly (string Code, string Kind)[] Kinds =
    [
        ("QĐ", "Quyết định"), ("CT", "Chỉ thị"), ("CĐ", "Công điện"), ("KH", "Kế hoạch"), ("TB", "Thông báo"), ("NQ", "Nghị quyết"), ("BC", "Báo cáo"),
        ("TTr", "Tờ trình"), ("HD", "Hướng dẫn"), ("CTr", "Chương trình"), ("ĐA", "Đề án"), ("PA", "Phương án"), ("KL", "Kết luận"), ("QC", "Quy chế"),
        ("GM", "Giấy mời"), ("CV", "Công văn"), ("TT", "Thông tư"), ("NĐ", "Nghị định"),
    ];

    /// <summary>Reads the number: "Số: 4614/UBND-TH" on its line; else "Công văn số 4614/UBND-TH" in the first sentences of a news item.</summary>
    public DirectiveNumber? HeadNumber(out int at, out int end, out string? kind)
    {
        kind = null;
        for (at = 0; at < head; at++)
        {
            var token = text[at];
            if (token.Word == Lexicon.Numbered && (token.LineStart || token.CellBefore || token.BlankBefore || token.Capital) && (text[at + 1].Is(':') || (token.LineStart && token.Capital && text[at + 1].IsNumber)))
            {
                end = at + (text[at + 1].Is(':') ? 2 : 1);
                return NumberAt(end, out end);
            }
        }

        for (at = 0; at < Math.Min(head, 200); at++)
        {
            // "vừa ký ban hành Công điện | 134/CĐ-TTg": the word "số" is left out.
            if (text[at].IsNumber && text[at + 1].Is('/') && Signed(at) && KindBefore(at) is { } bare && NumberAt(at, out end) is { } plain && plain.Value.Contains('-', StringComparison.Ordinal))
            {
                kind = bare;
                return plain;
            }

            if (text[at].Word == Lexicon.Numbered && text[at + 1].IsNumber && NumberAt(at + 1, out end) is { } number && KindBefore(at) is { } named && (Issuing(at) || OpensText(at) || SaidIn(at, end)))
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
            if (Lexicon.IssuingVerbs.Match(text, index, at, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    // "Tại văn bản số 6/VPCP-CN, Phó Thủ tướng yêu cầu …": the document itself speaks after its number.
    private bool SaidIn(int at, int end)
    {
        var before = text[at - 3].Word;
        if (!(before == Lexicon.At || before == Lexicon.According || text[at - 2].Word == Lexicon.At) || !text[end].Is(',') || !text[end + 1].Capital)
        {
            return false;
        }

        for (var index = end + 2; index < Math.Min(text.Count, end + 16) && !text[index].Is('.') && !text[index].Is(','); index++)
        {
            if (Lexicon.CueAt(text, index, text.Count, out _, out _))
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
            if (text[index].Word == Lexicon.Sign)
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
            if (text[index].LineStart)
            {
                return Lexicon.TitleKinds.Match(text, index, at, out var end, out _) && end == at && text[index].Capital && !text[index].Upper;
            }
        }

        return false;
    }

    private string? KindBefore(int at)
    {
        for (var index = Math.Max(0, at - 3); index < at; index++)
        {
            if (Lexicon.TitleKinds.Match(text, index, at, out var end, out var kind) && end == at)
            {
                return kind;
            }
        }

        return null;
    }

    private DirectiveNumber? NumberAt(int at, out int end)
    {
        end = at;
        if (!text[at].IsNumber)
        {
            return null;
        }

        var value = new System.Text.StringBuilder();
        while (end < text.Count && end - at < 16)
        {
            var token = text[end];
            var mark = token.Is('/') || token.Is('-') || token.Is('&') || token.Is('.');
            var afterMark = end > at && !text[end - 1].IsWord && !text[end - 1].IsNumber;
            if (end > at && !mark && !token.Glued && !(afterMark && !token.LineStart) || (end > at && token.LineStart) || !(mark || token.IsWord || token.IsNumber)
                || (token.Is('.') && !text[end + 1].Glued))
            {
                break;
            }

            value.Append(text.Text, token.Start, token.End - token.Start);
            end++;
        }

        return DirectiveNumber.TryParse(value.ToString().TrimEnd('-', '/', '.'), out var number) ? number : null;
    }

    /// <summary>The kind that a number's code tells; null where it tells none.</summary>
    public static string? KindOf(DirectiveNumber number)
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

    /// <summary>The kind in capitals on a line of its own.</summary>
    public int Title(out string? kind)
    {
        for (var at = 0; at < head; at++)
        {
            if (text[at].LineStart && text[at].Upper && Lexicon.TitleKinds.Match(text, at, head, out var end, out kind) && (text[end].LineStart || text[end].Upper) && text[end - 1].Upper)
            {
                return at;
            }
        }

        kind = null;
        return -1;
    }
}
