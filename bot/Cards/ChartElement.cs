using AdaptiveCards;

namespace Bot.Cards;

/// <summary>
/// A chart as Teams draws it (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards).
/// Other clients leave it out: what it shows stands beside it in figures.
/// </summary>
internal sealed class ChartElement : AdaptiveElement
{
    private ChartElement(string type, string title) => (Type, AdditionalProperties["title"], Fallback) = (type, title, new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop));

    /// <summary>"Chart.Donut" or "Chart.VerticalBar".</summary>
    public override string Type { get; set; }

    /// <summary>A ring of shares.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="shares">Label, size and Teams' name of the colour.</param>
    public static ChartElement Donut(string title, IEnumerable<(string Label, long Count, string Color)> shares)
    {
        var chart = new ChartElement("Chart.Donut", title);
        chart.AdditionalProperties["data"] = shares.Select(share => new Dictionary<string, object> { ["legend"] = share.Label, ["value"] = share.Count, ["color"] = share.Color }).ToArray();
        return chart;
    }

    /// <summary>Bars side by side.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="bars">Label and height.</param>
    public static ChartElement Bars(string title, IEnumerable<(string Label, long Count)> bars)
    {
        var chart = new ChartElement("Chart.VerticalBar", title);
        chart.AdditionalProperties["showBarValues"] = true;
        chart.AdditionalProperties["data"] = bars.Select(bar => new Dictionary<string, object> { ["x"] = bar.Label, ["y"] = bar.Count }).ToArray();
        return chart;
    }
}
