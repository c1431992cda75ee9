using Bot.Directives;
using Bot.Questions;

namespace Bot.Tests.Questions;

public class QuestionReaderTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2023, 12, 20);

    private static readonly QuestionContext Context = new(new AgencyNames(AgencyDirectory.Default, []), Today);

    [Theory]
    [InlineData("việc nào đến hạn tuần này?", "2023-12-18", "2023-12-24")]
    [InlineData("tuan sau co viec gi", "2023-12-25", "2023-12-31")]
    [InlineData("việc nào hết hạn trong tháng 12/2023", "2023-12-01", "2023-12-31")]
    // A month without a year is the nearest one.
    [InlineData("nhiệm vụ tháng 1 là gì", "2024-01-01", "2024-01-31")]
    [InlineData("viec nao phai xong truoc ngay 31/12", null, "2023-12-31")]
    [InlineData("chậm nhất 15/01/2024 phải xong việc gì", null, "2024-01-15")]
    [InlineData("Quý I/2024 có việc gì", "2024-01-01", "2024-03-31")]
    [InlineData("Quys II/2024 cos vieecj gif", "2024-04-01", "2024-06-30")]
    [InlineData("trong năm 2023 phải làm gì", "2023-01-01", "2023-12-31")]
    [InlineData("đến hạn ngày mai", "2023-12-21", "2023-12-21")]
    [InlineData("việc sắp đến hạn", "2023-12-20", "2023-12-27")]
    [InlineData("tuần này và tuần sau có việc gì", "2023-12-18", "2023-12-31")]
    [InlineData("what is due this week?", "2023-12-18", "2023-12-24")]
    [InlineData("Which task is due in the third quarter of 2026?", "2026-07-01", "2026-09-30")]
    [InlineData("What must be finished by 31 December 2023?", null, "2023-12-31")]
    [InlineData("what is due in May 2024", "2024-05-01", "2024-05-31")]
    public void A_time_is_a_window_of_days(string text, string? from, string to)
    {
        var time = Read(text).Time.ShouldNotBeNull();

        time.Kind.ShouldBe(AskedTimeKind.Window);
        time.From.ShouldBe(from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture));
        time.To.ShouldBe(DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("việc nào quá hạn?", nameof(AskedTimeKind.Overdue))]
    [InlineData("which tasks are overdue?", nameof(AskedTimeKind.Overdue))]
    [InlineData("Việc nào không có thời hạn?", nameof(AskedTimeKind.Undated))]
    [InlineData("tasks without a deadline", nameof(AskedTimeKind.Undated))]
    [InlineData("việc nào phải làm thường xuyên", nameof(AskedTimeKind.Recurring))]
    [InlineData("Which reports are due every month?", nameof(AskedTimeKind.Recurring))]
    [InlineData("deadline gần nhất là gì", nameof(AskedTimeKind.Nearest))]
    [InlineData("có mấy nhiệm vụ có thời hạn?", nameof(AskedTimeKind.Stated))]
    public void A_time_may_be_a_kind_of_deadline(string text, string kind) => Read(text).Time.ShouldNotBeNull().Kind.ToString().ShouldBe(kind);

    [Theory]
    [InlineData("xin chào", nameof(QuestionIntent.Greeting))]
    [InlineData("Hello!", nameof(QuestionIntent.Greeting))]
    [InlineData("cảm ơn nhé", nameof(QuestionIntent.Thanks))]
    [InlineData("Thanks a lot!", nameof(QuestionIntent.Thanks))]
    [InlineData("trợ giúp", nameof(QuestionIntent.Help))]
    [InlineData("bạn làm được gì?", nameof(QuestionIntent.Help))]
    [InlineData("Giám đốc Sở Y tế là ai?", nameof(QuestionIntent.OutOfScope))]
    [InlineData("Mức lương của chuyên viên?", nameof(QuestionIntent.OutOfScope))]
    [InlineData("Theo anh sở nào làm kém nhất?", nameof(QuestionIntent.OutOfScope))]
    [InlineData("What is the weather today?", nameof(QuestionIntent.OutOfScope))]
    [InlineData("Sở Y tế được giao gì?", nameof(QuestionIntent.Agency))]
    [InlineData("Sở Nông nghiệp và Môi trường phối hợp việc gì?", nameof(QuestionIntent.Role))]
    [InlineData("ai chủ trì cao tốc Chơn Thành?", nameof(QuestionIntent.Role))]
    [InlineData("nhiệm vụ về rừng", nameof(QuestionIntent.Topic))]
    [InlineData("Công văn 4614/UBND-TH nói về gì?", nameof(QuestionIntent.Document))]
    [InlineData("cv 4614 co bao nhieu nhiem vu", nameof(QuestionIntent.Count))]
    [InlineData("đơn vị nào chưa xác nhận?", nameof(QuestionIntent.Status))]
    [InlineData("Which agencies have not acknowledged?", nameof(QuestionIntent.Status))]
    [InlineData("việc của tôi", nameof(QuestionIntent.Mine))]
    [InlineData("what are my tasks?", nameof(QuestionIntent.Mine))]
    [InlineData("thống kê", nameof(QuestionIntent.Overview))]
    [InlineData("Sở Y tế còn việc nào chưa xong trong tháng này?", nameof(QuestionIntent.Time))]
    [InlineData("", nameof(QuestionIntent.Unclear))]
    [InlineData("???", nameof(QuestionIntent.Unclear))]
    public void A_question_has_an_intent(string text, string intent) => Read(text).Intent.ToString().ShouldBe(intent);

    [Theory]
    [InlineData("Sở GD&ĐT phải làm gì", "Sở Giáo dục và Đào tạo")]
    [InlineData("so gd-dt phai lam gi", "Sở Giáo dục và Đào tạo")]
    [InlineData("Stnmt phải làm gì", "Sở Tài nguyên và Môi trường")]
    [InlineData("Tasks of DONRE?", "Sở Tài nguyên và Môi trường")]
    [InlineData("Sở văn hoá thể thao du lịch có việc gì", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("What must the Hanoi Department of Health do?", "Sở Y tế thành phố Hà Nội")]
    [InlineData("UBND xã Tân Điền được giao gì?", "UBND xã Tân Điền")]
    [InlineData("What must Hoàn Kiếm ward do?", "UBND phường Hoàn Kiếm")]
    [InlineData("SXD Khánh Hòa có nhiệm vụ gì?", "Sở Xây dựng tỉnh Khánh Hòa")]
    public void A_body_is_named_in_full_short_or_in_English(string text, string name) => Read(text).Assignees.Single().Name.ShouldBe(name);

    [Theory]
    [InlineData("gửi báo cáo về Sở Nội vụ trước ngày nào?")]
    [InlineData("what must be reported to the Ministry of Finance?")]
    public void A_body_to_which_something_is_sent_is_not_asked_about(string text)
    {
        var question = Read(text);

        question.Assignees.ShouldBeEmpty();
        question.Topic.ShouldNotBeNull();
    }

    [Fact]
    public void A_question_is_cut_and_a_broken_text_is_no_failure()
    {
        Read(new string('a', 1_000_000)).Text.Length.ShouldBeLessThanOrEqualTo(1_000);
        Read("Sở Y tế \ud800 được giao gì").Assignees.Single().Name.ShouldBe("Sở Y tế");
    }

    private static Question Read(string text) => QuestionReader.Read(text, Context);
}
