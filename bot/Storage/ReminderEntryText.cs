using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Storage;

/// <summary>A <see cref="ReminderEntry"/> as values of a row, and back: JSON, cut into pieces that a column can hold.</summary>
internal static class ReminderEntryText
{
    // A column holds 32,768 UTF-16 units.
    private const int PieceLength = 32_000;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new DeadlineJson() },
    };

    /// <summary>The values of a row.</summary>
    public static ImmutableDictionary<string, object> Write(ReminderEntry entry)
    {
        var json = Text(entry);
        var values = ImmutableDictionary.CreateBuilder<string, object>();
        for (var piece = 0; piece * PieceLength < json.Length; piece++)
        {
            values[Name(piece)] = json.Substring(piece * PieceLength, Math.Min(PieceLength, json.Length - (piece * PieceLength)));
        }

        return values.ToImmutable();
    }

    /// <summary>Whether two entries hold the same, versions aside.</summary>
    public static bool Same(ReminderEntry one, ReminderEntry other) => Text(one) == Text(other);

    /// <summary>The entry that a row holds.</summary>
    /// <exception cref="JsonException">The row holds no entry.</exception>
    public static ReminderEntry Read(TableRow row)
    {
        var json = row.Text(Name(0)) ?? "";
        if (row.Text(Name(1)) is { } second)
        {
            var whole = new StringBuilder(json).Append(second);
            for (var piece = 2; row.Text(Name(piece)) is { } next; piece++)
            {
                whole.Append(next);
            }

            json = whole.ToString();
        }

        var entry = JsonSerializer.Deserialize<ReminderEntry>(json, Json) ?? throw new JsonException("No entry.");
        return entry with { ETag = row.ETag };
    }

    private static string Text(ReminderEntry entry) => JsonSerializer.Serialize(entry with { ETag = null }, Json);

    private static string Name(int piece) => string.Create(CultureInfo.InvariantCulture, $"Entry{piece}");
}
