using System.Text;
using Bot.Directives;

namespace Bot.Tests.Support;

/// <summary>Builds a directive whose text is the sentences of its assignments, one a line. <c>ADirective.Numbered("12/UBND-TH").With(…).Build()</c>.</summary>
internal sealed record ADirective
{
    private string? Number { get; init; } = "12/UBND-TH";

    private string Kind { get; init; } = "Công văn";

    private string Issuer { get; init; } = "UBND tỉnh Bình Phước";

    private DateOnly? Issued { get; init; } = new DateOnly(2023, 12, 19);

    private string Subject { get; init; } = "V/v triển khai nhiệm vụ";

    private string? Signer { get; init; }

    private string? Stamp { get; init; }

    private string? Place { get; init; } = "Bình Phước";

    private IReadOnlyList<string> Bases { get; init; } = [];

    private IReadOnlyList<string> Replaces { get; init; } = [];

    private IReadOnlyList<AnAssignment> Assignments { get; init; } = [];

    public static ADirective Numbered(string? number) => new() { Number = number };

    public ADirective With(params AnAssignment[] assignments) => this with { Assignments = [.. Assignments, .. assignments] };

    public ADirective OfKind(string kind) => this with { Kind = kind };

    public ADirective By(string issuer, string? place) => this with { Issuer = issuer, Place = place };

    public ADirective IssuedOn(int year, int month, int day) => this with { Issued = new DateOnly(year, month, day) };

    public ADirective About(string subject) => this with { Subject = subject };

    public ADirective SignedBy(string signer) => this with { Signer = signer };

    public ADirective Stamped(string stamp) => this with { Stamp = stamp };

    public ADirective Replacing(params string[] documents) => this with { Replaces = documents };

    public ADirective BasedOn(params string[] documents) => this with { Bases = documents };

    public Directive Build()
    {
        var text = new StringBuilder(Subject).Append('\n');
        var built = new List<Assignment>();
        foreach (var assignment in Assignments)
        {
            built.Add(assignment.Build(built.Count + 1, text.Length));
            text.Append(assignment.Sentence).Append('\n');
        }

        return new Directive(
            DirectiveNumber.TryParse(Number, out var number) ? number : null,
            Kind, Issuer, Issued, Subject, Signer, Stamp, Bases, Replaces, text.ToString(), built, [])
        { Place = Place };
    }
}
