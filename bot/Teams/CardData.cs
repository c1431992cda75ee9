using System.Globalization;
using Bot.Cards;
using Bot.Directives;
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

    /// <summary>The duty that is named; null where document or assignment is missing.</summary>
    public DutyKey? Duty => this is { Directive: { } directive, Assignment: { } assignment } ? new DutyKey(directive, assignment) : null;

    /// <summary>The duties of a digest; empty for other buttons.</summary>
    public IReadOnlyList<DutyKey> Duties => AcknowledgeAll.Read(NamedDuties);

    /// <summary>The duties of a digest as the data name them; null for other buttons.</summary>
    public string? NamedDuties { get; init; }

    /// <summary>The agency that a leader's button is about; null where not named.</summary>
    public Agency? Agency { get; init; }

    /// <summary>The number of the request that a leader decides about; null where not named.</summary>
    public int? Request { get; init; }

    /// <summary>What was typed into the form of a duty; null where nothing, whole where it is too long: its desk says so.</summary>
    public string? Note { get; init; }

    /// <inheritdoc cref="Note"/>
    public string? Link { get; init; }

    /// <inheritdoc cref="Note"/>
    public string? Reason { get; init; }

    /// <summary>The day to which an extension is asked for; null where none is given.</summary>
    public DateOnly? NewDue { get; init; }

    /// <summary>Whether the button stands on a leader's overview.</summary>
    public bool IsOnOverview { get; init; }

    /// <summary>Whom a button about the roster names; null for other buttons.</summary>
    public RosterWish? Roster { get; init; }

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
            NamedDuties = Text(values, AcknowledgeAll.Duties),
            Agency = Text(values, "agency") is { } agency ? new Agency(agency, Text(values, "place")) : null,
            Request = values["request"] is JValue { Value: long and > 0 and <= 1_000_000 and var request } ? (int)request : null,
            Note = Words(values, FollowUpForm.Note),
            Link = Words(values, FollowUpForm.Link),
            Reason = Words(values, FollowUpForm.Reason),
            NewDue = Date(values, FollowUpForm.NewDue),
            IsOnOverview = Text(values, "overview") is not null,
            Roster = Text(values, "person") is { } person
                ? new RosterWish(
                    person,
                    Text(values, "tenant"),
                    Text(values, "name") ?? "",
                    Enum.TryParse<OfficialRole>(Text(values, "role"), out var role) && Enum.IsDefined(role) ? role : null,
                    Text(values, "agency"),
                    Text(values, "place"))
                : null,
        };
    }

    private static DateOnly? Date(JObject values, string name) =>
        DateOnly.TryParseExact(Text(values, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Words(JObject values, string name) => values[name] is { Type: JTokenType.String } value ? value.Value<string>() : null;

    private static string? Text(JObject values, string name) =>
        values[name] is { Type: JTokenType.String } value && value.Value<string>() is { Length: > 0 and <= LongestText } text ? text : null;
}
