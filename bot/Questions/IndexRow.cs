using System.Globalization;

namespace Bot.Questions;

/// <summary>What the index holds of an assignment: enough to choose and to rank it.</summary>
/// <param name="Id">Its number in the index.</param>
/// <param name="Document">The number of its document.</param>
/// <param name="DocumentKey">The document's key.</param>
/// <param name="Code">The assignment's own id in the document.</param>
/// <param name="Ordinal">Its place in the document, from 0.</param>
/// <param name="Named">The date that its deadline names; null for none.</param>
/// <param name="Due">The last day on which it is on time; null for none.</param>
/// <param name="Form">What kind of deadline it has.</param>
/// <param name="Duty">The words of its duty and quote.</param>
/// <param name="Context">The words that lead to it: the topic heading it stands under.</param>
/// <param name="Subject">The words of the document's subject.</param>
internal sealed record IndexRow(
    long Id, long Document, string DocumentKey, string Code, int Ordinal, DateOnly? Named, DateOnly? Due, DeadlineForm Form, string Duty, string Context, string Subject)
{
    /// <summary>How it stands by what was reported.</summary>
    public DutyMarks Marks { get; init; }

    /// <summary>The bodies on which it is laid or that it names, by their numbers in the index; in the order of the document within each role.</summary>
    public IReadOnlyList<(long Agency, PartyRole Role)> Parties { get; init; } = [];

    /// <summary>The text in which the index keeps one of <see cref="Parties"/>, a space behind it.</summary>
    public static string PartyText(long agency, PartyRole role) => string.Create(CultureInfo.InvariantCulture, $"{(int)role}{agency} ");

    /// <summary>The parties of such a text.</summary>
    public static IReadOnlyList<(long Agency, PartyRole Role)> PartiesOf(string text)
    {
        var parties = new List<(long, PartyRole)>(2);
        foreach (var range in text.AsSpan().Split(' '))
        {
            if (text.AsSpan()[range] is { Length: > 1 } party)
            {
                parties.Add((long.Parse(party[1..], NumberStyles.None, CultureInfo.InvariantCulture), (PartyRole)(party[0] - '0')));
            }
        }

        return parties;
    }
}
