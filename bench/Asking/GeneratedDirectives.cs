using Bot.Directives;

namespace Bench.Asking;

/// <summary>Documents as a country of provinces would issue them, ten duties each: the same ones for the same number.</summary>
internal static class GeneratedDirectives
{
    /// <summary>Duties of each document.</summary>
    public const int Duties = 10;

    /// <summary>The day of the questions; deadlines lie two years before and after it.</summary>
    public static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly string[] Fields =
    [
        "Y tế", "Tài chính", "Xây dựng", "Nội vụ", "Công Thương", "Tư pháp", "Giáo dục và Đào tạo", "Khoa học và Công nghệ",
        "Nông nghiệp và Môi trường", "Văn hóa, Thể thao và Du lịch", "Dân tộc và Tôn giáo", "Ngoại vụ",
    ];

    private static readonly string[] Verbs =
        ["rà soát", "xây dựng", "hoàn thiện", "kiểm tra", "thẩm định", "đẩy nhanh", "tổ chức", "tham mưu", "hướng dẫn", "theo dõi", "báo cáo", "khắc phục"];

    private static readonly string[] Things =
    [
        "quy hoạch khu công nghiệp", "tuyến đường ven biển", "chợ dân sinh", "hồ chứa nước", "lưới điện trung thế", "trường bán trú", "bệnh viện tuyến huyện",
        "nhà ở xã hội", "rừng phòng hộ", "đê biển", "di tích lịch sử", "dữ liệu đất đai", "vùng trồng sầu riêng", "cảng cá", "bãi rác tạm", "cầu treo dân sinh",
        "nước sạch nông thôn", "giải phóng mặt bằng", "đàn lợn giống", "trạm quan trắc", "thủ tục hành chính", "bảo hiểm y tế", "tàu cá vi phạm", "cây xanh đô thị",
        "phòng cháy chữa cháy", "mỏ cát lòng sông", "khu tái định cư", "làng nghề gốm", "xe buýt điện", "học phí mầm non",
    ];

    private static readonly string[] Names =
    [
        "Bến Sỏi", "Đồi Chè", "Gò Găng", "Hòn Khói", "Khe Tre", "Lạch Bạng", "Mường Ẳng", "Nà Phặc", "Ô Loan", "Phú Bình", "Rạch Chiếc", "Sa Huỳnh", "Tam Giang", "Vàm Cống", "Xuân Trường",
        "Yên Lạc", "An Khê", "Bàu Bàng", "Cửa Tùng", "Đầm Hà",
    ];

    /// <summary>Documents of so many assignments together.</summary>
    public static IEnumerable<Directive> Of(int assignments)
    {
        var places = Provinces.All.Where(province => province.Until is null).ToList();
        for (var number = 0; number * Duties < assignments; number++)
        {
            yield return Document(number, places);
        }
    }

    private static Directive Document(int number, List<Province> places)
    {
        var random = new Random(number);
        var place = places[random.Next(places.Count)];
        var issued = Today.AddDays(-random.Next(1, 730));
        var text = new System.Text.StringBuilder();
        var duties = new List<Assignment>();
        for (var at = 0; at < Duties; at++)
        {
            var lead = Body(random, place);
            Agency[] along = random.Next(3) == 0 ? [new Agency($"Sở {Fields[random.Next(Fields.Length)]}", place.Name)] : [];
            var deadline = When(random);
            var duty = $"{Verbs[random.Next(Verbs.Length)]} {Things[random.Next(Things.Length)]} {Names[random.Next(Names.Length)]} và {Things[random.Next(Things.Length)]} giai đoạn {random.Next(2020, 2031)}";
            var quote = $"{lead.Name} chủ trì{(along.Length > 0 ? $", phối hợp với {along[0].Name}" : "")} {duty}{(deadline.Phrase.Length > 0 ? $", {deadline.Phrase}" : "")}";
            text.Append(at + 1).Append(". ");
            duties.Add(new Assignment($"a{at}", [lead], along, [], duty, new SourceSpan(text.Length, quote.Length), quote, deadline, random.Next(12) == 0 ? "khẩn trương" : null, null));
            text.AppendLine(quote);
        }

        return new Directive(
            DirectiveNumber.TryParse($"{number + 1}/UBND-TH", out var parsed) ? parsed : null,
            "Công văn", $"UBND {place.FullName}", issued, $"V/v {Things[random.Next(Things.Length)]} năm {issued.Year}", null, null, [], [], text.ToString(), duties, [])
        { Place = place.Name };
    }

    private static Agency Body(Random random, Province place) => random.Next(10) switch
    {
        0 => new Agency("Các sở, ban, ngành", place.Name, AgencyKind.Group),
        1 => new Agency("UBND các xã, phường", place.Name, AgencyKind.Group),
        2 => new Agency($"UBND {place.FullName}", place.Name),
        _ => new Agency($"Sở {Fields[random.Next(Fields.Length)]}", place.Name),
    };

    private static Deadline When(Random random)
    {
        var day = Today.AddDays(random.Next(-730, 730));
        return random.Next(10) switch
        {
            < 6 => new Deadline.Unstated(),
            9 => new Deadline.Recurring("hằng tháng", new Recurrence(RecurrencePeriod.Monthly)),
            _ => new Deadline.OnDate($"chậm nhất ngày {day:dd'/'MM'/'yyyy}", day, day),
        };
    }
}
