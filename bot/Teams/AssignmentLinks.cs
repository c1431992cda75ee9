using System.Buffers.Text;
using System.Text;
using Bot.Directives;

namespace Bot.Teams;

/// <summary>Links to published assignments: they hold no word of the document, and only Teams shows what they mean.</summary>
/// <param name="domain">The host at which the bot is reached; null where none is configured: then there are no links.</param>
internal sealed class AssignmentLinks(string? domain)
{
    /// <summary>Where the links lie.</summary>
    public const string Path = "/assignments/";

    private const int LongestLink = 1_000;

    /// <summary>The link of an assignment; null where the bot's host is not configured.</summary>
    public Uri? Of(DutyKey duty) => string.IsNullOrWhiteSpace(domain)
        ? null
        : new Uri($"https://{domain}{Path}{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(duty.DirectiveKey))}/{Uri.EscapeDataString(duty.AssignmentId)}");

    /// <summary>The assignment that a link names; null where it is no link of ours.</summary>
    public DutyKey? Read(string? link)
    {
        if (link is null || link.Length > LongestLink || !Uri.TryCreate(link, UriKind.Absolute, out var address)
            || address.Scheme != Uri.UriSchemeHttps || !string.Equals(address.IdnHost, domain, StringComparison.OrdinalIgnoreCase)
            || !address.AbsolutePath.StartsWith(Path, StringComparison.Ordinal)
            || address.AbsolutePath[Path.Length..].Split('/') is not [var document, var assignment] || assignment.Length == 0)
        {
            return null;
        }

        try
        {
            var key = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Base64Url.DecodeFromChars(document));
            return key.Length == 0 ? null : new DutyKey(key, Uri.UnescapeDataString(assignment));
        }
        catch (Exception notOurs) when (notOurs is FormatException or ArgumentException)
        {
            return null;
        }
    }
}
