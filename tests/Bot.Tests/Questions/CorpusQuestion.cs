using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Tests.Questions;

/// <summary>A question over documents of the corpus, and what its answer has to hold.</summary>
/// <param name="Docs">The documents that are known when it is asked, by number ("02").</param>
/// <param name="Today">The day on which it is asked.</param>
/// <param name="Q">The question as typed.</param>
/// <param name="Lang">vi or en.</param>
/// <param name="Spelling">full, none (no accents), partial, abbrev, telex, vni or typo.</param>
/// <param name="Intent">What is asked; groups the table.</param>
/// <param name="Expect">The assignments that the answer must hold.</param>
/// <param name="Allow">Further ones that it may hold.</param>
/// <param name="Answered">Whether the documents say it; null where either answer is right.</param>
/// <param name="Forbid">Assignments that spoil the answer.</param>
/// <param name="TextHas">What the plain text must say; "a|b" means a or b.</param>
/// <param name="Before">The questions before it in the same chat.</param>
internal sealed record CorpusQuestion(
    string Id,
    IReadOnlyList<string> Docs,
    DateOnly Today,
    string Q,
    string Lang,
    string Spelling,
    string Intent,
    IReadOnlyList<GoldAssignment> Expect,
    IReadOnlyList<GoldAssignment> Allow,
    bool? Answered,
    IReadOnlyList<GoldAssignment>? Forbid = null,
    IReadOnlyList<string>? TextHas = null,
    IReadOnlyList<string>? Before = null)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new GoldAssignmentConverter() },
    };

    /// <summary>All questions, in the order of the file.</summary>
    public static IReadOnlyList<CorpusQuestion> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Questions", "questions.jsonl"))
            .Select(line => JsonSerializer.Deserialize<CorpusQuestion>(line, Json)!),
    ];
}

/// <summary>An expected assignment of a document: its place in the document's expected reading.</summary>
internal readonly record struct GoldAssignment(string Document, int Index)
{
    public override string ToString() => $"{Document}/{Index}";
}

/// <summary>Reads <c>["02", 3]</c>.</summary>
internal sealed class GoldAssignmentConverter : JsonConverter<GoldAssignment>
{
    public override GoldAssignment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var pair = JsonDocument.ParseValue(ref reader);
        return new GoldAssignment(pair.RootElement[0].GetString()!, pair.RootElement[1].GetInt32());
    }

    public override void Write(Utf8JsonWriter writer, GoldAssignment value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Document);
        writer.WriteNumberValue(value.Index);
        writer.WriteEndArray();
    }
}
