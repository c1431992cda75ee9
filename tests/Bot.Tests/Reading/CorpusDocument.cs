using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Tests.Reading;

/// <summary>One document of the test corpus: its text and the reading that people expect of it.</summary>
/// <param name="Key">"01-prose-dispatch".</param>
/// <param name="Text">The file's text as it stands.</param>
/// <param name="Expected">What a careful clerk reads in it.</param>
internal sealed record CorpusDocument(string Key, string Text, ExpectedReading Expected)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The whole corpus, in the order of its numbers.</summary>
    public static IReadOnlyList<CorpusDocument> All { get; } = Load();

    /// <summary>The form, which groups the table: "prose-dispatch".</summary>
    public string Form => Key[(Key.IndexOf('-', StringComparison.Ordinal) + 1)..];

    /// <summary>The document with this number: "01".</summary>
    public static CorpusDocument Of(string number) =>
        All.Single(document => document.Key.StartsWith(number + "-", StringComparison.Ordinal));

    private static List<CorpusDocument> Load()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Reading", "Documents");
        return
        [
            .. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file => new CorpusDocument(
                Path.GetFileNameWithoutExtension(file),
                File.ReadAllText(file),
                JsonSerializer.Deserialize<ExpectedReading>(File.ReadAllText(Path.ChangeExtension(file, ".expected.json")), Json)!)),
        ];
    }
}

/// <summary>The expected reading of a document. Null where the document does not say.</summary>
/// <param name="Form">What it looks like, for people.</param>
/// <param name="Refused">The reason for which it must be refused; null when it must be read.</param>
/// <param name="Traps">What a careless reader gets wrong there, for people.</param>
internal sealed record ExpectedReading(
    string Form,
    string? Issuer,
    string? Number,
    string? Date,
    string? Signer,
    string? Refused,
    IReadOnlyList<string> Traps,
    IReadOnlyList<ExpectedAssignment> Assignments);

/// <summary>An assignment as a person annotated it.</summary>
/// <param name="TaskKey">Words of the text that tell this duty from the others.</param>
/// <param name="External">Counterparts that are given no duty.</param>
/// <param name="Via">Bodies that the lead is told to direct.</param>
/// <param name="LeadAlt">Other acceptable names of the leads.</param>
/// <param name="Optional">Counts neither as missed nor, when read, as false.</param>
/// <param name="Inherited">The deadline stands in another sentence.</param>
/// <param name="Note">For people; "accept none …" accepts a reading without a deadline too, "accept a range 01-10/04" any of these days, "accept kind date, year:" other kinds.</param>
internal sealed record ExpectedAssignment(
    IReadOnlyList<string> Lead,
    IReadOnlyList<string> Coordinating,
    string TaskKey,
    ExpectedDeadline Deadline,
    IReadOnlyList<string>? External = null,
    IReadOnlyList<string>? Via = null,
    IReadOnlyList<string>? LeadAlt = null,
    bool Optional = false,
    bool Inherited = false,
    string? Note = null);

/// <summary>The expected deadline.</summary>
/// <param name="Kind">date, month, quarter, year, relative, recurring, event or none.</param>
/// <param name="Raw">The words that say it.</param>
/// <param name="Resolved">The date named, a period's last day; null where no date follows.</param>
/// <param name="Recurrence">"monthly 20", "yearly 12-17", "continuous" …; of recurring ones.</param>
internal sealed record ExpectedDeadline(string Kind, string Raw, DateOnly? Resolved, string? Recurrence = null);
