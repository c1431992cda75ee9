using System.Text.Json;
using Microsoft.Playwright;

namespace EndToEnd.Tests.Clients;

/// <summary>Renders the JSON of an Adaptive Card as a Teams client does, with the schema's own renderer in a real browser.</summary>
internal static class CardPicture
{
    /// <param name="name">The picture's file name without ending; theme and width are added.</param>
    /// <param name="width">CSS pixels that the card may take: 320 is a phone, 600 a desktop chat.</param>
    public static async Task<RenderedCard> RenderAsync(
        Browser browser,
        string cardJson,
        string name,
        CardTheme theme,
        int width,
        CancellationToken cancellationToken)
    {
        var renderer = Path.Combine(await NodeTools.PackageAsync("adaptivecards", cancellationToken), "dist");
        var page = await browser.OpenAsync(width + 32, 400, theme is not CardTheme.Light);
        await using var context = page.Context;
        await page.GotoAsync(new Uri(Repository.PathOf("tests", "EndToEnd.Tests", "Clients", "card.html")).AbsoluteUri);
        await page.AddStyleTagAsync(new PageAddStyleTagOptions { Path = Path.Combine(renderer, "adaptivecards.css") });
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Path.Combine(renderer, "adaptivecards.min.js") });

        var seen = await page.EvaluateAsync<JsonElement>(
            "([json, theme, width]) => renderCard(json, theme, width)",
            new object[] { cardJson, theme.ToString().ToLowerInvariant(), width });
        var picture = Path.Combine(Repository.Artifacts("cards"), $"{name}.{theme.ToString().ToLowerInvariant()}.{width}.png");
        await page.Locator("#card").ScreenshotAsync(new LocatorScreenshotOptions { Path = picture });
        return new RenderedCard(
            picture,
            seen.GetProperty("text").GetString()!,
            Strings(seen.GetProperty("buttons")),
            Strings(seen.GetProperty("cut")),
            seen.GetProperty("overflow").GetInt32(),
            Strings(seen.GetProperty("complaints")));
    }

    private static List<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];
}
