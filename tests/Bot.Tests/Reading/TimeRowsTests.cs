using Bot.Directives;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>Where a duty's deadline stands and what is none, in a document of UBND tỉnh Gia Lai of 19/12/2025.</summary>
public sealed class TimeRowsTests
{
    [Theory]
    [InlineData("1. Giao Sở Y tế\nChia sẻ dữ liệu dân số cho Công an tỉnh. Thời gian thực hiện hoàn thành xong trước ngày 25/12/2025.", "2025-12-25")]
    [InlineData("1. Trên cơ sở số liệu khảo sát, Sở Y tế trình phương án mua sắm. Thời gian hoàn thành trong tháng 01 năm 2026.", "2026-01-31")]
    [InlineData("Giao Sở Y tế lập hồ sơ kỹ thuật. Kết quả thực hiện hoàn thành trước ngày 25/12/2025.", "2025-12-25")]
    [InlineData("- Thanh tra tỉnh xác minh đơn; thời hạn 20 ngày kể từ ngày ban hành Công văn này.", "2026-01-08")]
    public void A_sentence_of_time_closes_the_duty_before_it(string text, string named) =>
        Read($"UBND tỉnh yêu cầu:\n{text}")[0].Deadline.Named.ShouldBe(DateOnly.Parse(named, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Giao Sở Xây dựng thống kê nhà hư hỏng do mưa lũ từ ngày 16 đến ngày 22/11/2025.")] // before the document
    [InlineData("Giao Sở Xây dựng nghiệm thu hạng mục còn lại để bảo đảm điều kiện vận hành nhà máy sau khi hoàn thành dự án.")] // what the duty is for
    public void What_is_no_deadline_gives_none(string order) => Read(order).ShouldHaveSingleItem().Deadline.ShouldBeOfType<Deadline.Unstated>();

    [Fact]
    public void The_date_of_those_who_gather_the_reports_is_not_the_duties() =>
        Read("Giao Sở Y tế gửi danh sách bệnh viện trước ngày 25/12/2025 để tổng hợp, báo cáo Bộ Y tế trước ngày 31/12/2025.").ShouldHaveSingleItem().Deadline.Named.ShouldBe(new DateOnly(2025, 12, 25));

    [Fact]
    public void A_yearly_programme_in_a_topic_makes_no_duty_below_yearly() =>
        Read("UBND tỉnh yêu cầu các sở, ngành:\n1. Lập chương trình xây dựng văn bản hằng năm:\na) Đề xuất danh mục đúng mẫu.").ShouldAllBe(assignment => assignment.Deadline is Deadline.Unstated);

    private static IReadOnlyList<Assignment> Read(string text) =>
        ((ReadingOutcome.Read)DirectiveReader.Read(
            DirectiveText.From($"UBND TỈNH GIA LAI\nSố: 12/UBND-TH\nGia Lai, ngày 19 tháng 12 năm 2025\n\nKính gửi: Các sở, ban, ngành.\n\n{text}\n"), null)).Directive.Assignments;
}
