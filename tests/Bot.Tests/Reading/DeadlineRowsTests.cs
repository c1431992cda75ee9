using Bot.Commands;
using Bot.Directives;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>Every form of a deadline, in an order of a document of 19/12/2023 (a Tuesday).</summary>
public sealed class DeadlineRowsTests
{
    [Theory]
    [InlineData("trước ngày 15/01/2024", "date", "2024-01-15", "2024-01-14")]
    [InlineData("trước 15/1", "date", "2024-01-15", "2024-01-14")] // the first such day after the issue
    [InlineData("trước ngày 25/12", "date", "2023-12-25", "2023-12-24")]
    [InlineData("trước ngày 15 tháng 01 năm 2024", "date", "2024-01-15", "2024-01-14")]
    [InlineData("trước 16 giờ 00 ngày 15/01/2024", "date", "2024-01-15", "2024-01-15")] // before an hour: the day itself still counts
    [InlineData("chậm nhất ngày 20/12", "date", "2023-12-20", "2023-12-20")]
    [InlineData("chậm nhất là ngày 20/12/2023", "date", "2023-12-20", "2023-12-20")]
    [InlineData("chậm nhất trước ngày 20/12/2023", "date", "2023-12-20", "2023-12-19")]
    [InlineData("đến hết ngày 31/12/2023", "date", "2023-12-31", "2023-12-31")]
    [InlineData("từ ngày 01/01/2024 đến hết ngày 15/01/2024", "date", "2024-01-15", "2024-01-15")]
    [InlineData("trong tháng 12/2023", "month", "2023-12-31", "2023-12-31")]
    [InlineData("trong tháng 01 năm 2024", "month", "2024-01-31", "2024-01-31")]
    [InlineData("trong tháng 12", "month", "2023-12-31", "2023-12-31")]
    [InlineData("trong quý I/2024", "quarter", "2024-03-31", "2024-03-31")]
    [InlineData("trong Quí IV năm 2024", "quarter", "2024-12-31", "2024-12-31")] // another spelling of quý
    [InlineData("cuối quý II năm 2024", "quarter", "2024-06-30", "2024-06-30")]
    [InlineData("trong năm 2023", "year", "2023-12-31", "2023-12-31")]
    [InlineData("trong thời hạn 10 ngày kể từ ngày ký", "relative", "2023-12-29", "2023-12-29")] // the first day is not counted
    [InlineData("trong thời hạn 05 ngày làm việc kể từ ngày ban hành", "relative", "2023-12-26", "2023-12-26")] // over a weekend
    [InlineData("trong 05 ngày làm việc kể từ ngày nhận được văn bản", "relative", null, null)]
    [InlineData("sau khi quy hoạch được phê duyệt", "event", null, null)]
    [InlineData("tại Kỳ họp thứ 10", "event", null, null)]
    [InlineData("theo đúng quy định", "none", null, null)]
    [InlineData("theo Kế hoạch số 12/KH-UBND ngày 05/01/2023", "none", null, null)] // the date of a document
    [InlineData("giai đoạn 2021 - 2025, tầm nhìn đến năm 2030", "none", null, null)] // the horizon of a plan's name
    [InlineData("trước ngày 15-01", "date", "2024-01-15", "2024-01-14")] // with a hyphen and no year
    [InlineData("trong tháng 3.2024", "month", "2024-03-31", "2024-03-31")]
    [InlineData("trước ngày Quốc khánh 02/9/2024", "date", "2024-09-02", "2024-09-01")] // the feast's name before its date
    [InlineData("tại phiên họp tháng 01/2024", "month", "2024-01-31", "2024-01-31")] // when the meeting is
    [InlineData("từ ngân sách hằng năm", "none", null, null)]
    [InlineData("từ nguồn chi thường xuyên", "none", null, null)]
    public void A_phrase_gives_its_kind_and_dates(string phrase, string kind, string? named, string? due)
    {
        var deadline = Of($"Giao Sở Y tế rà soát, hoàn thiện hồ sơ {phrase}.");

        KindOf(deadline).ShouldBe(kind);
        deadline.Named?.ToString("yyyy-MM-dd", null).ShouldBe(named);
        deadline.Due?.ToString("yyyy-MM-dd", null).ShouldBe(due);
    }

    [Theory]
    [InlineData("báo cáo UBND tỉnh hằng tháng", "monthly")]
    [InlineData("báo cáo UBND tỉnh trước ngày 20 hằng tháng", "monthly 20")]
    [InlineData("báo cáo UBND tỉnh trước ngày 25/12 hằng năm", "yearly 12-25")]
    [InlineData("báo cáo UBND tỉnh kết quả thực hiện Kế hoạch hằng năm trước ngày 20/12", "yearly 12-20")]
    [InlineData("đăng 02 chuyên mục/tháng trên trang thông tin", "monthly")]
    [InlineData("báo cáo UBND tỉnh trước 12h00 thứ Năm hằng tuần", "weekly 4")]
    [InlineData("thường xuyên kiểm tra các chợ", "continuous")]
    [InlineData("báo cáo UBND tỉnh định kỳ 6 tháng một lần", "half-yearly")]
    [InlineData("báo cáo UBND tỉnh định kỳ hàng quý", "quarterly")]
    [InlineData("báo cáo UBND tỉnh tại phiên họp thường kỳ hàng tháng", "monthly")]
    public void A_repetition_gives_its_rule(string duty, string rule) =>
        Of($"Giao Sở Y tế {duty}.").ShouldBeOfType<Deadline.Recurring>().Rule.ShouldSatisfyAllConditions(read => ReadingJson.RuleOf(read).ShouldBe(rule));

    private static Deadline Of(string order)
    {
        var text = $"UBND TỈNH GIA LAI\nSố: 12/UBND-TH\nGia Lai, ngày 19 tháng 12 năm 2023\nKính gửi: Sở Y tế.\n{order}\n";
        return ((ReadingOutcome.Read)DirectiveReader.Read(DirectiveText.From(text), null)).Directive.Assignments.ShouldHaveSingleItem().Deadline;
    }

    private static string KindOf(Deadline deadline) => deadline switch
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
}
