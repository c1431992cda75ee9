using AdaptiveCards;

namespace Bot.Cards;

/// <summary>Text on cards. Words of documents and people go into text runs, which know no Markdown: nothing in them comes alive.</summary>
internal static class CardText
{
    /// <summary>A heading of our own words or of a document's.</summary>
    public static AdaptiveElement Title(string text) => Block(new AdaptiveTextRun(text) { Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.Medium });

    /// <summary>A line of plain words.</summary>
    public static AdaptiveElement Plain(string text) => Block(new AdaptiveTextRun(text));

    /// <summary>A line that stands back: numbers of documents, hints.</summary>
    public static AdaptiveElement Subtle(string text) => Block(new AdaptiveTextRun(text) { IsSubtle = true, Size = AdaptiveTextSize.Small });

    /// <summary>Runs in one paragraph.</summary>
    public static AdaptiveElement Block(params ReadOnlySpan<AdaptiveTextRun> runs) => new AdaptiveRichTextBlock { Inlines = [.. runs] };

    /// <summary>A label and what stands under it, side by side.</summary>
    public static AdaptiveElement Fact(string label, params ReadOnlySpan<AdaptiveTextRun> value) => new AdaptiveColumnSet
    {
        Spacing = AdaptiveSpacing.Small,
        Columns =
        [
            new AdaptiveColumn
            {
                Width = new AdaptiveWidth("104px"),
                Items = [Block(new AdaptiveTextRun(label) { Weight = AdaptiveTextWeight.Bolder })],
            },
            new AdaptiveColumn { Width = new AdaptiveWidth("stretch"), Items = [Block(value)] },
        ],
    };
}
