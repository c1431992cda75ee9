using Bot.Directives;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>Documents as they come from web pages: news of a document, and tables with a border on a line of its own between two cells.</summary>
public sealed class ScrapeRowsTests
{
    [Fact]
    public void News_that_quotes_a_number_and_then_the_deputy_is_about_that_document()
    {
        var read = Read("Đẩy nhanh cao tốc\n\nCụ thể, tại văn bản số 812/VPCP-CN, Phó Thủ tướng Trần Văn Bình yêu cầu Ủy ban nhân dân các tỉnh, thành phố Huế, Quảng Trị tập trung bàn giao mặt bằng trước ngày 15/7/2026.\n\nBộ Xây dựng tăng cường kiểm tra nhà thầu.");

        read.Number!.Value.Value.ShouldBe("812/VPCP-CN");
        read.Issuer.ShouldBe("Văn phòng Chính phủ");
        Leads(read).ShouldBe(["UBND thành phố Huế; UBND tỉnh Quảng Trị", "Bộ Xây dựng"]);
    }

    [Fact]
    public void A_sentence_begins_after_a_list_that_is_broken_off() =>
        Leads(Read("Thủ tướng Chính phủ vừa ký Công điện số 5/CĐ-TTg ngày 07/9/2025 về điều hành giá. Thủ tướng Chính phủ giao Bộ Công Thương kiểm soát giá điện, than, xăng dầu... Bộ Tài chính chủ trì rà soát thuế."))
            .ShouldBe(["Bộ Công Thương", "Bộ Tài chính"]);

    [Fact]
    public void Cells_between_lines_of_borders_are_read_by_their_columns()
    {
        const string Table = """
            UBND TỈNH GIA LAI
            Số: 12/KH-UBND
            Gia Lai, ngày 19 tháng 12 năm 2025

            KẾ HOẠCH
            Phòng, chống cháy rừng

            PHỤ LỤC
            |
            TT
            |
            Nội dung thực
            hiện
            |
            Cơ quan chủ trì
            |
            Cơ quan phối hợp
            |
            Thời gian hoàn
            thành
            |
            Sản phẩm
            |
            |
            I
            |
            CÔNG TÁC CHUẨN BỊ
            |
            |
            1
            |
            Lập bản đồ vùng trọng điểm
            cháy rừng của từng xã
            |
            Sở Nông nghiệp và
            Môi trường
            |
            Công an tỉnh; Ủy ban
            nhân dân các xã
            |
            Quý I/2026
            |
            Bản đồ
            |
            |
            2
            |
            Tổ chức diễn tập cấp tỉnh
            |
            Bộ CHQS tỉnh
            |
            Cơ quan liên quan
            |
            2026
            |
            |
            """;
        var read = Read(Table);

        Leads(read).ShouldBe(["Sở Nông nghiệp và Môi trường", "Bộ Chỉ huy Quân sự tỉnh"]);
        read.Assignments[0].Coordinating.Select(body => body.Name).ShouldBe(["Công an tỉnh", "UBND các xã"]);
        read.Assignments[0].Deadline.Named.ShouldBe(new DateOnly(2026, 3, 31));
    }

    [Theory]
    [InlineData("\n")] // a blank line inside a sentence
    [InlineData("2\n")] // a page's number
    public void A_page_that_ends_inside_a_sentence_cuts_nothing(string broken)
    {
        var read = Read($"UBND TỈNH GIA LAI\nSố: 12/UBND-TH\nGia Lai, ngày 19 tháng 12 năm 2025\n\nGiao Sở Y tế rà soát thuốc và vật tư y tế của các\n{broken}bệnh viện trên địa bàn. Sở Nội vụ lập danh sách.\n");

        Leads(read).ShouldBe(["Sở Y tế", "Sở Nội vụ"]);
        read.Assignments[0].Duty.ShouldEndWith("bệnh viện trên địa bàn");
    }

    [Fact]
    public void The_place_of_an_office_on_one_line_with_its_name_is_the_provinces() =>
        Read("VĂN PHÒNG UBND TỈNH   GIA LAI\nSố: 12/VP-TH      Gia Lai, ngày 19 tháng 12 năm 2025\n\nGiao Sở Y tế lập danh sách.\n").Issuer.ShouldBe("Văn phòng UBND tỉnh Gia Lai");

    [Fact]
    public void What_follows_specifically_is_told_to_the_bodies_of_the_sentence_before() =>
        Leads(Read("UBND TỈNH GIA LAI\nSỞ Y TẾ\nSố: 12/SYT-NV\nGia Lai, ngày 19 tháng 12 năm 2025\n\nKính gửi: UBND các xã.\n\nSở Y tế đề nghị UBND các xã; các trạm y tế tăng cường giám sát dịch. Cụ thể:\n- Phun hóa chất tại ổ dịch.\n- Báo cáo ca bệnh hằng ngày.\n\nSở Y tế đề nghị Thủ trưởng các đơn vị nghiêm túc thực hiện."))
            .ShouldBe(["UBND các xã; Các trạm y tế", "UBND các xã; Các trạm y tế", "UBND các xã; Các trạm y tế", "Các đơn vị"]);

    private static List<string> Leads(Directive read) => [.. read.Assignments.Select(assignment => string.Join("; ", assignment.Leads.Select(lead => lead.Name)))];

    private static Directive Read(string text) => ((ReadingOutcome.Read)DirectiveReader.Read(DirectiveText.From(text), null)).Directive;
}
