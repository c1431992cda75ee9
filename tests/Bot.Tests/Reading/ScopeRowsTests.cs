using Bot.Directives;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>What stands under headings and lead-ins, in a document of UBND tỉnh Gia Lai.</summary>
public sealed class ScopeRowsTests
{
    [Fact]
    public void A_topic_without_a_full_stop_is_no_duty() =>
        Duties("UBND tỉnh yêu cầu các sở, ngành:\n1. Về công tác tuyên truyền trên mạng xã hội\n- Lập chuyên trang.\n- Đăng tin hằng ngày.").ShouldBe(["Lập chuyên trang", "Đăng tin hằng ngày"]);

    [Fact]
    public void A_paragraph_between_the_bullets_of_a_body_is_its_duty() =>
        Read("1. Sở Y tế:\n- Rà soát danh mục thuốc.\nKiểm tra việc niêm yết giá.\n2. Sở Nội vụ:\n- Lập danh sách.").Select(assignment => assignment.Leads[0].Name).ShouldBe(["Sở Y tế", "Sở Y tế", "Sở Nội vụ"]);

    [Fact]
    public void Who_is_told_in_such_a_paragraph_is_directed_by_the_body() =>
        Read("1. Sở Xây dựng:\n- Lập quy hoạch.\nChỉ đạo lực lượng Thanh tra giao thông kiểm tra bến bãi.\n2. Sở Nội vụ:\n- Lập danh sách.").Select(assignment => assignment.Leads[0].Name)
            .ShouldBe(["Sở Xây dựng", "Sở Xây dựng", "Sở Nội vụ"]);

    [Fact]
    public void Somebody_unnamed_who_must_act_is_a_doubt_and_not_the_lead_from_above()
    {
        var read = Directive("UBND tỉnh yêu cầu các sở, ngành:\n1. Lập danh sách bến bãi.\n2. Chủ bến khách ngang sông phải niêm yết giá vé.");

        read.Assignments.ShouldHaveSingleItem().Duty.ShouldBe("Lập danh sách bến bãi");
        read.Doubts.ShouldContain(doubt => doubt.Reason == DoubtReason.NoBody);
    }

    [Fact]
    public void Chi_thi_before_bodies_orders_what_stands_below() =>
        Read("Chủ tịch UBND tỉnh chỉ thị Giám đốc các sở, Chủ tịch UBND các xã thực hiện các việc sau:\n1. Kiểm tra phao cứu sinh.\n2. Cắm biển báo.").Select(assignment => string.Join("; ", assignment.Leads.Select(lead => lead.Name)))
            .ShouldBe(["Các sở; UBND các xã", "Các sở; UBND các xã"]);

    [Fact]
    public void The_committee_that_tells_somebody_is_no_lead() =>
        Read("Ủy ban nhân dân huyện đề nghị Thủ trưởng các phòng, ban huyện triển khai thực hiện.").ShouldAllBe(assignment => !assignment.Leads[0].Name.StartsWith("UBND", StringComparison.Ordinal));

    [Theory]
    [InlineData("1. Sở Y tế là đơn vị đầu tiên hoàn thành việc số hóa.")] // what a body is
    [InlineData("1. Thực hiện Công văn số 15/BYT-KCB ngày 01/12/2025, theo đó các bệnh viện lập danh sách thuốc.")] // what another document says
    [InlineData("I. KẾT QUẢ CÔNG TÁC\n1. Những kết quả đạt được\n- Sở Y tế tiếp tục giữ vững thứ hạng.")] // a section that tells
    public void What_only_tells_assigns_nothing(string text) => Read(text).ShouldBeEmpty();

    private static List<string> Duties(string text) => [.. Read(text).Select(assignment => assignment.Duty)];

    private static IReadOnlyList<Assignment> Read(string text) => Directive(text).Assignments;

    private static Directive Directive(string text) =>
        ((ReadingOutcome.Read)DirectiveReader.Read(
            DirectiveText.From($"UBND TỈNH GIA LAI\nSố: 12/UBND-TH\nGia Lai, ngày 19 tháng 12 năm 2025\n\nKính gửi: Các sở, ban, ngành.\n\n{text}\n"), null)).Directive;
}
