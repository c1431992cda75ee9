using EndToEnd.Tests.Clients;

namespace EndToEnd.Tests.Icons;

/// <summary>The icons of the Teams app are drawn from the SVG files in manifest/icons. Set DRAW_ICONS=1 and run these tests to draw them anew.</summary>
public sealed class IconTests(Browser browser)
{
    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public async Task An_icon_is_the_picture_of_its_source(string name, int size)
    {
        var kept = Repository.PathOf("manifest", name + ".png");
        var drawn = Path.Combine(Repository.Artifacts("icons"), name + ".png");
        await DrawAsync(name, size, drawn);
        if (Environment.GetEnvironmentVariable("DRAW_ICONS") == "1")
            File.Copy(drawn, kept, overwrite: true);

        var (expected, actual) = (PngImage.Read(drawn), PngImage.Read(kept));

        (actual.Width, actual.Height).ShouldBe((size, size));
        var differing = 0;
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                if (Differ(expected[x, y], actual[x, y]))
                    differing++;
            }
        }

        differing.ShouldBeLessThan(size * size / 200);
    }

    private async Task DrawAsync(string name, int size, string path)
    {
        var page = await browser.OpenAsync(size, size, scale: 1);
        await using var context = page.Context;
        var source = await File.ReadAllTextAsync(Repository.PathOf("manifest", "icons", name + ".svg"));
        await page.SetContentAsync($"<style>body{{margin:0}} svg{{display:block}}</style>{source}");
        await page.ScreenshotAsync(new() { Path = path, OmitBackground = true });
    }

    // Smoothed edges may come out a shade apart on another machine.
    private static bool Differ((byte Red, byte Green, byte Blue, byte Alpha) one, (byte Red, byte Green, byte Blue, byte Alpha) other) =>
        Math.Abs(one.Red - other.Red) + Math.Abs(one.Green - other.Green) + Math.Abs(one.Blue - other.Blue) + Math.Abs(one.Alpha - other.Alpha) > 64;
}
