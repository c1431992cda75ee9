using System.Globalization;
using Bot.Directives;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Bot.Reports.LetterParts;

namespace Bot.Reports;

/// <summary>
/// The draft of a letter that urges an agency to do its overdue duties (công văn đôn đốc), in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I,
/// mục I and II: A4, margins 20, 20, 30 and 15 mm, Times New Roman 13 and 14. In Vietnamese, as the form is.
/// </summary>
internal sealed class ReminderLetter
{
    private readonly LetterOptions _options;
    private readonly HomePlace _home;
    private readonly WorkingCalendar _calendar;

    public ReminderLetter(LetterOptions options, HomePlace home, WorkingCalendar calendar)
    {
        _options = options;
        _home = home;
        _calendar = calendar;
    }

    // The page between its margins: the left column no wider than leaves the state's name one line of size 13.
    private const int Left = 3800;
    private const int Right = 5554;

    private string Place => _options.Place ?? _home.Province ?? "…";

    private Province? Province => _home.Province is { } name ? Provinces.Find(name) ?? new Province(name, "tỉnh", [], null, null) : null;

    /// <summary>The letter as a .docx file.</summary>
    /// <param name="agency">To whom.</param>
    /// <param name="overdue">Its overdue duties; at least one.</param>
    /// <param name="today">The letter's date.</param>
    public byte[] Docx(Agency agency, IReadOnlyList<DutyReportRow> overdue, DateOnly today)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var styles = main.AddNewPart<StyleDefinitionsPart>();
            styles.Styles = DefaultStyles();
            var header = main.AddNewPart<HeaderPart>();
            header.Header = PageNumber();
            main.Document = new Document(new Body(
            [
                Heading(today),
                Line($"Kính gửi: {agency.Name}.", Size14, JustificationValues.Center, before: 240, after: 240),
                .. Paragraphs(agency, overdue, today).Take(1).Select(text => Flowing(text)),
                Duties(overdue),
                .. Paragraphs(agency, overdue, today).Skip(1).Select(text => Flowing(text)),
                Closing(),
                Section(main.GetIdOfPart(header)),
            ]));
        }

        return file.ToArray();
    }

    /// <summary>The letter in plain words, for a chat.</summary>
    public string Text(Agency agency, IReadOnlyList<DutyReportRow> overdue, DateOnly today)
    {
        var paragraphs = Paragraphs(agency, overdue, today).ToList();
        var duties = overdue.Select((row, i) => $"{i + 1}. {Capitalised(row.Assignment.Duty)} ({DocumentOf(row)}; hạn {Date(row.Status.Due!.Value)}; quá hạn {row.DaysOverdue} ngày)");
        return string.Join("\n\n", [$"Kính gửi: {agency.Name}.", paragraphs[0], .. duties, .. paragraphs.Skip(1)]);
    }

    private IEnumerable<string> Paragraphs(Agency agency, IReadOnlyList<DutyReportRow> overdue, DateOnly today)
    {
        var answer = today;
        for (var days = 0; days < _options.AnswerWithinDays; days++)
        {
            answer = _calendar.FirstWorkingDayOnOrAfter(answer.AddDays(1));
        }

        yield return $"Qua theo dõi việc thực hiện nhiệm vụ được giao, tính đến ngày {Date(today)}, {agency.Name} còn {overdue.Count:00} nhiệm vụ đã quá hạn nhưng chưa báo cáo hoàn thành, cụ thể như sau:";
        yield return $"Đề nghị {agency.Name} khẩn trương tổ chức thực hiện dứt điểm các nhiệm vụ nêu trên; báo cáo kết quả thực hiện, nêu rõ nguyên nhân chậm và thời gian hoàn thành trước ngày {Date(answer.AddDays(1))}.";
        yield return $"Trân trọng đề nghị {agency.Name} quan tâm thực hiện./.";
    }

    // The rule under the issuing body is a third to a half as long as its name, the one under the motto as long as the motto: Phụ lục I, mục II.
    private Table Heading(DateOnly today)
    {
        const string motto = "Độc lập - Tự do - Hạnh phúc";
        var superior = _options.Superior ?? (Province is { } home ? $"ỦY BAN NHÂN DÂN\n{home.FullName}" : "…");
        var issuer = Upper(_options.Issuer);
        return TwoColumns(
            [Left, Right],
            [
                .. Upper(superior).Split('\n', StringSplitOptions.TrimEntries).Select(line => Line(line, Size13, JustificationValues.Center)),
                Line(issuer, Size13, JustificationValues.Center, bold: true),
                Rule(Length(issuer, Size13) * 2 / 5, Left),
                Line($"Số:        /{_options.Symbol}", Size13, JustificationValues.Center, before: 80),
                Line("V/v đôn đốc thực hiện nhiệm vụ quá hạn", Size12, JustificationValues.Center, before: 120),
            ],
            [
                Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Size13, JustificationValues.Center, bold: true),
                Line(motto, Size14, JustificationValues.Center, bold: true),
                Rule(Length(motto, Size14), Right),
                Line($"{Place}, ngày {today.Day:00} tháng {MonthOf(today)} năm {today.Year}", Size14, JustificationValues.Center, italic: true, before: 80),
            ]);
    }

    private static Table Duties(IReadOnlyList<DutyReportRow> overdue) => Grid(
        [600, 3900, 2200, 1400, 1200],
        [["TT", "Nhiệm vụ", "Văn bản giao", "Thời hạn", "Số ngày quá hạn"],
            .. overdue.Select((row, i) => (string[])
            [
                (i + 1).ToString(CultureInfo.InvariantCulture),
                Capitalised(row.Assignment.Duty),
                DocumentOf(row),
                Date(row.Status.Due!.Value),
                row.DaysOverdue.ToString(CultureInfo.InvariantCulture),
            ])]);

    private Table Closing() => TwoColumns(
        [4677, 4677],
        [
            Line("Nơi nhận:", Size12, JustificationValues.Left, bold: true, italic: true, before: 240),
            Line("- Như trên;", Size11, JustificationValues.Left),
            Line($"- Lãnh đạo UBND {Province?.Rank ?? "tỉnh"} (b/c);", Size11, JustificationValues.Left),
            Line($"- Lưu: VT, {_options.Symbol.Split('-')[^1]}.", Size11, JustificationValues.Left),
        ],
        [
            Line(_options.SignerOffice.ToUpper(CultureInfo.GetCultureInfo("vi")), Size14, JustificationValues.Center, bold: true, before: 240),
            Line("", Size14, JustificationValues.Center),
            Line("", Size14, JustificationValues.Center),
            Line("", Size14, JustificationValues.Center),
            Line(_options.SignerName ?? "", Size14, JustificationValues.Center, bold: true),
        ]);

    private static string DocumentOf(DutyReportRow row) =>
        row.Directive.Issued is { } issued ? $"{row.Directive.Title} ngày {Date(issued)}" : row.Directive.Title;

    private static string Capitalised(string duty) => char.ToUpperInvariant(duty[0]) + duty[1..];

    private static string Upper(string words) => words.ToUpper(CultureInfo.GetCultureInfo("vi"));

    private static string Date(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    // Months 1 and 2 are written with a zero before them: Phụ lục I, mục II.4.
    private static string MonthOf(DateOnly day) => day.ToString(day.Month <= 2 ? "MM" : "%M", CultureInfo.InvariantCulture);
}
