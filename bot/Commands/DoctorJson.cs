using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Cards;
using Bot.Directives;
using Bot.Reminders;
using Bot.Texts;

namespace Bot.Commands;

/// <summary>The lines of <c>remind --doctor --json</c>.</summary>
internal static class DoctorJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>One finding as one line, without a line end; what it does not have is null.</summary>
    public static string Line(DeliveryFinding finding, Phrases phrases)
    {
        var text = DoctorText.Line(finding, phrases);
        var line = finding switch
        {
            DeliveryFinding.OutOfReach lost => new FindingLine(
                "out of reach", text, AgencyTitle.Of(lost.Agency), lost.ConversationId, lost.ReasonName, phrases.OfKey("Remedy" + lost.ReasonName), null),
            DeliveryFinding.Unheard unheard => new FindingLine("nobody subscribed", text, AgencyTitle.Of(unheard.Agency), null, null, null, null),
            DeliveryFinding.NoCalendar calendar => new FindingLine("no calendar", text, null, null, null, null, calendar.Year),
            DeliveryFinding.AssumedCalendar calendar => new FindingLine("calendar assumed", text, null, null, null, null, calendar.Year),
            _ => throw new InvalidOperationException("A finding that the lines do not know."),
        };
        return JsonSerializer.Serialize(line, Options);
    }

    private sealed record FindingLine(
        [property: JsonPropertyOrder(1)] string Finding,
        [property: JsonPropertyOrder(2)] string Text,
        [property: JsonPropertyOrder(3)] string? Agency,
        [property: JsonPropertyOrder(4)] string? Target,
        [property: JsonPropertyOrder(5)] string? Reason,
        [property: JsonPropertyOrder(6)] string? Remedy,
        [property: JsonPropertyOrder(7)] int? Year);
}
