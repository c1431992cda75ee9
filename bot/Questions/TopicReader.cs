using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>Makes the topic of what no other part of a question explained.</summary>
internal static class TopicReader
{
    // Phrases that carry no topic.
    private static readonly Regex Empty = new(
        @"\b(?:(?:trong|theo|cua) (?:cac )?(?:van ban|cong van|ke hoach|thong bao|chi thi|cong dien|quyet dinh|chuong trinh|ket luan)(?: ve(?: viec)?)?(?= \w)|cai (?:doan|vu|viec|phan)|noi nao|o dau|tu dau|cho nao|mot lan|\d+ lan|may lan|hai lan|ba lan|bao nhieu lan|nhiem vu|cong viec|dau viec|trach nhiem|phu trach|lien quan(?: den| toi)?|noi dung|van de|cu the|danh sach|liet ke|cho (?:toi|minh|em|anh|chi)?(?: biet| hoi| xem)|xin hoi|hay cho|don vy|co quan"
        + @"|nhu the nao|the nao|(?:vu|vu viec|chuyen|dieu|hang muc|cai) gi|lam sao|lam gi|la gi|la ai|vay thi|hien nay|hien tai|theo nhu|theo van ban|trong van ban|van ban nay|cong van nay|ke hoach nay|chi thi nay|thong bao nay|cong dien nay|quyet dinh nay|duoc giao|giao cho|phan cong"
        + @"|yeu cau|gom nhung|bao gom|nhung gi|cac viec|chiu trach nhiem|dung ra|dam nhiem|dam nhan|thuc hien|trien khai thuc hien|can lam|phai lam|(?:den|het|toi) han|thoi han|thoi gian|ke thua|inherit(?:s|ed)?(?: from)?|took over|taken over|ket qua|ket thuc|bat dau|dien ra|tat ca|tong cong|toan bo|moi nhat|hien gio|bay gio|tinh hinh|ra sao"
        + @"|(?:phai |can )?(?:hoan thanh|lam xong|xong)|in charge(?: of)?|responsible(?: for)?|take care of|carry out|carried out|deal(?:s)? with|related to|relating to|concerning|regarding|according to|tell me|show me|let me know|as for|at the moment|right now|looking after|look after|looks after)\b",
        RegexOptions.CultureInvariant);

    private static readonly IReadOnlyList<Syllable> Stops =
    [
        .. Vocabulary.WordsOf("ai gì nào mấy bao nhiêu là có được giao cho của các những một và với để về trong tại ở phải cần làm việc lo thì bọn kẻ mấy cháu lắm rất hẳn chuyện nơi bằng mà này kia đó ấy sẽ đã đang chưa không hả ạ nhỉ vậy thế ra sao như khi theo từ đến "
            + "bởi do đâu tới nội hãy biết xin hỏi tôi em anh chị mình bạn giúp nêu sở bộ ngành đứng chủ trì phối hợp hạn cùng chung riêng mỗi mọi hay hoặc nhưng nên vì bị cũng còn nữa rồi xem kể đều ngay lúc hôm ngày "
            + "vào trên dưới giữa qua bên phía người chỗ cái con chuyện ông bà à ừ vâng dạ ơi nhé đi thôi lên xuống gồm cụ thể tất cả nhất nếu hiện thuộc nằm khác nhau tên số mục phần nay giờ đây vừa nhằm sự mới sau trước muốn cách lại cứ trực deadline task ko k dc đc vs j z"),
    ];

    private static readonly ILookup<string, Syllable> StopsByBase = Stops.ToLookup(stop => stop.Base, StringComparer.Ordinal);

    // Small words with marks that carry a topic too where they were typed with other marks ("cờ", "đá") are told apart by the marks.
    private static readonly FrozenSet<string> EnglishStops =
        ("the a an what which who whom whose when where how why is are was were be been being am do does did done must have has had of for from and or not with without about many much should need needs tell show list give "
        + "please any there this that these those it its on in by only then to at as into onto up out off over under task tasks duty duties assigned assign assigns assignment assignments deadline deadlines due job jobs thing things something anything everything else "
        + "responsible i me my we us our you your they them their he she his her say says said ask asked told get gets got all each every both either some more most still yet already now also too just so if but because while will would can could may might shall "
        + "work works one ones body bodies agency agencies office provincial unit units department departments ministry ministries province provinces document documents mention mentions mentioned know find look required require requires supposed ought going go take takes taken part role date day days time see want like lead leads leading coordinate coordinates coordinating obligation obligations action actions happen happens there's against "
        + "person people's run runs has s t exactly concerned concerning related relate relates involve involves involved kind sort whether through during within between among directive directives order orders ordered instructed instruct finish finished complete completed done").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly IReadOnlyList<Syllable> WeakWords = Vocabulary.WordsOf(
        "dự tuyến khu vực cấp tỉnh xã phường huyện lập viết soạn xong gửi nộp trình liên nhanh sớm đầu chung phòng ban dân lần hai ba bốn năm bằng lấy nơi điểm kiểu loại mức khoản dịp đợt đoạn phần hạng mục tra");

    private static readonly ILookup<string, Syllable> WeakByBase = WeakWords.ToLookup(word => word.Base, StringComparer.Ordinal);

    /// <summary>The topic of the unclaimed words; null where they tell nothing.</summary>
    /// <param name="question">All other parts are claimed.</param>
    /// <param name="english">Whether the question is in English.</param>
    /// <param name="addressees">Bodies to which something is sent: their names belong to the topic.</param>
    public static Topic? Read(QuestionText question, bool english, IEnumerable<AskedAgency> addressees)
    {
        question.TakeAll(Empty);
        var words = question.Words;
        var concepts = new List<Concept>();
        var accented = words.Count(word => word.Form.HasMarks) * 5 >= words.Count * 2;
        var mostlyCapitals = words.Count(word => word.Capital) * 2 > words.Count + 2;
        for (var i = 0; i < words.Count;)
        {
            if (question.IsClaimed(i))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < words.Count && !question.IsClaimed(end))
            {
                end++;
            }

            i = english ? TakeEnglish(words, i, end, concepts, mostlyCapitals) : TakeVietnamese(words, i, end, concepts, mostlyCapitals, accented);
        }

        // "Dọn rác …, ai dọn?": said twice, meant once.
        concepts = [.. concepts.DistinctBy(concept => concept.Typed.ToLowerInvariant())];
        foreach (var agency in addressees)
        {
            IReadOnlyList<IReadOnlyList<Syllable>> ways =
            [
                Vocabulary.WordsOf(agency.Words), .. agency.Bodies.SelectMany(body => (body.Entry?.Abbreviations ?? []).Prepend(body.Name)).Select(Vocabulary.WordsOf),
            ];
            concepts.Add(new Concept(agency.Words, ways, Concept.Normal, JoinsNext: false, IsName: true));
        }

        return concepts.Count == 0 ? null : new Topic(concepts) { Translated = english };
    }

    private static int TakeVietnamese(IReadOnlyList<QuestionWord> words, int start, int end, List<Concept> concepts, bool mostlyCapitals, bool accented)
    {
        if (Vocabulary.Default.Find(words, start, end, accented) is var (length, entry) && (length > 1 || words[start].Form.HasMarks || !IsStop(words[start])))
        {
            var joins = start + length < end && !words[start + length].AfterStop;
            concepts.Add(new Concept(
                Typed(words, start, length), entry.Ways, entry.Weight == Concept.Weak ? Concept.Weak : entry.Weight * Math.Max(1, Math.Min(length, 2)), joins, IsName: false));
            return start + length;
        }

        var word = words[start];
        if (!IsStop(word) && !IsSlipOfAsking(word))
        {
            var name = IsName(words, start, mostlyCapitals);
            var weak = !name && WeakByBase[word.Base].Any(word.Form.CanMean);
            var joins = start + 1 < end && !words[start + 1].AfterStop && !IsStop(words[start + 1]);
            IReadOnlyList<IReadOnlyList<Syllable>> ways = word is { IsNumber: true, Text.Length: 1 } ? [[word.Form], [Syllable.Of("0" + word.Text)]] : [[word.Form]];
            concepts.Add(new Concept(word.Text, ways, weak ? Concept.Weak : Concept.Normal, joins, name));
        }

        return start + 1;
    }

    private static int TakeEnglish(IReadOnlyList<QuestionWord> words, int start, int end, List<Concept> concepts, bool mostlyCapitals)
    {
        var word = words[start];
        if (Vocabulary.Default.FindEnglish(words, start, end) is var (length, entry) && (length > 1 || !EnglishStops.Contains(word.Text.ToLowerInvariant())))
        {
            concepts.Add(new Concept(Typed(words, start, length), entry.Ways, entry.Weight, JoinsNext: false, IsName: false));
            return start + length;
        }

        if (!EnglishStops.Contains(word.Text.ToLowerInvariant()))
        {
            var name = IsName(words, start, mostlyCapitals) || word.Form.HasMarks;
            var joins = name && start + 1 < end && !words[start + 1].AfterStop && words[start + 1].Capital;
            // An English word without a known translation tells little, unless it is a name.
            concepts.Add(new Concept(word.Text, [[word.Form]], name ? Concept.Normal : Concept.Unknown, joins, name));
        }

        return start + 1;
    }

    // "gioa" for "giao": the letters of a word of asking, two of them swapped.
    private static bool IsSlipOfAsking(QuestionWord word) =>
        word.Base.Length is 4 or 5 && !word.Capital && !TypingKeys.IsPossible(word.Base)
        && Array.Exists(["giao", "viec", "duoc", "phai", "nhiem", "hanh"], asking => asking.Length == word.Base.Length && EditDistance.Between(asking, word.Base, 1) == 1);

    private static bool IsStop(QuestionWord word)
    {
        foreach (var stop in StopsByBase[word.Base])
        {
            if (word.Form.CanMean(stop))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(IReadOnlyList<QuestionWord> words, int at, bool mostlyCapitals) =>
        (words[at].Text.Any(char.IsAsciiDigit) && !words[at].Form.HasMarks && (words[at].Text.Length > 2 || !words[at].IsNumber))
        || (!mostlyCapitals && (words[at].AllCapitals || (at > 0 && words[at].Capital && (!words[at].AfterStop || words[at - 1].Capital))));

    private static string Typed(IReadOnlyList<QuestionWord> words, int start, int length) =>
        string.Join(' ', words.Skip(start).Take(length).Select(word => word.Text));
}
