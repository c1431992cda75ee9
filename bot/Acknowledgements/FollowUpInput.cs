using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Acknowledgements;

/// <summary>What a person typed as a note, a reason or a link: plain words and plain addresses, or a problem.</summary>
internal static partial class FollowUpInput
{
    /// <summary>The longest note or reason, in UTF-16 units.</summary>
    public const int LongestNote = 1_000;

    /// <summary>The farthest new deadline, in days from today.</summary>
    public const int MostDays = 3 * 366;

    private const int LongestLink = 1_000;

    /// <summary>Reads a note; null words for none.</summary>
    public static (string? Words, FollowUpProblem? Problem) Note(string? typed)
    {
        var words = (typed ?? "").Normalize(NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        return words switch
        {
            "" => (null, null),
            { Length: > LongestNote } => (null, FollowUpProblem.TooLong),
            _ when words.Any(IsHidden) || Markup().IsMatch(words) => (null, FollowUpProblem.NotPlainText),
            _ => (words, null),
        };
    }

    /// <summary>Reads a link; null for none. The address is kept as it was typed.</summary>
    public static (string? Link, FollowUpProblem? Problem) Link(string? typed)
    {
        var link = (typed ?? "").Trim();
        return link switch
        {
            "" => (null, null),
            { Length: > LongestLink } => (null, FollowUpProblem.BadLink),
            _ when !link.Any(character => char.IsWhiteSpace(character) || IsHidden(character) || character is '<' or '>' or '"' or '\\')
                && Uri.TryCreate(link, UriKind.Absolute, out var address)
                && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
                && address is { Host.Length: > 0, UserInfo: "" } => (link, null),
            _ => (null, FollowUpProblem.BadLink),
        };
    }

    // Control and format characters: what turns the direction of writing, or is not seen at all.
    private static bool IsHidden(char character) =>
        character != '\n' && char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format;

    // A tag, a Markdown link or picture, emphasis, code, or a script's address.
    [GeneratedRegex(@"<[a-z/!?]|\]\s*\(|\*\*|__|~~|`|javascript\s*:|data\s*:\s*\w+/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
