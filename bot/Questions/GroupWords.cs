namespace Bot.Questions;

/// <summary>The phrases that name a group of bodies: "các sở, ban, ngành", "UBND các xã phường", "the districts".</summary>
internal static class GroupWords
{
    private static readonly string[][] Members =
    [
        ["sở"], ["ban"], ["ngành"], ["bộ"], ["đoàn", "thể"], ["huyện"], ["quận"], ["thị", "xã"], ["thành", "phố"], ["tp"], ["xã"], ["phường"],
        ["thị", "trấn"], ["đặc", "khu"], ["tỉnh"], ["địa", "phương"], ["cơ", "quan", "ngang", "bộ"], ["tập", "đoàn"], ["tổng", "công", "ty"], ["chủ", "đầu", "tư"],
    ];

    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["departments"] = "cac so ban nganh",
        ["ministries"] = "cac bo nganh",
        ["districts"] = "ubnd cac huyen thi xa thanh pho",
        ["communes"] = "ubnd cac xa phuong",
        ["wards"] = "ubnd cac xa phuong",
        ["provinces"] = "ubnd cac tinh thanh pho",
        ["localities"] = "cac dia phuong",
    };

    /// <summary>
    /// Where a group's phrase that begins at a word ends; <paramref name="start"/> itself where none begins there. A single rank is a
    /// group only behind "các" ("các huyện"), and "các sở nào" asks which, it names none.
    /// </summary>
    public static int EndOf(IReadOnlyList<QuestionWord> words, int start, out string group)
    {
        group = "";
        if (English.TryGetValue(words[start].Base, out var known) && (start == 0 || words[start - 1].Base is not ("which" or "what" or "many")))
        {
            group = known;
            return start + 1;
        }

        var at = start;
        var every = false;
        var committees = false;
        if (words[at].Base == "ubnd")
        {
            at++;
            committees = true;
        }
        else if (Is(words, at, ["ủy", "ban", "nhân", "dân"]))
        {
            at += 4;
            committees = true;
        }

        if (at < words.Count && words[at].Base is "cac" or "moi" or "nhung" or "tat")
        {
            every = true;
            at += words[at].Base == "tat" && Is(words, at, ["tất", "cả", "các"]) ? 3 : 1;
        }

        var members = 0;
        var end = at;
        for (var length = MemberAt(words, at); length > 0; length = MemberAt(words, at))
        {
            members++;
            at += length;
            end = at;
            if (at < words.Count && words[at].Base == "va")
            {
                at++;
            }
        }

        if (members == 0 || (members == 1 && !every) || IsMore(words, end, members))
        {
            return start;
        }

        group = (committees ? "ubnd " : "") + "cac " + string.Join(' ', words.Skip(start).Take(end - start).Select(word => word.Base).Where(word => word is not ("ubnd" or "cac" or "moi" or "nhung")));
        return end;
    }

    // "các sở nào", "các xã Tân Điền, Gia Thuận", "tỉnh Bình Dương", "ban hành", "xã hội", "ngành y tế"
    private static bool IsMore(IReadOnlyList<QuestionWord> words, int end, int members) =>
        end < words.Count
        && (words[end].Base is "nao" or "gi" or "hanh" or "hoi" or "ly" || (!words[end - 1].Form.HasMarks && words[end - 1].Base == "ban") || (members < 3 && words[end].Capital && !words[end].AfterStop && !words[end].AllCapitals && words[0].Capital is var _ && members == 1));

    private static int MemberAt(IReadOnlyList<QuestionWord> words, int at)
    {
        foreach (var member in Members)
        {
            if (Is(words, at, member))
            {
                return member.Length;
            }
        }

        return 0;
    }

    private static bool Is(IReadOnlyList<QuestionWord> words, int at, string[] bases)
    {
        if (at + bases.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < bases.Length; i++)
        {
            if (!words[at + i].Form.CanMean(Syllable.Of(bases[i])))
            {
                return false;
            }
        }

        return true;
    }
}
