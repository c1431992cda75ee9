using Bot.Directives;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>The scorer itself: what it has to notice.</summary>
public sealed class CorpusScoreTests
{
    private const string Text = "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát toàn bộ trạm y tế xã trước ngày 15/3/2025. Sở Nội vụ kiểm tra việc bố trí nhân lực tại các trạm.";

    private static readonly CorpusDocument Document = new("99-test", Text, new ExpectedReading("test", "UBND tỉnh Lạng Sơn", null, null, null, null, [],
    [
        new(["Sở Y tế"], ["Sở Tài chính"], "rà soát toàn bộ trạm y tế xã", new("date", "trước ngày 15/3/2025", new DateOnly(2025, 3, 15))),
        new(["Sở Nội vụ"], [], "kiểm tra việc bố trí nhân lực", new("none", "", null)),
    ]));

    private static readonly Assignment Health = Reading("Sở Y tế", "rà soát toàn bộ trạm y tế xã trước ngày 15/3/2025") with
    {
        Coordinating = [new("Sở Tài chính", "Lạng Sơn")],
        Deadline = new Deadline.OnDate("trước ngày 15/3/2025", new(2025, 3, 15), new(2025, 3, 14)),
    };

    private static readonly Assignment Affairs = Reading("Sở Nội vụ tỉnh Lạng Sơn", "kiểm tra việc bố trí nhân lực tại các trạm");

    [Fact]
    public void A_right_reading_is_right_in_every_figure()
    {
        var score = Score(Affairs, Health);

        score.F1.ShouldBe(1);
        score.LeadShare.ShouldBe(1);
        score.CoordinatingF1.ShouldBe(1);
        score.DeadlineShare.ShouldBe(1);
        score.FalseShare.ShouldBe(0);
        score.SpansExact.ShouldBeTrue();
        score.OutcomesWrong.ShouldBe(0);
    }

    [Fact]
    public void A_wrong_lead_is_noticed()
    {
        var score = Score(Health with { Leads = [new("Sở Tài chính", "Lạng Sơn")] }, Affairs);

        score.Found.ShouldBe(1);
        score.LeadShare.ShouldBe(0.5);
        score.False.ShouldBe(0);
        score.Faults.ShouldContain(fault => fault.StartsWith("lead", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lead_too_many_is_a_wrong_lead() =>
        Score(Health with { Leads = [.. Health.Leads, new("Sở Nội vụ", "Lạng Sơn")] }, Affairs).Found.ShouldBe(1);

    [Fact]
    public void The_department_of_another_place_is_a_wrong_lead() =>
        Score(Health with { Leads = [new("Sở Y tế tỉnh Cao Bằng", "Cao Bằng")] }, Affairs).Found.ShouldBe(1);

    [Fact]
    public void A_missing_assignment_is_noticed()
    {
        var score = Score(Health);

        score.Recall.ShouldBe(0.5);
        score.Precision.ShouldBe(1);
        score.Faults.ShouldContain(fault => fault.StartsWith("missed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_false_assignment_is_noticed()
    {
        var score = Score(Health, Affairs, Reading("Sở Y tế", "Giao Sở Y tế chủ trì"));

        score.False.ShouldBe(1);
        score.FalseShare.ShouldBe(1.0 / 3);
        score.Precision.ShouldBe(2.0 / 3);
    }

    [Fact]
    public void One_reading_stands_for_one_expected_assignment_only()
    {
        var both = Reading("Sở Y tế", Text);

        var score = Score(both);

        score.Matched.ShouldBe(1);
        score.Expected.ShouldBe(2);
    }

    [Fact]
    public void A_reading_of_an_optional_assignment_counts_neither_way()
    {
        var optional = Document with
        {
            Expected = Document.Expected with { Assignments = [Document.Expected.Assignments[0], Document.Expected.Assignments[1] with { Optional = true }] },
        };

        foreach (var read in (Assignment[][])[[Health], [Health, Affairs]])
        {
            var score = CorpusScore.Of(optional, Outcome(read));
            score.Expected.ShouldBe(1);
            score.Read.ShouldBe(1);
            score.False.ShouldBe(0);
            score.SpansExact.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_coordinating_body_too_few_or_too_many_is_noticed()
    {
        Score(Health with { Coordinating = [] }, Affairs).CoordinatingF1.ShouldBe(0);
        Score(Health, Affairs with { Coordinating = [new("Sở Xây dựng", "Lạng Sơn")] }).CoordinatingF1.ShouldBe(2.0 / 3, 0.001);
    }

    [Fact]
    public void A_deadline_of_another_day_or_kind_is_noticed()
    {
        Score(Health with { Deadline = new Deadline.OnDate("", new(2025, 3, 14), new(2025, 3, 14)) }, Affairs).DeadlinesRight.ShouldBe(1);
        Score(Health with { Deadline = new Deadline.EndOfMonth("", new(2025, 3, 15), new(2025, 3, 15)) }, Affairs).DeadlinesRight.ShouldBe(1);
        Score(Health, Affairs with { Deadline = new Deadline.AfterEvent("sau khi") }).DeadlinesRight.ShouldBe(1);
    }

    [Theory]
    [InlineData(null, 1, false)]
    [InlineData("accept a range 01-15/03", 1, true)]
    [InlineData("accept a range 01-15/03", 16, false)]
    public void A_note_may_accept_other_days(string? note, int day, bool right) =>
        CorpusMatching.SameDeadline(Document.Expected.Assignments[0] with { Note = note }, new Deadline.OnDate("", new(2025, 3, day), new(2025, 3, day))).ShouldBe(right);

    [Fact]
    public void A_note_may_accept_another_kind_or_none()
    {
        var expected = Document.Expected.Assignments[0];
        var quarter = new Deadline.EndOfQuarter("", new(2025, 3, 15), new(2025, 3, 15));

        CorpusMatching.SameDeadline(expected, quarter).ShouldBeFalse();
        CorpusMatching.SameDeadline(expected with { Note = "accept kind month, quarter: half a year" }, quarter).ShouldBeTrue();
        CorpusMatching.SameDeadline(expected, new Deadline.Unstated()).ShouldBeFalse();
        CorpusMatching.SameDeadline(expected with { Note = "accept none: a condition" }, new Deadline.Unstated()).ShouldBeTrue();
    }

    [Fact]
    public void A_quote_that_is_not_the_text_at_its_span_is_noticed() =>
        Score(Health with { Span = new(Health.Span.Start + 1, Health.Span.Length) }, Affairs).SpansExact.ShouldBeFalse();

    [Fact]
    public void A_secret_document_that_is_read_is_noticed()
    {
        var secret = Document with { Expected = Document.Expected with { Refused = "Secret", Assignments = [] } };

        CorpusScore.Of(secret, Outcome(Health)).OutcomesWrong.ShouldBe(1);
        CorpusScore.Of(secret, new ReadingOutcome.Refused(RefusalReason.Damaged)).OutcomesWrong.ShouldBe(1);
        CorpusScore.Of(secret, new ReadingOutcome.Refused(RefusalReason.Secret)).OutcomesWrong.ShouldBe(0);
        CorpusScore.Of(Document, new ReadingOutcome.Refused(RefusalReason.NoDirective)).OutcomesWrong.ShouldBe(1);
    }

    [Theory]
    [InlineData("Ủy ban nhân dân các xã, phường", "UBND các phường, xã", "UBND tỉnh Lạng Sơn")]
    [InlineData("Giám đốc Sở Y tế", "Sở Y tế", "UBND tỉnh Lạng Sơn")]
    [InlineData("Sở Y tế tỉnh Lạng Sơn", "Sở Y tế", "UBND tỉnh Lạng Sơn")]
    [InlineData("Các sở, ban, ngành cấp tỉnh", "các Sở, ban, ngành", "UBND tỉnh Lạng Sơn")]
    [InlineData("Uỷ ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam", "UBND tỉnh Lạng Sơn")]
    [InlineData("Phòng Kinh tế xã", "Phòng Kinh tế", "UBND xã Tân Hưng Lộc")]
    [InlineData("các cơ quan có liên quan", "các cơ quan liên quan", null)]
    public void Two_ways_of_writing_a_body_are_one(string first, string second, string? issuer) =>
        BodyKey.Of(first, issuer).ShouldBe(BodyKey.Of(second, issuer));

    [Theory]
    [InlineData("Sở Y tế tỉnh Cao Bằng", "Sở Y tế", "UBND tỉnh Lạng Sơn")]
    [InlineData("UBND tỉnh Lạng Sơn", "UBND tỉnh Cao Bằng", "Văn phòng Chính phủ")]
    [InlineData("Các xã, phường", "UBND các xã, phường", "UBND tỉnh Lạng Sơn")]
    public void Two_bodies_are_not_one(string first, string second, string? issuer) =>
        BodyKey.Of(first, issuer).ShouldNotBe(BodyKey.Of(second, issuer));

    [Theory]
    [InlineData("rà soát các trạm y tế", "khẩn trương rà soát tất cả các trạm y tế trong tỉnh", 1.0)]
    [InlineData("hoà giải ở cơ sở", "HÒA GIẢI Ở CƠ SỞ", 1.0)]
    [InlineData("một hai ba bốn", "bốn ba hai một", 0.25)]
    [InlineData("một hai ba bốn", "một hai x x x x x x x ba bốn", 0.5)]
    public void Words_count_in_order_and_close_together(string key, string text, double share) =>
        CorpusWords.Share(CorpusWords.Of(key), CorpusWords.Of(text)).ShouldBe(share);

    [Fact]
    public void Pairs_have_the_greatest_total_weight()
    {
        BestPairs.Of(new[,] { { 0.9, 0.8 }, { 0.85, 0 } }).ShouldBe([1, 0]);
        BestPairs.Of(new[,] { { 0.9, 0, 0.1 } }).ShouldBe([0]);
        BestPairs.Of(new[,] { { 0.2 }, { 0.7 }, { 0 } }).ShouldBe([-1, 0, -1]);
    }

    private static CorpusScore Score(params Assignment[] read) => CorpusScore.Of(Document, Outcome(read));

    private static ReadingOutcome.Read Outcome(params Assignment[] read) =>
        new(new Directive(null, null, "UBND tỉnh Lạng Sơn", null, null, null, null, [], [], Text, read, []));

    private static Assignment Reading(string lead, string words) => new(
        "a", [new(lead, "Lạng Sơn")], [], [], words, new(Text.IndexOf(words, StringComparison.Ordinal), words.Length), words, new Deadline.Unstated(), null, null);
}
