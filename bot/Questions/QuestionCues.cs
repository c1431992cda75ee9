using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>The phrases by which people show what they want to know, in both languages, in folded form.</summary>
internal static partial class QuestionCues
{
    private const string VietnameseTask = "dau viec|dau muc|nhiem vu|cong viec|viec";
    private const string EnglishTask = "tasks?|duties|duty|assignments?|things|items|jobs";
    private const string Paper = "van ban|cong van|ke hoach|thong bao|chi thi|cong dien|quyet dinh|documents?|directives?|dispatch(?:es)?|plans?|notices?";

    private const string RankWords =
        "so nganh|so ban nganh|so|bo nganh|bo|tinh thanh pho|tinh thanh|tinh|thanh pho|xa phuong|xa|phuong|quan huyen|huyen|dia phuong|don vy|co quan|co quan don vy|ban nganh|nganh|ban|cuc|phong|"
        + "nhom don vy|loai don vy|"
        + "departments?|ministr(?:y|ies)|provinces?(?: and cities)?|provincial departments?|cities|wards?|communes?|districts?|agenc(?:y|ies)|bod(?:y|ies)|units?|organi[sz]ations?|authorit(?:y|ies)|offices?";

    /// <summary>"thực hiện kế hoạch này", as the duties of a document say it of itself.</summary>
    public static Concept DocumentItself { get; } = new(
        "thực hiện văn bản này",
        [.. new[] { "kế hoạch", "chỉ thị", "quyết định", "công văn", "thông báo", "công điện", "văn bản", "chương trình", "kết luận", "nghị quyết" }.SelectMany(kind => new[] { $"thực hiện {kind} này", $"thực hiện {kind}", $"{kind} này" }).Select(Vocabulary.WordsOf)],
        Concept.Action, JoinsNext: false, IsName: false);

    [GeneratedRegex(@"\b(?:thuc hien|thi hanh|trien khai) (?:ke hoach|chi thi|quyet dinh|cong van|thong bao|cong dien|van ban|chuong trinh) (?:nay|tren|do)\b|\b(?:implementation|carrying out) of (?:this|the) (?:plan|directive|document|dispatch|decision|notice)\b", RegexOptions.CultureInvariant)]
    public static partial Regex CarryingItOut { get; }

    // Bodies that are asked for by what they are, beside the ranks.
    private const string HeadWords = "vu|tong cuc|chi cuc|ngan hang|trung tam|vien|doi|luc luong|thanh tra|van phong|cong ty|benh vien|truong|hoi";

    [GeneratedRegex(@"^(?:xin )?(?:chao|kinh chao|hello|hy|hi|hey|alo|good (?:morning|afternoon|evening|day))(?: (?:ban|bot|em|anh|chi|tro ly|moi nguoi|there|everyone|ca nha|buoi sang|buoi chieu|ad|admin|nhe|nha|a|don doc))*$", RegexOptions.CultureInvariant)]
    public static partial Regex Greeting { get; }

    [GeneratedRegex(@"^(?:(?:ok|okay|da|vang|rat|tot|great|perfect|good|many) )*(?:xin )?(?:cam on|thanks|thank you|thank u|thx|tks|cheers|much appreciated|tuyet voi|tot lam|hay lam)\b(?: \w+){0,5}$|^(?:tam biet|bye|goodbye|hen gap lai)(?: \w+){0,3}$|^(?:ok|okay|oke|vang|da vang|da)$", RegexOptions.CultureInvariant)]
    public static partial Regex Thanks { get; }

    [GeneratedRegex(@"^(?:\w+ ){0,2}(?:tro giup|huong dan(?: su dung)?|help|menu|cac lenh)$|(?:ban|bot|em|tro ly) (?:la ai|lam duoc (?:nhung )?gi|co the (?:lam|giup)(?: duoc)? (?:nhung )?gi|giup (?:duoc )?(?:toi |minh )?(?:nhung )?gi|biet lam gi|dung (?:the nao|lam gi))|(?:toi|minh) (?:co the |nen )?(?:hoi|dung|su dung) (?:duoc )?(?:gi|nhung gi|the nao|nhu the nao)|cach (?:su )?dung|what can (?:you|i) (?:do|ask)|how (?:do|can) i use|who are you|what are you|how does this work", RegexOptions.CultureInvariant)]
    public static partial Regex Help { get; }

    [GeneratedRegex(@"\b(?:giam doc|chu tich|bo truong|thu truong|truong phong|pho giam doc|pho chu tich|nguoi dung dau|lanh dao|can bo nao|truong ban|chanh van phong|thu tuong|director|chairman|chairwoman|chairperson|minister|head|leader|boss)\b.*\b(?:la ai|ten (?:la )?gi|ten gi|bao nhieu tuoi|que o|so dien thoai|who is|name|phone|how old)\b"
        + @"|\b(?:who is|who s|what is the name of|ai la|ai dang lam|ten) (?:the |ong |ba )?(?:current |new )?(?:giam doc|chu tich|bo truong|thu truong|truong phong|director|chairman|minister|head|leader|prime minister|president|governor|secretary|bi thu)\b"
        + @"|\bai (?:se )?(?:lam|giu chuc|duoc bau|duoc bo nhiem)(?: \w+)? (?:chu tich|giam doc|bi thu|bo truong|truong phong|hieu truong)\b"
        + @"|\b(?:so|bo|xa|phuong|thon|don vy|co quan|huyen|tinh|ai|nganh)(?: nao)?(?: \w+)* (?!nhieu |it |som |gan |cham |tre |muon |tuc )(?:kem|gioi|te|tot|xau|dep|ban|giau|ngheo|luoi|cham chi|nang dong|uy tin|lon|nho|cao|thap|hay|do|sach) nhat$"
        + @"|\b(?:muc luong|luong cua|luong (?:la )?bao nhieu|tien luong cua|salary of|how much (?:is|does|do).*(?:salary|earn|paid|cost))\b|\b(?:thoi tiet|weather|nhiet do|troi (?:co )?mua|gia vang|gold price|ty gia|xo so|lottery|bong da|football|world cup|ket qua tran)\b"
        + @"|\b(?:so dien thoai|phone number|email cua|email address|dia chi cua|dia chi o dau|address of)\b|\b(?:theo (?:anh|chi(?! thi| dao| tieu| cuc| nhanh| huy)|em|ban(?! do| chi| hanh| bo| quan))|ban nghi|y kien cua ban|what do you think|in your opinion|do you think)\b|\b(?:kem nhat|gioi nhat|te nhat|worst|best (?:department|agency|ministry|province))\b"
        + @"|\b(?:ke chuyen|chuyen cuoi|tell me a joke|hat mot bai|viet tho|lam tho|write a poem|dich (?:giup|cau|sang)|translate|nau|recipe|mua (?:gi|o dau)|bao nhieu tuoi|how old|sinh nam|may gio roi|gio la may gio|what time is it|hom nay la (?:ngay|thu)|what day is)\b|\b(?:1 ?\+ ?1|dan so cua|population of|thu do|capital city|capital of)\b", RegexOptions.CultureInvariant)]
    public static partial Regex OutOfScope { get; }

    [GeneratedRegex(@"\b(?:trong |cua |theo )?(?:van ban|cong van|ke hoach|thong bao|chi thi|cong dien|quyet dinh|tai lieu|chuong trinh) (?:nay|do|tren)\b|(?:^|(?<=trong ))(?:van ban|cong van|ke hoach|thong bao|chi thi|cong dien|quyet dinh|chuong trinh)(?= (?:co|giao|yeu cau|noi|quy dinh|thay the|do|ban hanh|duoc|can cu|dua|thuc hien|nham)\b|$)|\b(?:in |of |by )?(?:this|the) (?:document|directive|dispatch|plan|notice|telegram|letter)\b", RegexOptions.CultureInvariant)]
    public static partial Regex ThisDocument { get; }

    [GeneratedRegex($@"\b(?:{Paper}) (?:nao|gi)\b|\b(?:which|what) (?:{Paper})\b|\b(?:cac|nhung|tat ca|danh sach|liet ke) (?:cac )?(?:van ban|cong van)\b|\b(?:list|show)(?: me)?(?: all)?(?: the)? (?:documents|directives)\b", RegexOptions.CultureInvariant)]
    public static partial Regex WhichDocument { get; }

    [GeneratedRegex($@"(?:co |tong cong |tat ca |con |tong so )*\b(?:bao nhieu|may|so luong|tong so)(?: (?:cai|loai|dau|muc))? (?:{VietnameseTask})\b(?: nao)?|(?:in )?(?:how many|number of)(?: \w+)?? (?:{EnglishTask})\b|\btong so (?:{VietnameseTask})\b", RegexOptions.CultureInvariant)]
    public static partial Regex CountTasks { get; }

    [GeneratedRegex($@"(?:co |tong cong |tat ca )*\b(?:bao nhieu|may|so luong|tong so) (?<r>{RankWords})\b|(?:how many|number of)(?: different)? (?<r>{RankWords})\b", RegexOptions.CultureInvariant)]
    public static partial Regex CountBodies { get; }

    [GeneratedRegex($@"(?:co |tong cong )*\b(?:bao nhieu|may) (?:{Paper})\b|how many (?:{Paper})\b", RegexOptions.CultureInvariant)]
    public static partial Regex CountPapers { get; }

    [GeneratedRegex($@"\b(?:nhung |cac )?(?<r>{RankWords}|(?<!nhiem )vu|tong cuc|chi cuc|ngan hang|trung tam|vien|doi|luc luong) nao\b|\b(?:nhung |cac )?(?<r>{RankWords}) gi\b|\b(?:which|what) (?<r>{RankWords})\b", RegexOptions.CultureInvariant)]
    public static partial Regex WhichBody { get; }

    [GeneratedRegex(@"\bai\b|\bwho\b|\bwhom\b|\bgiao (?:cho )?(?:nhung )?ai\b", RegexOptions.CultureInvariant)]
    public static partial Regex Who { get; }

    [GeneratedRegex(@"\b(?:thong ke|tong quan|tong quat|bao cao nhanh|toan canh|so lieu chung|bang tong hop|overview|summary|statistics|stats|dashboard|summari[sz]e)\b(?: (?:nhiem vu|cong viec|viec|chung|tinh hinh|all|tasks|cac|nhung|theo (?:so|don vy|co quan)|of|the))*|\b(?:moi|tung) (?:so|don vy|co quan|bo|nganh) (?:co |duoc (?:giao )?)?(?:may|bao nhieu) (?:viec|nhiem vu)\b|\blap bang\b|\btinh hinh (?:chung|thuc hien)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Overview { get; }

    [GeneratedRegex(@"\b(?:viec|nhiem vu|cong viec)(?: nao| gi)? (?:cua|cho) (?:toi|minh|em|chung toi|co quan (?:toi|minh|em)|don vy (?:toi|minh|em)|so (?:toi|minh|em)|phong (?:toi|minh))\b|\b(?:don vy|co quan|so|phong|ban) (?:cua )?(?:toi|minh|em|chung toi|chung ta)\b|\b(?:toi|minh|em|chung toi) (?:co|duoc|phai|con|dang co|can|chua)\b(?! the)|\b(?:my|our) (?:tasks?|duties|assignments?|agency|department|office|unit|work|deadlines?)\b|\bassigned to (?:me|us)\b|\b(?:do|must|should|have|can) (?:i|we) (?:have|do|finish|need)\b|\bam i\b|\b(?:i|we) (?:have|need|must)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Mine { get; }

    [GeneratedRegex(@"\bchua (?:co ai |duoc )?(?:xac nhan|tiep nhan|nhan viec|nhan nhiem vu|bao nhan|nhan)(?: nhiem vu| viec)?\b|\b(?:not|n t|never|haven t|hasn t|yet to)(?: yet)?(?: been)? (?:acknowledged?|confirm(?:ed)?|accept(?:ed)?)\b|\bunacknowledged\b|\bpending acknowledg\w+", RegexOptions.CultureInvariant)]
    public static partial Regex NotAcknowledged { get; }

    [GeneratedRegex(@"\bda (?:xac nhan|tiep nhan|nhan viec|nhan nhiem vu|bao nhan)(?: nhiem vu| viec)?\b(?! chua)|\b(?:has|have|been|already|who|which \w+)(?: already)? (?:acknowledged|confirmed|accepted)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Acknowledged { get; }

    [GeneratedRegex(@"\b(?:da )?(?:xac nhan|tiep nhan|nhan viec|nhan nhiem vu)(?: nhiem vu| viec)? chua\b|\b(?:acknowledged|confirmed) (?:it |this |the task )?yet\b|\btinh trang\b|\btrang thai\b|\bstatus\b", RegexOptions.CultureInvariant)]
    public static partial Regex AskStatus { get; }

    [GeneratedRegex(@"\b(?:dang |da )?(?:xin|de nghi|xin phep) gia han\b|\b(?:asked|asking|ask|requested|applied) for (?:an? |more )?(?:extensions?|more time)\b|\bextension requests?\b", RegexOptions.CultureInvariant)]
    public static partial Regex ExtensionAsked { get; }

    [GeneratedRegex(@"\b(?:da )?(?:hoan thanh|xong|lam xong) (?:nhung )?(?:bi )?(?:qua han|tre han|muon|tre|cham)\b(?! nhat)|\b(?:completed|finished|done) late\b", RegexOptions.CultureInvariant)]
    public static partial Regex DoneLate { get; }

    [GeneratedRegex(@"\b(?:da )?(?:hoan thanh|xong|lam xong) (?:dung han|truoc han|dung thoi han)\b|\b(?:completed|finished|done) (?:on time|in time)\b", RegexOptions.CultureInvariant)]
    public static partial Regex DoneOnTime { get; }

    [GeneratedRegex(@"\bda (?:duoc )?(?:hoan thanh|xong|lam xong|hoan tat)\b(?! chua)|\b(?:have|has) (?:already )?(?:been )?(?:completed|finished|done)\b|\balready (?:done|finished|completed)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Done { get; }

    [GeneratedRegex(@"\b(?:da bao|da bat dau|bao dang) (?:thuc hien|lam|trien khai)\b|\bin progress\b|\bunder ?way\b|\bbeing worked on\b", RegexOptions.CultureInvariant)]
    public static partial Regex UnderWay { get; }

    [GeneratedRegex(@"\b(?:con )?(?:chua|khong) (?:xong|hoan thanh|thuc hien|lam)(?: xong)?\b|\bcon (?:ton|lai|dang do)\b|\bdang (?:thuc hien|lam|do dang)\b|\bstill open\b|\bopen tasks\b|\b(?:not (?:yet )?(?:done|finished|completed)|unfinished|outstanding|pending)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Open { get; }

    [GeneratedRegex(@"\b(?:do |boi )?(?:ai|nguoi nao|vy nao|ong nao) (?:da )?ky\b|\bnguoi ky\b|\bky boi\b|\bai la nguoi ky\b|\bwho signed\b|\bsigned by(?: whom)?\b|\bsignatory\b|\bsigner\b|\bwhose signature\b", RegexOptions.CultureInvariant)]
    public static partial Regex WhoSigned { get; }

    [GeneratedRegex(@"\b(?:duoc )?(?:ban hanh|ky|phat hanh)(?: vao)? (?:ngay nao|khi nao|hom nao|luc nao|bao gio|ngay may|ngay bao nhieu|tu khi nao)\b|\b(?:khi nao|bao gio|ngay nao|hom nao) (?:duoc )?(?:ban hanh|ky|phat hanh)\b|\bngay (?:ban hanh|ky)\b|\bwhen was .*(?:issued|signed|published|released)\b|\bdate of (?:issue|issuance)\b|\bissued (?:on what date|when)\b|\bissue date\b", RegexOptions.CultureInvariant)]
    public static partial Regex IssuedWhen { get; }

    [GeneratedRegex(@"\b(?:duoc )?(?:ban hanh|phat hanh|ky|ra doi|moi ra)(?: (?:vao|trong))?\b|\b(?:issued|signed|published|dated|released)\b", RegexOptions.CultureInvariant)]
    public static partial Regex IssuedIn { get; }

    [GeneratedRegex($@"\bso (?:hieu|ky hieu)\b(?: (?:cua|la)(?: {Paper})?)?|\bso (?:van ban|cong van)\b(?! \d)|\bso cua (?:{Paper})\b|\b(?:{Paper})(?: nay| do)? (?:la )?so (?:may|bao nhieu)\b|\b(?:the )?(?:document |reference )?number of (?:the |this )?(?:{Paper})?|\bdocument number\b", RegexOptions.CultureInvariant)]
    public static partial Regex NumberOf { get; }

    [GeneratedRegex(@"\b(?:do )?(?:ai|co quan nao|don vy nao|cap nao|noi nao) (?:da )?(?:ban hanh|phat hanh|ra (?:van ban|cong van|ke hoach|thong bao|chi thi))\b|\bban hanh boi(?: ai)?\b|\bcua (?:co quan nao|ai) ban hanh\b|\bco quan ban hanh\b|\bwho (?:has )?(?:issued|published|released)\b|\bissued by(?: whom| which \w+)?\b|\bissuer\b|\bwhich \w+ issued\b", RegexOptions.CultureInvariant)]
    public static partial Regex IssuedBy { get; }

    [GeneratedRegex(@"\bthay the(?: cho)?(?: (?:van ban|ke hoach|cong van|quyet dinh|chi thi|thong bao|cong dien))?(?: nao| gi)?\b|\bbai bo\b|\b(?:replaces?|replaced|supersedes?|superseded|repeals?)\b(?: by)?", RegexOptions.CultureInvariant)]
    public static partial Regex Replaced { get; }

    [GeneratedRegex(@"\b(?:can cu|dua (?:tren|vao)|co so|theo) (?:vao )?(?:co so )?(?:phap ly|nhung|cac|van ban|gi|nao)\b(?: (?:van ban|phap ly))?(?: nao| gi)?|\bcan cu\b|\b(?:legal basis|legal bases|based on (?:what|which)(?: document\w*)?|what .* based on|basis|bases|what does .* (?:refer to|implement|carry out))\b|\btrien khai (?:van ban|nghi quyet|quyet dinh|thong bao|ke hoach|chi thi) nao\b", RegexOptions.CultureInvariant)]
    public static partial Regex BasedOn { get; }

    [GeneratedRegex(@"\b(?:noi|viet|quy dinh|thong bao|ban)(?: ve)? (?:viec |van de |noi dung |dieu )?gi\b|\bve (?:viec |van de |noi dung |chu de )gi\b|\bnoi dung (?:chinh |chu yeu )?(?:la gi|gi|the nao|nhu the nao|ra sao)\b|\btrich yeu\b|\bve (?:cai )?gi\b|\btom tat\b|\bnoi dung (?:cua )?(?:van ban|cong van)\b|\bwhat (?:is|s) .*\babout\b|\bwhat .* (?:is|are) about\b|\bsubject of\b|\bthe subject\b|\bsummar(?:y|ise|ize) (?:of )?(?:the )?(?:document|directive|plan|dispatch|telegram|notice)\b|\bdeals? with what\b", RegexOptions.CultureInvariant)]
    public static partial Regex SubjectOf { get; }

    [GeneratedRegex(@"\b(?:do|muc do|dau) (?:hoa toc|khan)\b|\bco (?:dau )?(?:hoa toc|khan|thuong khan) khong\b|\bhoa toc\b(?= khong| hay)|\burgency (?:stamp|mark|level)\b|\bis .* (?:marked |stamped )?urgent\b", RegexOptions.CultureInvariant)]
    public static partial Regex StampOf { get; }

    [GeneratedRegex(@"\b(?:nguyen van|toan van|trich (?:nguyen )?van|trich dan|xem van ban|cau goc|doan goc|ban goc|van ban goc)\b(?: (?:doan|cau|phan))?|\b(?:full text|original (?:text|words|sentence)|verbatim|quote|exact words)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Source { get; }

    [GeneratedRegex(@"\bcon (?:lai )?(?:bao nhieu|may|bao lau)(?: ngay)?(?: nua)?(?! (?:nhiem|viec|dau|cong viec))\b|\b(?:bao nhieu|may) ngay nua\b|\bhow (?:many days|long|much time)(?: are| is| do \w+| does \w+)?(?: left| remaining| have| still)*\b|\bdays (?:left|remaining|until)\b|\bqua han (?:bao nhieu|may) ngay\b", RegexOptions.CultureInvariant)]
    public static partial Regex DaysLeft { get; }

    [GeneratedRegex(@"\b(?:vao |den |toi |truoc |cham nhat |tre nhat |tu |muon nhat |lau nhat |trong |nao )*(?:khi nao|bao gio|ngay nao|ngay may|hom nao|hom may|luc nao|thang nao|ngay bao nhieu|quy nao|nam nao|bao lau|may gio)(?: (?:thi )?(?:phai |la )?(?:xong|hoan thanh|den han|het han))?\b|\b(?:thoi han|han chot|han cuoi|han nop|deadline)\b|^han\b|\bhan (?=cua|la|de|phai)|\b(?:by |until )?when\b|\bwhat (?:is|s) the (?:deadline|due date|time limit)\b(?: for| of)?|\bwhat date\b|\bby what (?:date|time)\b|\b(?:on |by )?(?:which|what) (?:day|date)\b|\bdue date\b", RegexOptions.CultureInvariant)]
    public static partial Regex When { get; }

    [GeneratedRegex(@"\b(?:bao lau|(?:may|bao nhieu) (?:ngay|tuan|thang|quy|nam|gio|tieng)) (?:thi )?(?:phai )?(?:mot|1|may) lan\b|\b(?:dinh ky|tan suat) (?:bao lau|the nao|ra sao|may lan)\b|\bmay lan (?:mot|1|moi|trong) (?:ngay|tuan|thang|quy|nam)\b|\bhow (?:often|frequently|many times)\b", RegexOptions.CultureInvariant)]
    public static partial Regex HowOften { get; }

    [GeneratedRegex(@"\b(?:dat |co )?ten (?:la )?gi\b|\bai (?:da )?(?:trung thau|thang|doat giai|thang thau)\b|\bwho (?:won|wins)\b|\bbao nhieu\b(?! (?:ngay|viec|nhiem vu))|\bmay (?:tien|ty|trieu|nghin|dong|nam tu|phan tram|tan|kg|ha|hec ta|met|km|nguoi|ho|suat)\b|\bhow (?:much|many)\b(?! days)", RegexOptions.CultureInvariant)]
    public static partial Regex Amount { get; }

    [GeneratedRegex(@"\b(?:bao nhieu|may) ngay\b|\bhow many days\b|\b(?:trong )?bao lau\b|\bthu may\b|\bthang may\b|\bmay gio(?: thu may)?\b|\bthu (?:nao|bao nhieu)\b|\bwhich weekday\b", RegexOptions.CultureInvariant)]
    public static partial Regex HowManyDays { get; }

    [GeneratedRegex(@"\b(?:chu tri|lam dau moi|dau moi|dung dau|lead(?:s|ing)?|in the lead|chair(?:s|ed)?|head(?:s|ed)? up)\b", RegexOptions.CultureInvariant)]
    public static partial Regex LeadOnly { get; }

    [GeneratedRegex(@"\b(?:khong (?:tinh|ke|bao gom|phai|lay)|tru|ngoai|chu khong|bo qua)(?: \w+){0,3} phoi hop\b|\b(?:not|without|excluding|except|rather than)(?: \w+){0,3} (?:coordinat\w+|support\w*)\b", RegexOptions.CultureInvariant)]
    public static partial Regex NotCoordinating { get; }

    [GeneratedRegex(@"\b(?:khong (?:tinh|ke|bao gom|phai|lay)|tru|ngoai|chu khong|khong)(?: \w+){0,3} chu tri\b|\b(?:not|without|excluding|except|rather than)(?: \w+){0,3} lead(?:s|ing)?\b", RegexOptions.CultureInvariant)]
    public static partial Regex NotLead { get; }

    [GeneratedRegex(@"\b(?:chi )?(?:phoi hop|tham gia|cung thuc hien|ho tro thuc hien)\b|\b(?:only )?(?:coordinate[sd]?|coordinating|coordination|cooperate[sd]?|support(?:s|ing)? role|assist(?:s|ing)?|play a supporting|supporting)\b(?: on| in| with)?", RegexOptions.CultureInvariant)]
    public static partial Regex Coordinates { get; }

    [GeneratedRegex(@"\bchu tri hay (?:la )?phoi hop\b|\bvai tro(?: gi| nao)?\b|\btham gia\b|\bphoi hop hay (?:la )?chu tri\b|\b(?:in )?(?:what|which) (?:role|capacity)\b|\btakes? part\b|\bparticipates?\b|\binvolved\b|\blead or coordinat\w+\b|\bca chu tri (?:va|lan) phoi hop\b", RegexOptions.CultureInvariant)]
    public static partial Regex AnyRole { get; }

    [GeneratedRegex($@"\b(?:phoi hop|cung|lam viec|lien he)? ?voi (?:nhung |cac )?(?:ai|(?:{RankWords}|{HeadWords}|doan the|to chuc|doanh nghiep|tap doan) nao)\b|\bphoi hop (?:nhung |cac )?(?:xa|phuong|huyen|so|bo|cuc|phong|truong|tinh) nao\b|\bwith whom\b|\bwho (?:does|must|should|will) .* (?:coordinate|work|cooperate) with\b|\bwith which\b|\b(?:coordinat|work|cooperat)\w* with (?:whom|who|which|what)\b", RegexOptions.CultureInvariant)]
    public static partial Regex WithWhom { get; }

    [GeneratedRegex($@"\b(?:ai|don vy nao|co quan nao|so nao|bo nao|nhung ai|nhung don vy nao|cac don vy nao|so nganh nao) (?:phai |can |se |duoc giao |la don vy |cung )*(?:phoi hop|tham gia)\b|\bdon vy phoi hop(?: la)?\b|\bco quan phoi hop(?: la)?\b|\bwho (?:else )?(?:coordinates?|must coordinate|is coordinating|supports?|helps?|takes? part)\b|\bwhich \w+ (?:coordinate|support|help|must coordinate)\w*\b|\bcoordinating (?:agenc|bod)\w+\b", RegexOptions.CultureInvariant)]
    public static partial Regex WhoCoordinates { get; }

    [GeneratedRegex(@"(?<=\b(?:qua|dip|le|nghi|mung|ky niem|tet|tet doc lap|quoc khanh)(?: tang| ngay| le| quoc khanh){0,2} )(?:0?2/0?9|30/0?4|0?1/0?5|10/0?3|0?8/0?3|27/0?7|20/11|22/12|19/0?8|20/10)\b(?!/\d)", RegexOptions.CultureInvariant)]
    public static partial Regex Holiday { get; }

    [GeneratedRegex(@"\b(?:chung|cung nhau|ca hai|dong thoi|deu|both|jointly|together|in common|share[ds]?)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Together { get; }

    [GeneratedRegex(@"\b(?:phai |can )?(?:lam |thuc hien |hoan thanh )?(?:that )?(?:khan truong|khan cap|lam gap|gap rut|lam ngay|cap bach|gap)\b(?! (?:\w*rut|go|mat)\b)|\b(?:urgent(?:ly)?|as soon as possible|asap|immediately|promptly)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Urgent { get; }

    [GeneratedRegex(@"^(?:(?:the|vay|the thi|vay thi|con|roi|va) )*(?:con|the con|vay con|the|vay|doi voi|rieng|what about|how about|and(?: for| what about)?)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Follow { get; }

    [GeneratedRegex(@"\b(?:viec|nhiem vu|muc|cai|task|item|dau viec|the) (?:so |thu )?(?<n>\d{1,2}|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi|first|second|third|fourth|fifth|last)(?: (?:task|one|item|duty))?(?: (?:la|is|gi|la gi|noi gi))*$|\b(?:viec|nhiem vu|muc|dau viec) (?:so|thu) (?<n>\d{1,2}|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)(?= (?:han|thoi han|co han|den han|ai|do|giao|khi|bao|phai|cua|don vy|co quan|noi|con|trong))|\b(?:the )?(?<n>first|second|third|fourth|fifth|last) (?:task|one|item|duty)\b|\bviec (?:dau tien|cuoi cung)\b", RegexOptions.CultureInvariant)]
    public static partial Regex OrdinalAsked { get; }
}
