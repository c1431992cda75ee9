using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Directives;

namespace Bot.Teams;

/// <summary>What stands behind "hoàn thành" or "xin gia hạn": the document that is meant, a day, an address, and the rest as a note.</summary>
/// <param name="Document">The number that was named, or a part of it; empty where none.</param>
/// <param name="Day">The day; null where none is named, or none that exists.</param>
/// <param name="Link">The address; null where none.</param>
/// <param name="Note">The words that are left; empty where none.</param>
internal sealed partial record FollowUpWords(string Document, DateOnly? Day, string? Link, string Note)
{
    /// <summary>Reads the words behind a command.</summary>
    /// <param name="rest">The words.</param>
    /// <param name="wantsDay">Whether a day is looked for: in a report of completion one is part of the note.</param>
    public static FollowUpWords Read(string rest, bool wantsDay)
    {
        string? link = null;
        if (Address().Match(rest) is { Success: true } address)
        {
            link = address.Value.TrimEnd('.', ',', ';', ')');
            rest = rest.Remove(address.Index, link.Length);
        }

        DateOnly? day = null;
        if (wantsDay && Date().Match(rest) is { Success: true } date)
        {
            day = DayOf(date);
            rest = rest.Remove(date.Index, date.Length);
        }

        // The document comes first; one that is named later is part of the note.
        var document = "";
        if (Number().Match(rest) is { Success: true } number)
        {
            document = number.Groups["number"].Value;
            rest = rest[number.Length..];
        }

        var note = Lead().Replace(rest.Trim(' ', ':', ',', '-', '–', '.'), "", 1).Trim(' ', ':', ',', '-', '–');
        return new FollowUpWords(document, day, link, note);
    }

    /// <summary>Whether words are a question about a state rather than a report of it.</summary>
    public static bool Asks(string words)
    {
        if (words.Contains(':', StringComparison.Ordinal))
        {
            return false;
        }

        return words.TrimEnd().EndsWith('?') || QuestionWord().IsMatch(VietnameseText.WithoutAccents(words));
    }

    private static DateOnly? DayOf(Match date)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{int.Parse(date.Groups["y"].ValueSpan, CultureInfo.InvariantCulture):D4}-{int.Parse(date.Groups["m"].ValueSpan, CultureInfo.InvariantCulture):D2}-{int.Parse(date.Groups["d"].ValueSpan, CultureInfo.InvariantCulture):D2}");
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(?:(?<d>\d{1,2})[/.\-](?<m>\d{1,2})[/.\-](?<y>\d{4})|(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2}))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^\s*(?:công văn|văn bản|document|of|for)?\s*(?:số\s*)?(?<number>\d+/[\p{L}\d][\p{L}\d/\-]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:(?:đến|den|tới|toi|sang|until|to)\s*(?:ngày|ngay)?\s*)?[,:]?\s*(?:vì lý do|lý do|ly do|vì|vi|do|because of|because|reason)?\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(nao|gi|bao nhieu|may|ai|chua|which|what|who|how)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuestionWord();
}
