using System.Text;
using AdaptiveCards;
using EndToEnd.Tests.Clients;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Cards;

/// <summary>What every card of the product must be.</summary>
internal static class Looks
{
    // The channel refuses messages of about 100 KB; the rest of the message needs room too.
    private const int MostBytes = 80 * 1024;

    /// <summary>Draws a card for phone and desktop, light, dark and in high contrast, and checks that it is sound, fits, and can be sent.</summary>
    public static async Task CheckAsync(Browser browser, AdaptiveCard card, string name, CancellationToken cancellationToken)
    {
        var json = card.ToJson();
        Encoding.Unicode.GetByteCount(JToken.Parse(json).ToString(Newtonsoft.Json.Formatting.None)).ShouldBeLessThan(MostBytes);
        var charts = ((JContainer)JToken.Parse(json)).Descendants().OfType<JObject>().Where(each => ((string?)each["type"])?.StartsWith("Chart.", StringComparison.Ordinal) == true).ToList();
        charts.ShouldAllBe(chart => chart["fallback"] != null, "a client that draws no charts must be told what to do");
        var drawn = charts.SelectMany(chart => chart["data"]!).Select(point => (string)(point["legend"] ?? point["x"])!).ToList();
        foreach (var (theme, width) in new[] { (CardTheme.Light, 600), (CardTheme.Light, 320), (CardTheme.Dark, 600), (CardTheme.Dark, 320), (CardTheme.Contrast, 320) })
        {
            var seen = await CardPicture.RenderAsync(browser, json, name, theme, width, cancellationToken);

            seen.Complaints.Where(complaint => !IsChart(complaint)).ShouldBeEmpty();
            seen.Overflow.ShouldBe(0, $"{theme}, {width} pixels");
            if (width > 400)
                seen.Cut.ShouldBeEmpty();
            seen.Text.Length.ShouldBeGreaterThan(20);
            drawn.ShouldAllBe(label => seen.Text.Contains(label, StringComparison.Ordinal), "what a chart shows stands in words too");
        }
    }

    // Teams draws charts; the schema's renderer, like an older client, says that it does not and leaves them out.
    private static bool IsChart(string complaint) =>
        complaint.StartsWith("Unknown element type \"Chart.", StringComparison.Ordinal) && complaint.EndsWith("Fallback will be used if present.", StringComparison.Ordinal);
}
