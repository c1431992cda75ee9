using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>A <see cref="Deadline"/> as JSON: its kind by name, its words, its dates or its rule.</summary>
internal sealed class DeadlineJson : JsonConverter<Deadline>
{
    /// <inheritdoc />
    public override Deadline Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var json = document.RootElement;
        var words = json.GetProperty("words").GetString() ?? "";
        var day = Date(json, "day");
        var lastDay = Date(json, "lastDay");
        Deadline deadline = json.GetProperty("kind").GetString() switch
        {
            nameof(Deadline.OnDate) => new Deadline.OnDate(words, Sure(day), Sure(lastDay)),
            nameof(Deadline.EndOfMonth) => new Deadline.EndOfMonth(words, Sure(day), Sure(lastDay)),
            nameof(Deadline.EndOfQuarter) => new Deadline.EndOfQuarter(words, Sure(day), Sure(lastDay)),
            nameof(Deadline.EndOfYear) => new Deadline.EndOfYear(words, Sure(day), Sure(lastDay)),
            nameof(Deadline.Relative) => new Deadline.Relative(words, day, lastDay),
            nameof(Deadline.Recurring) => new Deadline.Recurring(
                words, json.GetProperty("rule").Deserialize<Recurrence>() ?? throw new JsonException("A recurring deadline without a rule.")),
            nameof(Deadline.AfterEvent) => new Deadline.AfterEvent(words),
            nameof(Deadline.Unstated) => new Deadline.Unstated(),
            var kind => throw new JsonException($"No kind of deadline: {kind}."),
        };
        return deadline with { From = Date(json, "from"), FirstDue = Date(json, "firstDue") };
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Deadline value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", value.GetType().Name);
        writer.WriteString("words", value.Phrase);
        Date(writer, "day", value.Named);
        Date(writer, "lastDay", value.Due);
        Date(writer, "from", value.From);
        Date(writer, "firstDue", value.FirstDue);
        if (value is Deadline.Recurring recurring)
        {
            writer.WritePropertyName("rule");
            JsonSerializer.Serialize(writer, recurring.Rule);
        }

        writer.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter writer, string name, DateOnly? date)
    {
        if (date is { } day)
        {
            writer.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    private static DateOnly? Date(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
            ? DateOnly.ParseExact(value.GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static DateOnly Sure(DateOnly? date) => date ?? throw new JsonException("A dated deadline without its date.");
}
