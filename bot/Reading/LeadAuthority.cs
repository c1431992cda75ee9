using Bot.Directives;

namespace Bot.Reading;

/// <summary>Who may order and who may be ordered in a document of this issuer.</summary>
internal sealed class LeadAuthority(Header header, BodyReader bodies)
{
    /// <summary>Whether bodies can lead under this issuer: its own, not a superior's or another place's.</summary>
    public bool Leading(List<Body> leads)
    {
        if (leads.Count == 0)
        {
            return false;
        }

        foreach (var lead in leads)
        {
            if (lead.Elsewhere && (lead.PluralPlace is not null || lead.Kind == AgencyKind.Group || lead.Central || lead.Place != bodies.Home.Province)
                && !(lead.Central && header.Issuer is null && header.Home.Province is null))
            {
                return false;
            }

            if ((lead.Name == header.Issuer || (lead.Name.StartsWith("Sở ", StringComparison.Ordinal) && Issues(lead))) && lead.Name != "Văn phòng Chính phủ")
            {
                return false;
            }

            // An office of a committee, a department of a ministry: what stands above it gets no duty from it.
            if (header.Issuer is { } office && (office.StartsWith("Văn phòng UBND", StringComparison.Ordinal) && lead.Name is "UBND tỉnh" or "UBND thành phố"
                || (office.StartsWith("Cục ", StringComparison.Ordinal) || office.StartsWith("Tổng cục ", StringComparison.Ordinal)) && lead.Central && lead.Name.StartsWith("Bộ ", StringComparison.Ordinal)))
            {
                return false;
            }

            // Whose own committee it is where nobody else is known to issue.
            if (!header.Home.Central && header.Issuer is null && header.News && lead is { CommitteeRank: null } && lead.Name is "UBND tỉnh" or "UBND thành phố")
            {
                return false;
            }

            if (!header.Home.Central && header.Issuer is not null && lead.Name.StartsWith("UBND tỉnh", StringComparison.Ordinal) && header.Issuer.StartsWith("UBND tỉnh", StringComparison.Ordinal))
            {
                return false;
            }

            if (lead.Name is "Chính phủ" or "Thủ tướng Chính phủ")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a body is the committee that issues or stands above: one named by its rank alone, outside documents of the centre.</summary>
    public bool Speaks(List<Body> subjects) =>
        !header.Home.Central && subjects.Count == 1 && (Issues(subjects[0]) || subjects[0] is { CommitteeRank: null } subject
        && subject.Name.StartsWith("UBND ", StringComparison.Ordinal) && !subject.Name.StartsWith("UBND các ", StringComparison.Ordinal) && (subject.Kind == AgencyKind.Body || subject.Name.Split(' ').Length <= 3)
        && (subject.Place is null || subject.Place == bodies.Home.Province));

    // "Sở Giáo dục và Đào tạo" of the issuer "Sở Giáo dục và Đào tạo thành phố Hà Nội".
    private bool Issues(Body subject) => header.Issuer is { } issuer && (issuer == subject.Name || issuer.StartsWith(subject.Name + " ", StringComparison.Ordinal) && subject.Kind == AgencyKind.Body);

    /// <summary>Whose "yêu cầu" or "giao" is the document's own order: the issuer's, its head's, the Government's.</summary>
    public bool Orders(List<Body> subjects)
    {
        foreach (var subject in subjects)
        {
            if (subject.Name == header.Issuer || subject.Name.StartsWith("UBND", StringComparison.Ordinal) || subject.Name is "Chính phủ" or "Thủ tướng Chính phủ" or "Văn phòng Chính phủ"
                || subject.Name.StartsWith("Phó ", StringComparison.Ordinal) || subject.Name.Contains("Tỉnh ủy", StringComparison.Ordinal) || subject.Name.Contains("Thành ủy", StringComparison.Ordinal)
                || (header.Issuer is { } issuer && issuer.StartsWith(subject.Name, StringComparison.Ordinal)) || (subject.Person && !subject.Name.StartsWith("Hội", StringComparison.Ordinal)) || subject.Name.StartsWith("Bộ ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
