using System.Text;
using Bot.Directives;
using Bot.Reading;
using Bot.Reading.Files;
using static Bot.Tests.Reading.Files.WordBuilder;

namespace Bot.Tests.Reading.Files;

/// <summary>One document, handed over in every form that is read.</summary>
public sealed class SameDocumentTests
{
    private static readonly string[] Left = ["ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG NAI", "Số: 812/UBND-KGVX", "V/v chuẩn bị năm học mới"];

    private static readonly string[] Right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Đồng Nai, ngày 05 tháng 8 năm 2025"];

    // The first of the paragraphs that Word and the PDF number by themselves or indent.
    private static readonly string[] Opening =
    [
        "Để chuẩn bị cho năm học mới, Ủy ban nhân dân tỉnh có ý kiến chỉ đạo như sau:",
    ];

    private static readonly string[] Items =
    [
        "Giao Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Xây dựng, Sở Tài chính kiểm tra cơ sở vật chất của các trường học trên địa bàn tỉnh; tham mưu Ủy ban nhân dân tỉnh kế hoạch sửa chữa, hoàn thành trước ngày 20/8/2025.",
        "Giao Sở Y tế chủ trì hướng dẫn các trường học thực hiện công tác phòng, chống dịch bệnh; báo cáo kết quả chậm nhất ngày 30/8/2025.",
        "Giao Công an tỉnh tăng cường bảo đảm trật tự, an toàn giao thông tại khu vực cổng trường.",
    ];

    public static TheoryData<string> Forms => ["utf8.txt", "utf16.txt", "windows1258.txt", "vni.txt", "a.docx", "a.pdf"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_same_document_gives_the_same_words(string form)
    {
        var words = Words(Open(form).Value);
        words.ShouldBe(Words(PlainText()), $"{form} differs");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_same_document_gives_the_same_assignments(string form)
    {
        var expected = Assignments(DirectiveText.From(PlainText()));
        expected.Count.ShouldBeGreaterThanOrEqualTo(Items.Length);
        Assignments(Open(form)).ShouldBe(expected, $"{form} differs");
    }

    [Fact]
    public void A_table_gives_the_same_rows_and_assignments_from_word_and_from_pdf()
    {
        string[][] rows = [["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"], ["1", "Rà soát quy hoạch", "Sở Xây dựng", "30/9/2025"], ["2", "Báo cáo kết quả", "Sở Nội vụ", "Quý IV/2025"]];
        double[] columns = [60, 90, 290, 430, 540];
        var pdf = new PdfWriter().Page().Text(60, 780, "PHÂN CÔNG NHIỆM VỤ NĂM HỌC MỚI");
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
                pdf.Text(columns[column] + 4, 740 - (30 * row), rows[row][column]);
        }

        foreach (var x in columns)
            pdf.Rule(x, 760, x, 670);

        for (var y = 760; y >= 670; y -= 30)
            pdf.Rule(60, y, 540, y);

        var word = Document(P("PHÂN CÔNG NHIỆM VỤ NĂM HỌC MỚI") + Table(borders: true, [.. rows.Select(row => row.Select(cell => P(cell)).ToArray())]));
        var fromWord = Text(word, "a.docx");
        fromWord.Value.ShouldBe("PHÂN CÔNG NHIỆM VỤ NĂM HỌC MỚI\n" + string.Join('\n', rows.Select(row => string.Join(" | ", row))));
        Text(pdf.Write(), "a.pdf").ShouldBe(fromWord);
        Assignments(fromWord).Count.ShouldBe(2);
    }

    private static List<string> Assignments(DirectiveText text) =>
        [.. DirectiveReader.Read(text, homeProvince: null).ShouldBeOfType<ReadingOutcome.Read>().Directive.Assignments.Select(assignment =>
            $"{Names(assignment.Leads)} / {Names(assignment.Coordinating)} / {assignment.Deadline} / {string.Join(' ', Words(assignment.Duty))}")];

    private static string Names(IEnumerable<Agency> agencies) => string.Join(", ", agencies.Select(agency => agency.Name));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static DirectiveText Open(string form)
    {
        var file = form switch
        {
            "utf8.txt" => Encoding.UTF8.GetBytes(PlainText()),
            "utf16.txt" => Encoding.Unicode.GetBytes(PlainText()),
            "windows1258.txt" => LegacyWriter.Windows1258(PlainText()),
            "vni.txt" => LegacyWriter.Vni(PlainText()),
            "a.docx" => WordForm(),
            _ => PdfForm(),
        };
        return Text(file, form);
    }

    private static DirectiveText Text(byte[] file, string name) =>
        DirectiveFile.Open(file, name, TestContext.Current.CancellationToken).ShouldBeOfType<FileOutcome.Opened>().Text;

    private static string PlainText() => string.Join("\r\n", [.. Left, .. Right, .. Opening, .. Items.Select((item, at) => $"{at + 1}. {item}")]);

    private static byte[] WordForm() => Document(
        Table(borders: false, [string.Concat(Left.Select(line => P(line))), string.Concat(Right.Select(line => P(line)))]) +
        string.Concat(Opening.Select(paragraph => P(paragraph))) + string.Concat(Items.Select(item => Item(item, 1))),
        Numbering(("decimal", "%1.")));

    private static byte[] PdfForm()
    {
        var pdf = new PdfWriter { Packed = true }.Page();
        for (var i = 0; i < Left.Length; i++)
        {
            pdf.Text(80, 780 - (16 * i), Left[i], 11);
            if (i < Right.Length)
                pdf.Text(290, 780 - (16 * i), Right[i], 11);
        }

        var y = 680.0;
        foreach (var paragraph in Opening)
            pdf.Paragraph(ref y, paragraph);

        foreach (var (item, at) in Items.Select((item, at) => (item, at)))
            pdf.Paragraph(ref y, $"{at + 1}. {item}");

        return pdf.Write();
    }
}
