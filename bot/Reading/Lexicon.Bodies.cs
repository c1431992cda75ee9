using Bot.Directives;

namespace Bot.Reading;

internal static partial class Lexicon
{
    public static readonly int And = Id("và");
    public static readonly int Of = Id("của");
    public static readonly int The = Id("các");
    public static readonly int Those = Id("những");
    public static readonly int Province = Id("tỉnh");
    public static readonly int Committee = Id("ubnd");
    public static readonly int Level = Id("cấp");
    public static readonly int Belonging = Id("thuộc");
    public static readonly int Together = Id("cùng");
    public static readonly int Chief = Id("trưởng");
    public static readonly int CityFirst = Id("thành");
    public static readonly int CityLast = Id("phố");
    public static readonly int Town = Id("thị");
    public static readonly int To = Id("đến");
    public static readonly int Toward = Id("tới");
    public static readonly int Relation = Id("quan");
    public static readonly int On = Id("trên");
    public static readonly int Direct = Id("trực");
    public static readonly int Commune = Id("xã");
    public static readonly int Ward = Id("phường");
    public static readonly int Usual = Id("thường");
    public static readonly int Schooling = Id("dục");
    public static readonly int Region = Id("khu");
    public static readonly int RegionLast = Id("vực");
    public static readonly int Zone = Id("vùng");
    public static readonly int Board = Id("ban");
    public static readonly int Organ = Id("cơ");
    public static readonly int Branch = Id("chi");
    public static readonly int BranchLast = Id("nhánh");
    public static readonly int This = Id("này");
    public static readonly int Department = Id("sở");
    public static readonly int Ministry = Id("bộ");
    public static readonly int Union = Id("đoàn");

    /// <summary>"Ủy ban nhân dân" in its spellings, a slip of the pen among them.</summary>
    public static readonly PhraseTrie<bool> Committees = Phrases("ubnd|ủy ban nhân dân|ủy nhân dân|ủy ban nhân đân|u b n d|ubdn|ủy ban nhân");

    /// <summary>Words of rank before a place's name, with the rank as names are written.</summary>
    public static readonly PhraseTrie<string> Ranks = Meanings(
        ("tỉnh", "tỉnh"),
        ("thành phố", "thành phố|tp|t p"),
        ("huyện", "huyện"),
        ("quận", "quận"),
        ("thị xã", "thị xã|tx"),
        ("xã", "xã"),
        ("phường", "phường"),
        ("thị trấn", "thị trấn"),
        ("đặc khu", "đặc khu"),
        ("thủ đô", "thủ đô"));

    /// <summary>Ranks of communes and districts in one word.</summary>
    public static readonly HashSet<int> LocalRanks = Words("xã phường huyện quận");

    /// <summary>The provinces' names.</summary>
    public static readonly PhraseTrie<Directives.Province> ProvinceNames = MakeProvinces();

    /// <summary>The directory's names and short forms.</summary>
    public static readonly PhraseTrie<AgencyForm> Agencies = MakeAgencies();

    /// <summary>What may follow a head in an elided list ("các Sở: Tài chính, Xây dựng"), by head.</summary>
    public static readonly Dictionary<int, PhraseTrie<AgencyForm>> Tails = MakeTails();

    /// <summary>First words of bodies that no directory lists; they begin with a capital.</summary>
    public static readonly PhraseTrie<bool> Heads = Phrases(
        "cảnh sát|cảnh sát giao thông|cảnh sát phòng cháy và chữa cháy|tổ công tác đặc biệt|bộ|sở|cục|chi cục|tổng cục|vụ|viện|trung tâm|ban|ban quản lý|bql|ban quản lý dự án|ban qlda|ban chỉ đạo|ban chỉ huy|ban thường trực|ban thường vụ",
        "ban cán sự đảng|ban chấp hành|ban tổ chức|ban giám đốc|ban điều hành|ban dân tộc|ban tiếp công dân|ban vận động|ban thi đua khen thưởng",
        "mobifone|vinaphone|viettel|vnpt|vnpost|công an|tòa án|tòa án nhân dân|viện kiểm sát|viện kiểm sát nhân dân|đài|đài phát thanh|báo|tạp chí|nhà xuất bản|trường|đại học|trường đại học|trường cao đẳng",
        "học viện|bệnh viện|trung tâm y tế|tập đoàn|tổng công ty|công ty|công ty cổ phần|công ty tnhh|công ty tnhh một thành viên|công ty tnhh mtv|công ty trách nhiệm hữu hạn|công ty trách nhiệm hữu hạn một thành viên|công đoàn|tổng hội|quân đoàn|đảng ủy khối|ngân hàng|ngân hàng tmcp|ngân hàng nhà nước|kho bạc",
        "kho bạc nhà nước|bảo hiểm xã hội|thuế|hải quan|hội|hội đồng|hội đồng quản lý|hiệp hội|liên hiệp|liên hiệp các hội|liên đoàn|liên minh|đoàn|tỉnh đoàn|thành đoàn",
        "huyện đoàn|ủy ban|hội đồng nhân dân|hđnd|văn phòng|phòng|phòng kinh tế|quỹ|thanh tra|kiểm toán|tổ công tác|tổ|đội|đồn|đồn biên phòng|bộ tư lệnh|bộ chỉ huy",
        "bộ tham mưu|quân khu|quân chủng|binh chủng|khu quản lý đường bộ|cảng vụ|cơ quan|cơ quan thường trực|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|đảng bộ|chi bộ",
        "thường trực|thường trực tỉnh ủy|thường trực hđnd|thường trực hội đồng nhân dân|vườn quốc gia|khu bảo tồn|đoàn đại biểu quốc hội|điện lực|bưu điện|viễn thông",
        "chi nhánh|trạm|hạt kiểm lâm|trại|nhà máy|xí nghiệp|hợp tác xã|lữ đoàn|sư đoàn|trung đoàn|bộ phận|tiểu ban|hội đồng tư vấn|hội đồng thẩm định|ban soạn thảo|mttq|mặt trận tổ quốc|ban quản trị|bảo tàng|thư viện|nhà hát|cổng thông tin điện tử|kiểm lâm|bch|bcđ|ban bqlda|bqlda");

    /// <summary>Heads that stand alone for the body named before.</summary>
    public static readonly PhraseTrie<bool> BareHeads = Phrases("tổng công ty|công ty|tập đoàn|trung tâm|bệnh viện|học viện|ban quản lý dự án|ban quản lý|hội đồng quản trị tổng công ty");

    /// <summary>Heads that can stand without a further word.</summary>
    public static readonly PhraseTrie<bool> WholeHeads = Phrases(
        "công an|văn phòng|kho bạc nhà nước|bảo hiểm xã hội|hội đồng nhân dân|hđnd|tỉnh ủy|thành ủy|huyện ủy|tỉnh đoàn|thành đoàn|huyện đoàn|ban chỉ đạo|ban tổ chức|thường trực hđnd|thường trực tỉnh ủy|đảng ủy|tổ công tác|ban chỉ huy quân sự|đoàn thanh niên|ban quản lý dự án|mặt trận tổ quốc|mttq|cơ quan thường trực|điện lực|tòa án nhân dân|viện kiểm sát nhân dân|đoàn đại biểu quốc hội");

    /// <summary>Strings that begin like a body and are none.</summary>
    public static readonly PhraseTrie<bool> NoBodies = Phrases(
        "bộ tiêu chí|bộ hồ sơ|bộ chỉ số|bộ phận một cửa|bộ luật|bộ chính trị|bộ máy|bộ đội|bộ đề|bộ câu hỏi|bộ dữ liệu|bộ công cụ|bộ thủ tục|sở hữu|sở tại|sở thích|sở trường",
        "ban hành|ban đầu|ban bí thư|ban ngày|ban đêm|hội nghị|hội thảo|hội thi|hội chợ|hội trường|hội nhập|hội viên|hội họp|đoàn viên|đoàn kết|đoàn công tác|đoàn kiểm tra|đoàn thanh tra|đoàn giám sát|báo cáo|báo động|báo chí",
        "trường hợp|trường sa|đài loan|quỹ đất|tổ chức|tổ quốc|tổ dân phố|đội ngũ|viện trợ|viện phí|vụ việc|vụ án|vụ mùa|vụ đông|vụ xuân|vụ lúa|cục bộ|phòng chống|phòng cháy|phòng, chống|phòng ngừa|phòng thủ|phòng bệnh|thuế giá trị gia tăng",
        "thuế thu nhập|thuế đất|bảo hiểm y tế|bảo hiểm thất nghiệp|bảo hiểm xã hội bắt buộc|liên hiệp quốc|ngân hàng thế giới|ngân hàng phát triển châu á|hội đồng chung khảo|cơ quan điều tra|trạm bơm|trạm biến áp|trạm y tế là|thường trực là|báo cáo kết quả|trung tâm hành chính của|tổ hợp|đội tuyển|vụ sản xuất|phòng học|hội chẩn|đài tưởng niệm|trường học|ban công|bộ quy tắc|bộ sưu tập|bộ giống|bộ đơn giá|cơ quan trung ương|trung tâm thành phố|trung tâm dữ liệu|trung tâm chính trị - hành chính|tổ đại biểu|trung tâm logistics|trung tâm xã");

    /// <summary>Offices of persons that stand for the body after them.</summary>
    public static readonly PhraseTrie<Office> Offices = Meanings(
        (Office.OfBody, "bộ trưởng|thứ trưởng|giám đốc|phó giám đốc|tổng giám đốc|chủ tịch|thủ trưởng|cục trưởng|vụ trưởng|viện trưởng|chi cục trưởng|tổng cục trưởng|thống đốc|hiệu trưởng|lãnh đạo|người đứng đầu|hội đồng quản trị|chủ tịch hội đồng quản trị|chủ tịch hội đồng thành viên|chủ tịch hđtv|chủ tịch hđqt|tổng biên tập|thường trực|bí thư|bí thư đảng ủy|bí thư cấp ủy|chủ nhiệm|chánh án|chỉ huy trưởng|tư lệnh|đội trưởng|tổ trưởng|hội đồng thành viên|trưởng các|các đồng chí lãnh đạo"),
        (Office.KeepsNext, "chánh văn phòng|chánh thanh tra|trưởng ban|trưởng phòng|trưởng đài|trưởng công an|tổng thanh tra|tổng kiểm toán|trưởng đoàn|trưởng trạm"));

    /// <summary>Nouns that make the name of a group ("các sở, ban, ngành").</summary>
    public static readonly PhraseTrie<GroupNoun> GroupNouns = Meanings(
        (GroupNoun.Organ, "trạm|trạm y tế|trung tâm y tế|phòng giao dịch|hạt kiểm lâm|đồn công an|thư viện|bảo tàng|đài truyền thanh|đài phát thanh|đài truyền hình|cơ quan thuế|cơ quan hải quan|cơ quan công an|cơ quan quân sự|cơ quan điều tra|đơn vị quân đội|trường mầm non|trường tiểu học|trường thcs|trường thpt|trường trung học cơ sở|trường trung học phổ thông|cơ sở giáo dục mầm non|cơ sở giáo dục phổ thông|phòng giáo dục và đào tạo|bệnh viện đa khoa|tổ chức chính trị|tổ chức xã hội|tổ chức tôn giáo|khối thi đua|cụm thi đua|công đoàn|hội đồng thi|văn phòng đăng ký đất đai|tổ chuyên gia|nhóm công tác|đoàn kiểm tra|đoàn công tác|tổ chức hành nghề công chứng|phòng công chứng|viện nghiên cứu|cơ sở nghiên cứu|cơ sở dạy nghề|cơ sở giáo dục nghề nghiệp|tổ chức pháp chế|phòng khám|chi bộ|thành viên|sở|ban|ngành|bộ|cơ quan|đơn vị|tổ chức|đoàn thể|hội|hội đoàn thể|cơ quan ngang bộ|cơ quan thuộc chính phủ|bộ ngành|ban ngành|sở ngành|sở ban ngành|cơ quan chuyên môn|cơ quan chức năng|cơ quan trung ương|đơn vị sự nghiệp|đơn vị sự nghiệp công lập|tổ chức chính trị xã hội|tổ chức đoàn thể|tổ chức hội|phòng|phòng ban|phòng chuyên môn|trung tâm|chi cục|cục|vụ|tổng cục|viện|trường|nhà trường|trường học|đại học|trường đại học|trường cao đẳng|học viện|bệnh viện|cơ sở y tế|cơ sở giáo dục|cơ sở đào tạo|cơ sở khám bệnh chữa bệnh|ban đảng|ban quản lý|ban quản lý dự án|ban qlda|bql dự án|bqlda|ban quản lý rừng|lực lượng|lực lượng chức năng|lực lượng vũ trang|cấp ủy|cấp ủy đảng|đảng ủy|đảng bộ|huyện ủy|tỉnh ủy|thành ủy|thị ủy|cơ quan báo chí|cơ quan truyền thông|cơ quan thông tấn báo chí|cơ quan đảng|văn phòng|ban chỉ đạo|ban chỉ huy|thành viên ban chỉ đạo|tổ công tác|đội|hiệp hội|hiệp hội ngành hàng|hội quần chúng|cơ quan quản lý|cơ quan tham mưu|ban cán sự đảng|quân khu|đồn biên phòng|tổ liên ngành|đơn vị chủ rừng|đơn vị thi công|đơn vị tư vấn|đơn vị vận hành|hội đồng|tòa án|viện kiểm sát|cơ quan thi hành án|cảng vụ|chi nhánh"),
        (GroupNoun.Place, "địa phương|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|ấp|khối|xóm|khóm|làng|khu phố|tổ dân phố|buôn|cấp|khu dân cư|chính quyền|chính quyền địa phương|huyện thành thị|vùng"),
        (GroupNoun.Firm, "xí nghiệp|nông trường|lâm trường|công ty lâm nghiệp|chủ phương tiện|chủ tàu|cảng|nhà thuốc|chợ|ban quản lý chợ|ngân hàng tmcp|công ty tài chính|công ty chứng khoán|đơn vị vận tải|doanh nghiệp vận tải|doanh nghiệp viễn thông|hộ sản xuất|hộ nuôi|trang trại|chủ trang trại|chủ hộ|cơ sở chế biến thực phẩm|đơn vị cấp nước|đơn vị cấp điện|công ty điện lực|công ty thủy điện|chủ đập|chủ công trình|chủ cơ sở|đơn vị khai thác|đơn vị phân phối|thương nhân|tổng đại lý|đại lý|sàn giao dịch|sàn thương mại điện tử|hiệp hội doanh nghiệp|đơn vị lữ hành|công ty lữ hành|cơ sở kinh doanh dịch vụ du lịch|tập đoàn kinh tế|htx|doanh nghiệp|chủ đầu tư|nhà thầu|nhà đầu tư|hợp tác xã|tập đoàn|tổng công ty|công ty|công ty cổ phần|ngân hàng|ngân hàng thương mại|tổ chức tín dụng|nhà cung cấp dịch vụ|nhà cung cấp|cơ sở sản xuất|cơ sở sản xuất kinh doanh|doanh nghiệp nhà nước|chủ rừng|chủ hồ|chủ sở hữu|đơn vị cung cấp dịch vụ|nhà mạng|nhà máy|công ty thủy nông|tổ chức tài chính|đơn vị kinh doanh|cơ sở kinh doanh|cơ sở dịch vụ|cơ sở dịch vụ kinh doanh|cơ sở kinh doanh dịch vụ|cơ sở sản xuất kinh doanh dịch vụ|cơ sở kinh doanh ăn uống|cơ sở lưu trú|cơ sở thờ tự|cơ sở chăn nuôi|cơ sở giết mổ|cơ sở chế biến|hãng|hãng hàng không|hãng tàu|hãng vận tải|siêu thị|khách sạn|nhà hàng|bến xe|hộ kinh doanh|công ty xổ số"));

    /// <summary>What may follow the nouns of a group and belongs to its name.</summary>
    public static readonly PhraseTrie<GroupTail> GroupTails = Meanings(
        (GroupTail.Filler, "là tổ chức|là cá nhân|là hộ gia đình|là doanh nghiệp|liên quan|có liên quan|chức năng|chức năng liên quan|chuyên môn|khác|nêu trên|nói trên|trên|trung ương|nhà nước|địa phương|hữu quan|ngang bộ|đoàn thể|trực thuộc trung ương|có tên trên|có tên nêu trên|ngoài nhà nước|truyền thông|báo chí|viễn thông|thương mại|chính trị xã hội|xã hội|sự nghiệp|công lập|nghề nghiệp|cá nhân liên quan|cùng cấp|các cấp|cấp huyện|cấp xã|cấp cơ sở|cấp huyện, cấp xã|thụ hưởng|đầu mối|còn lại|được giao nhiệm vụ|được giao|được phân công|được giao chủ trì|có thẩm quyền|thẩm quyền|ven biển|miền núi|đặc thù|vũ trang"),
        (GroupTail.Own, "cấp tỉnh|tỉnh|thuộc tỉnh|của tỉnh|thành phố|cấp thành phố|thuộc thành phố|của thành phố|trên địa bàn tỉnh|trên địa bàn thành phố|trong tỉnh|trực thuộc tỉnh|thuộc ubnd tỉnh|trực thuộc ubnd tỉnh|thuộc ubnd thành phố|trực thuộc ubnd thành phố|thuộc ủy ban nhân dân tỉnh|thuộc ủy ban nhân dân thành phố|trực thuộc ủy ban nhân dân tỉnh|trên địa bàn|trong toàn tỉnh|toàn tỉnh|trên địa bàn toàn tỉnh"));

    /// <summary>What bodies belong to, other than another body.</summary>
    public static readonly PhraseTrie<bool> Remits = Phrases("phạm vi quản lý|phạm vi quản lý nhà nước|lĩnh vực quản lý|lĩnh vực phụ trách|thẩm quyền quản lý|quyền quản lý|địa bàn quản lý");

    /// <summary>Groups of their own wherever they stand in a list.</summary>
    public static readonly PhraseTrie<bool> PoliticalGroups = Phrases("tổ chức chính trị xã hội|tổ chức chính trị - xã hội");

    /// <summary>What tells one organ from another, so that the next noun is another group.</summary>
    public static readonly PhraseTrie<bool> Descriptions = Phrases("chuyên môn|chức năng");

    /// <summary>Words that open a longer description of a group: "thuộc …", "đóng trên địa bàn …", "của …".</summary>
    public static readonly HashSet<int> GroupLinks = Words("thuộc của trên trong ở tại đóng do có cấp trực nằm giữ vùng khu ven nơi");

    /// <summary>What "trong" may be followed by in the description of a group.</summary>
    public static readonly PhraseTrie<bool> Insides = Phrases("tỉnh|vùng|ngành|khu|toàn|phạm vi|hệ thống|nước|và ngoài|lĩnh vực|thành phố|cả nước|huyện|xã|địa bàn|cụm|khối|lực lượng");

    /// <summary>What makes a name another place's: "các tỉnh vùng Đông Nam Bộ".</summary>
    public static readonly PhraseTrie<bool> PluralPlaces = Meanings(
        (true,
        "các tỉnh thành phố|các tỉnh|các tỉnh thành|các thành phố|của các tỉnh|của các tỉnh thành phố|các địa phương vùng|các địa phương trong vùng|tỉnh bạn|các tỉnh lân cận"),
        (false, "các huyện thị xã thành phố|các huyện|các huyện thành phố|các huyện, thị xã|các xã phường|các xã|các phường|các xã, thị trấn|các xã, phường, thị trấn|các xã, phường, đặc khu|các quận, huyện|các quận, huyện, thị xã|các huyện, thị, thành phố"));

    /// <summary>Words that describe a region after "các tỉnh".</summary>
    public static readonly HashSet<int> RegionWords = Words("vùng trong khu vực lân cận cả nước trên toàn quốc phía miền giáp ranh liên quan có trung ương trực thuộc");

    /// <summary>Heads that are written once for several names.</summary>
    public static readonly PhraseTrie<bool> ElidedHeads = Phrases("sở|bộ|cục|vụ|chi cục|tổng cục|tập đoàn|tổng công ty|công ty|ban|ban quản lý dự án|trung tâm|trường|bệnh viện|hội|viện|ban quản lý|phòng|đài|ngân hàng|khu quản lý đường bộ|cảng vụ|công an|sở ngành|bộ ngành|cơ quan|đơn vị");

    /// <summary>Nouns that go on with a group and begin none.</summary>
    public static readonly PhraseTrie<bool> GroupExtras = Phrases("cá nhân|đoàn viên|hội viên|cá nhân có liên quan|ngành dọc|đoàn|thị|thành|cơ quan, đơn vị|cấp chính quyền|ubnd cấp xã");

    /// <summary>The first word of "tổ chức", noun and verb.</summary>
    public static readonly int OrganisationFirst = Id("tổ");

    /// <summary>Deputy heads of the Government, who lead in their own person.</summary>
    public static readonly PhraseTrie<bool> Deputies = Phrases("phó thủ tướng|phó thủ tướng chính phủ|phó thủ tướng thường trực|phó thủ tướng thường trực chính phủ|phó chủ tịch ubnd tỉnh|phó chủ tịch thường trực ubnd tỉnh|phó chủ tịch ủy ban nhân dân tỉnh|phó chủ tịch ubnd thành phố");

    /// <summary>Words of grammar that end a name in small letters.</summary>
    public static readonly HashSet<int> FunctionWords = Words("để nhằm với và hoặc khi nếu thì mà là được nhiều mọi do tại bởi vào theo căn sau trước trong về cho từ đến như cần phải nên sẽ đã đang này đó không chưa rồi cũng vẫn còn tùy ngay sớm gồm bao");

    /// <summary>Compounds of names that hold a word of grammar; they end no name: "Cảng vụ hàng không", "lực lượng tại chỗ".</summary>
    private static readonly HashSet<long> NamePairs = Pairs("xuất nhập|nhập khẩu|hàng không|phòng không|không quân|không lưu|không gian|không vận|từ thiện|từ xa|từ điển|điện từ|tự do|căn cước|căn hộ|trong nước|hậu cần|cần trục|cần cẩu|bao bì|tại chỗ|tại chức|sau đại|sau thu|trước sinh|báo sớm|thiệp sớm|phải trả|phải thu|trả trước|như xuân|như thanh|cần thơ|cần giuộc|cần đước");

    /// <summary>Whether a token is half of a compound, so that it is no word of grammar there.</summary>
    public static bool InCompound(TokenText text, int at) =>
        NamePairs.Contains(((long)text[at - 1].Word << 32) | (uint)text[at].Word) || NamePairs.Contains(((long)text[at].Word << 32) | (uint)text[at + 1].Word);

    /// <summary>Nouns of whole circles of bodies that stand as a subject without "các": "Ngành y tế", "Cơ sở kinh doanh ăn uống".</summary>
    public static readonly PhraseTrie<bool> Circles = Phrases("ngành|lực lượng|cơ sở kinh doanh|cơ sở sản xuất|cơ sở dịch vụ|cơ sở lưu trú|cơ sở thờ tự|cơ sở giáo dục|cơ sở y tế|cơ sở khám bệnh chữa bệnh|hộ kinh doanh|doanh nghiệp|chủ đầu tư|chủ rừng|chủ hồ|chủ phương tiện|đơn vị thi công|đơn vị vận hành|đơn vị quản lý|nhà thầu");

    /// <summary>Organs of the centre inside a list of groups: "Các bộ, cơ quan trung ương và địa phương".</summary>
    public static readonly PhraseTrie<bool> CentralOrgans = Phrases("cơ quan trung ương");

    /// <summary>Bodies that stand in every organ of a group: "Thanh tra các bộ, ngành", "Văn phòng các sở".</summary>
    public static readonly PhraseTrie<bool> SharedHeads = Phrases("thanh tra|văn phòng|công đoàn|pháp chế");

    /// <summary>Objects before which a duty word after the first capital of a name is its verb: "Viện Quy hoạch | hỗ trợ kỹ thuật cho Sở".</summary>
    public static readonly PhraseTrie<bool> ServedObjects = Phrases("kỹ thuật cho|người dân|nhân dân|nông dân|hộ|học sinh|doanh nghiệp|đơn vị|địa phương|hồ sơ|tiến độ|số liệu|dữ liệu");

    /// <summary>Objects of orders: a duty word before one of them is a verb, not part of a name.</summary>
    public static readonly PhraseTrie<bool> DutyObjects = Phrases("kế hoạch|phương án|đề án|dự thảo|chương trình|báo cáo|quy chế|hồ sơ|các|những|việc|công tác|nội dung|giải pháp|nhiệm vụ|chặt chẽ|tốt|nghiêm|kịp thời|thường xuyên|văn bản|nghị quyết|quyết định|đầy đủ|cụ thể|đúng|danh mục|thủ tục|nguồn lực|kinh phí|ý kiến|toàn bộ|tất cả|mọi|từng");

    public static readonly int ChairLast = Id("tịch");
    public static readonly int LeaderLast = Id("đạo");

    /// <summary>What makes "tỉnh" the first word of a Party body.</summary>
    public static readonly PhraseTrie<bool> PartyTails = Phrases("ủy|đoàn|đội");

    /// <summary>Heads of names that go on with "các": "Ban Quản lý các cảng cá".</summary>
    public static readonly PhraseTrie<bool> ManagingHeads = Phrases("ban quản lý|bql|ban qlda|ban quản lý dự án|trung tâm quản lý|chi cục quản lý|công ty quản lý|liên hiệp|hội đồng quản lý|cục quản lý");

    /// <summary>Nouns of the authorities of all levels, which begin a group of their own after one of the province.</summary>
    public static readonly PhraseTrie<bool> AuthorityNouns = Phrases("cấp ủy|chính quyền|cấp ủy đảng");

    /// <summary>Names with a hyphen between two pairs of words.</summary>
    public static readonly PhraseTrie<bool> HyphenNames = Phrases("chính trị xã hội|kinh tế xã hội|văn hóa xã hội|lao động thương binh|khoa học công nghệ|khoa học kỹ thuật|phát thanh truyền hình|tài chính kế hoạch|văn hóa thông tin|kinh tế hạ tầng|văn hóa thể thao|kế hoạch đầu tư|kiến trúc quy hoạch|quy hoạch kiến trúc|giao thông vận tải|giáo dục đào tạo|dân số kế hoạch|kỹ thuật hạ tầng|xã hội nghề nghiệp|quốc phòng an ninh|trật tự an toàn|công nghiệp viễn thông|công nghiệp năng lượng|thương binh xã hội|truyền thanh truyền hình|kế hoạch tài chính|tổ chức hành chính|hành chính tổng hợp|hành chính quản trị|công chức viên chức|tổ chức cán bộ");

    /// <summary>Family names, so that a person after an office is not read as a place.</summary>
    public static readonly HashSet<int> FamilyNames = Words("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý chu đinh trịnh mai đoàn lương lưu tạ tô cao thái la quách kiều tống văn hà đào trương vương triệu lâm phùng tăng thạch châu giang nông");

    /// <summary>Nouns that stand before the name of a sector: "ngành Y tế", "lực lượng Công an".</summary>
    public static readonly PhraseTrie<bool> SectorNouns = Phrases("ngành|lực lượng");

    /// <summary>Nouns of organs that are one syllable.</summary>
    public static readonly HashSet<int> PlainOrgans = Words("sở ban ngành bộ phòng");

    /// <summary>Words of respect before an office.</summary>
    public static readonly PhraseTrie<bool> Honorifics = Phrases("đồng chí|đ/c|các đồng chí|ông|bà|đc");

    /// <summary>Tails of the names of zones' boards.</summary>
    public static readonly PhraseTrie<bool> NameJoins = Phrases("các khu công nghiệp|khu công nghiệp|các khu kinh tế|các khu chế xuất|các khu công nghệ cao|cụm công nghiệp");

    /// <summary>The addressees of a letter, in its own words.</summary>
    public static readonly PhraseTrie<bool> Yours = Phrases("quý ủy ban|quý cơ quan|quý đơn vị|quý bộ|quý sở|quý công ty|quý ban|quý ubnd|các cơ quan có tên trên|các đơn vị có tên trên");

    /// <summary>People among the addressees; no bodies.</summary>
    public static readonly PhraseTrie<bool> People = Phrases("các hộ gia đình|hộ gia đình|người dân|nhân dân|cá nhân|các cá nhân|mọi người dân|toàn thể nhân dân|các hộ dân|các tầng lớp nhân dân|cộng đồng dân cư|cán bộ công chức|đảng viên");

    private static PhraseTrie<Directives.Province> MakeProvinces()
    {
        var trie = new PhraseTrie<Directives.Province>();
        foreach (var province in Provinces.All)
        {
            foreach (var form in province.OtherSpellings.Prepend(province.Name))
            {
                trie.Add(Ids(form), province);
            }
        }

        return trie;
    }

    // The committees have a grammar of their own; short forms of two letters mean too many things in a document.
    private static PhraseTrie<AgencyForm> MakeAgencies()
    {
        var trie = new PhraseTrie<AgencyForm>();
        foreach (var entry in AgencyDirectory.Default.Entries.Where(entry => !entry.Name.StartsWith("UBND ", StringComparison.Ordinal)))
        {
            trie.Add(Ids(entry.Name), AgencyForm.Of(entry, entry.Name));
            foreach (var form in entry.Abbreviations.Where(form => form.Length > 3 || (form.Length == 3 && form != "TTT" && form != "CAT")))
            {
                trie.Add(Ids(form), AgencyForm.Of(entry, form));
            }

            foreach (var form in AgencyForm.LongSpellings(entry.Name))
            {
                trie.Add(Ids(form), AgencyForm.Of(entry, form));
            }
        }

        return trie;
    }

    private static Dictionary<int, PhraseTrie<AgencyForm>> MakeTails()
    {
        var tails = new Dictionary<int, PhraseTrie<AgencyForm>>();
        foreach (var entry in AgencyDirectory.Default.Entries)
        {
            foreach (var form in entry.Abbreviations.Prepend(entry.Name).Where(form => form.Contains(' ', StringComparison.Ordinal)))
            {
                var ids = Ids(form);
                foreach (var head in (ReadOnlySpan<string>)["Sở", "Bộ", "Cục", "Vụ", "Tổng cục", "Chi cục", "Tập đoàn", "Tổng công ty"])
                {
                    if (!form.StartsWith(head + " ", StringComparison.Ordinal))
                    {
                        continue;
                    }

                    var words = Ids(head);
                    var key = words[^1];
                    if (!tails.TryGetValue(key, out var trie))
                    {
                        tails[key] = trie = new PhraseTrie<AgencyForm>();
                    }

                    trie.Add(ids.AsSpan(words.Length), AgencyForm.Of(entry, form));
                }
            }
        }

        return tails;
    }

    /// <summary>Words that begin a body or a group at a place.</summary>
    public static bool BodyAt(TokenText text, int at, int limit) =>
        Committees.Match(text, at, limit, out _, out _) || Agencies.Match(text, at, limit, out _, out _)
        || text[at].Word == The || (text[at].Capital && Heads.Match(text, at, limit, out _, out _) && !NoBodies.Match(text, at, limit, out _, out _));

    /// <summary>A capital that begins a body's own name at a place, rather than a group's noun.</summary>
    public static bool NamedBodyAt(TokenText text, int at, int limit) =>
        text[at].Capital && (Agencies.Match(text, at, limit, out _, out _) || Committees.Match(text, at, limit, out _, out _)
            || (Heads.Match(text, at, limit, out var head, out _) && text[head].Capital && !text[head].LineStart));
}
