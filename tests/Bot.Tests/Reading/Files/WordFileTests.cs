using System.IO.Compression;
using System.Text;
using Bot.Reading;
using Bot.Reading.Files;
using static Bot.Tests.Reading.Files.WordBuilder;

namespace Bot.Tests.Reading.Files;

public sealed class WordFileTests
{
    [Fact]
    public void Paragraphs_are_lines_in_reading_order() =>
        TextOf(P("Kính gửi:") + P("- Sở Y tế;") + P("") + P("") + P("Giao Sở Y tế chủ trì."))
            .ShouldBe("Kính gửi:\n- Sở Y tế;\n\nGiao Sở Y tế chủ trì.");

    [Fact]
    public void Letters_in_nfd_come_out_in_nfc() =>
        TextOf(P("Sở Y tế".Normalize(NormalizationForm.FormD))).ShouldBe("Sở Y tế");

    [Fact]
    public void Breaks_tabs_hyphens_and_symbols_are_kept() =>
        TextOf("<w:p><w:r><w:t>Ủy</w:t><w:br/><w:t>ban</w:t><w:tab/><w:t>LĐ</w:t><w:noBreakHyphen/><w:t>TBXH</w:t><w:softHyphen/><w:t>.</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/></w:r></w:p>")
            .ShouldBe("Ủy\nban\tLĐ-TBXH.•");

    [Fact]
    public void Word_numbers_are_written_into_the_text()
    {
        var numbering = Numbering(("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("bullet", "\uF0B7"));
        var body = Item("NHIỆM VỤ", 1) + Item("Sở Y tế", 1, 1) + Item("Rà soát", 1, 2) + Item("Báo cáo", 1, 2) + Item("chi tiết", 1, 3) +
            P("Đoạn không đánh số") + Item("Sở Tài chính", 1, 1) + Item("Bố trí kinh phí", 1, 2) + Item("TỔ CHỨC", 1) + Item("Công an tỉnh", 1, 1);
        TextOf(body, numbering).ShouldBe(
            "I. NHIỆM VỤ\n1. Sở Y tế\na) Rà soát\nb) Báo cáo\n+ chi tiết\nĐoạn không đánh số\n2. Sở Tài chính\na) Bố trí kinh phí\nII. TỔ CHỨC\n1. Công an tỉnh");
    }

    [Fact]
    public void Levels_show_the_numbers_above_them() =>
        TextOf(Item("Một", 1) + Item("con", 1, 1) + Item("cháu", 1, 2) + Item("con", 1, 1), Numbering(("decimal", "%1."), ("decimal", "%1.%2."), ("decimalZero", "%1.%2.%3")))
            .ShouldBe("1. Một\n1.1. con\n1.1.01 cháu\n1.2. con");

    [Fact]
    public void A_second_list_of_the_same_kind_goes_on_unless_it_restarts()
    {
        var numbering = "<w:abstractNum w:abstractNumId=\"0\">" + Levels(("decimal", "%1.")) + "</w:abstractNum>" +
            "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>" +
            "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        TextOf(Item("a", 1) + Item("b", 1) + Item("c", 2) + Item("d", 3) + Item("e", 3), numbering).ShouldBe("1. a\n2. b\n3. c\n5. d\n6. e");
    }

    [Fact]
    public void A_style_can_number_its_paragraphs()
    {
        var numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Dieu\"/><w:lvlText w:val=\"Điều %1.\"/></w:lvl></w:abstractNum>" +
            "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"Goc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"Dieu\"><w:basedOn w:val=\"Goc\"/></w:style>";
        TextOf(P("Sở Y tế", "<w:pStyle w:val=\"Dieu\"/>") + P("Sở Xây dựng", "<w:pStyle w:val=\"Dieu\"/>") + P("Không", "<w:pStyle w:val=\"Dieu\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"), numbering, styles)
            .ShouldBe("Điều 1. Sở Y tế\nĐiều 2. Sở Xây dựng\nKhông");
    }

    [Theory]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("upperLetter", 3, "C")]
    [InlineData("lowerRoman", 14, "xiv")]
    [InlineData("upperRoman", 1999, "MCMXCIX")]
    [InlineData("upperRoman", 5000, "5000")] // no Roman numeral
    [InlineData("decimalZero", 7, "07")]
    [InlineData("vietnameseCounting", 3, "3")]
    [InlineData("no such format", 3, "3")]
    public void Numbers_are_written_in_their_format(string format, int value, string expected)
    {
        var numbering = $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{value}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        TextOf(Item("x", 1), numbering).ShouldBe($"{expected}. x");
    }

    [Fact]
    public void Changes_are_taken_as_accepted() =>
        TextOf(
            "<w:p>" + R("Giao ") + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>Sở Tài chính</w:delText></w:r></w:del>" +
            "<w:ins w:id=\"2\" w:author=\"a\">" + R("Sở Y tế") + "</w:ins>" + R(" chủ trì") +
            "<w:moveFrom w:id=\"3\" w:author=\"a\">" + R(" trước") + "</w:moveFrom><w:moveTo w:id=\"4\" w:author=\"a\">" + R(" sau") + "</w:moveTo></w:p>")
            .ShouldBe("Giao Sở Y tế chủ trì sau");

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs_and_counts_once() =>
        TextOf(
            P("Sở ", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>") + Item("Y tế", 1) + Item("Sở Nội vụ", 1),
            Numbering(("decimal", "%1.")))
            .ShouldBe("1. Sở Y tế\n2. Sở Nội vụ");

    [Fact]
    public void A_table_row_is_one_line_with_its_cells_apart() =>
        TextOf(P("Phân công:") + Table(borders: true, [P("TT"), P("Nhiệm vụ"), P("Chủ trì")], [P("1"), P("Rà soát") + P("quy hoạch"), P("Sở Xây dựng")]) + P("Hết"))
            .ShouldBe("Phân công:\nTT | Nhiệm vụ | Chủ trì\n1 | Rà soát quy hoạch | Sở Xây dựng\nHết");

    [Fact]
    public void A_cell_over_several_rows_is_said_in_each() =>
        TextOf(Table(
            borders: true,
            [P("1"), P("Rà soát"), "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + P("Sở Y tế")],
            [P("2"), P("Báo cáo"), "<w:tcPr><w:vMerge/></w:tcPr>" + P("")],
            [P("3"), P("Tổng hợp"), P("Sở Nội vụ")]))
            .ShouldBe("1 | Rà soát | Sở Y tế\n2 | Báo cáo | Sở Y tế\n3 | Tổng hợp | Sở Nội vụ");

    [Fact]
    public void The_heading_of_two_columns_is_read_column_by_column() =>
        TextOf(Table(
            borders: false,
            [P("ỦY BAN NHÂN DÂN") + P("TỈNH BÌNH AN"), P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + P("Độc lập - Tự do - Hạnh phúc")],
            [P("Số: 12/UBND-TH"), P("Bình An, ngày 02 tháng 5 năm 2024")]))
            .ShouldBe("ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/UBND-TH\nBình An, ngày 02 tháng 5 năm 2024");

    [Fact]
    public void Borders_of_a_table_style_make_a_table_of_data()
    {
        var styles = "<w:style w:type=\"table\" w:styleId=\"Luoi\"><w:tblPr><w:tblBorders><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr></w:style>";
        var table = Table(borders: false, [P("Sở Y tế"), P("Rà soát")]);
        TextOf(table).ShouldBe("Sở Y tế\nRà soát");
        TextOf(table.Replace("<w:tblPr>", "<w:tblPr><w:tblStyle w:val=\"Luoi\"/>", StringComparison.Ordinal), styles: styles).ShouldBe("Sở Y tế | Rà soát");
    }

    [Fact]
    public void A_text_box_is_read_once_after_its_paragraph()
    {
        var content = $"<w:txbxContent>{P("Số: 12/UBND-TH")}</w:txbxContent>";
        var box = $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>" +
            $"<mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        TextOf($"<w:p>{R("ỦY BAN NHÂN DÂN")}{box}</w:p>" + P("Kính gửi")).ShouldBe("ỦY BAN NHÂN DÂN\nSố: 12/UBND-TH\nKính gửi");
        TextOf($"<w:p><w:r><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></w:r></w:p>").ShouldBe("Số: 12/UBND-TH");
    }

    [Fact]
    public void Hidden_text_field_codes_and_footnote_marks_are_left_out()
    {
        var styles = "<w:style w:type=\"character\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>";
        TextOf(
            "<w:p>" + R("Ngày ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + R("02/5") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" +
            R("bí", "<w:vanish/>") + R("mật", "<w:rStyle w:val=\"An\"/>") + R(" hiện", "<w:rStyle w:val=\"An\"/><w:vanish w:val=\"0\"/>") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" +
            "<w:hyperlink w:anchor=\"x\">" + R(" tại đây") + "</w:hyperlink><w:fldSimple w:instr=\"PAGE\">" + R(" 3") + "</w:fldSimple></w:p>" + P("Sau"),
            styles: styles)
            .ShouldBe("Ngày 02/5 hiện tại đây 3\nSau");
    }

    [Fact]
    public void A_field_left_open_swallows_no_other_paragraph() =>
        TextOf("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + R("mã") + "</w:p>" + P("Giao Sở Y tế")).ShouldBe("Giao Sở Y tế");

    [Fact]
    public void Content_controls_are_looked_into() =>
        TextOf("<w:sdt><w:sdtPr/><w:sdtContent>" + P("Một") + "</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtContent>" + R("Hai") + "</w:sdtContent></w:sdt></w:p>").ShouldBe("Một\nHai");

    [Fact]
    public void Runs_in_old_fonts_are_converted_and_unicode_in_them_is_left()
    {
        var font = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
        var capitals = "<w:rFonts w:ascii=\".VnTimeH\"/>";
        var vni = "<w:rFonts w:ascii=\"VNI-Times\"/>";
        TextOf("<w:p>" + R("ñy ban nh©n d©n", capitals) + "</w:p><w:p>" + R("Giao Së Y t", font) + R("Õ", font) + R(" và Sở Nội vụ") + "</w:p><w:p>" + R("Sôû Taøi chính", vni) + "</w:p><w:p>" + R("Sở Xây dựng", font) + "</w:p>")
            .ShouldBe("ỦY BAN NHÂN DÂN\nGiao Sở Y tế và Sở Nội vụ\nSở Tài chính\nSở Xây dựng");
    }

    [Fact]
    public void A_strict_document_is_read_like_any_other()
    {
        var file = Rewritten(Document(P("Giao Sở Y tế chủ trì")), "word/document.xml", xml => xml.Replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal));
        TextOf(file).ShouldBe("Giao Sở Y tế chủ trì");
    }

    [Fact]
    public void The_name_does_not_decide_what_a_file_is() =>
        DirectiveFile.Open(Document(P("Giao Sở Y tế")), "a.txt", TestContext.Current.CancellationToken).ShouldBeOfType<FileOutcome.Opened>();

    [Fact]
    public void An_empty_document_is_empty() => Refused(Document(P("  "))).ShouldBe(RefusalReason.Empty);

    [Fact]
    public void A_truncated_document_is_damaged() => Refused(Document(P("Giao Sở Y tế"))[..^40]).ShouldBe(RefusalReason.Damaged);

    [Fact]
    public void Broken_xml_is_damaged() =>
        Refused(Rewritten(Document(P("x")), "word/document.xml", xml => xml[..(xml.Length / 2)])).ShouldBe(RefusalReason.Damaged);

    [Fact]
    public void A_document_that_declares_entities_is_damaged() =>
        Refused(Rewritten(Document(P("x")), "word/document.xml", xml => "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">]>" + xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..])).ShouldBe(RefusalReason.Damaged);

    [Fact]
    public void A_document_nested_too_deep_is_damaged() =>
        Refused(Rewritten(Document(P("x")), "word/document.xml", xml => xml.Replace(
            "<w:body>", "<w:body>" + string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000)), StringComparison.Ordinal))).ShouldBe(RefusalReason.Damaged);

    [Fact]
    public void A_bomb_is_refused_before_it_is_unpacked()
    {
        using var stream = new MemoryStream();
        stream.Write(Document(P("x")));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/media/image1.bmp", CompressionLevel.SmallestSize).Open();
            entry.Write(new byte[30 * 1024 * 1024]);
        }

        Refused(stream.ToArray()).ShouldBe(RefusalReason.TooLarge);
    }

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_refused_too()
    {
        var file = Rewritten(Document(P("x")), "word/document.xml", xml => xml.Replace("<w:body>", "<w:body>" + new string(' ', 60_000_000), StringComparison.Ordinal));
        // The unpacked size of an entry stands in its local header and in the directory; both are forged.
        var real = BitConverter.GetBytes(UnpackedSize(file, "word/document.xml"));
        for (var at = file.AsSpan().IndexOf(real); at >= 0; at = file.AsSpan().IndexOf(real))
            BitConverter.GetBytes(1000).CopyTo(file, at);

        Refused(file).ShouldBeOneOf(RefusalReason.Damaged, RefusalReason.TooLarge);
    }

    [Fact]
    public void More_entries_than_any_document_has_are_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 6000; i++)
                archive.CreateEntry($"e{i}");
        }

        Refused(stream.ToArray()).ShouldBe(RefusalReason.TooLarge);
    }

    [Fact]
    public void An_archive_of_another_kind_is_unknown()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("a.txt");

        Refused(stream.ToArray()).ShouldBe(RefusalReason.UnknownKind);
    }

    [Fact]
    public void A_document_under_a_password_is_protected_and_an_old_one_unknown()
    {
        byte[] magic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Refused([.. magic, .. new byte[1024], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[512]]).ShouldBe(RefusalReason.Protected);
        Refused([.. magic, .. new byte[1024], .. Encoding.Unicode.GetBytes("WordDocument"), .. new byte[512]]).ShouldBe(RefusalReason.UnknownKind);
    }

    private static string TextOf(string body, string? numbering = null, string? styles = null) => TextOf(Document(body, numbering, styles));

    private static string TextOf(byte[] file) =>
        DirectiveFile.Open(file, "a.docx", TestContext.Current.CancellationToken).ShouldBeOfType<FileOutcome.Opened>().Text.Value;

    private static RefusalReason Refused(byte[] file) =>
        DirectiveFile.Open(file, "a.docx", TestContext.Current.CancellationToken).ShouldBeOfType<FileOutcome.Refused>().Reason;

    private static int UnpackedSize(byte[] file, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return (int)archive.GetEntry(part)!.Length;
    }

    private static byte[] Rewritten(byte[] file, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part).ShouldNotBeNull();
            using var reader = new StreamReader(entry.Open());
            var changed = change(reader.ReadToEnd());
            reader.Dispose();
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part, CompressionLevel.Optimal).Open());
            writer.Write(changed);
        }

        return stream.ToArray();
    }
}
