using Bot.Directives;

namespace Bot.Questions;

/// <summary>Reads provinces and cities in a question, before and after the names of bodies.</summary>
internal sealed class PlaceReader(QuestionText question, QuestionLanguage language)
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
        placeEnd += place is not null && (question.Follows(placeEnd, ["province"]) || question.Follows(placeEnd, ["city"])) ? 1 : 0;
        return place is null || question.IsClaimed(at, placeEnd) ? (end, null, null) : (placeEnd, place, name);
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

    private static string ProvinceName(string place) => Provinces.Find(place)?.Name
        ?? Provinces.All.First(province => AgencyCore.Join(province.Name) == place).Name;
}
