using Bot.Directives;

namespace Bot.Tests.Support;

/// <summary>Builds an assignment; every field has a default. <c>AnAssignment.For("Sở Y tế").To("rà soát …").DueOn(2023, 12, 31)</c>.</summary>
internal sealed record AnAssignment
{
    private IReadOnlyList<Agency> Leads { get; init; } = [new("Sở Y tế", "Bình Phước")];

    private IReadOnlyList<Agency> CoordinatingBodies { get; init; } = [];

    private IReadOnlyList<Agency> Counterparts { get; init; } = [];

    private string Duty { get; init; } = "duy trì công tác liên kết y tế trong vùng";

    private Deadline Deadline { get; init; } = new Deadline.Unstated();

    private string? Id { get; init; }

    private string? Urgency { get; init; }

    private string? Item { get; init; }

    /// <summary>An assignment of these leads of Bình Phước; a name that begins with "Các" or "UBND các" is a group.</summary>
    public static AnAssignment For(params string[] leads) => new() { Leads = [.. leads.Select(name => Body(name, "Bình Phước"))] };

    /// <summary>An assignment of bodies of a given place (null: of the centre).</summary>
    public static AnAssignment Of(string? place, params string[] leads) => new() { Leads = [.. leads.Select(name => Body(name, place))] };

    public AnAssignment Coordinating(params string[] names) =>
        this with { CoordinatingBodies = [.. names.Select(name => Body(name, Leads[0].Place))] };

    public AnAssignment With(params string[] externals) => this with { Counterparts = [.. externals.Select(name => Body(name, null))] };

    public AnAssignment To(string duty) => this with { Duty = duty };

    public AnAssignment Named(string id) => this with { Id = id };

    public AnAssignment Urgently(string word) => this with { Urgency = word };

    public AnAssignment At(string item) => this with { Item = item };

    public AnAssignment DueOn(int year, int month, int day) => DueOn(new DateOnly(year, month, day));

    public AnAssignment DueOn(DateOnly day) => Until(new Deadline.OnDate($"chậm nhất ngày {day:dd'/'MM'/'yyyy}", day, day));

    public AnAssignment DueBefore(int year, int month, int day)
    {
        var named = new DateOnly(year, month, day);
        return Until(new Deadline.OnDate($"trước ngày {named:dd'/'MM'/'yyyy}", named, named.AddDays(-1)));
    }

    public AnAssignment Until(Deadline deadline) => this with { Deadline = deadline };

    /// <summary>The sentence that lays the duty on the leads, as a document would say it.</summary>
    internal string Sentence =>
        $"Giao {string.Join(", ", Leads.Select(lead => lead.Name))} chủ trì"
        + (CoordinatingBodies.Count > 0 ? $", phối hợp với {string.Join(", ", CoordinatingBodies.Select(body => body.Name))} " : " ")
        + Duty + (Deadline.Phrase.Length > 0 ? $" {Deadline.Phrase}" : "") + ".";

    /// <summary>The assignment as the <paramref name="ordinal"/>-th of a document, its sentence standing at <paramref name="start"/>.</summary>
    public Assignment Build(int ordinal = 1, int start = 0) => new(
        Id ?? $"a-{ordinal}", Leads, CoordinatingBodies, Counterparts, Duty, new SourceSpan(start, Sentence.Length), Sentence, Deadline, Urgency, Item);

    private static Agency Body(string name, string? place) => new(
        name,
        place,
        name.StartsWith("Các ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("UBND các ", StringComparison.Ordinal)
            ? AgencyKind.Group
            : AgencyKind.Body);
}
