using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Directives;

namespace Bot.Tests.Reading;

/// <summary>Which read assignment is which expected one, and whether they say the same.</summary>
internal static partial class CorpusMatching
{
    private const double EnoughWords = 0.7;

    /// <summary>For each expected assignment the read one that is it, or -1.</summary>
    public static int[] Pairs(ExpectedReading expected, IReadOnlyList<Assignment> read)
    {
        var weights = new double[expected.Assignments.Count, read.Count];
        var texts = read.Select(item => (Duty: CorpusWords.Of(item.Duty), Quote: CorpusWords.Of(item.Quote))).ToArray();
        for (var row = 0; row < expected.Assignments.Count; row++)
        {
            var wanted = expected.Assignments[row];
            var key = CorpusWords.Of(wanted.TaskKey);
            for (var column = 0; column < read.Count; column++)
            {
                var inDuty = CorpusWords.Share(key, texts[column].Duty);
                var best = Math.Max(inDuty, CorpusWords.Share(key, texts[column].Quote));
                if (best >= EnoughWords)
                {
                    // Ties: what counts before what is optional, the duty before the quote, equal leads, the tighter duty.
                    weights[row, column] = best + (wanted.Optional ? 0 : 0.05) + 0.01 * inDuty
                        + (SameLeads(wanted, read[column], expected.Issuer) ? 0.01 : 0)
                        + 0.001 * key.Length / Math.Max(1, texts[column].Duty.Length);
                }
            }
        }

        return read.Count == 0 ? [.. expected.Assignments.Select(_ => -1)] : BestPairs.Of(weights);
    }

    /// <summary>Whether the read leads are the expected ones.</summary>
    public static bool SameLeads(ExpectedAssignment expected, Assignment read, string? issuer)
    {
        var given = Keys(read.Leads.Select(lead => lead.Name), issuer);
        var wanted = Keys(expected.Lead, issuer);
        var others = Keys(expected.LeadAlt ?? [], issuer);
        return given.SetEquals(wanted) || others.Count > 0 && given.Count == wanted.Count && given.IsSubsetOf(wanted.Union(others));
    }

    /// <summary>Whether the read deadline is of the expected kind and names the expected date.</summary>
    public static bool SameDeadline(ExpectedAssignment expected, Deadline read)
    {
        var kind = Kind(read);
        var note = expected.Note ?? "";
        if (kind == "none" && note.StartsWith("accept none", StringComparison.Ordinal))
        {
            return true;
        }

        var kindRight = kind == expected.Deadline.Kind || (AcceptedKinds().Match(note) is { Success: true } kinds && kinds.Groups[1].Value.Split(", ").Contains(kind));
        return kindRight && (read.Named == expected.Deadline.Resolved || InRange(note, expected.Deadline.Resolved, read.Named));
    }

    // "accept a range 01-10/04": days of the expected month that "đầu tháng" may name.
    private static bool InRange(string note, DateOnly? expected, DateOnly? read) =>
        AcceptedRange().Match(note) is { Success: true } range
        && expected is { } wanted
        && read is { } named
        && (named.Year, named.Month) == (wanted.Year, wanted.Month)
        && named.Day >= int.Parse(range.Groups[1].Value, CultureInfo.InvariantCulture)
        && named.Day <= int.Parse(range.Groups[2].Value, CultureInfo.InvariantCulture);

    /// <summary>The name of the deadline's kind in the expected readings.</summary>
    public static string Kind(Deadline deadline) => deadline switch
    {
        Deadline.OnDate => "date",
        Deadline.EndOfMonth => "month",
        Deadline.EndOfQuarter => "quarter",
        Deadline.EndOfYear => "year",
        Deadline.Relative => "relative",
        Deadline.Recurring => "recurring",
        Deadline.AfterEvent => "event",
        _ => "none",
    };

    /// <summary>The comparison forms of several names.</summary>
    public static HashSet<string> Keys(IEnumerable<string> names, string? issuer) =>
        names.Select(name => BodyKey.Of(name, issuer)).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("^accept a range (\\d\\d)-(\\d\\d)/")]
    private static partial Regex AcceptedRange();

    [GeneratedRegex("^accept kind ([a-z, ]+):")]
    private static partial Regex AcceptedKinds();
}
