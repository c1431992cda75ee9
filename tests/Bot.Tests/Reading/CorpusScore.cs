using System.Globalization;
using Bot.Directives;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>
/// Scores readings against the expected ones. An expected assignment is matched when at least 0.7 of the words of its key stand in the read
/// duty or quote, in order and close together, one to one with the greatest total; it is found when the set of leads is right too.
/// Coordinating bodies and deadlines are judged over the found ones; false is a reading that matches no expected duty.
/// </summary>
internal sealed class CorpusScore
{
    private readonly List<string> _faults = [];

    public int Expected { get; private set; }

    public int Read { get; private set; }

    /// <summary>The duty was read, whoever the leads.</summary>
    public int Matched { get; private set; }

    /// <summary>Matched, with the right leads.</summary>
    public int Found { get; private set; }

    public int False { get; private set; }

    public int CoordinatingExpected { get; private set; }

    public int CoordinatingRead { get; private set; }

    public int CoordinatingRight { get; private set; }

    public int DeadlinesRight { get; private set; }

    public int SpansRight { get; private set; }

    public int Headers { get; private set; }

    public int HeadersRight { get; private set; }

    /// <summary>Documents refused or read against expectation.</summary>
    public int OutcomesWrong { get; private set; }

    public double Precision => Share(Found, Read);

    public double Recall => Share(Found, Expected);

    public double F1 => Harmonic(Precision, Recall);

    public double LeadShare => Share(Found, Matched);

    public double CoordinatingF1 => Harmonic(Share(CoordinatingRight, CoordinatingRead), Share(CoordinatingRight, CoordinatingExpected));

    public double DeadlineShare => Share(DeadlinesRight, Found);

    public double FalseShare => Read == 0 ? 0 : Share(False, Read);

    /// <summary>Whether every quote is exactly the text at its span.</summary>
    public bool SpansExact => SpansRight == Read + OptionalRead;

    public double Header => Share(HeadersRight, Headers);

    /// <summary>What went wrong, one line each, for people.</summary>
    public IReadOnlyList<string> Faults => _faults;

    private int OptionalRead { get; set; }

    /// <summary>The score of one document.</summary>
    public static CorpusScore Of(CorpusDocument document, ReadingOutcome outcome)
    {
        var score = new CorpusScore();
        var directive = (outcome as ReadingOutcome.Read)?.Directive;
        score.JudgeOutcome(document.Expected, outcome);
        score.JudgeAssignments(document.Expected, directive?.Assignments ?? []);
        if (directive is not null)
        {
            score.JudgeSpans(DirectiveText.From(document.Text).Value, directive.Assignments);
            score.JudgeHeader(document.Expected, directive);
        }

        return score;
    }

    /// <summary>Several scores as one.</summary>
    public static CorpusScore Of(IEnumerable<CorpusScore> scores)
    {
        var total = new CorpusScore();
        foreach (var score in scores)
        {
            total.Expected += score.Expected;
            total.Read += score.Read;
            total.OptionalRead += score.OptionalRead;
            total.Matched += score.Matched;
            total.Found += score.Found;
            total.False += score.False;
            total.CoordinatingExpected += score.CoordinatingExpected;
            total.CoordinatingRead += score.CoordinatingRead;
            total.CoordinatingRight += score.CoordinatingRight;
            total.DeadlinesRight += score.DeadlinesRight;
            total.SpansRight += score.SpansRight;
            total.Headers += score.Headers;
            total.HeadersRight += score.HeadersRight;
            total.OutcomesWrong += score.OutcomesWrong;
            total._faults.AddRange(score._faults);
        }

        return total;
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static double Harmonic(double first, double second) => first + second == 0 ? 0 : 2 * first * second / (first + second);

    private static string Names(IEnumerable<Agency> agencies) => string.Join(" + ", agencies.Select(agency => agency.Name));

    private void JudgeOutcome(ExpectedReading expected, ReadingOutcome outcome)
    {
        var reason = (outcome as ReadingOutcome.Refused)?.Reason;
        var right = expected.Refused is not null
            ? reason?.ToString() == expected.Refused
            : reason is null || reason == RefusalReason.NoDirective && expected.Assignments.Count == 0;
        if (!right)
        {
            OutcomesWrong++;
            _faults.Add($"outcome  {reason?.ToString() ?? "read"} instead of {expected.Refused ?? "read"}");
        }
    }

    private void JudgeAssignments(ExpectedReading expected, IReadOnlyList<Assignment> read)
    {
        var pairs = CorpusMatching.Pairs(expected, read);
        var taken = new HashSet<int>();
        for (var row = 0; row < pairs.Length; row++)
        {
            var wanted = expected.Assignments[row];
            var column = pairs[row];
            if (column >= 0)
            {
                taken.Add(column);
                OptionalRead += wanted.Optional ? 1 : 0;
            }

            if (wanted.Optional)
            {
                continue;
            }

            Expected++;
            if (column < 0)
            {
                _faults.Add($"missed   {string.Join(" + ", wanted.Lead)}: {wanted.TaskKey}");
                continue;
            }

            Matched++;
            if (CorpusMatching.SameLeads(wanted, read[column], expected.Issuer))
            {
                JudgeFound(expected, wanted, read[column]);
            }
            else
            {
                _faults.Add($"lead     {Names(read[column].Leads)} instead of {string.Join(" + ", wanted.Lead)}: {wanted.TaskKey}");
            }
        }

        Read = read.Count - OptionalRead;
        False = read.Count - taken.Count;
        _faults.AddRange(read.Where((_, index) => !taken.Contains(index)).Select(item => $"false    {Names(item.Leads)}: {item.Duty}"));
    }

    private void JudgeFound(ExpectedReading expected, ExpectedAssignment wanted, Assignment read)
    {
        Found++;
        var want = CorpusMatching.Keys(wanted.Coordinating, expected.Issuer);
        var have = CorpusMatching.Keys(read.Coordinating.Select(agency => agency.Name), expected.Issuer);
        CoordinatingExpected += want.Count;
        CoordinatingRead += have.Count;
        CoordinatingRight += want.Intersect(have).Count();
        if (!want.SetEquals(have))
        {
            _faults.Add($"coord    {Names(read.Coordinating)} instead of {string.Join(" + ", wanted.Coordinating)}: {wanted.TaskKey}");
        }

        if (CorpusMatching.SameDeadline(wanted, read.Deadline))
        {
            DeadlinesRight++;
        }
        else
        {
            _faults.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"deadline {CorpusMatching.Kind(read.Deadline)} {read.Deadline.Named:yyyy-MM-dd} \"{read.Deadline.Phrase}\" instead of {wanted.Deadline.Kind} {wanted.Deadline.Resolved:yyyy-MM-dd} \"{wanted.Deadline.Raw}\": {wanted.TaskKey}"));
        }
    }

    private void JudgeSpans(string text, IReadOnlyList<Assignment> read)
    {
        foreach (var item in read)
        {
            if (item.Span is { Start: >= 0, Length: > 0 } && item.Span.End <= text.Length && item.Span.Of(text) == item.Quote)
            {
                SpansRight++;
            }
            else
            {
                _faults.Add($"span     {item.Span}: {item.Quote}");
            }
        }
    }

    private void JudgeHeader(ExpectedReading expected, Directive directive)
    {
        Headers = 3;
        JudgeField("number", expected.Number, directive.Number?.Value);
        JudgeField("date", expected.Date, directive.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        JudgeField(
            "issuer",
            expected.Issuer is null ? null : BodyKey.Of(expected.Issuer, null),
            directive.Issuer is null ? null : BodyKey.Of(directive.Issuer, null));
    }

    private void JudgeField(string field, string? wanted, string? given)
    {
        if (wanted == given)
        {
            HeadersRight++;
        }
        else
        {
            _faults.Add($"header   {field} {given ?? "(none)"} instead of {wanted ?? "(none)"}");
        }
    }
}
