using System.Text.RegularExpressions;
using Bot.Directives;

namespace Bot.Teams;

/// <summary>Reads whom an administrator means: "Trần Văn Bình, Sở Y tế, 8baf637a-…".</summary>
/// <param name="Name">The name; empty where none stands there.</param>
/// <param name="Id">The id; null where none stands there.</param>
/// <param name="Agency">The agency; null where the words name none, or several.</param>
internal sealed partial record PersonWords(string Name, string? Id, Agency? Agency)
{
    private static readonly string[] Links = ["thuoc ", "cua ", "tai ", "o ", "cho ", "of ", "at ", "to ", "lam ", "la ", "as ", "thanh "];

    /// <summary>Reads the words in any order; commas help, and are not needed.</summary>
    public static PersonWords Read(string words, HomePlace home)
    {
        string? id = null;
        if (IdForm().Match(words) is { Success: true } found)
        {
            id = found.Value;
            words = words.Remove(found.Index, found.Length);
        }

        var parts = words.Split([',', ';', '–', '|', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Unlinked).Where(part => part.Length > 0).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (AgencyNaming.Read(parts[i], home) is [{ Kind: AgencyKind.Body } named])
            {
                parts.RemoveAt(i);
                return new PersonWords(string.Join(' ', parts), Tidy(id), named);
            }
        }

        // "Trần Văn Bình Sở Y tế": the longest end that names an agency.
        var all = string.Join(' ', parts).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var cut = 1; cut < all.Length; cut++)
        {
            if (AgencyNaming.Read(Unlinked(string.Join(' ', all[cut..])), home) is [{ Kind: AgencyKind.Body } named])
            {
                return new PersonWords(string.Join(' ', all[..cut]), Tidy(id), named);
            }
        }

        return new PersonWords(string.Join(' ', all), Tidy(id), null);
    }

    private static string? Tidy(string? id) => Guid.TryParse(id, out var guid) ? guid.ToString("D") : id;

    private static string Unlinked(string part)
    {
        part = part.Trim(' ', '.', '!', '@');
        while (Links.FirstOrDefault(link => VietnameseText.WithoutAccents(part).StartsWith(link, StringComparison.Ordinal)) is { } link)
        {
            part = part[link.Length..].Trim();
        }

        return Links.FirstOrDefault(link => VietnameseText.WithoutAccents(part).EndsWith(" " + link.Trim(), StringComparison.Ordinal)) is { } last
            ? part[..^last.Length].Trim()
            : part;
    }

    [GeneratedRegex(@"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|\b29:\S+", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();
}
