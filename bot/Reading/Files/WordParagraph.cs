using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Reading.Files;

/// <summary>The visible text of one paragraph, and the text boxes that are anchored in it.</summary>
internal sealed class WordParagraph
{
    private readonly WordStyles _styles;
    private readonly string? _style;
    private readonly List<(StringBuilder Text, LegacyEncoding? Font, bool Capitals)> _pieces = [];
    private readonly List<TextBoxContent> _textBoxes = [];

    // Of each field that is open, whether its code is being passed over; its result is kept.
    private readonly Stack<bool> _fields = new();

    /// <summary>Reads a paragraph. Field codes that it leaves open are taken to end with it.</summary>
    public WordParagraph(Paragraph paragraph, WordStyles styles)
    {
        _styles = styles;
        _style = styles.StyleOf(paragraph);
        Children(paragraph);
    }

    /// <summary>Text boxes, in the order of their anchors.</summary>
    public IReadOnlyList<TextBoxContent> TextBoxes => _textBoxes;

    /// <summary>The text; runs in fonts of the time before Unicode are converted.</summary>
    public string Text => string.Concat(_pieces.Select(Converted));

    private static string Converted((StringBuilder Text, LegacyEncoding? Font, bool Capitals) piece)
    {
        var text = piece.Text.ToString();
        if (piece.Font is not { } encoding)
            return text;

        var converted = VietnameseRepair.OfFont(text, encoding);
        return piece.Capitals ? converted.ToUpperInvariant() : converted;
    }

    private void Children(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
            Inline(child);
    }

    private void Inline(OpenXmlElement element)
    {
        switch (element)
        {
            case Run run:
                AddRun(run);
                break;
            case DeletedRun or MoveFromRun or DeletedMathControl or MoveFromMathControl or ParagraphProperties or SdtProperties or SdtEndCharProperties:
                break;
            case AlternateContent alternatives:
                Alternative(alternatives, Inline);
                break;
            case DocumentFormat.OpenXml.Math.Text math:
                Append(math.Text, null, capitals: false);
                break;
            case OpenXmlUnknownElement:
                break;
            default:
                Children(element);
                break;
        }
    }

    private void AddRun(Run run)
    {
        if (_styles.IsHidden(run.RunProperties, _style))
        {
            foreach (var field in run.Elements<FieldChar>())
                Field(field);

            return;
        }

        var name = _styles.FontOf(run.RunProperties, _style);
        var font = LegacyFont(name);
        var capitals = font == LegacyEncoding.Tcvn3 && name!.EndsWith('H');
        foreach (var child in run.ChildElements)
            RunContent(child, font, capitals);
    }

    private void RunContent(OpenXmlElement element, LegacyEncoding? font, bool capitals)
    {
        switch (element)
        {
            case FieldChar field:
                Field(field);
                break;
            case Text text:
                Append(text.Space?.Value == SpaceProcessingModeValues.Preserve ? text.Text : text.Text.Trim(' ', '\t', '\r', '\n'), font, capitals);
                break;
            case TabChar or PositionalTab:
                Append("\t", font, capitals);
                break;
            case Break { Type: null } or CarriageReturn:
                Append("\n", font, capitals);
                break;
            case Break { Type: { HasValue: true } type }:
                Append(type.Value == BreakValues.TextWrapping ? "\n" : " ", font, capitals);
                break;
            case NoBreakHyphen:
                Append("-", font, capitals);
                break;
            case SymbolChar symbol:
                Append(Symbol(symbol.Char?.Value), null, capitals: false);
                break;
            case Drawing or Picture or EmbeddedObject:
                FindTextBoxes(element);
                break;
            case AlternateContent alternatives:
                Alternative(alternatives, child => RunContent(child, font, capitals));
                break;
            case Ruby { RubyBase: { } words }:
                Children(words);
                break;
        }
    }

    private void Append(string text, LegacyEncoding? font, bool capitals)
    {
        if (text.Length == 0 || _fields.Contains(true))
            return;

        if (_pieces.Count == 0 || _pieces[^1].Font != font || _pieces[^1].Capitals != capitals)
            _pieces.Add((new StringBuilder(), font, capitals));

        _pieces[^1].Text.Append(text);
    }

    private void Field(FieldChar field)
    {
        var type = field.FieldCharType is { HasValue: true } known ? known.Value : default;
        if (type == FieldCharValues.Begin)
        {
            _fields.Push(true);
        }
        else if (_fields.TryPop(out _) && type == FieldCharValues.Separate)
        {
            _fields.Push(false);
        }
    }

    // The same shape is written for new and for old programs; one of the two is read.
    private static void Alternative(AlternateContent alternatives, Action<OpenXmlElement> read)
    {
        var chosen = (OpenXmlElement?)alternatives.Elements<AlternateContentChoice>().FirstOrDefault(choice => choice.HasChildren)
            ?? alternatives.GetFirstChild<AlternateContentFallback>();
        foreach (var child in chosen?.ChildElements.ToArray() ?? [])
            read(child);
    }

    private void FindTextBoxes(OpenXmlElement element)
    {
        switch (element)
        {
            case TextBoxContent content:
                _textBoxes.Add(content);
                break;
            case AlternateContent alternatives:
                Alternative(alternatives, FindTextBoxes);
                break;
            default:
                foreach (var child in element.ChildElements)
                    FindTextBoxes(child);

                break;
        }
    }

    private static LegacyEncoding? LegacyFont(string? name) => name switch
    {
        not null when name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) => LegacyEncoding.Tcvn3,
        not null when name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) => LegacyEncoding.VniWindows,
        _ => null,
    };

    // A sign of Symbol or Wingdings stands in the private area from F000; what it looks like, only the font knows.
    private static string Symbol(string? hex) =>
        int.TryParse(hex, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var code)
            ? code is >= 0xE000 and <= 0xF8FF ? "•" : code is > 0x20 and < 0xD800 ? ((char)code).ToString() : ""
            : "";
}
