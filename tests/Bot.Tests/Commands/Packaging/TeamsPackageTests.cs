using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Commands.Packaging;
using Bot.Tests.Manifest;
using Bot.Tests.Support;

namespace Bot.Tests.Commands.Packaging;

public sealed class TeamsPackageTests
{
    private const string BotId = "8a1f5f0e-2f55-4a51-9a50-0c2d2f6a7b22";

    [Fact]
    public async Task The_package_holds_a_manifest_that_the_official_schemas_take_with_its_English_and_icons()
    {
        var files = Unpacked(Settings());

        files.Keys.ShouldBe(["manifest.json", "languages/en.json", "color.png", "outline.png"], ignoreOrder: true);
        var manifest = JsonNode.Parse(files["manifest.json"])!;
        ((string?)manifest["id"]).ShouldBe(BotId);
        ((string?)manifest["bots"]![0]!["botId"]).ShouldBe(BotId);
        ((string?)manifest["validDomains"]![0]).ShouldBe("dondoc.example.gov.vn");
        ((string?)manifest["version"]).ShouldBe("1.2.3");
        Encoding.UTF8.GetString(files["manifest.json"]).ShouldNotContain("{{");
        files.ShouldContainKey((string)manifest["icons"]!["color"]!);
        files.ShouldContainKey((string)manifest["icons"]!["outline"]!);
        files.ShouldContainKey((string)manifest["localizationInfo"]!["additionalLanguages"]![0]!["file"]!);
        (await OfficialSchemas.ComplaintsAsync(Encoding.UTF8.GetString(files["manifest.json"]), Encoding.UTF8.GetString(files["languages/en.json"]))).ShouldBeEmpty();
    }

    [Fact]
    public void The_icons_of_the_package_have_the_sizes_that_Teams_asks_for()
    {
        using var folder = new EmptyFolder();
        var files = Unpacked(Settings());
        foreach (var (name, side) in new[] { ("color.png", 192), ("outline.png", 32) })
        {
            File.WriteAllBytes(folder.PathOf(name), files[name]);
            var icon = PngImage.Read(folder.PathOf(name));
            (icon.Width, icon.Height).ShouldBe((side, side));
        }
    }

    [Fact]
    public void Equal_settings_give_equal_bytes() => Zip(Settings()).ShouldBe(Zip(Settings()));

    [Fact]
    public void An_app_id_and_a_name_of_ones_own_stand_in_both_languages()
    {
        var settings = Settings();
        settings.Id = "3f0d5c1e-64f2-4e0b-9d6e-6a3a3a1f1c11";
        settings.Name = "Đôn đốc Bình Phước";

        var files = Unpacked(settings);

        ((string?)JsonNode.Parse(files["manifest.json"])!["id"]).ShouldBe(settings.Id);
        ((string?)JsonNode.Parse(files["manifest.json"])!["name"]!["short"]).ShouldBe(settings.Name);
        ((string?)JsonNode.Parse(files["languages/en.json"])!["name.short"]).ShouldBe(settings.Name);
    }

    [Theory]
    [InlineData(null, "MicrosoftAppId is not set")]
    [InlineData("", "MicrosoftAppId is not set")]
    [InlineData("my-bot", "MicrosoftAppId must be a GUID")]
    [InlineData("00000000-0000-0000-0000-000000000000", "MicrosoftAppId must be a GUID")]
    [InlineData("{8a1f5f0e-2f55-4a51-9a50-0c2d2f6a7b22}", "MicrosoftAppId must be a GUID")]
    public void A_bot_without_a_sound_app_id_is_refused(string? botId, string sentence) =>
        Refusal(Settings(), botId).ShouldStartWith(sentence);

    [Theory]
    [InlineData(null, "is not set")]
    [InlineData("https://dondoc.example.gov.vn", "must be a host name alone")]
    [InlineData("dondoc.example.gov.vn:8443", "must be a host name alone")]
    [InlineData("dondoc.example.gov.vn/bot", "must be a host name alone")]
    [InlineData("*.example.gov.vn", "must be a host name alone")]
    [InlineData("localhost", "must be a host name alone")]
    [InlineData("10.0.0.7", "must be a host name alone")]
    [InlineData("-x.example.vn", "must be a host name alone")]
    [InlineData("dondoc.example.gov.vn\n", "must be a host name alone")]
    public void A_domain_that_is_no_host_is_refused(string? domain, string words)
    {
        var settings = Settings();
        settings.Domain = domain;

        Refusal(settings).ShouldStartWith("Manifest:Domain");
        Refusal(settings).ShouldContain(words);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("v1.0.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("01.0.0")]
    [InlineData("")]
    public void A_version_that_is_not_three_numbers_is_refused(string version)
    {
        var settings = Settings();
        settings.Version = version;

        Refusal(settings).ShouldStartWith("Manifest:Version must be three numbers");
    }

    [Fact]
    public void Names_that_are_too_long_are_refused()
    {
        var settings = Settings();
        settings.Name = new string('a', 31);
        Refusal(settings).ShouldBe("Manifest:Name must have 1 to 30 characters, not 31.");

        settings = Settings();
        settings.DeveloperName = new string('a', 33);
        Refusal(settings).ShouldStartWith("Manifest:DeveloperName must have 1 to 32 characters");

        settings = Settings();
        settings.Id = "one";
        Refusal(settings).ShouldStartWith("Manifest:Id must be a GUID");
    }

    [Fact]
    public void Icons_that_Teams_would_refuse_are_refused()
    {
        using var folder = new EmptyFolder();
        var (colour, outline) = (Repository.PathOf("manifest", "color.png"), Repository.PathOf("manifest", "outline.png"));
        File.WriteAllText(folder.PathOf("text.png"), "no picture");

        RefusalOf(settings => settings.ColorIcon = outline).ShouldBe("The colour icon is 32×32 pixels; Teams takes 192×192.");
        RefusalOf(settings => settings.OutlineIcon = colour).ShouldBe("The outline icon is 192×192 pixels; Teams takes 32×32.");
        RefusalOf(settings => settings.ColorIcon = folder.PathOf("text.png")).ShouldBe("The colour icon is no PNG file.");
        RefusalOf(settings => settings.ColorIcon = folder.PathOf("missing.png")).ShouldStartWith("Manifest:ColorIcon: the file");
    }

    [Fact]
    public void A_coloured_or_damaged_outline_is_refused()
    {
        var sound = File.ReadAllBytes(Repository.PathOf("manifest", "outline.png"));
        PackageIcon.Wrong(sound, "outline", 32, seeThrough: true).ShouldBeNull();

        PackageIcon.Wrong(Outline(red: 200), "outline", 32, seeThrough: true).ShouldNotBeNull().ShouldContain("a colour other than white");
        PackageIcon.Wrong(Outline(red: 255), "outline", 32, seeThrough: true).ShouldBeNull();
        PackageIcon.Wrong(sound.AsSpan(0, sound.Length / 2), "outline", 32, seeThrough: true).ShouldNotBeNull();
    }

    private static string RefusalOf(Action<PackageOptions> change)
    {
        var settings = Settings();
        change(settings);
        return Refusal(settings);
    }

    private static PackageOptions Settings() => new() { Domain = "dondoc.example.gov.vn", Version = "1.2.3" };

    private static string Refusal(PackageOptions settings, string? botId = BotId) =>
        TeamsPackage.Build(settings, botId).ShouldBeOfType<PackageOutcome.Refused>().Sentence;

    private static byte[] Zip(PackageOptions settings) => TeamsPackage.Build(settings, BotId).ShouldBeOfType<PackageOutcome.Built>().Zip;

    private static Dictionary<string, byte[]> Unpacked(PackageOptions settings)
    {
        using var zip = new ZipArchive(new MemoryStream(Zip(settings)));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    // A PNG of 32×32 pixels of one colour; checksums are left empty, which the check does not look at.
    private static byte[] Outline(byte red)
    {
        using var pixels = new MemoryStream();
        using (var packed = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; y < 32; y++)
            {
                packed.WriteByte(0);
                for (var x = 0; x < 32; x++)
                    packed.Write([red, 255, 255, 128]);
            }
        }

        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk("IHDR"u8, [0, 0, 0, 32, 0, 0, 0, 32, 8, 6, 0, 0, 0]);
        Chunk("IDAT"u8, pixels.ToArray());
        Chunk("IEND"u8, []);
        return file.ToArray();

        void Chunk(ReadOnlySpan<byte> kind, byte[] content)
        {
            file.Write([0, 0, (byte)(content.Length >> 8), (byte)content.Length]);
            file.Write(kind);
            file.Write(content);
            file.Write([0, 0, 0, 0]);
        }
    }
}
