using Bot.Directives;

namespace Bot.Roster;

/// <summary>The names of roles as people write them, in both languages.</summary>
internal static class RosterRole
{
    // Longer names before shorter ones that they begin with. Without accents.
    private static readonly (string Name, OfficialRole Role)[] Names =
    [
        ("quan tri vien", OfficialRole.Administrator), ("quan tri", OfficialRole.Administrator),
        ("administrator", OfficialRole.Administrator), ("admin", OfficialRole.Administrator),
        ("bien tap vien", OfficialRole.Editor), ("bien tap", OfficialRole.Editor), ("van phong", OfficialRole.Editor), ("editor", OfficialRole.Editor),
        ("lanh dao", OfficialRole.Leader), ("leader", OfficialRole.Leader),
        ("can bo", OfficialRole.Official), ("chuyen vien", OfficialRole.Official), ("official", OfficialRole.Official),
    ];

    /// <summary>The role that the words name, and nothing else; null where they name none.</summary>
    public static OfficialRole? Read(string words)
    {
        var folded = VietnameseText.WithoutAccents(words.Trim());
        return Names.Where(each => each.Name == folded).Select(each => (OfficialRole?)each.Role).FirstOrDefault();
    }

    /// <summary>The first role that stands in the words, and where; null where none does.</summary>
    public static (OfficialRole Role, int Start, int Length)? Find(string words)
    {
        var folded = VietnameseText.WithoutAccents(words);
        foreach (var (name, role) in Names)
        {
            var at = folded.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && IsEdge(folded, at - 1) && IsEdge(folded, at + name.Length))
            {
                return (role, at, name.Length);
            }
        }

        return null;
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
