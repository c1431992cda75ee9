using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Reminders;

namespace Bot.Commands;

/// <summary>The lines of <c>remind --dry-run --json</c>.</summary>
internal static class RemindJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>One card as one line, without a line end.</summary>
    public static string Line(PlannedCard card) => JsonSerializer.Serialize(
        new PlannedLine(
            card.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            card.Agency.Name,
            card.Step.Name,
            card.Assignments,
            card.Targets),
        Options);

    private sealed record PlannedLine(
        [property: JsonPropertyOrder(1)] string At,
        [property: JsonPropertyOrder(2)] string Agency,
        [property: JsonPropertyOrder(3)] string Step,
        [property: JsonPropertyOrder(4)] IReadOnlyList<string> Assignments,
        [property: JsonPropertyOrder(5)] IReadOnlyList<string> Targets);
}
