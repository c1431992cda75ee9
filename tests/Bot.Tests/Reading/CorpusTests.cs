using System.Globalization;
using System.Text;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>The reader over the whole corpus, by form.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void The_corpus_is_read_as_people_read_it()
    {
        var scores = CorpusDocument.All.ToDictionary(document => document, Score);
        var total = CorpusScore.Of(scores.Values);

        var table = Table(scores, total);
        output.WriteLine(table);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "corpus-reading.txt"), table + Faults(scores));

        total.SpansExact.ShouldBeTrue(table);
        total.F1.ShouldBeGreaterThanOrEqualTo(CorpusGoals.F1, table);
        total.LeadShare.ShouldBeGreaterThanOrEqualTo(CorpusGoals.Lead, table);
        total.CoordinatingF1.ShouldBeGreaterThanOrEqualTo(CorpusGoals.CoordinatingF1, table);
        total.DeadlineShare.ShouldBeGreaterThanOrEqualTo(CorpusGoals.Deadline, table);
        total.OutcomesWrong.ShouldBeLessThanOrEqualTo(CorpusGoals.OutcomesWrong, table);
        total.FalseShare.ShouldBeLessThanOrEqualTo(CorpusGoals.False, table);
    }

    [Fact]
    public void Every_expected_key_stands_in_its_document()
    {
        foreach (var document in CorpusDocument.All)
        {
            var words = CorpusWords.Of(DirectiveText.From(document.Text).Value);
            foreach (var assignment in document.Expected.Assignments)
            {
                CorpusWords.Share(CorpusWords.Of(assignment.TaskKey), words).ShouldBe(1, $"{document.Key}: {assignment.TaskKey}");
                (assignment.Deadline.Kind == "recurring").ShouldBe(assignment.Deadline.Recurrence is not null, $"{document.Key}: {assignment.TaskKey}");
            }
        }
    }

    private static CorpusScore Score(CorpusDocument document) =>
        CorpusScore.Of(document, DirectiveReader.Read(DirectiveText.From(document.Text), homeProvince: null));

    private static string Table(Dictionary<CorpusDocument, CorpusScore> scores, CorpusScore total)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{"form",-28}{"expected",9}{"read",6}{"found",6}{"P",6}{"R",6}{"F1",6}{"lead",6}{"coord",6}{"deadl",6}{"false",6}{"header",7}");
        foreach (var form in scores.GroupBy(pair => pair.Key.Form).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Line(table, form.Key, CorpusScore.Of(form.Select(pair => pair.Value)));
        }

        Line(table, "all", total);
        return table.ToString();
    }

    private static void Line(StringBuilder table, string name, CorpusScore score) => table.AppendLine(
        CultureInfo.InvariantCulture,
        $"{name,-28}{score.Expected,9}{score.Read,6}{score.Found,6}{score.Precision,6:0.00}{score.Recall,6:0.00}{score.F1,6:0.00}{score.LeadShare,6:0.00}{score.CoordinatingF1,6:0.00}{score.DeadlineShare,6:0.00}{score.FalseShare,6:0.00}{score.Header,7:0.00}");

    private static string Faults(Dictionary<CorpusDocument, CorpusScore> scores)
    {
        var faults = new StringBuilder();
        foreach (var (document, score) in scores.Where(pair => pair.Value.Faults.Count > 0))
        {
            faults.AppendLine().AppendLine(document.Key);
            faults.AppendJoin('\n', score.Faults.Select(fault => "  " + fault.ReplaceLineEndings(" "))).AppendLine();
        }

        return faults.ToString();
    }
}
