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

            if (lead.Name == header.Issuer && lead.Name != "Văn phòng Chính phủ")
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
