using AdaptiveCards;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>How near a deadline is: a sign, a word and a colour, never the colour alone.</summary>
internal static class DeadlineLight
{
    private const int NearDays = 7;

    /// <summary>"● Còn 11 ngày", "▲ Còn 3 ngày", "■ Quá hạn 2 ngày", "○ Không nêu thời hạn".</summary>
    public static AdaptiveTextRun Of(Deadline deadline, DateOnly? due, DateOnly today, Phrases phrases)
    {
        var (sign, colour) = due is not { } day ? ("○", AdaptiveTextColor.Default)
            : day < today ? ("■", AdaptiveTextColor.Attention)
            : day.DayNumber - today.DayNumber <= NearDays ? ("▲", AdaptiveTextColor.Warning)
            : ("●", AdaptiveTextColor.Good);
        return new AdaptiveTextRun($"{sign} {Words(deadline, due, today, phrases)}") { Color = colour, Weight = AdaptiveTextWeight.Bolder };
    }

    /// <summary>The same in words alone.</summary>
    public static string Words(Deadline deadline, DateOnly? due, DateOnly today, Phrases phrases) => due switch
    {
        { } day when day < today => phrases.DaysOverdue(today.DayNumber - day.DayNumber),
        { } day when day == today => phrases.DueToday,
        { } day => phrases.DaysLeft(day.DayNumber - today.DayNumber),
        null => deadline switch
        {
            Deadline.Recurring => phrases.DueAgainAndAgain,
            Deadline.AfterEvent => phrases.DueAfterEvent,
            Deadline.Unstated => phrases.DueNotStated,
            _ => phrases.DueWithoutDate,
        },
    };

    /// <summary>The date with the words that it was read from: "31/12/2023 (“trong năm 2023”)".</summary>
    public static string DateAndPhrase(Deadline deadline, DateOnly? due, Phrases phrases) => (due, deadline) switch
    {
        ({ } day, { Phrase.Length: > 0 }) => $"{Phrases.Date(day)} (“{OneLine(deadline.Phrase)}”)",
        ({ } day, _) => Phrases.Date(day),
        (null, { Phrase.Length: > 0 }) => $"“{OneLine(deadline.Phrase)}”",
        _ => phrases.DueNotStated,
    };

    // A line break inside the words of the source says nothing.
    private static string OneLine(string phrase) => string.Join(' ', phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
