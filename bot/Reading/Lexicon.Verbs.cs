namespace Bot.Reading;

internal static partial class Lexicon
{
    public static readonly int Lead = Id("chủ");
    public static readonly int With = Id("với");
    public static readonly int Which = Id("nào");

    /// <summary>Verbs of an order, before the body that gets it.</summary>
    public static readonly PhraseTrie<Cue> Cues = Meanings(
        (Cue.Order, "giao|giao cho|giao nhiệm vụ cho|giao trách nhiệm cho|tiếp tục giao|thống nhất giao|đồng ý giao|phân công|ủy quyền|ủy quyền cho|giao trách nhiệm|phân công nhiệm vụ cho"),
        (Cue.Referral, "chuyển|chuyển cho|chuyển đến"),
        (Cue.None, "giao thông|giao dịch|giao lưu|giao tiếp|giao đất|giao khoán|giao nhận|giao ban|giao quân|giao thừa|giao mùa|giao hàng|giao thương|giao rừng|giao dự toán|giao kế hoạch|giao vốn|giao ước|giao thoa|yêu cầu kỹ thuật|yêu cầu nhiệm vụ|giao quyền|giao biên chế|phân công lao động"),
        (Cue.Demand, "chỉ thị|chỉ thị cho|cũng lưu ý|cũng yêu cầu|cũng đề nghị|yêu cầu|yêu cầu đối với|đề nghị|trân trọng đề nghị|kính đề nghị|chỉ đạo|nhắc nhở|giao và yêu cầu|yêu cầu và đề nghị|lưu ý|kêu gọi"));

    /// <summary>A verb of order at a place; "giao thông" and the like are none.</summary>
    public static bool CueAt(TokenText text, int at, int limit, out int end, out Cue cue) =>
        Cues.Match(text, at, limit, out end, out cue) && cue != Cue.Referral && !(text[at].Capital && Directs(text, at)) && (cue != Cue.None || (text[at + 1].Capital && Plain(at, out end, out cue)));

    // "chỉ thị các sở …" orders, "Chỉ thị này" is the document.
    private static bool Directs(TokenText text, int at) => text[at].Word == Direct1 && text[at + 1].Word == DirectLast;

    /// <summary>"chuyển" before a body, after a topic.</summary>
    public static bool ReferralAt(TokenText text, int at, int limit, out int end) =>
        Cues.Match(text, at, limit, out end, out var cue) && cue == Cue.Referral;

    // "Giao Ban Quản lý …" is an order, "giao ban" is none.
    private static bool Plain(int at, out int end, out Cue cue)
    {
        end = at + 1;
        cue = Cue.Order;
        return true;
    }

    /// <summary>A word of duty at a place; the last syllable of a compound ("công trình", "thường trực") is none.</summary>
    public static bool DutyAt(TokenText text, int at, int limit, out int end, out bool found) =>
        DutyStarts.Match(text, at, limit, out end, out found)
        && !(end == at + 1 && at > 0 && Compounds.Contains(((long)text[at - 1].Word << 32) | (uint)text[at].Word))
        && !(end == at + 1 && Onward.Contains(((long)text[at].Word << 32) | (uint)text[at + 1].Word))
        && !(at > 0 && Inseparable.Contains(((long)text[at - 1].Word << 32) | (uint)text[at].Word));

    /// <summary>Words before a cue that make it no order: "được giao", "theo yêu cầu", "xét đề nghị".</summary>
    public static readonly HashSet<int> CueBlockers = Words(
        "được đã của theo xét về sẽ việc có tham mưu trình báo cáo kiến khi do từng mục đích các những đơn văn hồ tờ thư bộ chưa không phải nếu lập phiếu người bị làm tổng hợp quyền đáp ứng nhiệm tại số hoặc hồ sơ để ý gửi nhận xử giải quyết công những rồi");

    /// <summary>
    /// Words that begin what is to be done; a name or a group that runs in small letters ends before them. Longer phrases where the bare
    /// word is also part of names ("xây dựng kế hoạch", not "xây dựng").
    /// </summary>
    public static readonly PhraseTrie<bool> DutyStarts = Phrases(
        "có nhiệm vụ|có quyền|xử phạt|xác nhận|thẩm duyệt|phúc tra|phản biện|truy quét|triệt phá|triệt xóa|xét duyệt|nhắc nhở|uốn nắn|xóa bỏ|loại bỏ|cân nhắc|đáp ứng|gỡ bỏ|công nhận|bổ nhiệm|miễn nhiệm|khuyến cáo|trưng bày|thuyết minh|gìn giữ|sưu tầm|kiểm kê|kiểm đếm|phân định|phân luồng|phân bố|phân chia|điều chuyển|hoàn tất|san gạt|san lấp|tiêu úng|tích nước|xả lũ|chống hạn|gieo cấy|tái đàn|khử khuẩn|truy vết|truy tìm|truy bắt|khởi tố|bắt giữ|niêm phong|tống đạt|chăm lo|tra cứu|khánh thành|lưu giữ|cam kết|ủy thác|nỗ lực|cố gắng|quyết tâm|ngừng|ngưng|tạm ngừng|giãn cách|cắt tỉa|chặt hạ|dỡ bỏ|phá dỡ|hợp nhất|tuyển chọn|ôn tập|diễn tập|neo đậu|liên lạc|truyền đạt|phản hồi|phúc đáp|giải đáp|bù đắp|bồi hoàn|đền bù|khoanh nuôi|tiêu diệt|diệt trừ|miễn giảm|ứng trực|ứng cứu|thanh quyết toán|hiệp thương|tham vấn|vinh danh|quét dọn|tổng vệ sinh|trang trí|chỉnh trang|chỉnh sửa|chỉnh lý|biên soạn|hiệp đồng|phối kết hợp|so sánh|ước tính|sao lưu|đấu nối|chạy thử|dập tắt|khống chế|bao vây|sàng lọc|tầm soát|bám nắm|thấm nhuần|nhận thức|thúc đẩy|khơi dậy",
        "giải tỏa|kích hoạt|xuất cấp|xuất kho|chi viện|cấm|đóng cửa|mở chuyên mục|tháo dỡ|cưỡng chế|gia cố|khơi thông|trục vớt|tiếp tế|tạm ứng|tạm hoãn|hoãn|đình chỉ|tịch thu|truy thu|phong tỏa|đối soát|đối chiếu|tinh giản|túc trực|trực ban|hoàn trả|bãi bỏ|hủy bỏ|ra quân|động viên|khuyến nghị|định hướng|tạo lập|chuẩn hóa|tổng rà soát|cung ứng|dự trữ|điều phối|điều động|luân chuyển|lắng nghe|đối thoại|trao tặng|thăm hỏi|cắm|bình ổn|kích cầu|tiêu hủy|cách ly|xét nghiệm|tiêm phòng|khử trùng|giải thích|tư vấn|xem xét|gia hạn|cắt cử|tham khảo|phun|hòa giải|giữ gìn|kêu gọi|chấm dứt|lấy mẫu|rút ngắn|phấn đấu|mở đợt|thí điểm|đưa|thu gom|dừng|tạm dừng|chấm|ngoại kiểm|tổ chức|cấp phát|đo đạc|trấn áp|làm tốt|làm chủ đầu tư|làm|lãnh đạo|lắp|chủ trì|phối hợp|chủ động|khẩn trương|tiếp tục|tăng cường|đẩy mạnh|đẩy nhanh|tập trung|tổ chức|triển khai|thực hiện|tham mưu|chỉ đạo|hướng dẫn|rà soát|nghiên cứu|báo cáo|đề xuất|đề nghị|trình|theo dõi|đôn đốc|kiểm tra|giám sát|kịp thời|nghiêm túc|chấp hành",
        "có trách nhiệm|chịu trách nhiệm|có kế hoạch|có giải pháp|có biện pháp|có phương án|có văn bản|có ý kiến|căn cứ|theo chức năng|theo thẩm quyền|theo nhiệm vụ|tùy theo|trên cơ sở|cần|phải|sớm|ngay|thường xuyên|định kỳ|hằng năm|hằng tháng|hằng quý|hằng tuần|hằng ngày",
        "tuyên truyền|vận động|phổ biến|quán triệt|hoàn thành|hoàn thiện|hoàn chỉnh|bố trí|cân đối|lập|lập kế hoạch|lập dự toán|xây dựng kế hoạch|xây dựng phương án|xây dựng chương trình|xây dựng đề án|xây dựng quy chế|xây dựng dự thảo|xây dựng và|xây dựng các|xây dựng báo cáo|xây dựng hệ thống|xây dựng mô hình|xây dựng cơ chế",
        "xây dựng chính sách|xây dựng dự toán|xây dựng nội dung|xây dựng hoàn thiện|xây dựng tiêu chí|xây dựng bộ|xây dựng cơ sở dữ liệu|xây dựng lộ trình|xây dựng danh mục|xây dựng kịch bản|thẩm định|thẩm tra|phê duyệt|ban hành|công bố|công khai|cập nhật|tổng hợp|tổng kết|sơ kết|đánh giá|thống kê|thu thập|khảo sát|điều tra|xác minh|xử lý|giải quyết|tháo gỡ|khắc phục|ngăn chặn|phát hiện",
        "đấu tranh|tuần tra|kiểm soát|bảo đảm|đảm bảo|bảo vệ|duy trì|phát huy|nâng cao|quản lý chặt chẽ|quản lý, sử dụng|quản lý nhà nước|quản lý và|vận hành|khai thác|sử dụng|hỗ trợ|giúp|tạo điều kiện|cung cấp|chia sẻ|kết nối|đăng tải|đưa tin|thông tin|thông báo|gửi|cử|phân công|giao|yêu cầu|quy định|điều chỉnh|bổ sung|sửa đổi|thay thế|tiếp nhận|tiếp thu|giải trình",
        "làm rõ|làm việc|xem xét|quyết định|thống nhất|lựa chọn|chuẩn bị|sẵn sàng|ứng phó|trực|lồng ghép|thu hút|kêu gọi|mời gọi|tuyển dụng|đào tạo|bồi dưỡng|tập huấn|huy động|phân bổ|giải ngân|thanh toán|quyết toán|nghiệm thu|bàn giao|thi công|khởi công|giải phóng mặt bằng|thu hồi|cấp|cấp phép|thanh tra|niêm yết|treo|tổ chức thực hiện|làm đầu mối|là đầu mối|là cơ quan|đầu tư xây dựng|đầu tư các",
        "chuyển|nộp|in|phát động|hưởng ứng|tham gia|đăng ký|kê khai|rút kinh nghiệm|kiểm điểm|chấn chỉnh|siết chặt|quyết liệt|linh hoạt|nhanh chóng|tích cực|bám sát|nắm|nắm bắt|dự báo|cảnh báo|truyền thông|tuyệt đối|nghiêm cấm|không|trực tiếp|chi trả|di dời|sắp xếp|kiện toàn|thành lập|củng cố|bảo trì|sửa chữa|nạo vét|trồng|chăm sóc|phòng chống|phòng ngừa|cụ thể hóa|phát triển các|phát triển kinh tế|tự|khuyến khích|đa dạng|đổi mới|ứng dụng|số hóa|tích hợp|trả lời|phản ánh|góp ý|đóng góp|lấy ý kiến|thỏa thuận|đàm phán|ký|ký kết|thương thảo|vẫn|cùng|nghiêm|bắt buộc|chủ yếu|chịu|phụ trách|đi đầu|gương mẫu|nêu cao|đề cao|phát|lan tỏa|giữ|giữ vững|đẩy|hạn chế|giảm|tăng|tiết kiệm|cắt giảm|rút ngắn|đơn giản hóa|cải cách|cải thiện|tạo|mở|mở rộng|mở các|tính toán|xác định|phân loại|phân tích|phân cấp|giới thiệu|quảng bá|xúc tiến|tiến hành|khoanh vùng|điều tiết|điều hành|vớt|dọn|vệ sinh|tiêm|khám|cấp cứu|cứu|sơ tán|ưu tiên|chú trọng|lưu ý|quan tâm|đồng hành|tiên phong|nhân rộng|tôn vinh|khen thưởng|biểu dương|bình chọn|in ấn|phát hành|đăng|viết|soạn thảo|dự thảo|chuyển đổi|gắn|lắp đặt|trang bị|mua sắm|đấu thầu|đấu giá|định giá|thanh lý|cho|rà|soát|lên|dành|tận dụng|tranh thủ|vào cuộc|nhập|bàn|họp|dự|ghi|thu|chi|trả|xin|hoàn trả|kết hợp|liên hệ|liên kết|hợp tác|trao đổi|sao gửi|sao lục|nhân bản|luôn|theo|tùy|chậm nhất|trước ngày|trong quá trình|trong thời gian|trong tháng|trong quý|đồng thời|riêng|kiên quyết|nhất là|đặc biệt|giám định|chịu sự|bảo quản|lưu trữ|quản lý");

    /// <summary>Duty words that are also parts of names and groups in small letters, and end neither.</summary>
    public static readonly PhraseTrie<bool> NameWords = Phrases(
        "quản lý|cấp|kiểm soát|kiểm tra|giám sát|bảo vệ|hỗ trợ|cung cấp|đào tạo|bồi dưỡng|sử dụng|khai thác|vận hành|thi công|thanh tra|thông tin|truyền thông|ứng dụng|phát hành|xúc tiến|nghiên cứu|tổ chức chính trị|tổ chức xã hội|phát|trồng|cứu|chăm sóc|phòng chống|đấu giá|in|đầu tư các|điều hành|tư vấn|kiểm định|điều phối|xét nghiệm|giám định|chi trả|tuyển dụng|giải phóng mặt bằng|lưu trữ|khám|tiêm|thu|cảnh báo|dự báo|tổ chức tín dụng|số hóa");

    /// <summary>What follows a body that acts, thinks or speaks without being told to: the sentence orders nothing.</summary>
    public static readonly PhraseTrie<bool> NoDuties = Phrases(
        "không thuộc|không phải|đã|vừa|đang|cho biết|cho rằng|nhấn mạnh|đánh giá cao|ghi nhận|biểu dương|hoan nghênh|đồng ý|nhất trí|xin thông báo|trân trọng thông báo|thông báo để|thông báo đến|thông báo tới|trân trọng|kính báo|nhận được|là cơ quan của|là đơn vị của|sẽ|phát biểu|kết luận|có ý kiến như sau|có ý kiến kết luận|có kết luận|có ý kiến phát biểu|có ý kiến chỉ đạo|thống nhất như sau|cơ bản thống nhất|cơ bản đồng ý|thông báo ý kiến|thông báo kết luận|thông báo nội dung|xin ý kiến|yêu cầu|cũng yêu cầu|cũng đề nghị|cũng kiến nghị|ban hành kế hoạch|ban hành chỉ thị|ban hành văn bản|ban hành công văn|đề ra|phê duyệt chủ trương|nhận thấy|có công văn|có báo cáo|có tờ trình|gặp|chưa|quyết định ban hành|gửi đến|gửi tới|cảm ơn|chúc mừng|tuyên dương|thông tin đến|thông báo như sau|thông báo kết quả|thông báo cho|thông báo ý kiến chỉ đạo|kính gửi|ban hành kèm theo|ban hành quyết định|chủ trì hội nghị|chủ trì cuộc họp|chủ trì buổi|tổ chức hội nghị tổng kết năm nay|có văn bản số|có công văn số|có thông báo số|có báo cáo số|có tờ trình số|thì|là một trong|là đơn vị đầu tiên|là địa phương|thông tin trên|thông tin với|thông tin về|thông tin rằng|cho hay|chịu tác động|có vai trò|có ý nghĩa");

    /// <summary>Words by which a sentence or clause goes on to a new duty.</summary>
    public static readonly PhraseTrie<bool> Openers = Phrases(
        "đồng thời|bên cạnh đó|ngoài ra|riêng|riêng đối với|trong đó|cùng với đó|cùng đó|song song với đó|song song đó|kèm theo đó|mặt khác|một là|hai là|ba là|bốn là|năm là|sáu là|bảy là|thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|ngoài các nhiệm vụ nêu trên|tiếp theo|cụ thể|theo đó|trước mắt|trước hết|về lâu dài|từ đó|qua đó|do đó|bằng nhiều|bằng các|bằng mọi|bằng hình thức|vì vậy|do vậy|vì thế|nay|và|cụ thể là|đặc biệt|nhất là|cụ thể như sau|đối với nội dung này|về nội dung này|về việc này|trên tinh thần đó|trên cơ sở đó|để triển khai|kết thúc");

    /// <summary>Words of praise and blame at the head of a sentence: no duty of anybody.</summary>
    public static readonly PhraseTrie<bool> Judgements = Phrases("đánh giá cao|ghi nhận và đánh giá|hoan nghênh|phê bình|nghiêm khắc phê bình|khen ngợi|biểu dương và đánh giá");

    /// <summary>Verbs at the head of a sentence that are nouns of names elsewhere.</summary>
    public static readonly PhraseTrie<bool> OpeningVerbs = Phrases("xây dựng|phát triển|đầu tư|nâng cấp|cải tạo|thiết lập|thiết kế|hình thành|tái cấu trúc|sản xuất|chế biến|quy hoạch|nhân rộng|tu bổ|giáo dục|đặt hàng|liên thông|đồng bộ");

    /// <summary>First words of a clause of time, place or ground: no verb of a duty.</summary>
    public static readonly HashSet<int> Prepositions = Words("trong trước theo tùy căn trên tại với để từ đến qua do vì sau khi về đối ngày tháng quý năm riêng nhất đặc bên ngoài");

    /// <summary>What becomes of those who fail: no duty of anybody.</summary>
    public static readonly PhraseTrie<bool> Liabilities = Phrases("xem xét, xử lý trách nhiệm|xử lý trách nhiệm|xem xét trách nhiệm|chịu trách nhiệm|xử lý nghiêm trách nhiệm");

    /// <summary>Heads in person, who only answer for their bodies.</summary>
    public static readonly PhraseTrie<bool> Persons = Phrases("người đứng đầu|cá nhân|các cá nhân");

    /// <summary>Words by which a body only answers for what happens: "chịu trách nhiệm trước Chủ tịch UBND tỉnh", no duty.</summary>
    public static readonly PhraseTrie<bool> MereLiabilities = Phrases("chịu trách nhiệm trước|chịu trách nhiệm toàn diện|chịu trách nhiệm nếu|chịu trách nhiệm khi|phải chịu trách nhiệm trước|phải chịu trách nhiệm nếu|phải chịu trách nhiệm toàn diện|phải chịu trách nhiệm khi|chịu hoàn toàn trách nhiệm|phải chịu hoàn toàn trách nhiệm|hoàn toàn chịu trách nhiệm|chịu trách nhiệm trực tiếp trước|chịu trách nhiệm cá nhân|phải chịu trách nhiệm cá nhân|chịu trách nhiệm chính trước");

    /// <summary>Openers that single out a part of what stands before them: the body after them is no new subject.</summary>
    public static readonly PhraseTrie<bool> Singlings = Phrases("nhất là|đặc biệt là|đặc biệt");

    /// <summary>First words of a clause that says why, when or on what ground, before the body that acts.</summary>
    public static readonly PhraseTrie<bool> Introducers = Phrases(
        "công văn nêu rõ|công văn nêu|công văn cũng nêu rõ|văn bản nêu rõ|văn bản nêu|văn bản cũng nêu rõ|công điện nêu rõ|công điện nêu|chỉ thị nêu rõ|chỉ thị nêu|thông báo nêu rõ|kế hoạch nêu rõ|theo kết luận|kết luận nêu rõ|theo công văn|theo văn bản|theo chỉ thị|theo công điện|theo chỉ đạo|kết luận hội nghị|kết luận cuộc họp|kết luận buổi làm việc|phát biểu|phát biểu kết luận|phát biểu chỉ đạo|trả lời|cũng theo|cũng tại|cũng trong|ngoài ra|bên cạnh|sau khi|ngay sau khi|để|căn cứ|với|trên cơ sở|trong|trước|trước ngày|đối với|về|về việc|liên quan|liên quan đến|nhằm|khi|từ|đến|định kỳ|thực hiện|theo|tại|nhân dịp|hằng|chậm nhất|qua|xét|tiếp tục thực hiện|triển khai|triển khai thực hiện|quý|tháng|cùng với|ngay|ngay từ|hoàn thành|do|vì|bằng|bên cạnh|song song với|ngoài|riêng|riêng về|đồng thời với|trường hợp|thường xuyên|ngày|hướng tới|phát huy|tiếp thu|như vậy|từ nay|với tinh thần|dựa trên|tổng hợp");

    /// <summary>A sentence that begins so, or holds it before its cue, speaks of a condition: it orders nothing by itself.</summary>
    public static readonly PhraseTrie<bool> Conditions = Phrases(
        "nếu|nếu có|trường hợp|trong trường hợp|quá trình thực hiện nếu|trong quá trình thực hiện nếu|khi có|quá thời hạn|hết thời hạn");

    /// <summary>First words of a sentence that tells or explains and orders nothing.</summary>
    public static readonly PhraseTrie<bool> Telling = Phrases(
        "trên đây|thừa lệnh|thừa ủy quyền|văn phòng xin|cử tri|hiện tại|năm qua|tại hội nghị|theo đó là|đến nay|thời gian báo cáo|thời gian qua|trong thời gian qua|thời gian|kết quả|hiện nay|trường hợp|trong trường hợp|nếu|quá|ngày|trong những năm|việc|đây là|theo báo cáo|kế hoạch này|chỉ thị này|quyết định này|thông báo này|công văn này|công điện này|văn bản này|hồ sơ|kinh phí|nguồn kinh phí|nội dung chi tiết|chi tiết|danh sách|mẫu|biểu mẫu|ghi chú|lưu ý|địa điểm|thành phần|nguồn vốn|mọi|những|sản phẩm|dự kiến|sở dĩ|nguyên nhân|tuy nhiên|điều này|qua đó|từ đó|nhờ đó|xem thêm|ảnh|nguồn|tác giả|số điện thoại|thông tin liên hệ|đồng chí|quy hoạch|gửi kèm|kèm theo|tài liệu|thời hạn|thời hạn báo cáo|số liệu|mốc thời gian|thời điểm");

    /// <summary>Words of urgency, shown as written; no deadline.</summary>
    public static readonly PhraseTrie<bool> Urgencies = Phrases(
        "hết sức khẩn trương|rất khẩn trương|khẩn trương|khẩn cấp|ngay lập tức|lập tức|trong thời gian sớm nhất|sớm nhất|nhanh nhất|ngay|sớm|kịp thời|gấp");

    /// <summary>Adverbs and set phrases between a body and "chủ trì" or "phối hợp".</summary>
    public static readonly PhraseTrie<bool> Adverbs = Phrases(
        "có nhiệm vụ|cũng phải|cũng cần|cũng có trách nhiệm|cũng được giao|cũng được yêu cầu|khẩn trương|chủ động|tích cực|tiếp tục|kịp thời|thường xuyên|nghiêm túc|sớm|ngay|trực tiếp|có trách nhiệm|chịu trách nhiệm|cần|phải|theo chức năng nhiệm vụ được giao|theo chức năng nhiệm vụ|theo chức năng|theo nhiệm vụ được giao|theo thẩm quyền|căn cứ chức năng nhiệm vụ được giao|căn cứ chức năng nhiệm vụ|căn cứ nhiệm vụ được giao|theo nhiệm vụ được phân công|là cơ quan đầu mối|là đơn vị đầu mối|làm đầu mối|là đầu mối|là cơ quan thường trực|làm cơ quan đầu mối|đồng thời|tăng cường|theo lĩnh vực phụ trách|theo lĩnh vực quản lý|theo phạm vi quản lý|quan tâm|nhanh chóng|linh hoạt|sẵn sàng|luôn|cùng|được giao|được yêu cầu|được đề nghị|được phân công|được chỉ đạo|theo quy định|thực hiện việc|tổ chức|để|và|theo dõi|tiến hành|thực hiện|nghiêm|trong phạm vi chức năng nhiệm vụ|trong phạm vi nhiệm vụ được giao|đẩy mạnh|chặt chẽ|làm tốt công tác|thực hiện tốt công tác|có kế hoạch");

    /// <summary>Verbs of coordination, before the bodies that work along.</summary>
    public static readonly PhraseTrie<Coordination> Coordinations = Meanings(
        (Coordination.Along, "phối hợp|phối hợp với|phối hợp cùng|phối hợp chặt chẽ với|phối hợp chặt chẽ cùng|phối hợp chặt chẽ|phối hợp kịp thời với|phối hợp tốt với|phối hợp cùng với|cùng|cùng với|phối hợp thường xuyên với|phối hợp đồng bộ với|phối hợp hiệu quả với|phối hợp và|phối hợp hỗ trợ|phối hợp có hiệu quả với|trao đổi và phối hợp với|kết hợp với|với sự phối hợp của|với sự tham gia của|phối hợp trực tiếp với|phối hợp với các bên liên quan và|thống nhất với|phối hợp thống nhất với|phối hợp, hỗ trợ|phối hợp, hướng dẫn|phối hợp và hướng dẫn"),
        (Coordination.Meets, "làm việc với|làm việc cụ thể với|làm việc trực tiếp với|trao đổi thống nhất với|trao đổi với|làm việc trao đổi với"),
        (Coordination.Reaches, "liên hệ với|liên hệ|mở rộng ra|chủ động liên hệ với|hợp tác với|kết nối với|liên kết với"));

    /// <summary>Verbs by which a lead passes the work on or up; the body after them leads nothing and works along with nobody.</summary>
    public static readonly PhraseTrie<bool> DelegatingVerbs = Phrases("chỉ đạo|yêu cầu|đôn đốc|hướng dẫn|giao|phân công|kiến nghị|đề nghị|trình|báo cáo|vận động|chỉ đạo, hướng dẫn|hỗ trợ|kiểm tra");

    /// <summary>Verbs by which something is asked of a higher body.</summary>
    public static readonly PhraseTrie<bool> UpwardVerbs = Phrases("kiến nghị|đề xuất|kiến nghị với|đề xuất với|xin ý kiến|kiến nghị, đề xuất");

    /// <summary>First words of a sentence that closes the duties before it and names nobody.</summary>
    public static readonly PhraseTrie<bool> ClosingSentences = Phrases(
        "báo cáo|báo cáo kết quả|kết quả|kết quả thực hiện|gửi báo cáo|gửi kết quả|văn bản báo cáo|báo cáo gửi về|tổng hợp kết quả|văn bản gửi về|kết quả rà soát|kết quả triển khai|nội dung báo cáo|thời gian gửi|thời gian báo cáo|thời hạn báo cáo|thời hạn gửi|các nội dung trên|các nhiệm vụ trên|các công việc trên|nội dung trên|tất cả các nội dung trên|việc báo cáo");

    /// <summary>First words of a sentence that only says when the duty before it is done.</summary>
    public static readonly PhraseTrie<bool> ClosingTimes = Phrases("kết quả thực hiện hoàn thành|thời gian hoàn thành|thời hạn hoàn thành|thời gian thực hiện|thời hạn thực hiện|thời hạn|thời gian|hoàn thành|hoàn thành việc này|hoàn thành nội dung này|xong|yêu cầu hoàn thành|phải hoàn thành|công việc hoàn thành|việc này hoàn thành|tiến độ|kết quả báo cáo|kết quả gửi về");

    /// <summary>Nouns of time at the head of a sentence of time.</summary>
    public static readonly PhraseTrie<bool> TimeHeads = Phrases("thời gian|thời hạn|kết quả thực hiện hoàn thành|tiến độ");

    /// <summary>Verbs of leading, passed over before "phối hợp".</summary>
    public static readonly PhraseTrie<bool> LeadingVerbs = Phrases("chủ trì|chủ trì và|chủ trì thực hiện|chủ trì tham mưu|làm chủ đầu tư|chịu trách nhiệm chủ trì|khẩn trương chủ trì|tiếp tục chủ trì|chủ động chủ trì|có trách nhiệm chủ trì|là cơ quan chủ trì|là đơn vị chủ trì|là đầu mối|làm đầu mối");

    /// <summary>What bodies that only work along are said to do.</summary>
    public static readonly PhraseTrie<bool> AlongOnly = Phrases("phối hợp|phối hợp thực hiện|phối hợp triển khai|phối hợp, hỗ trợ|tham gia phối hợp|có trách nhiệm phối hợp");

    /// <summary>What the receiver of reports does with them, after "để".</summary>
    public static readonly PhraseTrie<bool> Gatherings = Phrases("tổng hợp|báo cáo|trình|tham mưu|xem xét|thẩm định|chỉ đạo|theo dõi");

    /// <summary>Words that number the items of a list in prose.</summary>
    public static readonly PhraseTrie<bool> Ordinals = Phrases("một là|hai là|ba là|bốn là|năm là|sáu là|bảy là|tám là|thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu");

    /// <summary>Ways of working along, between "phối hợp" and the bodies.</summary>
    public static readonly PhraseTrie<bool> ManyWays = Phrases("chặt chẽ|kịp thời|thường xuyên|với|cùng|cùng với|tốt|đồng bộ|hiệu quả|có hiệu quả|trực tiếp|tích cực|chủ động|và|liên hệ với|trao đổi với|thống nhất với|đại diện");

    /// <summary>"trong việc đôn đốc, phối hợp …": a clause begins after it.</summary>
    public static readonly PhraseTrie<bool> InTheCourse = Phrases("trong việc|có trách nhiệm");

    /// <summary>Words between a subject and its verb.</summary>
    public static readonly PhraseTrie<bool> Asides = Phrases("theo|căn cứ|trên cơ sở|tùy|với|trong phạm vi|là|nơi có|trong thời gian|bằng|ngoài|trong quá trình|trước|sau khi|hằng|định kỳ|trong|dựa trên|thông qua|đồng thời|vào|khi|đến|mỗi|từ nay|nghiêm cấm|thuộc lĩnh vực");

    /// <summary>First words of a topic before a colon.</summary>
    public static readonly PhraseTrie<bool> Topics = Phrases("về|đối với|liên quan|liên quan đến|về việc|riêng đối với|riêng về|liên quan tới|với|trong lĩnh vực|về lĩnh vực|về công tác");

    /// <summary>"Đối với" before the body that is addressed.</summary>
    public static readonly PhraseTrie<bool> Regards = Phrases("đối với|riêng đối với|về phía");

    /// <summary>First words of captions and links in news.</summary>
    public static readonly PhraseTrie<bool> Captions = Phrases("ảnh|nguồn|xem thêm|tin liên quan|tác giả|video|tin ảnh|đọc thêm|bài và ảnh|ảnh minh họa");

    /// <summary>Words of a wish after its subject.</summary>
    public static readonly PhraseTrie<bool> Pleas = Phrases("đề nghị|cũng đề nghị|kiến nghị|cũng kiến nghị|trân trọng đề nghị|kính đề nghị|kêu gọi");

    /// <summary>Words after which a long description of a group is over.</summary>
    public static readonly PhraseTrie<bool> StrongStarts = Phrases("có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|chủ động|khẩn trương|căn cứ|tập trung|tiếp tục|tăng cường|nghiêm túc|triển khai thực hiện");

    /// <summary>Demands that are also read inside a sentence.</summary>
    public static readonly PhraseTrie<bool> InnerDemands = Phrases("chỉ thị|chỉ thị cho|lưu ý|cũng yêu cầu|cũng đề nghị|yêu cầu|đề nghị|giao|phân công|trân trọng đề nghị|kính đề nghị|yêu cầu đối với");

    /// <summary>What follows a subject that has acted, acts or will act by itself.</summary>
    public static readonly HashSet<int> PastWords = Words("đã vừa đang sẽ chưa từng");

    /// <summary>Wishes of others, before a verb of order in the same sentence.</summary>
    public static readonly PhraseTrie<bool> Wishes = Phrases("kiến nghị|phản ánh|đề xuất|mong muốn|cử tri|cử tri đề nghị|theo báo cáo|theo đề nghị");

    // "Để việc đề xuất biên chế được thống nhất, đề nghị …": the name of an undertaking.
    private static readonly HashSet<int> Undertakings = Words("việc hướng án mẫu");

    /// <summary>Courtesies of the issuer: "Văn phòng xin trân trọng thông báo".</summary>
    public static readonly PhraseTrie<bool> Courtesies = Phrases("xin trân trọng|xin thông báo|xin gửi|xin báo cáo|xin kính|trân trọng thông báo|trân trọng cảm ơn|trân trọng báo cáo");

    /// <summary>Whether a wish begins here, and not the name of an undertaking.</summary>
    public static bool WishAt(TokenText text, int at, int to) =>
        Wishes.Match(text, at, to, out _, out _) && (at == 0 || !Undertakings.Contains(text[at - 1].Word));

    /// <summary>What stands after a body's name and says its part: "Sở Công Thương - cơ quan thường trực Ban Chỉ đạo".</summary>
    public static readonly PhraseTrie<bool> Apposites = Phrases("thường trực|cơ quan tham mưu|cơ quan quản lý|cơ quan điều phối|đơn vị chủ trì|đơn vị quản lý|đơn vị được giao|cơ quan thường trực|đơn vị thường trực|cơ quan đầu mối|đơn vị đầu mối|thường trực ban chỉ đạo|cơ quan chủ trì|chủ đầu tư|cơ quan được giao|trưởng ban|phó trưởng ban|phó trưởng ban thường trực");

    private static readonly HashSet<long> Compounds = Pairs(
        "đào tạo|sáng tạo|chế tạo|tái tạo|hàng không|phòng không|công trình|chương trình|quy trình|lộ trình|giáo trình|tiến trình|quá trình|hành trình|lập trình|trật tự|thứ tự|thường trực|trung cấp|sơ cấp|cao cấp|cung cấp|phân cấp|các cấp|trợ cấp|bao cấp|thu nhập|hội nhập|xâm nhập|sáp nhập|công lập|độc lập|đối lập|bầu cử|ứng cử|thư ký|tiền gửi|cuộc họp|kỳ họp|phiên họp|địa bàn|kiểm soát|sản phát|cấp phát|tự phát|bộ phát|đường bộ|an ninh|nguy cấp|khẩn cấp|bất cấp|nhân trực|theo cấp|tái cấp|đề cử|nghiên cứu|đồng thu|nguồn thu|khoản thu|mức thu|khoản chi|nguồn chi|mức chi|nhiệm kỳ|máy in|trang in|giấy in|mùa thu|bác sĩ|chính trực|tổng thu|tổng chi|thu chi|sổ ghi|bản ghi|lãi vay|cửa mở|dữ mở|nguồn mở|học mở|việc làm");

    /// <summary>First words of the sentence that closes a document.</summary>
    public static readonly PhraseTrie<bool> Endnotes = Phrases("trên đây là");

    /// <summary>First words of a sentence on what comes up in the course of the work.</summary>
    public static readonly PhraseTrie<bool> Courses = Phrases("trong quá trình|quá trình|khi|trong khi|trường hợp|trong trường hợp|nếu|quá trình thực hiện|quá trình triển khai|trong tổ chức thực hiện|trong thời gian|quá");

    private static readonly HashSet<long> Onward = Pairs("dự án|dự thảo|dự toán|dự kiến|dự phòng|chi nhánh|chi cục|chi bộ|chi hội|chi đoàn|chi phí|phát triển|phát thanh|cấp ủy|cấp xã|cấp tỉnh|cấp huyện|cấp sở|cấp trên|cấp dưới|cấp nước|cấp điện|trực thuộc|trực tuyến|thu nhập|tự nhiên|không gian|không khí|không quân|giao thông|giao dịch|giao lưu|giao tiếp|ký túc|thu hoạch|in ấn|mở cửa|trồng trọt|cứu hộ|cứu nạn|chi trả|chi tiết|cho vay");

    private static readonly HashSet<long> Inseparable = Pairs("nghệ thông|toàn thông|tạo nghề|thường giải|toàn vệ|đua khen|sinh thực|hiểm xã");

    public static readonly int Send = Id("gửi");
    public static readonly int That = Id("đó");
    public static readonly int According = Id("theo");
    public static readonly int At = Id("tại");
    public static readonly int CentreLast = Id("ương");
    public static readonly int Passive = Id("được");
    public static readonly int Build = Id("xây");
    public static readonly int Invest = Id("đầu");
    public static readonly int InvestLast = Id("tư");
    public static readonly int TermLast = Id("hạn");
    public static readonly int InOrder = Id("để");
    public static readonly int Head = Id("tướng");
    public static readonly int Recent = Id("mới");
    public static readonly int Having = Id("có");

    /// <summary>What may come up in the course of the work.</summary>
    public static readonly PhraseTrie<bool> Troubles = Phrases("khó khăn|vướng mắc|phát sinh|gì khó khăn|vấn đề phát sinh|gì vướng mắc");

    /// <summary>First words of a description after a group.</summary>
    public static readonly PhraseTrie<bool> Describers = Phrases("tham gia|hoạt động|có liên quan|được|thuộc|nằm|đang|sử dụng|kinh doanh|cung cấp|quản lý");

    /// <summary>The issuer's answer to a wish.</summary>
    public static readonly PhraseTrie<bool> Consents = Phrases("thống nhất|đồng ý|nhất trí|cơ bản thống nhất|cơ bản đồng ý|chấp thuận|ubnd tỉnh thống nhất|ubnd tỉnh đồng ý");

    /// <summary>Words of the issuer before its own request.</summary>
    public static readonly PhraseTrie<bool> Agreements = Phrases("thống nhất|đồng ý|cơ bản|nhất trí|và|cũng|tiếp tục|đồng thời|để|nay|trân trọng|kính|một lần nữa");

    public static readonly int World = Id("giới");
    public static readonly int Outside = Id("nước");
    public static readonly int Country = Id("ngoài");
    public static readonly int Sign = Id("ký");
    public static readonly int Must = Id("phải");
    public static readonly int Being = Id("là");

    /// <summary>Parts to play in the work, after "là".</summary>
    public static readonly PhraseTrie<bool> PartsPlayed = Phrases("cơ quan quản lý|đầu mối|cơ quan đầu mối|cơ quan thường trực|cơ quan chủ trì|cơ quan chủ quản|cơ quan tham mưu|cơ quan tổng hợp|cơ quan giúp việc|cơ quan phối hợp|cơ quan thực hiện|cơ quan theo dõi|cơ quan chịu trách nhiệm|cơ quan được|cơ quan điều phối|đơn vị đầu mối|đơn vị chủ trì|đơn vị thường trực|đơn vị phối hợp|đơn vị thực hiện|đơn vị quản lý|đơn vị tổng hợp|đơn vị tham mưu|đơn vị chịu trách nhiệm|đơn vị được|chủ đầu tư|chủ dự án|thường trực|nòng cốt|lực lượng|thành viên|trưởng|phó|người chịu trách nhiệm|đại diện");

    /// <summary>Words that say what something is worth; a sentence with one of them after its subject tells.</summary>
    public static readonly PhraseTrie<bool> Valuations = Phrases("có ý nghĩa|có vai trò|có vị trí|đóng vai trò");

    /// <summary>Words that lead from an order to its items.</summary>
    public static readonly PhraseTrie<bool> Specifiers = Phrases("cụ thể|cụ thể như sau|cụ thể là|trong đó|trong đó tập trung|trong đó lưu ý|gồm|bao gồm|như sau|nội dung cụ thể|các nội dung cụ thể|với các nội dung|trọng tâm là");

    /// <summary>What an actor must do.</summary>
    public static readonly PhraseTrie<bool> Obligations = Phrases("phải|có trách nhiệm|chịu trách nhiệm|cần phải");

    /// <summary>Nouns of those who act, at the head of a sentence that says what they must do.</summary>
    public static readonly PhraseTrie<bool> Actors = Phrases("cơ quan|đơn vị|tổ chức|cá nhân|chủ|chủ bến|chủ hộ|chủ cơ sở|chủ đầu tư|chủ rừng|người|cán bộ|công chức|viên chức|hộ|văn phòng|phòng|ban|ủy ban|cấp|giám đốc|thủ trưởng|lãnh đạo|trưởng|hiệu trưởng|doanh nghiệp|nhà thầu|lực lượng|đội|tổ|trạm|cơ sở|bến|thuyền trưởng|lái xe|giáo viên|học sinh");
    public static readonly int If = Id("nếu");
    public static readonly int Will = Id("sẽ");
    public static readonly int Direct1 = Id("chỉ");
    public static readonly int DirectLast = Id("thị");
}

/// <summary>What kind of order a cue gives.</summary>
internal enum Cue
{
    /// <summary>From a superior to a body that it directs: "giao", "phân công".</summary>
    Order,

    /// <summary>A word that only begins like a verb of order.</summary>
    None,

    /// <summary>"chuyển Sở Nội vụ nghiên cứu": an order only after the topic that is passed on.</summary>
    Referral,

    /// <summary>A demand or a polite request: "yêu cầu", "đề nghị". Also the verb of a lead towards others.</summary>
    Demand,
}

/// <summary>How a body works with another.</summary>
internal enum Coordination
{
    /// <summary>Works along: "phối hợp với".</summary>
    Along,

    /// <summary>Meets to agree: "làm việc với".</summary>
    Meets,

    /// <summary>Reaches out to a counterpart: "liên hệ với".</summary>
    Reaches,
}
