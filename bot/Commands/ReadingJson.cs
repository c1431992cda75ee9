using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Bot.Directives;

namespace Bot.Commands;

/// <summary>The line of JSON that <c>read --json</c> prints for one file.</summary>
internal static class ReadingJson
{
    // Vietnamese stays readable; nothing of this is put into a web page.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The reading of one file.</summary>
    public static string Line(string file, Directive directive) => new JsonObject
    {
        ["file"] = file,
        ["number"] = directive.Number?.Value,
        ["kind"] = directive.Kind,
        ["issuer"] = directive.Issuer,
        ["issued"] = Iso(directive.Issued),
        ["subject"] = directive.Subject,
        ["assignments"] = new JsonArray([.. directive.Assignments.Select(Assignment)]),
        ["doubts"] = new JsonArray([.. directive.Doubts.Select(Doubt)]),
    }.ToJsonString(Plain);

    /// <summary>A file that could not be read, with the reason in one sentence.</summary>
    public static string ErrorLine(string file, string sentence) =>
        new JsonObject { ["file"] = file, ["error"] = sentence }.ToJsonString(Plain);

    /// <summary>The rule of a recurring deadline: "continuous", "monthly 20", "yearly 12-17".</summary>
    public static string RuleOf(Recurrence rule)
    {
        var every = rule.Every switch
        {
            RecurrencePeriod.HalfYearly => "half-yearly",
            var period => period.ToString().ToLowerInvariant(),
        };
        return (rule.Month, rule.Day) switch
        {
            ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{every} {month:00}-{day:00}"),
            (null, { } day) => string.Create(CultureInfo.InvariantCulture, $"{every} {day}"),
            _ => every,
        };
    }

    private static JsonNode Assignment(Assignment assignment) => new JsonObject
    {
        ["id"] = assignment.Id,
        ["lead"] = Names(assignment.Leads),
        ["coordinating"] = Names(assignment.Coordinating),
        ["external"] = Names(assignment.External),
        ["duty"] = assignment.Duty,
        ["quote"] = assignment.Quote,
        ["start"] = assignment.Span.Start,
        ["length"] = assignment.Span.Length,
        ["deadline"] = When(assignment.Deadline),
        ["urgency"] = assignment.Urgency,
    };

    private static JsonArray Names(IReadOnlyList<Agency> agencies) => new([.. agencies.Select(agency => JsonValue.Create(agency.Name))]);

    private static JsonObject When(Deadline deadline) => new()
    {
        ["kind"] = deadline switch
        {
            Deadline.OnDate => "date",
            Deadline.EndOfMonth => "month",
            Deadline.EndOfQuarter => "quarter",
            Deadline.EndOfYear => "year",
            Deadline.Relative => "relative",
            Deadline.Recurring => "recurring",
            Deadline.AfterEvent => "event",
            _ => "none",
        },
        ["phrase"] = deadline.Phrase,
        ["named"] = Iso(deadline.Named),
        ["due"] = Iso(deadline.Due),
        ["recurrence"] = deadline is Deadline.Recurring { Rule: var rule } ? RuleOf(rule) : null,
    };

    private static JsonNode Doubt(Doubt doubt) => new JsonObject
    {
        ["start"] = doubt.Span.Start,
        ["length"] = doubt.Span.Length,
        ["reason"] = doubt.Reason.ToString(),
    };

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
