using Bot.Directives;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>Annexes with tables, in the orders of columns and the states that scrapes and copies leave them in.</summary>
public sealed class TableRowsTests
{
    private const string Head = "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 77/KH-UBND\nLâm Đồng, ngày 10 tháng 02 năm 2026\nKẾ HOẠCH\nChuyển đổi số năm 2026\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n";

    [Theory]
    // The bodies before the task, with borders.
    [InlineData("TT | Cơ quan chủ trì | Cơ quan phối hợp | Nội dung nhiệm vụ | Thời hạn hoàn thành\n1 | Sở Y tế | Sở Tài chính | Lập bệnh án điện tử tại các bệnh viện | Quý II/2026\n2 | Sở Nội vụ | Các sở, ban, ngành | Bồi dưỡng kỹ năng số | Tháng 9/2026\n")]
    // The bodies before the task, each cell on a line of its own, a head over two lines.
    [InlineData("TT\nCơ quan\nchủ trì\nCơ quan phối hợp\nNhiệm vụ\nThời gian hoàn thành\n1\nSở Y tế\nSở Tài chính\nLập bệnh án điện tử tại các bệnh viện\nQuý II/2026\n2\nSở Nội vụ\nCác sở, ban, ngành\nBồi dưỡng kỹ năng số\nTháng 9/2026\n")]
    // A head in words of its own, cells over several lines.
    [InlineData("Stt\nTên nhiệm vụ, giải pháp\nĐơn vị chủ trì\nĐơn vị phối hợp\nThời gian\n1\nLập bệnh án điện tử\ntại các bệnh viện\nSở Y tế\nSở Tài chính\nQuý II/2026\n2\nBồi dưỡng kỹ năng số\nSở Nội vụ\nCác sở, ban,\nngành\nTháng 9/2026\n")]
    // Two rows of heads, sections between the rows.
    [InlineData("| STT | Nhiệm vụ | Đơn vị thực hiện || Thời gian | Sản phẩm |\n| | | Chủ trì | Phối hợp | | |\n| I | Hạ tầng số | | | | |\n| 1 | Lập bệnh án điện tử tại các bệnh viện | Sở Y tế | Sở Tài chính | Quý II/2026 | Báo cáo |\n| II | Nhân lực số | | | | |\n| 2 | Bồi dưỡng kỹ năng số | Sở Nội vụ | Các sở, ban, ngành | Tháng 9/2026 | Kế hoạch |\n")]
    public void A_row_gives_its_lead_its_coordinating_bodies_its_task_and_its_time(string table)
    {
        var assignments = Read(Head + table).Assignments;

        assignments.Count.ShouldBe(2);
        assignments[0].Leads.Single().Name.ShouldBe("Sở Y tế");
        assignments[0].Coordinating.Single().Name.ShouldBe("Sở Tài chính");
        assignments[0].Duty.ShouldBe("Lập bệnh án điện tử tại các bệnh viện");
        assignments[0].Deadline.Named.ShouldBe(new DateOnly(2026, 6, 30));
        assignments[1].Leads.Single().Name.ShouldBe("Sở Nội vụ");
        assignments[1].Coordinating.Single().Name.ShouldBe("các sở, ban, ngành");
        assignments[1].Deadline.Named.ShouldBe(new DateOnly(2026, 9, 30));
    }

    [Fact]
    public void A_row_whose_columns_are_not_known_becomes_a_doubt_and_nobodys_duty()
    {
        const string table = "TT\nCơ quan chủ trì\nCơ quan phối hợp\nNhiệm vụ\nThời gian\n1\nTổ giúp việc số bốn\nSở Tài chính\nLập bệnh án điện tử tại các bệnh viện\nQuý II/2026\n";

        var directive = Read(Head + table);

        directive.Assignments.ShouldBeEmpty();
        directive.Doubts.ShouldContain(doubt => doubt.Reason == DoubtReason.NoBody && doubt.Span.Of(directive.Text).Contains("Tổ giúp việc số bốn", StringComparison.Ordinal));
    }

    private static Directive Read(string text) => DirectiveReader.Read(DirectiveText.From(text), null).ShouldBeOfType<ReadingOutcome.Read>().Directive;
}
