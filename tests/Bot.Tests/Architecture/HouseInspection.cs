namespace Bot.Tests.Architecture;

/// <summary>Holds an assembly and a folder tree against the house's tables.</summary>
internal static class HouseInspection
{
    /// <summary>A sentence for each type that names one it may not; <paramref name="root"/> is the namespace of the app ("Bot").</summary>
    public static IReadOnlyList<string> Namings(string assemblyPath, string root)
    {
        var complaints = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var naming in NamedTypes.Of(assemblyPath))
        {
            if (Room(naming.FromNamespace, root) is not { } from)
            {
                continue;
            }

            if (!HouseRules.MayName.TryGetValue(from, out var allowed))
            {
                complaints.Add($"{naming.From} stands in {from}, a room that the house does not name.");
                continue;
            }

            if (Room(naming.ToNamespace, root) is { } to && to != from && !allowed.Contains("*") && !allowed.Contains(to))
            {
                complaints.Add($"{naming.From} names {naming.To}: {from} may not name {to}.");
            }

            foreach (var (package, homes) in HouseRules.PackageHomes)
            {
                if (IsIn(naming.ToNamespace, package) && !homes.Contains(from))
                {
                    complaints.Add($"{naming.From} names {naming.To}: {package} does not belong in {from}.");
                }
            }
        }

        return [.. complaints];
    }

    /// <summary>A sentence for each folder below the app's that the tables do not name.</summary>
    public static IReadOnlyList<string> Folders(string appFolder) =>
    [
        .. Directory.EnumerateDirectories(appFolder, "*", SearchOption.AllDirectories)
            .Select(folder => Path.GetRelativePath(appFolder, folder).Replace(Path.DirectorySeparatorChar, '.'))
            .Where(folder => folder.Split('.')[0] is not ("bin" or "obj"))
            .Where(folder => !HouseRules.MayName.ContainsKey(folder))
            .Select(folder => $"The house does not name the folder {folder}.")
            .Order(StringComparer.Ordinal),
    ];

    // Program.cs and generated code stand outside the rooms.
    private static string? Room(string space, string root) =>
        space.StartsWith(root + ".", StringComparison.Ordinal) ? space[(root.Length + 1)..] : null;

    private static bool IsIn(string space, string package) =>
        space == package || space.StartsWith(package + ".", StringComparison.Ordinal);
}
