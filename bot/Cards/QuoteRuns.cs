using AdaptiveCards;
using Bot.Questions;

namespace Bot.Cards;

/// <summary>Words of a document as text runs, those that were asked for upright, in bold and highlighted. Runs know no Markdown: nothing in them comes alive.</summary>
internal static class QuoteRuns
{
    /// <summary>The words between quotation marks, in italics.</summary>
    public static AdaptiveTextRun[] Of(string quote, Topic? asked)
    {
        var runs = new List<AdaptiveTextRun>();
        var from = 0;
        foreach (var (start, end) in MatchedWords.In(quote, asked))
        {
            Add(runs, quote[from..start], matched: false);
            Add(runs, quote[start..end], matched: true);
            from = end;
        }

        Add(runs, quote[from..], matched: false);
        if (runs.Count == 0)
        {
            return [Run("“”", matched: false)];
        }

        runs[0].Text = "“" + runs[0].Text;
        runs[^1].Text += "”";
        return [.. runs];
    }

    private static void Add(List<AdaptiveTextRun> runs, string text, bool matched)
    {
        if (text.Length > 0)
        {
            runs.Add(Run(text, matched));
        }
    }

    // Bold alone is hard to see within italics; a client that knows no highlighting still sets them upright.
    private static AdaptiveTextRun Run(string text, bool matched) =>
        new(text) { Italic = !matched, Highlight = matched, Weight = matched ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default };
}
