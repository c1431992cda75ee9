using Bot.Directives;

namespace Bot.Reading;

/// <summary>Puts together bodies of a list that are one assignee.</summary>
internal static class BodyListJoins
{
    /// <summary>"Giám đốc các sở, Thủ trưởng các ban, ngành" are the one group "Các sở, ban, ngành"; so are the ministers and heads of like rank.</summary>
    public static void Offices(List<Body> bodies, int first)
    {
        for (var index = bodies.Count - 1; index > first; index--)
        {
            if (bodies[index] is { Person: true, Kind: AgencyKind.Group } second && bodies[index - 1] is { Person: true, Kind: AgencyKind.Group } before
                && before.Name is "Các bộ" or "Các sở" && (second.Name.StartsWith("Các ban", StringComparison.Ordinal) || second.Name.StartsWith("Các cơ quan ngang", StringComparison.Ordinal)))
            {
                bodies[index - 1] = before with { Name = $"{before.Name}, {second.Name[4..]}", To = second.To };
                bodies.RemoveAt(index);
            }
        }
    }

    /// <summary>"Tỉnh ủy, Thành ủy" of the centre are the one group of all provinces'.</summary>
    public static void Party(List<Body> bodies, int first, bool central)
    {
        for (var index = bodies.Count - 1; index > first && central; index--)
        {
            if (bodies[index].Name == "Thành ủy" && bodies[index - 1].Name == "Tỉnh ủy")
            {
                bodies[index - 1] = bodies[index - 1] with { Name = "Tỉnh ủy, Thành ủy", Kind = AgencyKind.Group, To = bodies[index].To };
                bodies.RemoveAt(index);
            }
        }
    }

    /// <summary>"Sở Du lịch, Sở Văn hóa các tỉnh vùng Đông Nam Bộ": the places hold for every department before them; one counterpart.</summary>
    public static void Plural(List<Body> bodies, int first)
    {
        for (var index = bodies.Count - 1; index > first; index--)
        {
            if (bodies[index].PluralPlace is not { } places)
            {
                continue;
            }

            while (index > first && bodies[index - 1] is { Kind: AgencyKind.Body, Elsewhere: false, Central: false, CommitteeRank: null, PluralPlace: null } before
                && before.Name.StartsWith("Sở ", StringComparison.Ordinal))
            {
                bodies[index - 1] = bodies[index] with { Name = $"{before.Name}, {bodies[index].Name}", From = before.From, PluralPlace = places };
                bodies.RemoveAt(index--);
            }
        }
    }
}
