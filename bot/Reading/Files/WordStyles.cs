using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Reading.Files;

/// <summary>The styles of a document, with what each inherits.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (bool? Hidden, string? Font)> _looks = new(StringComparer.Ordinal);
    private readonly RunPropertiesBaseStyle? _defaults;
    private readonly string? _defaultParagraphStyle;

    /// <summary>Takes the styles part's root; null for a document without one.</summary>
    public WordStyles(Styles? styles)
    {
        if (styles is null)
            return;

        _defaults = styles.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        foreach (var style in styles.Elements<Style>())
        {
            if (style.StyleId?.Value is not { } id)
                continue;

            _styles.TryAdd(id, style);
            if (style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true)
                _defaultParagraphStyle = id;
        }
    }

    /// <summary>Whether the document defines the style.</summary>
    public bool Knows(string id) => _styles.ContainsKey(id);

    /// <summary>The style and those that it is based on, nearest first.</summary>
    public IEnumerable<Style> Chain(string? id)
    {
        for (var step = 0; step < LongestChain && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    /// <summary>The style that a paragraph has, named or by default; null when the document has none.</summary>
    public string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _defaultParagraphStyle;

    /// <summary>Whether a run's text is hidden.</summary>
    public bool IsHidden(RunProperties? run, string? paragraphStyle) =>
        HiddenIn(run) ?? Look(run?.RunStyle?.Val?.Value).Hidden ?? Look(paragraphStyle).Hidden ?? HiddenIn(_defaults) ?? false;

    /// <summary>The name of a run's font for Latin text; null when nothing names one.</summary>
    public string? FontOf(RunProperties? run, string? paragraphStyle) =>
        FontIn(run) ?? Look(run?.RunStyle?.Val?.Value).Font ?? Look(paragraphStyle).Font ?? FontIn(_defaults);

    private (bool? Hidden, string? Font) Look(string? style)
    {
        if (style is null)
            return default;

        if (_looks.TryGetValue(style, out var known))
            return known;

        (bool? Hidden, string? Font) look = default;
        foreach (var link in Chain(style))
            look = (look.Hidden ?? HiddenIn(link.StyleRunProperties), look.Font ?? FontIn(link.StyleRunProperties));

        return _looks[style] = look;
    }

    private static bool? HiddenIn(OpenXmlElement? properties) =>
        properties?.GetFirstChild<Vanish>() is { } vanish ? vanish.Val?.Value ?? true : null;

    private static string? FontIn(OpenXmlElement? properties) =>
        properties?.GetFirstChild<RunFonts>() is { } fonts ? fonts.Ascii?.Value ?? fonts.HighAnsi?.Value : null;
}
