using Bot.Directives;

namespace Bot.Reading;

internal static partial class Lexicon
{
    public static readonly int Day = Id("ngày");
    public static readonly int Month = Id("tháng");
    public static readonly int Year = Id("năm");
    public static readonly int Quarter = Id("quý");
    public static readonly int Hour = Id("giờ");
    public static readonly int HourShort = Id("h");
    public static readonly int Minute = Id("phút");
    public static readonly int Week = Id("tuần");
    public static readonly int Every = Id("hằng");
    public static readonly int Each = Id("mỗi");
    public static readonly int Once = Id("lần");
    public static readonly int End = Id("hết");
    public static readonly int Weekday = Id("thứ");
    public static readonly int Previous = Id("trước");
    public static readonly int Counted = Id("tính");

    /// <summary>Words before a date that make it a deadline.</summary>
    public static readonly PhraseTrie<Limit> Limits = Meanings(
        (Limit.Before, "trước ngày|trước|xong trước|xong trước ngày|chậm nhất trước ngày|chậm nhất là trước ngày|chậm nhất trước|trước thời điểm|trước mốc|trước hết ngày|không muộn hơn trước ngày"),
        (Limit.By, "chậm nhất ngày|chậm nhất là ngày|chậm nhất đến ngày|chậm nhất là đến ngày|chậm nhất đến hết ngày|chậm nhất là hết ngày|chậm nhất hết ngày|chậm nhất vào ngày|chậm nhất là vào ngày|chậm nhất|chậm nhất là|chậm nhất đến|chậm nhất đến hết|chậm nhất trong|chậm nhất trong ngày|chậm nhất là trong|chậm nhất vào|chậm nhất là hết|đến hết ngày|đến hết|hết ngày|hết|hạn cuối ngày|hạn cuối là ngày|hạn cuối|hạn cuối cùng|hạn cuối cùng là ngày|hạn chót|hạn chót ngày|muộn nhất|muộn nhất ngày|muộn nhất là ngày|muộn nhất là|không quá ngày|không muộn hơn ngày|xong trong ngày|hoàn thành trong ngày|hoàn thành ngày|thời hạn đến ngày|thời hạn đến hết ngày|thời hạn ngày|thời hạn|thời hạn là ngày|thời hạn chậm nhất ngày|thời hạn chậm nhất là ngày|đến trước ngày|trễ nhất ngày|trễ nhất là ngày|trễ nhất"),
        (Limit.On, "trong ngày|đến ngày|vào ngày|ngày|trong các ngày|kể từ ngày|từ ngày|tính đến ngày"),
        (Limit.In, "trong|vào|cuối|ngay trong|hoàn thành|hoàn thành trong|hoàn thành vào|xong trong|thực hiện trong|thực hiện|trong cuối|vào cuối|trong nửa cuối|đến|đến cuối|vào đầu|vào giữa|trong đầu|trước cuối|hoàn thành cuối|từ|kể từ|trước đầu|bắt đầu từ"));

    /// <summary>Names of days before their date: "trước ngày Quốc khánh 02/9".</summary>
    public static readonly PhraseTrie<bool> Feasts = Phrases("quốc khánh|lễ quốc khánh|lễ|tết dương lịch|giải phóng miền nam|khai giảng|khai giảng năm học mới|bầu cử|lễ khai giảng|chiến thắng|quốc tế lao động|tết|chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật ngày|thứ hai ngày|thứ ba ngày|thứ tư ngày|thứ năm ngày|thứ sáu ngày|thứ bảy ngày");

    /// <summary>Parts of a month, a quarter or a year.</summary>
    public static readonly PhraseTrie<PartOfPeriod> Parts = Meanings(
        (PartOfPeriod.Start, "đầu"), (PartOfPeriod.Middle, "giữa|trung tuần"), (PartOfPeriod.Finish, "cuối|hạ tuần|nửa cuối"), (PartOfPeriod.FirstTen, "thượng tuần"));

    /// <summary>Rules of repetition.</summary>
    public static readonly PhraseTrie<RecurrencePeriod> Periods = Meanings(
        (RecurrencePeriod.Continuous, "thường xuyên|liên tục|trong suốt quá trình|xuyên suốt|thường xuyên liên tục|trong suốt"),
        (RecurrencePeriod.Daily, "hằng ngày|mỗi ngày|ngày một lần|1 lần/ngày|1 ngày/lần"),
        (RecurrencePeriod.Weekly, "hằng tuần|mỗi tuần|tuần một lần|1 tuần/lần|1 lần/tuần|một tuần một lần|1 tuần 1 lần|vào thứ hằng tuần"),
        (RecurrencePeriod.Monthly, "hằng tháng|mỗi tháng|tháng một lần|1 tháng/lần|1 lần/tháng|một tháng một lần|1 tháng 1 lần|định kỳ tháng|của tháng"),
        (RecurrencePeriod.Quarterly, "hằng quý|mỗi quý|quý một lần|1 quý/lần|1 lần/quý|một quý một lần|3 tháng/lần|3 tháng một lần|định kỳ quý|hằng tháng quý"),
        (RecurrencePeriod.HalfYearly, "6 tháng một lần|6 tháng/lần|6 tháng 1 lần|định kỳ 6 tháng|sáu tháng một lần|hằng 6 tháng|hằng quý 6 tháng|2 lần/năm|định kỳ 6 tháng và năm|định kỳ 6 tháng năm|6 tháng và hằng năm|6 tháng hằng năm"),
        (RecurrencePeriod.Yearly, "hằng năm|mỗi năm|năm một lần|1 năm/lần|1 lần/năm|một năm một lần|định kỳ năm|từng năm"),
        (RecurrencePeriod.Periodic, "định kỳ|theo định kỳ|định kỳ đột xuất"));

    /// <summary>Nouns before a word of repetition that make it part of a name: "ngân sách hằng năm", "chi thường xuyên".</summary>
    public static readonly HashSet<int> PeriodNouns = Words("sách chi phí toán hoạch quyết trình vốn giáo dục nhiệm vụ xuyên sự nghiệp tra tạo tư cầu mại lễ giao kỳ không và nguồn");

    /// <summary>After "sau khi …": the words that end the event.</summary>
    public static readonly PhraseTrie<bool> Completions = Phrases(
        "phê duyệt|thông qua|ban hành|có kết luận|có thông báo|có chủ trương|có nghị quyết|có hiệu lực|chấp thuận|có ý kiến|có kết quả|có quyết định|có hướng dẫn|có văn bản|hoàn thành|kết thúc|được giao|được cấp|công bố|có hiệu lực thi hành|thống nhất|cho phép|được duyệt|quyết định|phê chuẩn|được bàn giao|nghiệm thu|thẩm định|đồng ý|cho ý kiến|tiếp nhận|nhận được|được ký|ký kết|được bố trí|bố trí vốn|bàn giao|chỉ đạo|đi vào hoạt động|thành lập|rút|đi qua|tan|nhận");

    /// <summary>Words that open an event.</summary>
    public static readonly PhraseTrie<bool> Events = Phrases("sau khi|ngay sau khi|ngay khi|khi được|chậm nhất sau khi");

    /// <summary>Whole phrases that are an event.</summary>
    public static readonly PhraseTrie<bool> FixedEvents = Phrases(
        "khi có yêu cầu|theo yêu cầu của cấp có thẩm quyền|theo lộ trình|theo tiến độ|theo kế hoạch được duyệt|tại kỳ họp|trước kỳ họp|tại kỳ họp thứ|trước kỳ họp thứ|trước mùa mưa|trước mùa mưa bão|trước mùa lũ|trước năm học mới|trước tết nguyên đán|trước tết|khi đủ điều kiện|trước mùa khô|trước mùa|trước ngày khai giảng|trước ngày bầu cử|tại phiên họp|khi có hướng dẫn|khi có văn bản|khi có quyết định|khi có kết quả|khi có chỉ đạo|khi có đề nghị|trước khai giảng");

    /// <summary>Events that only describe ("sau khi sáp nhập").</summary>
    public static readonly PhraseTrie<bool> PastEvents = Phrases("sáp nhập|sắp xếp|hợp nhất|tổ chức lại|nghe|xem xét|rà soát|nghiên cứu|trao đổi|thảo luận|kiểm tra|tốt nghiệp|cổ phần hóa|thực hiện sắp xếp|cai nghiện|được tuyển dụng");

    /// <summary>What a counted period counts from.</summary>
    public static readonly PhraseTrie<bool> IssueBases = Phrases("ngày ký|ngày ban hành|ký|ban hành|ngày ký ban hành|khi ban hành|ngày ban hành văn bản này|ngày ký văn bản này|ngày ban hành kế hoạch này|ngày ban hành công văn này|ngày chỉ thị này có hiệu lực");

    public static readonly HashSet<int> Counts = Words("kể tính");

    public static readonly HashSet<int> WithinWords = Words("trong vòng thời hạn sau quá không");

    /// <summary>Words that show that what ends with them is the closing report of the whole duty.</summary>
    public static readonly PhraseTrie<bool> ClosingReports = Phrases("báo cáo|tổng hợp báo cáo|gửi báo cáo|và báo cáo|báo cáo kết quả|gửi kết quả|gửi về|gửi|trình");

    /// <summary>Before a date: it tells of the past or of a period under report.</summary>
    public static readonly HashSet<int> DateBlockers = Words("tính số hiệu kể từ tháng");

    /// <summary>Nouns before "thường xuyên" that make it part of their name.</summary>
    public static readonly HashSet<int> ContinuousNouns = Words("chi dục phí toán nghiệp sách vốn trọng vụ trực không vị xuyên đầu báo mại nghị họp");

    /// <summary>A rule of repetition with a period ("hằng tháng") at a place; "thường xuyên" and "định kỳ" alone are none.</summary>
    public static bool RepeatsAt(TokenText text, int at, int limit) =>
        at < limit && Periods.Match(text, at, limit, out _, out var period) && period is not (RecurrencePeriod.Continuous or RecurrencePeriod.Periodic);

    public static readonly HashSet<int> ReportWords = Words("báo gửi tổng sơ rà tiến tổ thực có phải");

    public static readonly Dictionary<int, int> Weekdays = new() { [Id("hai")] = 1, [Id("ba")] = 2, [Id("tư")] = 3, [Id("năm")] = 4, [Id("sáu")] = 5, [Id("bảy")] = 6, [Id("nhật")] = 7 };

    public static readonly Dictionary<int, RecurrencePeriod> Units = new() { [Id("ngày")] = RecurrencePeriod.Daily, [Id("tuần")] = RecurrencePeriod.Weekly, [Id("tháng")] = RecurrencePeriod.Monthly, [Id("quý")] = RecurrencePeriod.Quarterly, [Id("năm")] = RecurrencePeriod.Yearly };

    public static readonly Dictionary<int, int> Romans = new() { [Id("i")] = 1, [Id("ii")] = 2, [Id("iii")] = 3, [Id("iv")] = 4 };

    public static readonly int Not = Id("không");
    public static readonly int Whole = Id("cả");
    public static readonly int Over = Id("quá");
    public static readonly int One = Id("một");
    public static readonly int Regular = Id("định");
    public static readonly int RegularLast = Id("kỳ");
    public static readonly int Into = Id("vào");
    public static readonly int Completing = Id("thành");
    public static readonly int Inside = Id("trong");
    public static readonly int View = Id("nhìn");
    public static readonly int Latest = Id("chậm");
    public static readonly int Utmost = Id("nhất");
    public static readonly int Is = Id("là");
    public static readonly int Work = Id("làm");
    public static readonly int WorkLast = Id("việc");
    public static readonly int After = Id("sau");
    public static readonly int When = Id("khi");
    public static readonly int From = Id("từ");
    public static readonly int Beginning = Id("đầu");
    public static readonly int Finishing = Id("cuối");
    public static readonly int Middle = Id("giữa");
    public static readonly int Next = Id("tiếp");
    public static readonly int Morning = Id("sáng");
    public static readonly int Afternoon = Id("chiều");
    public static readonly int Stage = Id("đoạn");
}

/// <summary>How a date limits a duty.</summary>
internal enum Limit
{
    /// <summary>"trước ngày D": D itself is late.</summary>
    Before,

    /// <summary>"chậm nhất ngày D", "đến hết ngày D": D is still on time.</summary>
    By,

    /// <summary>"trong ngày D", "từ ngày D": a date that is a limit only with more.</summary>
    On,

    /// <summary>"trong tháng 12", "cuối năm 2025": a period.</summary>
    In,
}

/// <summary>Which part of a period a phrase names.</summary>
internal enum PartOfPeriod
{
    Start,
    FirstTen,
    Middle,
    Finish,
}
