namespace Bot.Directives;

/// <summary>Who belongs to a group that a document names ("Các sở, ban, ngành", "UBND các huyện, thị xã, thành phố").</summary>
internal static class AgencyGroup
{
    private static readonly string[] Fillers =
    [
        "có liên quan", "liên quan", "trên địa bàn", "cấp tỉnh", "cấp huyện", "cấp xã", "trực thuộc trung ương", "của tỉnh", "thuộc tỉnh",
        "thuộc ubnd tỉnh", "trực thuộc", "ở trung ương", "ở địa phương",
    ];

    // Boards for one matter and offices of the Party are called "ban" too; no "sở, ban, ngành" counts them.
    private static readonly string[] NoAgencies =
    [
        "ban chỉ đạo", "ban an toàn giao thông", "ban chỉ huy", "ban thường vụ", "ban thường trực", "ban chấp hành", "ban tổ chức", "ban tuyên giáo",
        "ban dân vận", "ban nội chính", "ban vì sự tiến bộ", "ban đại diện", "ban vận động", "ban liên lạc",
    ];

    private static readonly string[] Offices = ["thanh tra ", "văn phòng ", "phòng ", "trung tâm ", "công an ", "trạm ", "chi cục ", "thuế ", "đội ", "hạt "];

    /// <summary>
    /// Whether <paramref name="member"/> belongs to <paramref name="group"/>, as far as names tell: "Sở Y tế" of Bình Phước to "Các sở, ban,
    /// ngành" of Bình Phước, "UBND xã Gia Thuận" to "UBND các xã, phường". False for another place's body, and where names do not tell.
    /// </summary>
    public static bool Includes(Agency group, Agency member)
    {
        if (group.Kind != AgencyKind.Group)
        {
            return false;
        }

        var name = KeyOf(member.Name);
        if (member.Kind == AgencyKind.Group)
        {
            return group.Place == member.Place && name == KeyOf(group.Name);
        }

        // "Thanh tra các bộ, ngành" are inspectorates, not ministries.
        if (HeadOfEach(KeyOf(group.Name)) is { } head)
        {
            return (group.Place == member.Place || member.Place is null) && (name == head || name.StartsWith(head + " ", StringComparison.Ordinal));
        }

        var committees = IsCommittees(group.Name, out var words);
        var provincial = words.Contains("sở");
        return words.Any(word => Belongs(word, committees, provincial, group, member, name));
    }

    // The key puts every tone on the first of two vowels; here words of three ("đoàn", "toàn") are compared as they are written.
    private static string KeyOf(string name) => VietnameseText.NameKey(name).Replace("òan", "oàn", StringComparison.Ordinal);

    private static string? HeadOfEach(string name)
    {
        var at = name.IndexOf(" các ", StringComparison.Ordinal);
        return at > 0 && Array.Exists(Offices, office => name.StartsWith(office, StringComparison.Ordinal)) ? name[..at] : null;
    }

    // "UBND các xã, phường" counts committees; "Các sở, ban, ngành" counts bodies. The nouns, split at commas and "và".
    private static bool IsCommittees(string groupName, out IReadOnlyList<string> nouns)
    {
        var key = groupName.ToLowerInvariant().Replace("ủy ban nhân dân", "ubnd", StringComparison.Ordinal).Replace("uỷ ban nhân dân", "ubnd", StringComparison.Ordinal);
        var committees = key.StartsWith("ubnd ", StringComparison.Ordinal);
        if (committees)
        {
            key = key[5..];
        }

        nouns =
        [
            .. key.Replace(" và ", ",", StringComparison.Ordinal).Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(KeyOf).Select(Bare).Where(part => part.Length > 0),
        ];
        return committees;
    }

    private static string Bare(string noun)
    {
        var bare = noun.StartsWith("các ", StringComparison.Ordinal) ? noun[4..] : noun;
        foreach (var filler in Fillers)
        {
            var at = bare.IndexOf($" {filler}", StringComparison.Ordinal);
            bare = at > 0 ? bare[..at] : bare;
        }

        return bare.EndsWith(" tỉnh", StringComparison.Ordinal) && bare.Length > 5 ? bare[..^5] : bare;
    }

    private static bool Belongs(string noun, bool committees, bool inProvince, Agency group, Agency member, string name)
    {
        bool Is(params ReadOnlySpan<string> heads)
        {
            foreach (var head in heads)
            {
                if (name == head || name.StartsWith(head + " ", StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }

        var local = Is("ubnd huyện", "ubnd thị xã", "ubnd quận", "ubnd xã", "ubnd phường", "ubnd thị trấn", "ubnd đặc khu")
            || (Is("ubnd thành phố") && Provinces.Find(name["ubnd thành phố".Length..]) is null && name != "ubnd thành phố");
        var provincial = Is("ubnd tỉnh") || (Is("ubnd thành phố") && !local);
        // A ministry is of no place and yet in no group of a province.
        var central = Is("bộ", "ngân hàng nhà nước việt nam", "thanh tra chính phủ", "văn phòng chính phủ") && !Is("bộ chỉ huy", "bộ tư lệnh");
        var samePlace = group.Place == member.Place || (group.Place is not null && member.Place is null && !central);
        if (committees)
        {
            return noun switch
            {
                "tỉnh" => Is("ubnd tỉnh"),
                "thành phố trực thuộc trung ương" => provincial,
                "thành phố" => Is("ubnd thành phố"),
                "địa phương" or "cấp" => local || provincial,
                "cấp huyện" => Is("ubnd huyện", "ubnd thị xã", "ubnd quận") || (local && Is("ubnd thành phố")),
                "cấp xã" => Is("ubnd xã", "ubnd phường", "ubnd thị trấn", "ubnd đặc khu"),
                _ => Is("ubnd " + noun),
            };
        }

        return noun switch
        {
            "địa phương" => local || provincial,
            "tỉnh" => Is("ubnd tỉnh") && group.Place is null,
            "thành phố" => Is("ubnd thành phố"),
            "huyện" or "thị xã" or "quận" or "xã" or "phường" or "thị trấn" or "đặc khu" => Is("ubnd " + noun),
            "quận huyện" or "huyện quận" or "huyện thị" or "quận huyện thị xã" => Is("ubnd quận", "ubnd huyện", "ubnd thị xã"),
            "xã phường" or "phường xã" or "xã phường thị trấn" => Is("ubnd xã", "ubnd phường", "ubnd thị trấn", "ubnd đặc khu"),
            "sở" => samePlace && (Is("sở", "thanh tra tỉnh", "thanh tra thành phố") || Is("văn phòng ubnd")),
            "ban" => samePlace && Is("ban") && !Is(NoAgencies),
            "bộ" => member.Place is null && central,
            "ngành" => group.Place is null && !inProvince
                ? member.Place is null && Is("bộ", "bảo hiểm xã hội việt nam", "thanh tra chính phủ", "ngân hàng nhà nước việt nam")
                : samePlace && (Is("sở", "công an", "bộ chỉ huy", "thanh tra", "cục", "chi cục", "thuế", "kho bạc", "bảo hiểm xã hội", "ngân hàng", "thống kê")
                    || Is("ban chỉ huy", "báo")),
            "đoàn thể" or "tổ chức chính trị xã hội" => samePlace && Is("hội", "tỉnh đoàn", "liên đoàn", "đoàn", "ủy ban mttq", "trung ương hội", "trung ương đoàn"),
            "cơ quan" or "đơn vị" or "cơ quan chuyên môn" => samePlace && !local && !provincial,
            _ => noun.Length > 2 && samePlace && Is(noun),
        };
    }
}
