using System.Text.RegularExpressions;
using Bot.Directives;

namespace Bot.Questions;

/// <summary>Reads provinces and cities in a question, before and after the names of bodies.</summary>
internal sealed partial class PlaceReader(QuestionText question, QuestionLanguage language)
{
    private readonly IReadOnlyList<QuestionWord> _words = question.Words;

    /// <summary>The province or city that follows a name ("của tỉnh X", "in X"), and where it ends; <paramref name="end"/> itself where none does.</summary>
    public (int End, string? Place, string? Name) At(int end)
    {
        var at = end;
        if (at < _words.Count && _words[at].Base is "cua" or "o" or "tai" or "thuoc" or "of" or "in" or "for")
        {
            at++;
        }

        if (at < _words.Count && _words[at].Base is "tinh" or "tp" or "city" or "province")
        {
            at++;
            at += question.Follows(at, ["of"]) ? 1 : 0;
        }
        else if (question.Follows(at, ["thanh", "pho"]))
        {
            at += 2;
        }

        var (placeEnd, place, name) = ProvinceAt(at);
        if (place is null && end > 0 && at < _words.Count && !_words[at].AfterStop && _words.Any(word => !word.AllCapitals && word.Text.Length > 1) && ProvinceOfInitials(_words[at]) is { } initials)
        {
            (placeEnd, place, name) = (at + 1, initials, ProvinceName(initials));
        }

        placeEnd += place is not null && (question.Follows(placeEnd, ["province"]) || question.Follows(placeEnd, ["city"])) ? 1 : 0;
        return place is null || question.IsClaimed(at, placeEnd) ? (end, null, null) : (placeEnd, place, name);
    }

    /// <summary>The region that follows a name ("khu vực III"), folded, and where it ends; null where none does.</summary>
    public (int End, string Region)? RegionAt(int end)
    {
        var at = question.Follows(end, ["khu", "vuc"]) ? end + 2 : question.Follows(end - 2, ["khu", "vuc"]) ? end : _words.Count;
        return at < _words.Count && !question.IsClaimed(at) && Regions().IsMatch(_words[at].Base) ? (at + 1, _words[at].Base) : null;
    }

    /// <summary>The province or city that stands before an English name ("Hue City's Department of …"), and where it begins.</summary>
    public (int Start, string? Place, string? Name) Before(int start)
    {
        for (var from = Math.Max(0, start - 4); from < start && language == QuestionLanguage.English; from++)
        {
            var tail = _words[start - 1].Base is "province" or "city" or "s" ? start - 1 : start;
            if (tail > from && !question.IsClaimed(from, start) && AgencyCore.ProvinceOf(question.Joined(from, tail)) is { } place)
            {
                return (from, place, ProvinceName(place));
            }
        }

        return (start, null, null);
    }

    /// <summary>The province or city whose own name begins at a word, and where it ends.</summary>
    public (int End, string? Place, string? Name) ProvinceAt(int start)
    {
        for (var end = Math.Min(_words.Count, start + 5); end > start && start >= 0; end--)
        {
            if (AgencyCore.ProvinceOf(question.Joined(start, end)) is { } place)
            {
                return (end, place, ProvinceName(place));
            }
        }

        return (start, null, null);
    }

    // "HP", "HN": the initials of one province alone, or of one city among others.
    private static string? ProvinceOfInitials(QuestionWord word)
    {
        if (!word.AllCapitals || word.Text.Length is < 2 or > 3)
        {
            return null;
        }

        var fitting = Provinces.All.Where(province => string.Concat(QuestionWord.Split(province.Name).Select(part => part.Base[0])) == word.Base).ToList();
        var cities = fitting.Where(province => province.Rank != "tỉnh").ToList();
        return fitting.Count == 1 ? AgencyCore.Join(fitting[0].Name) : cities.Count == 1 ? AgencyCore.Join(cities[0].Name) : null;
    }

    [GeneratedRegex("^(?:[ivx]{1,5}|\\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Regions();

    private static string ProvinceName(string place) => Provinces.Find(place)?.Name
        ?? Provinces.All.First(province => AgencyCore.Join(province.Name) == place).Name;
}
