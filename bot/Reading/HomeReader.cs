using System.Globalization;
using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Finds the province whose document it is: the issuer's, the one that a notice of the centre is about, the configured home, or the only
/// one that the head names.
/// </summary>
internal sealed class HomeReader(TokenText text, int head, string? homeProvince)
{
    /// <summary>The home of a document of this issuer.</summary>
    public Home MakeHome(string? province, bool central, int titleAt, DateOnly? issued)
    {
        var home = province is not null ? Provinces.Find(province)
            : central ? AboutProvince(titleAt)
            : (homeProvince is null ? null : Provinces.Find(homeProvince)) ?? PortalProvince() ?? (titleAt < 0 ? OnlyProvince(0, HeaderReader.NewsHead) : null);
        return new Home(central, home?.Name, home?.Rank ?? "tỉnh", issued);
    }

    // The one province that a notice of the centre has in its title.
    private Province? AboutProvince(int titleAt) => OnlyProvince(Math.Max(titleAt, 0), 80);

    private Province? OnlyProvince(int from, int length)
    {
        Province? only = null;
        for (var at = from; at < Math.Min(text.Count, from + length); at++)
        {
            if (text[at].Capital && Lexicon.ProvinceNames.Match(text, at, text.Count, out var end, out var province)
                && !(text[end].Is(',') && text[end + 1].Word == Lexicon.Day))
            {
                if (only is not null && only.Name != province.Name)
                {
                    return null;
                }

                only = province;
                at = end - 1;
            }
        }

        return only;
    }

    // "(CTTĐTBP)": the portal of the province with these initials.
    private Province? PortalProvince()
    {
        for (var at = 0; at < Math.Min(head, 80); at++)
        {
            var token = text[at];
            if (!token.Upper || token.End - token.Start < 7)
            {
                continue;
            }

            var word = text.Text[token.Start..token.End];
            if (word.StartsWith("CTTĐT", StringComparison.Ordinal))
            {
                var matches = Provinces.All.Where(province => Initials(province.Name) == word[5..]).ToList();
                return matches.Count == 1 ? matches[0] : null;
            }
        }

        return null;
    }

    private static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0])).Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture)));

    /// <summary>The rank of the issuer's place below a province; null where it is none.</summary>
    public static string? LocalRank(string? issuer)
    {
        foreach (var rank in (ReadOnlySpan<string>)["huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"])
        {
            if (issuer is not null && issuer.StartsWith($"UBND {rank} ", StringComparison.Ordinal))
            {
                return rank;
            }
        }

        return null;
    }
}
