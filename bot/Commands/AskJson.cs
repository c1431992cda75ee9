using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Cards;
using Bot.Questions;
using Bot.Texts;

namespace Bot.Commands;

/// <summary>The lines of <c>ask --json</c>.</summary>
internal static class AskJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>One answer as one line, without a line end.</summary>
    public static string Line(Answer answer)
    {
        var phrases = Phrases.In(AnswerWords.LanguageOf(answer));
        return JsonSerializer.Serialize(
            new AnswerLine(
                JsonNamingPolicy.CamelCase.ConvertName(answer.Question.Intent.ToString()),
                phrases.Language.Tag(),
                answer.Answered,
                AnswerText.Of(answer, phrases),
                [.. answer.Found.Select(found => found.AssignmentId)],
                [.. answer.Documents.Select(document => document.Number ?? document.Key)],
                AnswerWords.Suggestions(answer, phrases)),
            Options);
    }

    private sealed record AnswerLine(
        [property: JsonPropertyOrder(1)] string Intent,
        [property: JsonPropertyOrder(2)] string Language,
        [property: JsonPropertyOrder(3)] bool Answered,
        [property: JsonPropertyOrder(4)] string Text,
        [property: JsonPropertyOrder(5)] IReadOnlyList<string> Assignments,
        [property: JsonPropertyOrder(6)] IReadOnlyList<string> Directives,
        [property: JsonPropertyOrder(7)] IReadOnlyList<string> Suggestions);
}
