using System.Text;
using Bot.Reading;
using Bot.Reading.Files;

namespace Bot.Tests.Reading.Files;

public sealed class PdfFileTests
{
    private const string Long =
        "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, Công an tỉnh và Ủy ban nhân dân các xã, phường rà soát, tổng hợp khó khăn, " +
        "vướng mắc của các cơ sở khám bệnh, chữa bệnh trên địa bàn; báo cáo Ủy ban nhân dân tỉnh trước ngày 15/01/2024.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Full_lines_are_joined_to_paragraphs(bool packed)
    {
        var pdf = new PdfWriter { Packed = packed }.Page();
        var y = 780.0;
        pdf.Paragraph(ref y, Long);
        pdf.Paragraph(ref y, "1. Sở Nội vụ tham mưu.");
        pdf.Paragraph(ref y, "- " + Long);
        TextOf(pdf).ShouldBe($"{Long}\n1. Sở Nội vụ tham mưu.\n- {Long}");
    }

    [Fact]
    public void Letters_without_spaces_between_words_are_parted_by_their_places()
    {
        var pdf = new PdfWriter().Page();
        var x = 80.0;
        foreach (var word in Long.Split(' ').Take(8))
        {
            pdf.Text(x, 700, word);
            x += PdfWriter.Width(word) + 5;
        }

        Padded(pdf);
        TextOf(pdf).ShouldStartWith("Giao Sở Y tế chủ trì, phối hợp\n");
    }

    [Fact]
    public void Content_out_of_order_is_read_from_the_top_down()
    {
        var pdf = new PdfWriter().Page();
        pdf.Text(80, 600, "Dòng thứ ba của văn bản.").Text(80, 700, "Dòng thứ nhất.").Text(80, 650, "Dòng thứ hai.");
        Padded(pdf);
        TextOf(pdf).ShouldStartWith("Dòng thứ nhất.\nDòng thứ hai.\nDòng thứ ba của văn bản.");
    }

    [Fact]
    public void The_heading_of_two_columns_is_read_column_by_column()
    {
        var pdf = Heading(new PdfWriter().Page());
        var y = 640.0;
        pdf.Text(200, 670, "Kính gửi: Sở Y tế và các sở, ngành");
        pdf.Paragraph(ref y, Long);
        TextOf(pdf).ShouldBe(
            "ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN\nSố: 12/UBND-TH\nV/v rà soát cơ sở y tế\n" +
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBình An, ngày 02 tháng 5 năm 2024\n" +
            $"Kính gửi: Sở Y tế và các sở, ngành\n{Long}");
    }

    [Fact]
    public void Recipients_and_signature_are_read_one_after_the_other()
    {
        var pdf = new PdfWriter().Page();
        var y = 780.0;
        pdf.Paragraph(ref y, Long);
        pdf.Text(80, 600, "Nơi nhận:", 11).Text(350, 600, "TM. ỦY BAN NHÂN DÂN")
            .Text(80, 584, "- Như trên;", 11).Text(380, 584, "CHỦ TỊCH")
            .Text(80, 568, "- TT Tỉnh ủy;", 11).Text(80, 552, "- Lưu: VT, TH.", 11).Text(370, 536, "Nguyễn Văn An");
        TextOf(pdf).ShouldBe($"{Long}\nNơi nhận:\n- Như trên;\n- TT Tỉnh ủy;\n- Lưu: VT, TH.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An");
    }

    [Fact]
    public void Page_numbers_and_repeated_heads_and_feet_are_left_out_and_the_paragraph_goes_on()
    {
        var pdf = new PdfWriter();
        var words = string.Join(' ', Enumerable.Repeat(Long, 12)).Split(' ');
        var y = 780.0;
        pdf.Page();
        Margins(pdf, 1);
        var line = "";
        foreach (var word in words)
        {
            if (line.Length > 0 && 80 + PdfWriter.Width($"{line} {word}") > 540)
            {
                pdf.Text(80, y, line);
                line = "";
                y -= 18;
                if (y < 100)
                {
                    pdf.Page();
                    Margins(pdf, 2);
                    y = 780;
                }
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        pdf.Text(80, y, line);
        TextOf(pdf).ShouldBe(string.Join(' ', words));
    }

    [Fact]
    public void A_line_with_room_for_the_next_word_ends_a_paragraph() =>
        TextOf(new PdfWriter().Page()
            .Text(80, 760, "Sở Y tế hướng dẫn các bệnh viện thực hiện")
            .Text(80, 742, "Ủy ban nhân dân các xã tuyên truyền")
            .Text(80, 724, "Công an tỉnh bảo đảm trật tự, an toàn giao thông trên các tuyến đường"))
            .ShouldBe("Sở Y tế hướng dẫn các bệnh viện thực hiện\nỦy ban nhân dân các xã tuyên truyền\nCông an tỉnh bảo đảm trật tự, an toàn giao thông trên các tuyến đường");

    [Theory]
    [InlineData("2")]
    [InlineData("- 2 -")]
    [InlineData("Trang 2/3")]
    public void A_page_number_is_left_out_though_it_stands_on_one_page_alone(string number) =>
        TextOf(new PdfWriter().Page().Text(110, 760, "Giao Sở Y tế chủ trì rà soát các cơ sở khám bệnh.")
            .Page().Text(290, 812, number).Text(110, 760, "Giao Sở Nội vụ chủ trì rà soát các tổ chức."))
            .ShouldBe("Giao Sở Y tế chủ trì rà soát các cơ sở khám bệnh.\nGiao Sở Nội vụ chủ trì rà soát các tổ chức.");

    [Fact]
    public void A_hyphen_of_a_name_at_the_line_end_joins_and_a_spaced_one_stays()
    {
        var pdf = new PdfWriter().Page();
        pdf.Text(110, 760, "Giao Sở Lao động - Thương binh và Xã hội, cùng với Sở LĐ-", 14.2).Text(80, 742, "TBXH các tỉnh, phối hợp với Sở Lao động ở các tỉnh khác và -", 14.2)
            .Text(80, 724, "Thương binh các huyện, thị xã trong tỉnh làm nhanh các việc", 14.2).Text(80, 706, "được giao.", 14.2);
        TextOf(pdf).ShouldBe(
            "Giao Sở Lao động - Thương binh và Xã hội, cùng với Sở LĐ-TBXH các tỉnh, phối hợp với Sở Lao động ở các tỉnh khác và - Thương binh các huyện, thị xã trong tỉnh làm nhanh các việc được giao.");
    }

    [Fact]
    public void A_table_with_rules_gives_a_row_a_line()
    {
        var pdf = new PdfWriter().Page();
        pdf.Text(80, 780, "PHÂN CÔNG NHIỆM VỤ CHO CÁC CƠ QUAN");
        Grid(pdf, [80, 120, 400, 540], [760, 730, 680, 630]);
        // The rule between the last two rows stops before the last column: its cell is over both.
        pdf.Text(84, 740, "TT").Text(124, 740, "Nhiệm vụ").Text(404, 740, "Chủ trì")
            .Text(84, 710, "1").Text(124, 710, "Rà soát, tổng hợp quy hoạch các").Text(124, 692, "cơ sở y tế").Text(404, 710, "Sở Y tế")
            .Text(84, 660, "2").Text(124, 660, "Báo cáo kết quả").Text(404, 660, "Sở Nội vụ");
        pdf.Text(80, 600, "Các cơ quan nghiêm túc thực hiện.");
        TextOf(pdf).ShouldBe(
            "PHÂN CÔNG NHIỆM VỤ CHO CÁC CƠ QUAN\nTT | Nhiệm vụ | Chủ trì\n1 | Rà soát, tổng hợp quy hoạch các cơ sở y tế | Sở Y tế\n2 | Báo cáo kết quả | Sở Nội vụ\nCác cơ quan nghiêm túc thực hiện.");
    }

    [Fact]
    public void A_cell_over_two_rows_is_said_in_each()
    {
        var pdf = new PdfWriter().Page();
        double[] rows = [760, 730, 700, 670];
        foreach (var x in new double[] { 80, 400, 540 })
            pdf.Rule(x, 760, x, 670);

        foreach (var y in rows)
            pdf.Rule(80, y, y == 700 ? 400 : 540, y);

        pdf.Text(84, 740, "Nhiệm vụ được giao").Text(404, 740, "Chủ trì").Text(84, 710, "Rà soát").Text(404, 695, "Sở Y tế").Text(84, 680, "Báo cáo");
        TextOf(Padded(pdf)).ShouldStartWith("Nhiệm vụ được giao | Chủ trì\nRà soát | Sở Y tế\nBáo cáo | Sở Y tế\n");
    }

    [Fact]
    public void A_table_over_two_pages_is_one()
    {
        var pdf = new PdfWriter().Page();
        Grid(pdf, [80, 120, 400, 540], [300, 270, 200]);
        pdf.Text(84, 280, "TT").Text(124, 280, "Nhiệm vụ").Text(404, 280, "Chủ trì").Text(84, 240, "1").Text(124, 240, "Rà soát quy hoạch").Text(404, 240, "Sở Y tế");
        pdf.Page();
        Grid(pdf, [80, 120, 400, 540], [760, 730, 700, 670]);
        pdf.Text(84, 740, "TT").Text(124, 740, "Nhiệm vụ").Text(404, 740, "Chủ trì").Text(124, 710, "cơ sở khám bệnh").Text(84, 680, "2").Text(124, 680, "Báo cáo").Text(404, 680, "Sở Nội vụ");
        TextOf(pdf).ShouldBe("TT | Nhiệm vụ | Chủ trì\n1 | Rà soát quy hoạch cơ sở khám bệnh | Sở Y tế\n2 | Báo cáo | Sở Nội vụ");
    }

    [Fact]
    public void A_row_that_the_page_cuts_without_a_rule_is_put_together()
    {
        var pdf = new PdfWriter().Page();
        foreach (var x in new double[] { 80, 120, 400, 540 })
            pdf.Rule(x, 200, x, 60);

        pdf.Rule(80, 200, 540, 200).Rule(80, 170, 540, 170);
        pdf.Text(84, 180, "TT").Text(124, 180, "Nhiệm vụ").Text(404, 180, "Chủ trì").Text(84, 150, "1").Text(124, 150, "Rà soát quy hoạch mạng lưới").Text(404, 150, "Sở Y tế");
        pdf.Page();
        foreach (var x in new double[] { 80, 120, 400, 540 })
            pdf.Rule(x, 780, x, 700);

        pdf.Rule(80, 740, 540, 740).Rule(80, 700, 540, 700);
        pdf.Text(124, 760, "cơ sở khám bệnh").Text(84, 720, "2").Text(124, 720, "Báo cáo").Text(404, 720, "Sở Nội vụ");
        TextOf(pdf).ShouldBe("TT | Nhiệm vụ | Chủ trì\n1 | Rà soát quy hoạch mạng lưới cơ sở khám bệnh | Sở Y tế\n2 | Báo cáo | Sở Nội vụ");
    }

    [Fact]
    public void Footnotes_and_their_numbers_are_left_out()
    {
        var pdf = new PdfWriter().Page();
        pdf.Text(80, 700, "Thực hiện Quyết định số 12/QĐ-UBND").Text(80 + PdfWriter.Width("Thực hiện Quyết định số 12/QĐ-UBND"), 705, "1", 8)
            .Text(320, 700, "diện tích 25 m").Text(320 + PdfWriter.Width("diện tích 25 m"), 705, "2", 8);
        pdf.Text(80, 120, "1", 6).Text(84, 116, "Quyết định ngày 01/02/2023 của Ủy ban nhân dân tỉnh.", 10);
        TextOf(Padded(pdf)).ShouldStartWith("Thực hiện Quyết định số 12/QĐ-UBND diện tích 25 m2\n");
        TextOf(pdf).ShouldNotContain("01/02/2023");
    }

    [Fact]
    public void A_letter_printed_twice_counts_once_and_a_mark_of_its_own_is_put_to_its_letter()
    {
        var pdf = new PdfWriter().Page();
        pdf.Text(80, 700, "SỞ Y TẾ").Text(80.3, 700, "SỞ Y TẾ");
        var x = 80.0;
        foreach (var letter in "Sở Nội vụ")
        {
            foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD))
                pdf.Text(x, 680, part.ToString());

            x += PdfWriter.Size / 2;
        }

        TextOf(Padded(pdf)).ShouldStartWith("SỞ Y TẾ\nSở Nội vụ\n");
    }

    [Fact]
    public void Wrong_letters_of_old_fonts_are_repaired()
    {
        var pdf = new PdfWriter().Page();
        pdf.Text(80, 700, "Ðề nghị các đơn vị tham mƣu, thực hiện chủ trƣơng, ĐƢỜNG bộ");
        TextOf(Padded(pdf)).ShouldStartWith("Đề nghị các đơn vị tham mưu, thực hiện chủ trương, ĐƯỜNG bộ\n");
    }

    [Fact]
    public void Text_in_a_font_before_unicode_is_converted()
    {
        var pdf = new PdfWriter().Page();
        pdf.Text(80, 700, "Giao Së Y tÕ chñ tr×, phèi hîp víi c¸c ®¬n vÞ liªn quan");
        TextOf(pdf).ShouldBe("Giao Sở Y tế chủ trì, phối hợp với các đơn vị liên quan");
    }

    [Fact]
    public void A_picture_without_text_is_scanned_and_a_blank_page_empty()
    {
        const string Image = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream";
        var scan = new PdfWriter().Page().Raw("q 500 0 0 700 40 40 cm /Im Do Q").Text(40, 20, "Ký bởi: UBND tỉnh");
        Refused(scan.Write($"/XObject << /Im {scan.ExtraObject} 0 R >>", Image)).ShouldBe(RefusalReason.Scanned);
        Refused(new PdfWriter().Page().Write()).ShouldBe(RefusalReason.Empty);
    }

    [Fact]
    public void A_password_protects() =>
        Refused(new PdfWriter { Trailer = $"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>" }.Page().Text(80, 700, Long).Write())
            .ShouldBe(RefusalReason.Protected);

    [Fact]
    public void Over_500_pages_are_too_many()
    {
        var pdf = new PdfWriter();
        for (var page = 0; page < 501; page++)
            pdf.Page();

        Refused(pdf.Write()).ShouldBe(RefusalReason.TooLarge);
    }

    [Fact]
    public void A_stream_that_unpacks_to_too_much_is_refused()
    {
        var pdf = new PdfWriter { Packed = true }.Page().Raw(new string(' ', 105 * 1024 * 1024)).Text(80, 700, Long);
        var file = pdf.Write();
        file.Length.ShouldBeLessThan(DirectiveFile.MaximumLength);
        Refused(file).ShouldBe(RefusalReason.TooLarge);
    }

    [Fact]
    public void A_head_without_a_body_is_damaged() => Refused(Encoding.ASCII.GetBytes("%PDF-1.7\nrubbish")).ShouldBe(RefusalReason.Damaged);

    [Fact]
    public void A_cancelled_reading_stops() =>
        Should.Throw<OperationCanceledException>(() => DirectiveFile.Open(Padded(new PdfWriter().Page()).Write(), "a.pdf", new CancellationToken(canceled: true)));

    [Fact]
    public void Five_hundred_pages_are_read()
    {
        var pdf = new PdfWriter { Packed = true };
        var words = Long.Split(' ');
        for (var page = 0; page < 500; page++)
        {
            pdf.Page();
            var y = 780.0;
            pdf.Paragraph(ref y, string.Join(' ', words.Skip(page % words.Length).Concat(words.Take(page % words.Length))));
        }

        TextOf(pdf).Length.ShouldBeGreaterThan(100_000);
    }

    private static PdfWriter Heading(PdfWriter pdf) => pdf
        .Text(90, 780, "ỦY BAN NHÂN DÂN", 12).Text(270, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12)
        .Text(100, 765, "TỈNH BÌNH AN", 12).Text(290, 765, "Độc lập - Tự do - Hạnh phúc", 12).Rule(290, 762, 450, 762)
        .Text(90, 735, "Số: 12/UBND-TH", 12).Text(285, 735, "Bình An, ngày 02 tháng 5 năm 2024", 12)
        .Text(80, 720, "V/v rà soát cơ sở y tế", 12);

    private static void Margins(PdfWriter pdf, int page) =>
        pdf.Text(300, 815, page.ToString(System.Globalization.CultureInfo.InvariantCulture)).Text(80, 40, $"Công báo tỉnh Bình An số 12 - Trang {page}", 9);

    private static void Grid(PdfWriter pdf, double[] columns, double[] rows)
    {
        foreach (var x in columns)
            pdf.Rule(x, rows[0], x, rows[^1]);

        foreach (var y in rows)
            pdf.Rule(columns[0], y, columns[^1], y);
    }

    // Enough words that the page is no picture with a stamp.
    private static PdfWriter Padded(PdfWriter pdf) => pdf.Text(80, 300, "Văn bản này có đủ chữ để không bị coi là ảnh chụp.");

    private static string TextOf(PdfWriter pdf) =>
        DirectiveFile.Open(pdf.Write(), "a.pdf", TestContext.Current.CancellationToken).ShouldBeOfType<FileOutcome.Opened>().Text.Value;

    private static RefusalReason Refused(byte[] file) =>
        DirectiveFile.Open(file, "a.pdf", TestContext.Current.CancellationToken).ShouldBeOfType<FileOutcome.Refused>().Reason;
}
