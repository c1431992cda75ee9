using System.Globalization;
using Bot.Cards;
using Bot.Publishing;
using Newtonsoft.Json.Linq;

namespace Bot.Teams;

/// <summary>
/// What a button's data names. Everyone can forge it, so it only says which document, duty, draft or page is meant: who acts comes
/// from the authenticated activity, and what they may do from the roster. Read here and nowhere else.
/// </summary>
/// <param name="Verb">What the button does; empty where the data have none.</param>
/// <param name="Directive">The document's key; null where not named.</param>
/// <param name="Assignment">The duty's id; null where not named.</param>
/// <param name="Draft">The draft's id; null where not named.</param>
/// <param name="Question">The question that the card answered; null for other cards.</param>
/// <param name="Page">The page of the answer, from 0.</param>
/// <param name="Language">"vi" or "en"; null where not named.</param>
internal sealed record CardData(
    string Verb, string? Directive, string? Assignment, string? Draft, string? Question, int Page, string? Language)
{
    private const int LongestText = 8000;

    /// <summary>What an editor typed into the form of a draft; empty words for other buttons.</summary>
    public Correction Correction { get; init; } = new("", "", "", null);

    /// <summary>The day that an editor chose; null where none.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Reads the data of a button; anything unknown or of another shape is left out, never an error.</summary>
    /// <param name="data">A JObject, or whatever else the channel gave.</param>
    /// <param name="verb">The verb that stands beside the data; null where it stands in them (Action.Submit).</param>
    public static CardData Read(object? data, string? verb)
    {
        var values = data as JObject ?? [];
        return new CardData(
            verb ?? Text(values, "verb") ?? "",
            Text(values, "directive"),
            Text(values, "assignment"),
            Text(values, "draft"),
            Text(values, "question"),
            values["page"] is JValue { Value: long and >= 0 and <= 10_000 and var page } ? (int)page : 0,
            Text(values, "language"))
        {
            Correction = new Correction(
                Text(values, ReviewForm.Leads) ?? "",
                Text(values, ReviewForm.Coordinating) ?? "",
                Text(values, ReviewForm.Duty) ?? "",
                Date(values, ReviewForm.Due)),
            Day = Date(values, DecisionForm.Day),
        };
    }

    private static DateOnly? Date(JObject values, string name) =>
        DateOnly.TryParseExact(Text(values, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Text(JObject values, string name) =>
        values[name] is { Type: JTokenType.String } value && value.Value<string>() is { Length: > 0 and <= LongestText } text ? text : null;
}
