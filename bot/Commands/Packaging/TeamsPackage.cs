using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Commands.Packaging;

/// <summary>The package that an administrator uploads to Teams: the manifest with this installation's ids, its English, its icons.</summary>
internal static class TeamsPackage
{
    private const int ColourSide = 192;
    private const int OutlineSide = 32;

    // Equal settings give equal bytes; a zip file knows no date before 1980.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Builds the package, or says why Teams would refuse it.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="botId">The bot's app id.</param>
    public static PackageOutcome Build(PackageOptions options, string? botId)
    {
        if (ManifestRules.Wrong(options, botId) is { } wrong)
        {
            return new PackageOutcome.Refused(wrong);
        }

        var manifest = Filled(options, botId!);
        if (ManifestRules.TooLong(manifest) is { } tooLong)
        {
            return new PackageOutcome.Refused(tooLong);
        }

        if (!TryIcon(options.ColorIcon, "Manifest:ColorIcon", "color.png", out var colour, out var sentence)
            || !TryIcon(options.OutlineIcon, "Manifest:OutlineIcon", "outline.png", out var outline, out sentence))
        {
            return new PackageOutcome.Refused(sentence);
        }

        if ((PackageIcon.Wrong(colour, "colour", ColourSide, seeThrough: false) ?? PackageIcon.Wrong(outline, "outline", OutlineSide, seeThrough: true)) is { } badIcon)
        {
            return new PackageOutcome.Refused(badIcon);
        }

        return new PackageOutcome.Built(Zip(
            ("manifest.json", Encoding.UTF8.GetBytes(manifest.ToJsonString(Readable))),
            ("languages/en.json", English(options)),
            ("color.png", colour),
            ("outline.png", outline)));
    }

    private static JsonObject Filled(PackageOptions options, string botId)
    {
        var blanks = new Dictionary<string, string>
        {
            ["{{AppId}}"] = string.IsNullOrEmpty(options.Id) ? botId : options.Id,
            ["{{BotId}}"] = botId,
            ["{{Domain}}"] = options.Domain!,
            ["{{DeveloperName}}"] = options.DeveloperName.Trim(),
        };
        var manifest = JsonNode.Parse(Source("manifest.json"))!.AsObject();
        Fill(manifest, blanks);
        manifest["version"] = options.Version;
        if (options.Name is { } name)
        {
            manifest["name"]!["short"] = name.Trim();
        }

        return manifest;
    }

    private static void Fill(JsonNode node, Dictionary<string, string> blanks)
    {
        switch (node)
        {
            case JsonObject branch:
                foreach (var (key, value) in branch.ToList())
                {
                    if (value is JsonValue text && text.TryGetValue<string>(out var words))
                    {
                        branch[key] = Filled(words, blanks);
                    }
                    else if (value is not null)
                    {
                        Fill(value, blanks);
                    }
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (list[i] is JsonValue text && text.TryGetValue<string>(out var words))
                    {
                        list[i] = Filled(words, blanks);
                    }
                    else if (list[i] is { } item)
                    {
                        Fill(item, blanks);
                    }
                }

                break;
        }
    }

    private static string Filled(string words, Dictionary<string, string> blanks) =>
        blanks.Aggregate(words, (filled, blank) => filled.Replace(blank.Key, blank.Value, StringComparison.Ordinal));

    private static byte[] English(PackageOptions options)
    {
        var english = JsonNode.Parse(Source("en.json"))!.AsObject();
        if (options.Name is { } name)
        {
            english["name.short"] = name.Trim();
        }

        return Encoding.UTF8.GetBytes(english.ToJsonString(Readable));
    }

    private static bool TryIcon(string? file, string key, string ours, out byte[] icon, out string sentence)
    {
        sentence = "";
        try
        {
            icon = string.IsNullOrEmpty(file) ? Source(ours) : File.ReadAllBytes(file);
            return true;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            icon = [];
            sentence = $"{key}: the file {file} can't be opened.";
            return false;
        }
    }

    private static byte[] Source(string name)
    {
        using var stream = typeof(TeamsPackage).Assembly.GetManifestResourceStream($"Manifest/{name}")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Zip(params ReadOnlySpan<(string Name, byte[] Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Written;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
