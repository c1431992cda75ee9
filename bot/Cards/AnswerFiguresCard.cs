using AdaptiveCards;
using Bot.Questions;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>The overview on a card: charts where the client draws them, and the same in figures for all.</summary>
internal static class AnswerFiguresCard
{
    private const int MostBars = 8;

    /// <summary>The elements of the overview.</summary>
    public static IEnumerable<AdaptiveElement> Of(AnswerFigures figures, Phrases phrases)
    {
        var rows = AnswerWords.Rows(figures, phrases);
        var shares = rows.Skip(1).Zip(Colors, (row, color) => (row.Label, row.Count, color)).Where(share => share.Count > 0).ToList();
        if (shares.Count > 1)
        {
            yield return ChartElement.Donut(phrases.AnswerFigures, shares);
        }

        foreach (var (label, count) in rows)
        {
            yield return Row(label, count);
        }

        yield return CardText.Title(phrases.AnswerFiguresByBody);
        if (figures.ByBody.Count > 1)
        {
            yield return ChartElement.Bars(phrases.AnswerFiguresByBody, figures.ByBody.Take(MostBars));
        }

        foreach (var (body, count) in figures.ByBody)
        {
            yield return Row(body, count);
        }
    }

    // In the order of the figures: overdue, soon, later, recurring, waiting, undated, done. Who took note cuts across all of them.
    private static readonly string[] Colors = ["attention", "warning", "good", "categoricalBlue", "categoricalPurple", "neutral", "categoricalTeal"];

    private static AdaptiveColumnSet Row(string label, long count) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Columns =
        [
            new AdaptiveColumn { Width = new AdaptiveWidth("stretch"), Items = [CardText.Plain(label)] },
            new AdaptiveColumn
            {
                Width = new AdaptiveWidth("auto"),
                Items = [CardText.Block(new AdaptiveTextRun(count.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Weight = AdaptiveTextWeight.Bolder })],
            },
        ],
    };
}
