using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Commands.Packaging;

/// <summary>What Teams refuses in a manifest: https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema.</summary>
internal static partial class ManifestRules
{
    private const int LongestHost = 253;
    private static readonly (string Path, int Longest)[] Lengths =
    [
        ("name.short", 30), ("name.full", 100), ("description.short", 80), ("description.full", 4000),
    ];

    /// <summary>What is wrong with the settings, in a sentence that names the key; null where nothing is.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="botId">The bot's app id.</param>
    public static string? Wrong(PackageOptions options, string? botId)
    {
        if (string.IsNullOrWhiteSpace(botId))
        {
            return "MicrosoftAppId is not set: a package needs the app id of the bot's registration.";
        }

        if (!IsId(botId))
        {
            return $"MicrosoftAppId must be a GUID, not '{botId}'.";
        }

        if (!string.IsNullOrEmpty(options.Id) && !IsId(options.Id))
        {
            return $"Manifest:Id must be a GUID, not '{options.Id}'.";
        }

        if (string.IsNullOrWhiteSpace(options.Domain))
        {
            return "Manifest:Domain is not set: name the host at which the bot is reached, for example dondoc.example.gov.vn.";
        }

        if (options.Domain.Length > LongestHost || !Host().IsMatch(options.Domain))
        {
            return $"Manifest:Domain must be a host name alone, for example dondoc.example.gov.vn, not '{options.Domain}'.";
        }

        if (!Version().IsMatch(options.Version))
        {
            return $"Manifest:Version must be three numbers, for example 1.0.0, not '{options.Version}'.";
        }

        return string.IsNullOrWhiteSpace(options.DeveloperName) || options.DeveloperName.Length > 32
            ? $"Manifest:DeveloperName must have 1 to 32 characters, not {options.DeveloperName?.Trim().Length ?? 0}."
            : options.Name is { } name && (string.IsNullOrWhiteSpace(name) || name.Length > 30)
            ? $"Manifest:Name must have 1 to 30 characters, not {name.Trim().Length}."
            : null;
    }

    /// <summary>What is too long in a filled manifest, in a sentence; null where nothing is.</summary>
    public static string? TooLong(JsonNode manifest)
    {
        foreach (var (path, longest) in Lengths)
        {
            var text = path.Split('.').Aggregate(manifest, (node, name) => node[name]!).GetValue<string>();
            if (text.Length > longest)
            {
                return $"The manifest's {path} has {text.Length} characters; Teams takes {longest}.";
            }
        }

        return null;
    }

    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    // A name of at least two labels that is no address: what a certificate can be given for.
    [GeneratedRegex(@"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
