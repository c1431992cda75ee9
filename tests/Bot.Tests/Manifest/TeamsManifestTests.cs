using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Tests.Support;

namespace Bot.Tests.Manifest;

public sealed partial class TeamsManifestTests
{
    private static readonly Dictionary<string, string> Deployment = new()
    {
        ["AppId"] = "3f0d5c1e-64f2-4e0b-9d6e-6a3a3a1f1c11",
        ["BotId"] = "8a1f5f0e-2f55-4a51-9a50-0c2d2f6a7b22",
        ["DeveloperName"] = "Văn phòng UBND tỉnh",
        ["Domain"] = "bot.example.vn",
    };

    [Fact]
    public async Task The_manifest_and_its_translation_fit_the_official_schemas()
    {
        (await OfficialSchemas.ComplaintsAsync(Filled(), English().ToJsonString())).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"personal\"", "\"private\"")]
    [InlineData("\"#1B4B8F\"", "\"blue\"")]
    [InlineData("\"version\"", "\"versio\"")]
    public async Task A_manifest_that_breaks_the_schema_is_refused(string sound, string broken)
    {
        (await OfficialSchemas.ComplaintsAsync(Filled().Replace(sound, broken, StringComparison.Ordinal))).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_translation_of_something_that_does_not_exist_is_refused()
    {
        var translation = English();
        translation["bots[0].commandLists[9].commands[0].title"] = "nothing";

        (await OfficialSchemas.ComplaintsAsync(Filled(), translation.ToJsonString())).ShouldHaveSingleItem().ShouldContain("commandLists[9]");
    }

    [Fact]
    public void Only_what_a_deployment_knows_is_left_open()
    {
        var open = Blank().Matches(Template()).Select(match => match.Groups["name"].Value).Distinct();

        open.ShouldBe(Deployment.Keys, ignoreOrder: true);
    }

    [Fact]
    public void The_bot_is_offered_in_every_kind_of_chat_and_takes_files()
    {
        var bot = JsonNode.Parse(Filled())!["bots"]![0]!;

        bot["scopes"]!.AsArray().Select(scope => scope!.GetValue<string>()).ShouldBe(["personal", "team", "groupChat"], ignoreOrder: true);
        bot["supportsFiles"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public void Every_text_has_its_English_and_no_other()
    {
        var manifest = JsonNode.Parse(Filled())!;
        List<string> texts = ["name.short", "name.full", "description.short", "description.full"];
        foreach (var (list, i) in manifest["bots"]![0]!["commandLists"]!.AsArray().Select((list, i) => (list, i)))
        {
            for (var command = 0; command < list!["commands"]!.AsArray().Count; command++)
            {
                texts.Add($"bots[0].commandLists[{i}].commands[{command}].title");
                texts.Add($"bots[0].commandLists[{i}].commands[{command}].description");
            }
        }

        foreach (var path in (string[])["commands[0]", "commands[0].parameters[0]"])
        {
            texts.Add($"composeExtensions[0].{path}.title");
            texts.Add($"composeExtensions[0].{path}.description");
        }

        English().Select(text => text.Key).Where(key => key != "$schema").ShouldBe(texts, ignoreOrder: true);
    }

    // The schema allows longer ones, but clients cut titles after 32 characters and descriptions after 128.
    [Fact]
    public void Commands_are_short_enough_to_be_read_whole()
    {
        var vietnamese = JsonNode.Parse(Filled())!["bots"]![0]!["commandLists"]!.AsArray()
            .SelectMany(list => list!["commands"]!.AsArray())
            .SelectMany(command => new[] { ("title", command!["title"]!.GetValue<string>()), ("description", command["description"]!.GetValue<string>()) });
        var english = English().Where(text => text.Key.Contains("commands[", StringComparison.Ordinal))
            .Select(text => (text.Key.Split('.')[^1], text.Value!.GetValue<string>()));

        foreach (var (kind, text) in vietnamese.Concat(english))
            text.Length.ShouldBeLessThanOrEqualTo(kind == "title" ? 32 : 128, text);
    }

    [Fact]
    public void The_colour_icon_is_full_and_192_pixels_wide()
    {
        var icon = Icon("color");

        (icon.Width, icon.Height).ShouldBe((192, 192));
        Pixels(icon).ShouldAllBe(pixel => pixel.Alpha == 255);
        Pixels(icon).Distinct().Count().ShouldBeGreaterThan(3);
    }

    [Fact]
    public void The_outline_icon_is_white_on_nothing_and_32_pixels_wide()
    {
        var icon = Icon("outline");

        (icon.Width, icon.Height).ShouldBe((32, 32));
        var drawn = Pixels(icon).Where(pixel => pixel.Alpha > 0).ToList();
        drawn.ShouldAllBe(pixel => pixel.Red == 255 && pixel.Green == 255 && pixel.Blue == 255);
        drawn.Count.ShouldBeInRange(100, 700);
    }

    private static PngImage Icon(string kind)
    {
        var name = JsonNode.Parse(Filled())!["icons"]![kind]!.GetValue<string>();
        return PngImage.Read(Repository.PathOf("manifest", name));
    }

    private static IEnumerable<(byte Red, byte Green, byte Blue, byte Alpha)> Pixels(PngImage image) =>
        from y in Enumerable.Range(0, image.Height)
        from x in Enumerable.Range(0, image.Width)
        select image[x, y];

    private static string Template() => File.ReadAllText(Repository.PathOf("manifest", "manifest.json"));

    private static JsonObject English() => JsonNode.Parse(File.ReadAllText(Repository.PathOf("manifest", "languages", "en.json")))!.AsObject();

    private static string Filled() => Blank().Replace(Template(), match => Deployment[match.Groups["name"].Value]);

    [GeneratedRegex(@"\{\{(?<name>\w+)\}\}")]
    private static partial Regex Blank();
}
