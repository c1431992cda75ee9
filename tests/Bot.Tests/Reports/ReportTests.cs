using System.Globalization;
using System.Text;
using Bot.Commands;
using Bot.Directives;
using Bot.Reading.Files;
using Bot.Reports;
using Bot.Storage;
using Bot.Tests.Support;
using Bot.Texts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Tests.Reports;

public abstract class ReportTests : IDisposable
{
    private static readonly Agency Health = new("Sở Y tế", "Bình Phước");
    private static readonly DateOnly Today = new(2024, 1, 10);
    private static readonly Phrases Words = Phrases.In(Language.Vietnamese);
    private readonly OwnTables _tables;

    private protected ReportTests(OwnTables tables) => _tables = tables;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _tables.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_spreadsheet_holds_days_as_days_and_no_formula()
    {
        using var file = new MemoryStream(ReportFile.Xlsx(await RowsAsync(), Words));
        using var document = SpreadsheetDocument.Open(file, false);
        new OpenXmlValidator().Validate(document).Select(error => error.Description).ShouldBeEmpty();
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        string Cell(string place) => sheet.Descendants<Cell>().Single(cell => cell.CellReference == place).InnerText;

        Cell("A1").ShouldBe("TT");
        Cell("F1").ShouldBe("Nhiệm vụ");
        Cell("F2").ShouldBe("=HYPERLINK(\"http://x\") báo cáo");
        Cell("G2").ShouldBe("Sở Y tế (Bình Phước)");
        double.Parse(Cell("K2"), CultureInfo.InvariantCulture).ShouldBe(new DateTime(2023, 12, 31).ToOADate());
        Cell("L2").ShouldBe("Quá hạn");
        Cell("M2").ShouldBe("10");
        double.Parse(Cell("N2"), CultureInfo.InvariantCulture).ShouldBe(new DateTime(2023, 12, 20, 8, 0, 0).ToOADate(), 0.00001);
        Cell("O2").ShouldBe("@Nguyễn Thị Lan");
        Cell("L3").ShouldBe("Chưa xác nhận");
        sheet.Descendants<Row>().Count().ShouldBe(3);
    }

    [Fact]
    public async Task A_csv_file_guards_what_begins_like_a_formula()
    {
        var text = Encoding.UTF8.GetString(ReportFile.Csv(await RowsAsync(), Words));
        text[0].ShouldBe('\ufeff');
        text.ShouldContain(",\"'=HYPERLINK(\"\"http://x\"\") báo cáo\",");
        text.ShouldContain(",\"'@Nguyễn Thị Lan\",");
        text.ShouldContain(",2023-12-31,");
        text.ShouldContain(",2023-12-20 08:00,");
        foreach (var (_, fields) in CsvText.Read(text[1..]))
            fields.Count.ShouldBe(DutyTable.Columns.Count);
    }

    [Fact]
    public async Task A_letter_has_the_prescribed_form_and_names_each_overdue_duty()
    {
        await RowsAsync();
        var overdue = await Report().OverdueOfAsync(Health, Today, Token);
        overdue.ShouldHaveSingleItem().DaysOverdue.ShouldBe(10);
        (await Report().OverdueOfAsync(new Agency("Sở Nội vụ", "Bình Phước"), Today, Token)).ShouldBeEmpty();
        var letter = new ReminderLetter(new LetterOptions { SignerName = "Nguyễn Văn A" }, new HomePlace("Bình Phước"), WorkingCalendar.Default).Docx(Health, overdue, Today);

        using (var document = WordprocessingDocument.Open(new MemoryStream(letter), false))
        {
            new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
            var body = document.MainDocumentPart!.Document!.Body!;
            body.Descendants<PageSize>().Single().ShouldSatisfyAllConditions(page => page.Width!.Value.ShouldBe(11906u), page => page.Height!.Value.ShouldBe(16838u));
            var margins = body.Descendants<PageMargin>().Single();
            Millimetres(margins.Top!.Value).ShouldBeInRange(20, 25);
            Millimetres(margins.Bottom!.Value).ShouldBeInRange(20, 25);
            Millimetres(margins.Left!.Value).ShouldBeInRange(30, 35);
            Millimetres(margins.Right!.Value).ShouldBeInRange(15, 20);
            body.Descendants<RunFonts>().Select(font => font.Ascii!.Value).Distinct().ShouldBe(["Times New Roman"]);
            foreach (var (words, size) in ((string, string)[])[("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "26"), ("Độc lập - Tự do - Hạnh phúc", "28"), ("Nơi nhận:", "24")])
                body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>().Single(run => run.InnerText == words).RunProperties!.FontSize!.Val!.Value.ShouldBe(size);
        }

        var text = DirectiveFile.Open(letter, "cong-van.docx", Token).ShouldBeOfType<FileOutcome.Opened>().Text.Value;
        string[] inOrder =
        [
            "ỦY BAN NHÂN DÂN", "TỈNH BÌNH PHƯỚC", "VĂN PHÒNG", "Số:", "/VP-TH", "V/v đôn đốc", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
            "Bình Phước, ngày 10 tháng 01 năm 2024", "Kính gửi: Sở Y tế", "báo cáo", "4614/UBND-TH", "31/12/2023", "10", "Nơi nhận:", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A",
        ];
        var at = 0;
        foreach (var words in inOrder)
        {
            at = text.IndexOf(words, at, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0, $"{words} in its place of:\n{text}");
        }
    }

    [Fact]
    public async Task The_head_of_a_letter_keeps_its_lines_and_rules_whole()
    {
        await RowsAsync();
        var overdue = await Report().OverdueOfAsync(Health, Today, Token);
        var letter = new ReminderLetter(new LetterOptions(), new HomePlace("Hồ Chí Minh"), WorkingCalendar.Default).Docx(Health, overdue, Today);

        using var document = WordprocessingDocument.Open(new MemoryStream(letter), false);
        var body = document.MainDocumentPart!.Document!.Body!;
        var head = body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().First();
        var columns = head.Descendants<GridColumn>().Select(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture)).ToList();
        columns.Sum().ShouldBe(11906 - 1701 - 851, "from margin to margin");

        // Widths in Times bold, in thousandths of the size: 20,861 for the state's name, 12,197 for the motto, 6,083 for VĂN PHÒNG.
        (20.861 * 13 * 20).ShouldBeLessThan(columns[1]);
        var rules = head.Descendants<ParagraphBorders>().Select(border => border.Parent!.GetFirstChild<Indentation>()!)
            .Select((indent, i) => columns[i] - int.Parse(indent.Left!.Value!, CultureInfo.InvariantCulture) - int.Parse(indent.Right!.Value!, CultureInfo.InvariantCulture)).ToList();
        (rules[0] / (6.083 * 13 * 20)).ShouldBeInRange(1 / 3.0, 1 / 2.0);
        (rules[1] / (12.197 * 14 * 20)).ShouldBeInRange(0.97, 1.03);
        head.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Where(paragraph => paragraph.InnerText.Length > 0).ShouldAllBe(paragraph => paragraph.ParagraphProperties!.Indentation == null);
        head.InnerText.ShouldContain("THÀNH PHỐ HỒ CHÍ MINH");
        body.InnerText.ShouldContain("Lãnh đạo UBND thành phố (b/c)");
    }

    private static double Millimetres(long twips) => Math.Round(twips / 1440.0 * 25.4, 1);

    private DutyReport Report() => new(
        new DirectiveStore(_tables, TimeProvider.System), new OverrideStore(_tables), new AcknowledgementStore(_tables), new FollowUpStore(_tables), WorkingCalendar.Default);

    private async Task<IReadOnlyList<DutyReportRow>> RowsAsync()
    {
        using var store = new DirectiveStore(_tables, TimeProvider.System);
        await store.PublishAsync(
            ADirective.Numbered("4614/UBND-TH").With(
                AnAssignment.For("Sở Y tế").Named("a-1").To("=HYPERLINK(\"http://x\") báo cáo").DueOn(new DateOnly(2023, 12, 31)),
                AnAssignment.For("Sở Tài chính").Named("a-2"),
                AnAssignment.For("Sở Nội vụ").Named("a-3").DueOn(new DateOnly(2023, 12, 31))).Build(),
            Token);
        await new AcknowledgementStore(_tables).AddAsync(
            new Acknowledgement("4614/UBND-TH", "a-1", "Sở Y tế", "lan", "@Nguyễn Thị Lan", new DateTimeOffset(2023, 12, 20, 1, 0, 0, TimeSpan.Zero)) { AgencyPlace = "Bình Phước" }, Token);
        await new OverrideStore(_tables).PutAsync(new AssignmentOverride("4614/UBND-TH", "a-3", null, null, true, DateTimeOffset.UnixEpoch, "editor"), Token);
        return await Report().AsOfAsync(Today, Token);
    }

    public sealed class OverSqlite() : ReportTests(OwnTables.OnDisk());

    [Collection(OnAzurite.Name)]
    public sealed class OverTableStorage(AzuriteServer azurite) : ReportTests(OwnTables.On(azurite));
}
