using Bot.Directives;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>Who is assigned, as the language names them, in a document of UBND tỉnh Gia Lai.</summary>
public sealed class LeadRowsTests
{
    [Theory]
    [InlineData("Giao Sở Y tế rà soát hồ sơ.", "Sở Y tế")]
    [InlineData("Sở Y tế chủ trì rà soát hồ sơ.", "Sở Y tế")]
    [InlineData("Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động đoàn viên.", "Ủy ban MTTQ Việt Nam tỉnh")]
    [InlineData("Yêu cầu Giám đốc Sở Y tế rà soát hồ sơ.", "Sở Y tế")] // a person stands for the body
    [InlineData("Giao Chánh Văn phòng UBND tỉnh theo dõi, đôn đốc.", "Văn phòng UBND tỉnh")]
    [InlineData("Giao các Sở: Tài chính, Xây dựng và Nội vụ rà soát hồ sơ.", "Sở Tài chính; Sở Xây dựng; Sở Nội vụ")]
    [InlineData("Giao Sở Văn hóa, Thể thao và Du lịch, Sở Y tế rà soát hồ sơ.", "Sở Văn hóa, Thể thao và Du lịch; Sở Y tế")] // a comma in a name
    [InlineData("Giao Sở Văn hoá - Thể thao và Du lịch rà soát hồ sơ.", "Sở Văn hóa, Thể thao và Du lịch")] // a hyphen and the old tone
    [InlineData("Giao UBND các xã: Ia Grai, Chư Prông rà soát hồ sơ.", "UBND xã Ia Grai; UBND xã Chư Prông")]
    [InlineData("Giao UBND xã, phường rà soát hồ sơ.", "UBND các xã, phường")]
    [InlineData("Yêu cầu các sở, ban, ngành tỉnh, UBND các xã, phường triển khai thực hiện.", "Các sở, ban, ngành; UBND các xã, phường")]
    [InlineData("Giao SNNMT rà soát hồ sơ.", "Sở Nông nghiệp và Môi trường")]
    [InlineData("Giao Sở GD&ĐT rà soát hồ sơ.", "Sở Giáo dục và Đào tạo")]
    [InlineData("Giao Sở Y tế tỉnh Gia Lai rà soát hồ sơ.", "Sở Y tế")] // its own place adds nothing
    [InlineData("Về kiến nghị của Công ty X: giao Sở Công Thương xem xét, giải quyết.", "Sở Công Thương")]
    [InlineData("Sau khi có kết quả, Sở Y tế báo cáo UBND tỉnh.", "Sở Y tế")]
    [InlineData("Giao Chi cục Chăn nuôi, Thú y và Thủy sản kiểm tra.", "Chi cục Chăn nuôi, Thú y và Thủy sản")] // no directory lists it
    [InlineData("Giao Kho bạc Nhà nước khu vực XIV hướng dẫn thủ tục.", "Kho bạc Nhà nước khu vực XIV")]
    [InlineData("Giao Sở Y tế và sở, ngành liên quan rà soát hồ sơ.", "Sở Y tế; Các sở, ngành liên quan")] // no "các" before the group
    [InlineData("Giao Ban Quản lý các chợ Diên Hồng kiểm tra ki-ốt.", "Ban Quản lý các chợ Diên Hồng")] // "các" inside a name
    [InlineData("Giao Trung tâm dịch vụ việc làm khảo sát nhu cầu.", "Trung tâm dịch vụ việc làm")] // a name in small letters that holds a verb
    [InlineData("Giao các ngành Du lịch, Thủy sản rà soát hồ sơ.", "Các ngành Du lịch, Thủy sản")]
    [InlineData("Yêu cầu Thủ trưởng các sở, ban, ngành cấp tỉnh, chính quyền cấp xã lập danh sách.", "Các sở, ban, ngành; Chính quyền cấp xã")]
    [InlineData("Giao UBND các huyện, thành, thị rà soát hồ sơ.", "UBND các huyện, thành, thị")]
    [InlineData("Về biên chế: chuyển Sở Nội vụ xem xét, giải quyết.", "Sở Nội vụ")] // a wish referred on
    [InlineData("Giao Sở Ytế lập kếhoạch.", "Sở Y tế")] // spaces that an extraction lost
    [InlineData("Yêu cầu Cảng vụ hàng không tổ chức kiểm tra bến bãi.", "Cảng vụ hàng không")] // "không" inside a compound
    [InlineData("Yêu cầu các hãng hàng không rà soát lịch bay.", "Các hãng hàng không")]
    [InlineData("Ngành y tế tăng cường kiểm tra.", "Ngành y tế")] // a circle of bodies without "các"
    [InlineData("Yêu cầu lực lượng an ninh trật tự giải tỏa chợ cóc.", "Lực lượng an ninh trật tự")]
    [InlineData("Giao UBND thành phố Gia Lai kích hoạt phương án sơ tán.", "UBND thành phố Gia Lai")] // the town of the province's name
    public void A_lead_is_read(string order, string leads) =>
        string.Join("; ", Read(order).ShouldHaveSingleItem().Leads.Select(lead => lead.Name)).ShouldBe(leads);

    [Theory]
    [InlineData("Xét đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT, UBND tỉnh thống nhất.")]
    [InlineData("Sở Y tế đã rà soát hồ sơ.")]
    [InlineData("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các đơn vị báo cáo về Sở Y tế.")]
    [InlineData("UBND tỉnh kiến nghị Bộ Y tế sớm chủ trì, phối hợp với Bộ Tài chính ban hành hướng dẫn.")]
    [InlineData("Năm 2022, UBND tỉnh đã ban hành Kế hoạch số 5/KH-UBND, trong đó giao Sở Y tế rà soát hồ sơ.")]
    [InlineData("Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện.")]
    [InlineData("Trường hợp vượt thẩm quyền thì báo cáo UBND tỉnh.")]
    [InlineData("Lãnh đạo các địa phương chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để xảy ra vi phạm.")] // mere liability
    [InlineData("Bảo hiểm xã hội tỉnh không thuộc đối tượng thực hiện văn bản này.")]
    [InlineData("Ngày 17/10/2025, Sở Y tế chủ trì họp giao ban.")] // what was done before the document
    [InlineData("Đánh giá cao Sở Y tế trong phòng, chống dịch.")] // praise
    public void Nobody_is_assigned(string sentence) => Read(sentence).ShouldBeEmpty();

    [Fact]
    public void Another_places_department_is_a_counterpart()
    {
        var assignment = Read("Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, Sở Y tế thành phố Hồ Chí Minh ký kết chương trình.").ShouldHaveSingleItem();

        assignment.Coordinating.Select(body => body.Name).ShouldBe(["Sở Tài chính"]);
        assignment.External.Select(body => body.Name).ShouldBe(["Sở Y tế thành phố Hồ Chí Minh"]);
    }

    [Fact]
    public void A_directed_body_does_not_coordinate() =>
        Read("Giao Sở Y tế chỉ đạo Trung tâm Kiểm soát bệnh tật phối hợp với Công an tỉnh kiểm tra.").ShouldHaveSingleItem().Coordinating.ShouldBeEmpty();

    [Fact]
    public void A_new_body_after_a_semicolon_is_a_new_assignment() =>
        Read("Giao Sở Y tế rà soát hồ sơ; Sở Tài chính chủ trì bố trí kinh phí.").Select(assignment => assignment.Leads[0].Name).ShouldBe(["Sở Y tế", "Sở Tài chính"]);

    [Fact]
    public void A_secret_document_is_refused() =>
        DirectiveReader.Read(DirectiveText.From("UBND TỈNH GIA LAI\nMẬT\nSố: 12/UBND-TH\nGiao Sở Y tế rà soát."), null)
            .ShouldBeOfType<ReadingOutcome.Refused>().Reason.ShouldBe(RefusalReason.Secret);

    [Fact]
    public void A_text_that_is_no_document_is_refused() =>
        DirectiveReader.Read(DirectiveText.From("Công thức nấu phở: xương bò, hành, gừng."), null)
            .ShouldBeOfType<ReadingOutcome.Refused>().Reason.ShouldBe(RefusalReason.NoDirective);

    private static IReadOnlyList<Assignment> Read(string order) =>
        ((ReadingOutcome.Read)DirectiveReader.Read(
            DirectiveText.From($"UBND TỈNH GIA LAI\nSố: 12/UBND-TH\nGia Lai, ngày 19 tháng 12 năm 2025\nKính gửi: Các sở, ban, ngành.\n{order}\n"), null)).Directive.Assignments;
}
