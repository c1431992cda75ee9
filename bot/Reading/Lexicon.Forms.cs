namespace Bot.Reading;

internal static partial class Lexicon
{
    public static readonly int AtOnce = Id("đồng");
    public static readonly int AtOnceLast = Id("thời");
    public static readonly int InIt = Id("trong");
    public static readonly int Telegram = Id("điện");
    public static readonly int Replace = Id("thay");
    public static readonly int ReplaceLast = Id("thế");

    /// <summary>First words of a ground.</summary>
    public static readonly PhraseTrie<bool> Grounds = Phrases("căn cứ|thực hiện|triển khai thực hiện|triển khai|xét|theo|tiếp theo");

    /// <summary>Verbs of a sentence that only closes a duty.</summary>
    public static readonly PhraseTrie<bool> ClosingVerbs = Phrases("hoàn thành|hoàn thành việc|xong|thời gian hoàn thành|thời hạn hoàn thành|thời gian thực hiện|thời hạn|gửi báo cáo|kết quả gửi về|kết quả báo cáo|thời gian");

    public static readonly int Page = Id("trang");
    public static readonly int Result = Id("kết");
    public static readonly int ResultLast = Id("quả");

    /// <summary>Those of them that may bring a date of their own and still qualify.</summary>
    public static readonly PhraseTrie<bool> Emphases = Phrases("nhất là|trong đó|đặc biệt|đặc biệt là");

    /// <summary>First words of a clause that only qualifies the duty before it.</summary>
    public static readonly PhraseTrie<bool> Additions = Phrases("không để|không|bảo đảm|đảm bảo|tránh|nhất là|trong đó|đặc biệt|đặc biệt là|tuyệt đối không|nghiêm cấm|chịu trách nhiệm|lưu ý|chú ý|chú trọng|ưu tiên|kịp thời phát hiện");

    public static readonly int Society = Id("hội");
    public static readonly int Numbered = Id("số");
    public static readonly int Already = Id("đã");
    public static readonly int Just = Id("vừa");
    public static readonly int Regarding = Id("v");
    public static readonly int About = Id("về");

    /// <summary>Kinds of documents.</summary>
    public static readonly PhraseTrie<string> TitleKinds = Meanings(
        ("Kế hoạch", "kế hoạch"), ("Chỉ thị", "chỉ thị"), ("Công điện", "công điện"), ("Thông báo", "thông báo"), ("Quyết định", "quyết định"), ("Nghị quyết", "nghị quyết"),
        ("Chương trình", "chương trình|chương trình hành động"), ("Hướng dẫn", "hướng dẫn"), ("Báo cáo", "báo cáo"), ("Tờ trình", "tờ trình"), ("Công văn", "công văn|văn bản"),
        ("Kết luận", "kết luận"), ("Thông báo", "thông báo kết luận"), ("Phương án", "phương án"), ("Đề án", "đề án"), ("Giấy mời", "giấy mời"));

    /// <summary>The national title and the Party's, beside the issuer.</summary>
    public static readonly PhraseTrie<bool> NationalTitles = Phrases("cộng hòa xã hội|cộng hoà xã hội|đảng cộng sản việt nam|độc lập|chủ nghĩa việt nam");

    /// <summary>First words of a document's body, after its title.</summary>
    public static readonly PhraseTrie<bool> BodyStarts = Phrases("căn cứ|thực hiện|để|nhằm|thời gian qua|trong thời gian|trong những|ngày|kính gửi|qua|hiện nay|đến ngày|điều|phần|trước tình hình|theo|xét|ban hành kèm theo|kèm theo|sau khi|chiều ngày|sáng ngày|vừa qua");

    /// <summary>What news says of a document that came out.</summary>
    public static readonly PhraseTrie<bool> IssuingVerbs = Phrases("ban hành|đã ban hành|ký ban hành|vừa ban hành|có công văn|có văn bản|vừa có|đã ký ban hành|vừa ký ban hành|có thông báo|đã có công văn|đã có văn bản|ký|có chỉ thị|đã có");

    /// <summary>What news says of a body that met, decided or spoke.</summary>
    public static readonly PhraseTrie<bool> MeetingVerbs = Phrases("tổ chức|chủ trì|họp|làm việc|kết luận|kiểm tra|phát biểu|đã tổ chức|đã chủ trì|đã có buổi|có buổi|dự|đã làm việc|đã kiểm tra|tiếp|đã tiếp|vừa chủ trì|diễn ra|đã họp");

    /// <summary>Words that a number after a line break belongs to: "quý | I", "khoản | 2".</summary>
    public static readonly HashSet<int> Numerables = Words("quý phần vực lục mục chương loại hạng thứ điểm khoản điều số đợt tháng ngày năm lần bảng biểu nhóm kỳ đoạn lớp lô");

    /// <summary>"Chiều 26/5": a part of the day before its date.</summary>
    public static readonly PhraseTrie<bool> DayParts = Phrases("sáng|chiều|tối|trưa");

    public static readonly int Deputy = Id("phó");
    public static readonly int Also = Id("cũng");

    public static readonly PhraseTrie<bool> Secrecies = Phrases("mật|tối mật|tuyệt mật");

    public static readonly PhraseTrie<string> Stamps = Meanings(("Hỏa tốc", "hỏa tốc"), ("Thượng khẩn", "thượng khẩn"), ("Khẩn", "khẩn"));

    /// <summary>Words before the number of an article or a part.</summary>
    public static readonly PhraseTrie<Marker> Articles = Meanings((Marker.Article, "điều"), (Marker.Part, "phần|chương|mục"));

    /// <summary>First words of titles in capitals, each on a line of its own.</summary>
    public static readonly PhraseTrie<bool> TitleStarts = Phrases(
        "kế hoạch|chỉ thị|công điện|thông báo|quyết định|nghị quyết|chương trình|hướng dẫn|báo cáo|tờ trình|đề án|phương án|phụ lục|cộng hòa xã hội|tm|kt|tl|tuq|q|chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|chánh văn phòng|phó chánh văn phòng|giám đốc|phó giám đốc|về việc|v|ủy ban nhân dân|đảng cộng sản|công văn|kết luận|giấy mời|thủ tướng|phó thủ tướng|chủ nhiệm|phó chủ nhiệm");

    /// <summary>First words of a heading that names a topic.</summary>
    public static readonly PhraseTrie<bool> TopicLines = Phrases("về|đối với|công tác|lĩnh vực|liên quan|nhiệm vụ|dự án|nhóm");

    /// <summary>First words that begin a paragraph wherever a line begins with them.</summary>
    public static readonly PhraseTrie<bool> ParagraphStarts = Phrases("nơi nhận|kính gửi|tin liên quan|xem thêm|số|v/v|lưu vt|cộng hòa xã hội|độc lập|phụ lục|đơn vị chủ trì|cơ quan chủ trì|đơn vị phối hợp|cơ quan phối hợp|thời gian thực hiện|thời hạn|thời gian hoàn thành|đơn vị thực hiện|cơ quan thực hiện");

    /// <summary>Labels of field forms and heads of table columns.</summary>
    public static readonly PhraseTrie<Label> Labels = Meanings(
        (Label.Lead, "đơn vị chủ trì|cơ quan chủ trì|chủ trì|cơ quan đơn vị chủ trì|đơn vị chủ trì thực hiện|cơ quan chủ trì thực hiện|đơn vị thực hiện|cơ quan thực hiện|đơn vị cơ quan chủ trì|cơ quan chủ trì tham mưu|đơn vị chủ trì tham mưu|phân công chủ trì|phân công thực hiện|đơn vị chịu trách nhiệm|cơ quan chịu trách nhiệm|cơ quan đơn vị thực hiện|đơn vị được giao|đơn vị đầu mối|cơ quan đầu mối|trách nhiệm chủ trì|đơn vị chủ trì triển khai|giao đơn vị chủ trì|trách nhiệm thực hiện|chủ trì thực hiện|đơn vị tham mưu|cơ quan tham mưu|cơ quan chủ trì đơn vị chủ trì|đơn vị, địa phương thực hiện|cơ quan, đơn vị, địa phương chủ trì|đơn vị chủ trì, thực hiện|cấp chủ trì|phân công nhiệm vụ|đơn vị chủ trì báo cáo|cơ quan báo cáo"),
        (Label.Coordinating, "đơn vị phối hợp|cơ quan phối hợp|phối hợp|cơ quan đơn vị phối hợp|đơn vị phối hợp thực hiện|cơ quan phối hợp thực hiện|đơn vị cơ quan phối hợp|các đơn vị phối hợp|các cơ quan phối hợp|phân công phối hợp|trách nhiệm phối hợp|phối hợp thực hiện|cơ quan, đơn vị, địa phương phối hợp|đơn vị liên quan|đơn vị, địa phương phối hợp|cơ quan đồng chủ trì"),
        (Label.Time, "thời gian thực hiện|thời hạn|thời gian|thời gian hoàn thành|thời hạn hoàn thành|tiến độ|thời hạn thực hiện|tiến độ thực hiện|tiến độ hoàn thành|thời gian triển khai|thời gian thực hiện và hoàn thành|hoàn thành|thời gian thực hiện, hoàn thành|thời hạn báo cáo|hạn hoàn thành|thời điểm hoàn thành|thời gian dự kiến|thời gian trình|thời gian báo cáo|thời hạn trình|lộ trình thực hiện|mốc thời gian"),
        (Label.Duty, "nhiệm vụ|nội dung|nội dung thực hiện|nội dung nhiệm vụ|nhiệm vụ giải pháp|nhiệm vụ cụ thể|nội dung công việc|tên nhiệm vụ|công việc|nhiệm vụ chủ yếu|các nhiệm vụ|nội dung nhiệm vụ giải pháp|nội dung cụ thể|nhiệm vụ trọng tâm|nhiệm vụ, giải pháp|nội dung triển khai|hoạt động|nội dung hoạt động|nội dung/nhiệm vụ|nội dung chỉ đạo|ý kiến chỉ đạo|chỉ tiêu|tên đề án"),
        (Label.Person, "lãnh đạo phụ trách|lãnh đạo chỉ đạo|người chịu trách nhiệm|phụ trách|đồng chí phụ trách|lãnh đạo ubnd tỉnh phụ trách|lãnh đạo theo dõi|lãnh đạo ubnd tỉnh chỉ đạo|đơn vị theo dõi|cơ quan theo dõi|theo dõi đôn đốc"),
        (Label.Other, "sản phẩm|kết quả|sản phẩm đầu ra|kết quả đầu ra|kinh phí|nguồn kinh phí|sản phẩm kết quả|ghi chú|kinh phí thực hiện|sản phẩm dự kiến|kết quả dự kiến|yêu cầu|mục tiêu|mục đích|địa điểm|cơ sở pháp lý|căn cứ|hình thức văn bản|cấp trình|cấp phê duyệt|cấp có thẩm quyền|dạng sản phẩm|sản phẩm hoàn thành|kết quả thực hiện|đối tượng|quy mô|yêu cầu kết quả|nguồn vốn|phương thức thực hiện|đơn vị tính|sản phẩm/kết quả|căn cứ thực hiện|văn bản giao|số văn bản|cơ quan trình|hình thức|cơ quan ban hành|tt|stt|số tt|số thứ tự"));

    /// <summary>The head of the first column, of the rows' numbers.</summary>
    public static readonly PhraseTrie<bool> OrdinalHeads = Phrases("tt|stt|số tt|số thứ tự");

    /// <summary>Words that tell what a column holds, wherever they stand in its head.</summary>
    public static readonly PhraseTrie<Label> HeadWords = Meanings(
        (Label.Coordinating, "phối hợp"), (Label.Lead, "chủ trì"), (Label.Time, "thời gian|thời hạn|tiến độ"), (Label.Duty, "nhiệm vụ|nội dung|công việc|giải pháp"));

    /// <summary>Words that may stand before a label: "b) Cơ quan thực hiện:".</summary>
    public static readonly PhraseTrie<bool> AddressedTo = Phrases("kính gửi|nơi nhận|điện|gửi");

    /// <summary>Where the list of recipients and the signatures begin.</summary>
    public static readonly PhraseTrie<bool> Endings = Phrases("nơi nhận|nơi gửi");

    /// <summary>Where an annex begins.</summary>
    public static readonly PhraseTrie<bool> Annexes = Phrases("phụ lục|danh mục|bảng phân công|biểu|phân công nhiệm vụ");

    /// <summary>Lines of authority before a signature.</summary>
    public static readonly PhraseTrie<bool> Authorities = Phrases("tm|kt|tl|tuq|q|t m|k t|t l");

    /// <summary>Sections that set out ends, grounds and the state of things: a body there acts without being told to.</summary>
    public static readonly PhraseTrie<bool> TellingSections = Phrases(
        "mục đích|mục đích yêu cầu|yêu cầu|mục tiêu|quan điểm|tình hình|đánh giá|kết quả|kết quả đạt được|căn cứ|đánh giá chung|về tình hình|thực trạng|hạn chế|tồn tại|nguyên nhân|bối cảnh|căn cứ pháp lý|cơ sở pháp lý|phạm vi|đối tượng|đặc điểm|kết quả thực hiện|về kết quả|mục tiêu chung|mục tiêu cụ thể|chỉ tiêu|quan điểm chỉ đạo|sự cần thiết|đánh giá kết quả|đánh giá tình hình|một số kết quả|về đánh giá|dự báo|các chỉ tiêu|nội dung báo cáo|thời gian và địa điểm|tình hình chung|mục đích, ý nghĩa|kết quả công tác|về kết quả công tác|những kết quả|những kết quả đạt được|những kết quả tích cực|kết quả tích cực|những hạn chế|những tồn tại|tồn tại, hạn chế|hạn chế, tồn tại|hạn chế, bất cập|hạn chế, khó khăn|khó khăn, vướng mắc|ưu điểm|về ưu điểm|khuyết điểm|nhược điểm|tình hình thực hiện|kết quả triển khai|nhận định");

    /// <summary>Sections on money: whoever is named there is told, and nothing goes on from the section before.</summary>
    public static readonly PhraseTrie<bool> FundingSections = Phrases("kinh phí|kinh phí thực hiện|nguồn kinh phí|kinh phí bảo đảm|về kinh phí|dự toán kinh phí|nguồn lực thực hiện");

    /// <summary>What may follow the bodies of a heading before its tasks.</summary>
    public static readonly PhraseTrie<bool> HeadingTrailers = Phrases(
        "có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|thực hiện các nhiệm vụ sau|thực hiện các nội dung sau|có trách nhiệm thực hiện các nhiệm vụ sau|có trách nhiệm sau|tập trung thực hiện các nhiệm vụ sau|triển khai thực hiện các nhiệm vụ sau|thực hiện một số nội dung sau|thực hiện các nội dung sau đây|thực hiện các nhiệm vụ sau đây|thực hiện nhiệm vụ sau|thực hiện các nhiệm vụ|thực hiện|triển khai thực hiện|tập trung thực hiện|có trách nhiệm triển khai|khẩn trương thực hiện các nhiệm vụ sau|khẩn trương thực hiện các nội dung sau|tổ chức thực hiện các nhiệm vụ sau|triển khai các nhiệm vụ sau|triển khai các nội dung sau|triển khai thực hiện các nội dung sau|thực hiện một số nhiệm vụ sau|tập trung chỉ đạo thực hiện|tập trung thực hiện các nội dung sau|tập trung thực hiện một số nội dung sau|tập trung thực hiện một số nhiệm vụ sau|tập trung thực hiện tốt các nội dung sau|thực hiện nghiêm các nội dung sau|thực hiện nghiêm một số nội dung sau|có trách nhiệm thực hiện|thực hiện tốt các nhiệm vụ sau|cần tập trung thực hiện|theo chức năng nhiệm vụ được giao|theo chức năng nhiệm vụ|sau");

    /// <summary>Words before the body of a heading: "Trách nhiệm của Sở Y tế", "Đối với Sở Y tế".</summary>
    public static readonly PhraseTrie<bool> HeadingOpeners = Phrases("trách nhiệm của|nhiệm vụ của|đối với|về phía|giao|đề nghị|yêu cầu|nhiệm vụ các|giao cho|phân công|trách nhiệm các|đề nghị các đồng chí|trách nhiệm|nhiệm vụ|giao nhiệm vụ cho|yêu cầu đối với");

    /// <summary>The value of a Roman number of small size; 0 for none.</summary>
    public static int RomanValue(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > 5)
        {
            return 0;
        }

        var total = 0;
        var before = 0;
        for (var index = letters.Length - 1; index >= 0; index--)
        {
            var value = char.ToUpperInvariant(letters[index]) switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
            if (value == 0 || char.IsUpper(letters[index]) != char.IsUpper(letters[0]))
            {
                return 0;
            }

            total += value < before ? -value : value;
            before = Math.Max(before, value);
        }

        return total;
    }
}

/// <summary>What a label or a column's head announces.</summary>
internal enum Label
{
    Duty,
    Lead,
    Coordinating,
    Time,
    Person,
    Other,
}
