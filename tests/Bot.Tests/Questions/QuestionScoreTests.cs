using Bot.Tests.Reading;

namespace Bot.Tests.Questions;

/// <summary>The scorer of answers itself: what it has to notice; and whether the questions fit the documents.</summary>
public sealed class QuestionScoreTests
{
    private static readonly CorpusDocument Document = CorpusDocument.Of("02");

    private static readonly Dictionary<string, ReadingMap> Readings = new(StringComparer.Ordinal) { ["02"] = new(Document, ExpectedDirective.Of(Document)) };

    private static readonly CorpusQuestion Question = new(
        "t1", ["02"], new(2025, 12, 1), "Sở Y tế được giao gì?", "vi", "full", "agency", [new("02", 0), new("02", 1)], [new("02", 5)], true, [new("02", 4)], ["20/12/2025|19/12/2025", "Sở Y tế"]);

    [Fact]
    public void A_right_answer_is_right()
    {
        var score = Score(Question, true, "Sở Y tế: ngày 20 tháng 12 năm 2025", "a0", "a1", "a5");

        score.Exact.ShouldBeTrue();
        score.AnsweredRight.ShouldBeTrue();
        score.Invented.ShouldBeFalse();
        score.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_lacking_assignment_is_noticed() => Score(Question, true, "Sở Y tế 20/12/2025", "a0").Set.ShouldBeFalse();

    [Fact]
    public void A_foreign_assignment_is_noticed() => Score(Question, true, "Sở Y tế 20/12/2025", "a0", "a1", "a8").Set.ShouldBeFalse();

    [Fact]
    public void A_forbidden_assignment_is_noticed() => Score(Question, true, "Sở Y tế 20/12/2025", "a0", "a1", "a4").Set.ShouldBeFalse();

    [Fact]
    public void An_unsaid_date_is_noticed() => Score(Question, true, "Sở Y tế 21/12/2025", "a0", "a1").Exact.ShouldBeFalse();

    [Fact]
    public void An_answer_where_the_documents_say_nothing_is_an_invention()
    {
        var unanswerable = Question with { Expect = [], Allow = [], Forbid = null, TextHas = null, Answered = false };

        Score(unanswerable, true, "", "a0").Invented.ShouldBeTrue();
        Score(unanswerable, true, "").Exact.ShouldBeFalse();
        Score(unanswerable, false, "", "a0").Exact.ShouldBeTrue("assignments beside a denial are hints");
    }

    [Fact]
    public void A_denial_where_the_documents_speak_is_noticed() => Score(Question, false, "Sở Y tế 20/12/2025", "a0", "a1").AnsweredRight.ShouldBeFalse();

    [Theory]
    [InlineData("hạn 05/11/2024 (còn 20 ngày)", "5/11/2024", true)]
    [InlineData("due 5 November 2024", "05/11/2024", true)]
    [InlineData("due November 5, 2024", "05/11/2024", true)]
    [InlineData("2024-11-05", "05/11/2024", true)]
    [InlineData("ngày 5 tháng 11 năm 2024", "05/11", true)]
    [InlineData("15/11/2024", "5/11/2024", false)]
    [InlineData("05/11/2024", "05/11/2025", false)]
    [InlineData("Có 8 nhiệm vụ", "8", true)]
    [InlineData("Có 18 nhiệm vụ", "8", false)]
    [InlineData("tháng 8, ngày 08/8/2025", "8", false)]
    [InlineData("8. Sở Y tế", "8", false)]
    [InlineData("1.243 con", "243", false)]
    [InlineData("Ủy ban nhân dân tỉnh", "UBND tỉnh", true)]
    [InlineData("số 7420/UBND-VX1", "7420/UBND-VX1", true)]
    [InlineData("do Trần Hữu Khoan ký", "tran huu khoan", true)]
    [InlineData("Sở Tài chính", "Sở Y tế|Sở Tài chính", true)]
    public void A_text_says_a_date_a_number_or_words(string text, string wanted, bool says) => PlainText.Says(text, wanted).ShouldBe(says);

    [Fact]
    public void A_split_reading_continues_and_a_merged_one_stands_for_several()
    {
        var gold = ExpectedDirective.Of(Document);
        var first = gold.Assignments[0];
        var split = first with { Id = "rest", Duty = "kể từ khi phát hiện", Quote = "kể từ khi phát hiện", Span = new(first.Span.End - 1, 1) };
        var merged = gold.Assignments[1] with { Id = "both", Duty = gold.Assignments[1].Duty + " " + gold.Assignments[2].Duty };

        var map = new ReadingMap(Document, gold with { Assignments = [first, split, merged] });

        map.Is("rest").ShouldBeEmpty();
        map.Touches("rest").ShouldBe([0]);
        map.Is("both").ShouldBe([1, 2], ignoreOrder: true);
    }

    [Fact]
    public void A_perfect_reading_is_perfect_in_every_document()
    {
        foreach (var document in CorpusDocument.All.Where(document => document.Expected.Refused is null))
        {
            var score = CorpusScore.Of(document, new Bot.Reading.ReadingOutcome.Read(ExpectedDirective.Of(document)));
            score.F1.ShouldBe(1, $"{document.Key}: {string.Join("; ", score.Faults)}");
            score.DeadlineShare.ShouldBe(1, document.Key);
            score.SpansExact.ShouldBeTrue(document.Key);
        }
    }

    [Fact]
    public void Every_question_fits_its_documents()
    {
        CorpusQuestion.All.Select(question => question.Id).ShouldBeUnique();
        foreach (var question in CorpusQuestion.All)
        {
            foreach (var gold in question.Expect.Concat(question.Allow).Concat(question.Forbid ?? []))
            {
                question.Docs.ShouldContain(gold.Document, question.Id);
                CorpusDocument.Of(gold.Document).Expected.Assignments.Count.ShouldBeGreaterThan(gold.Index, question.Id);
            }

            question.Expect.ShouldAllBe(gold => !CorpusDocument.Of(gold.Document).Expected.Assignments[gold.Index].Optional, question.Id);
            (question.Answered != true || question.Expect.Count > 0 || question.TextHas is { Count: > 0 }).ShouldBeTrue(question.Id);
            (question.Answered != false || question.Expect.Count == 0).ShouldBeTrue(question.Id);
        }
    }

    private static QuestionScore Score(CorpusQuestion question, bool answered, string text, params string[] ids) =>
        QuestionScore.Of(question, new CorpusAnswer(answered, text, [.. ids.Select(id => new ShownAssignment("02", id))]), Readings);
}
