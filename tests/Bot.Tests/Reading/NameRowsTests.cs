using Bot.Directives;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>Names of bodies that no directory lists, and where they end before their verb, in a document of UBND tỉnh Gia Lai.</summary>
public sealed class NameRowsTests
{
    [Theory]
    [InlineData("Cảng vụ hàng không kiểm tra an ninh khu bay.", "Cảng vụ hàng không")] // its verb is a noun of names elsewhere
    [InlineData("Trung tâm giống thủy sản kiểm tra nguồn nước, bảo đảm mật độ thả.", "Trung tâm giống thủy sản")]
    [InlineData("Chi cục quản lý chất lượng và an toàn chăn nuôi sớm hoàn thiện quy chế.", "Chi cục quản lý chất lượng và an toàn chăn nuôi")] // "và" in a name of small letters
    [InlineData("Vụ Thị trường trong nước - xuất khẩu rà soát biểu giá.", "Vụ Thị trường trong nước - xuất khẩu")] // a small letter after the hyphen
    [InlineData("Vụ Xuất nhập khẩu rà soát biểu giá.", "Vụ Xuất nhập khẩu")]
    [InlineData("Phòng Giáo dục - Đào tạo tổ chức hội giảng.", "Phòng Giáo dục - Đào tạo")]
    [InlineData("Ban Quản lý dự án đầu tư xây dựng khu vực An Khê bàn giao mốc giới.", "Ban Quản lý dự án đầu tư xây dựng khu vực An Khê")]
    [InlineData("Chi nhánh Ngân hàng Chính sách xã hội tỉnh giải ngân vốn vay.", "Chi nhánh Ngân hàng Chính sách xã hội")] // "xã hội" is no commune
    [InlineData("Giao Công an huyện, Công an xã Ia Hrú xử phạt vi phạm.", "Công an huyện; Công an xã Ia Hrú")]
    [InlineData("Cảnh sát Phòng cháy và Chữa cháy tỉnh tổ chức diễn tập.", "Cảnh sát Phòng cháy và Chữa cháy tỉnh")]
    [InlineData("Đề nghị UBMT TQ Việt Nam tỉnh vận động đoàn viên.", "Ủy ban MTTQ Việt Nam tỉnh")]
    [InlineData("Sở Y tế cũng phải lập danh sách bệnh viện còn nợ thuốc.", "Sở Y tế")]
    [InlineData("Trạm Y tế xã Ia Ko có nhiệm vụ tiêm phòng cho trẻ em.", "Trạm Y tế xã Ia Ko")]
    [InlineData("Yêu cầu UBND phường Xuân Hương - Đà Lạt cắm biển báo.", "UBND phường Xuân Hương - Đà Lạt")] // a ward with the name of its town
    [InlineData("UBND phường 3 Bảo Lộc cắm biển báo.", "UBND phường 3 Bảo Lộc")]
    [InlineData("Chi cục Kiểm lâm vùng III kiểm tra bãi gỗ.", "Chi cục Kiểm lâm vùng III")]
    [InlineData("Đề nghị các đồng chí Giám đốc Sở: Y tế, Nội vụ lập danh sách cán bộ.", "Sở Y tế; Sở Nội vụ")]
    public void A_name_ends_before_its_verb(string order, string leads) => Leads(order).ShouldBe(leads);

    [Theory]
    [InlineData("Yêu cầu các đơn vị quản lý hồ thủy điện, thủy lợi và các chủ rừng trực ban.", "Các đơn vị quản lý hồ thủy điện, thủy lợi; Các chủ rừng")] // a comma in the description
    [InlineData("Yêu cầu các hợp tác xã đóng trên địa bàn huyện; UBND các xã lập danh sách.", "Các hợp tác xã đóng trên địa bàn huyện; UBND các xã")]
    [InlineData("Yêu cầu Chủ tịch UBND quận - huyện lập danh sách.", "UBND các quận, huyện")] // ranks joined by a hyphen
    [InlineData("Giao Thủ trưởng các đơn vị thuộc Sở, Chi cục trưởng Chi cục Thủy lợi kiểm kê vật tư.", "Các đơn vị thuộc Sở; Chi cục Thủy lợi")] // an office is no noun of the group
    [InlineData("Giao các viện nghiên cứu lập báo cáo.", "Các viện nghiên cứu")]
    [InlineData("Giao Cục trưởng Cục Thống kê, Phó Trưởng ban Thường trực Ban Chỉ đạo điều tra lập báo cáo.", "Cục Thống kê")] // a second office of the same person
    [InlineData("Yêu cầu các chủ đầu tư và Ban Quản lý dự án khu vực bàn giao hồ sơ.", "Các chủ đầu tư; Ban Quản lý dự án khu vực")] // a capital begins another body
    public void A_groups_description_is_read_whole(string order, string leads) => Leads(order).ShouldBe(leads);

    [Fact]
    public void A_province_named_in_an_order_of_the_centre_is_its_committee() =>
        ((ReadingOutcome.Read)DirectiveReader.Read(DirectiveText.From("THỦ TƯỚNG CHÍNH PHỦ\nSố: 12/CĐ-TTg\nHà Nội, ngày 19 tháng 12 năm 2025\n\nCÔNG ĐIỆN\nVề phòng, chống mưa lũ\n\nThủ tướng Chính phủ yêu cầu:\n1. Tỉnh An Giang chủ động sơ tán dân.\n"), null))
            .Directive.Assignments.ShouldHaveSingleItem().Leads[0].Name.ShouldBe("UBND tỉnh An Giang");

    [Fact]
    public void The_head_alone_stands_for_the_body_named_before() =>
        Read("Tổng công ty Cao su Gia Lai rà soát quỹ đất. Tổng công ty cần báo cáo kết quả trước ngày 31/12/2025.").Select(assignment => assignment.Leads[0].Name)
            .ShouldBe(["Tổng công ty Cao su Gia Lai", "Tổng công ty Cao su Gia Lai"]);

    private static string Leads(string order) => string.Join("; ", Read(order).ShouldHaveSingleItem().Leads.Select(lead => lead.Name));

    private static IReadOnlyList<Assignment> Read(string order) =>
        ((ReadingOutcome.Read)DirectiveReader.Read(
            DirectiveText.From($"UBND TỈNH GIA LAI\nSố: 12/UBND-TH\nGia Lai, ngày 19 tháng 12 năm 2025\nKính gửi: Các sở, ban, ngành.\n{order}\n"), null)).Directive.Assignments;
}
