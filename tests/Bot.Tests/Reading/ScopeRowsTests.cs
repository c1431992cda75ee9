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
    public void The_issuer_s_courtesy_at_the_end_is_no_duty() =>
        Read("Sở Y tế kiểm tra trạm y tế.\nVăn phòng UBND tỉnh xin trân trọng thông báo để các đơn vị biết.").ShouldHaveSingleItem().Leads[0].Name.ShouldBe("Sở Y tế");

    [Theory]
    [InlineData("Để việc đề xuất kinh phí được kịp thời, đề nghị các sở, ngành gửi dự toán.", 1)]
    [InlineData("Trên cơ sở phương án đề xuất vị trí bến bãi, đề nghị các sở, ngành gửi góp ý.", 1)]
    [InlineData("Cử tri xã Ia Le kiến nghị tỉnh giao Sở Xây dựng sửa cầu.", 0)]
    public void The_name_of_an_undertaking_is_no_wish_of_others(string sentence, int orders) => Read(sentence).Count.ShouldBe(orders);

    [Theory]
    [InlineData("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Mai Hoa\nPHỤ LỤC\n1. Danh mục bến bãi\n2. Danh mục cầu treo", "Lê Thị Mai Hoa")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nVõ\nQuốc Thành", "Võ Quốc Thành")]
    [InlineData("GIÁM ĐỐC\nNguyễn Văn A", "Nguyễn Văn A")]
    [InlineData("Nơi nhận:\n- Lưu: VT.", null)]
    public void The_signer_stands_under_the_line_of_authority(string foot, string? name) =>
        Directive($"Sở Y tế kiểm tra trạm y tế.\nNơi nhận:\n- Như trên.\n{foot}").Signer.ShouldBe(name);

    [Fact]
    public void The_committee_that_tells_somebody_is_no_lead() =>
        Read("Ủy ban nhân dân huyện đề nghị Thủ trưởng các phòng, ban huyện triển khai thực hiện.").ShouldAllBe(assignment => !assignment.Leads[0].Name.StartsWith("UBND", StringComparison.Ordinal));

    [Fact]
    public void What_is_counted_out_below_a_lead_in_is_told_to_its_bodies() =>
        Read("UBND tỉnh yêu cầu các sở, ngành thực hiện các việc sau:\nMột là, lập danh sách nhà xưởng.\nHai là, kiểm tra bình chữa cháy.\nGiao Sở Y tế trực cấp cứu.").Select(assignment => assignment.Leads[0].Name).ShouldBe(["Các sở, ngành", "Các sở, ngành", "Sở Y tế"]);

    [Fact]
    public void A_lead_in_with_two_demands_tells_both() =>
        Read("UBND tỉnh đề nghị UBND các xã chỉ đạo các trường; yêu cầu Hiệu trưởng các trường THPT thực hiện:\n- Niêm yết khoản thu.").ShouldHaveSingleItem().Leads.Select(lead => lead.Name).ShouldBe(["UBND các xã", "Các trường THPT"]);

    [Fact]
    public void Who_works_along_after_a_semicolon_has_no_duty_of_its_own()
    {
        var read = Read("Giao Sở Công Thương chủ trì; các Sở: Tài chính, Nội vụ phối hợp thực hiện.").ShouldHaveSingleItem();

        read.Leads.ShouldHaveSingleItem().Name.ShouldBe("Sở Công Thương");
        read.Coordinating.Select(body => body.Name).ShouldBe(["Sở Tài chính", "Sở Nội vụ"]);
    }

    [Fact]
    public void Who_was_told_already_is_told_by_the_passive_too() =>
        Read("Đề án sắp xếp trường học cũng được UBND tỉnh giao Sở Nội vụ trình trong tháng 3/2026.").ShouldHaveSingleItem().Leads[0].Name.ShouldBe("Sở Nội vụ");

    [Fact]
    public void Dated_steps_of_one_bullet_share_those_who_work_along()
    {
        var read = Read("1. Sở Y tế:\n- Chủ trì, phối hợp với Sở Tài chính lập dự toán trong Quý I/2026; phê duyệt dự toán trong Quý II/2026.");

        read.Select(step => step.Deadline.Named).ShouldBe([new DateOnly(2026, 3, 31), new DateOnly(2026, 6, 30)]);
        read.ShouldAllBe(step => step.Coordinating.Count == 1 && step.Coordinating[0].Name == "Sở Tài chính");
    }

    [Fact]
    public void A_label_above_the_numbered_items_is_no_task_of_theirs() =>
        Duties("I. CHỈ TIÊU\nNhiệm vụ: phấn đấu đạt chỉ tiêu.\n1. Lập bản đồ cháy rừng\nCơ quan chủ trì: Sở Nông nghiệp và Môi trường.").ShouldBe(["Lập bản đồ cháy rừng"]);

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
