using Bot.Directives;

namespace Bot.Roster;

/// <summary>The roster as a CSV file, as spreadsheets write it: UTF-8, separated by commas, semicolons or tabs, headings in either language.</summary>
internal static class RosterFile
{
    private const int LargestFile = 5 * 1024 * 1024;

    private static readonly string[] Needed = ["Id", "Name", "Role", "Agency"];

    // Without accents.
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["ma entra"] = "Id",
        ["ma doi tuong entra"] = "Id",
        ["entra object id"] = "Id",
        ["object id"] = "Id",
        ["id"] = "Id",
        ["ho va ten"] = "Name",
        ["ho ten"] = "Name",
        ["ten"] = "Name",
        ["name"] = "Name",
        ["full name"] = "Name",
        ["vai tro"] = "Role",
        ["quyen"] = "Role",
        ["role"] = "Role",
        ["don vi"] = "Agency",
        ["co quan"] = "Agency",
        ["agency"] = "Agency",
        ["department"] = "Agency",
        ["ma tenant"] = "Tenant",
        ["tenant"] = "Tenant",
        ["tenant id"] = "Tenant",
    };

    /// <summary>Reads a file; all that is wrong is told at once.</summary>
    /// <param name="content">The file.</param>
    /// <param name="home">The place of agencies that are named without one.</param>
    /// <param name="tenant">The tenant of people whose line names none; null where only the file can say.</param>
    /// <param name="mayLackTenant">Whether people without a tenant are served (the local client).</param>
    public static RosterReading Read(byte[] content, HomePlace home, string? tenant, bool mayLackTenant)
    {
        if (content.Length > LargestFile)
        {
            return Refused(RosterFaultKind.TooLarge);
        }

        if (CsvText.Decode(content) is not { } text)
        {
            return Refused(RosterFaultKind.NotUtf8);
        }

        var rows = CsvText.Read(text).ToList();
        if (rows.Count < 2)
        {
            return Refused(RosterFaultKind.Empty);
        }

        var places = rows[0].Fields.Select((name, at) => (Column: Columns.GetValueOrDefault(VietnameseText.WithoutAccents(name)), At: at))
            .Where(each => each.Column is not null).DistinctBy(each => each.Column).ToDictionary(each => each.Column!, each => each.At);
        List<RosterFault> faults =
        [
            .. Needed.Where(name => !places.ContainsKey(name))
                .Select(name => new RosterFault(rows[0].Line, RosterFaultKind.NoColumn, name)),
        ];
        if (faults.Count > 0)
        {
            return new RosterReading.Refused(faults);
        }

        var officials = new List<Official>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (line, fields) in rows.Skip(1))
        {
            string Field(string column) => places.TryGetValue(column, out var at) && at < fields.Count ? fields[at] : "";
            if (LineOf(Field, line, home, tenant, mayLackTenant, faults) is { } official)
            {
                if (seen.Add($"{official.TenantId} {official.PersonId}"))
                {
                    officials.Add(official);
                }
                else
                {
                    faults.Add(new RosterFault(line, RosterFaultKind.Twice, official.PersonId));
                }
            }
        }

        return faults.Count > 0
            ? new RosterReading.Refused(faults)
            : new RosterReading.Read(officials);
    }

    /// <summary>Writes a file that <see cref="Read"/> reads back: UTF-8 with a byte order mark, so that spreadsheets see the accents.</summary>
    /// <param name="officials">The people.</param>
    /// <param name="headings">Id, name, role, agency, tenant.</param>
    /// <param name="roleName">A role's name.</param>
    public static byte[] Write(IEnumerable<Official> officials, IReadOnlyList<string> headings, Func<OfficialRole, string> roleName) =>
        CsvText.Encode(CsvText.Row(headings) + string.Concat(officials.Select(one => CsvText.Row(
            [one.PersonId, one.Name, roleName(one.Role), one.Agency is { } agency ? NameToRead(agency) : "", one.TenantId ?? ""]))));

    // The name with its province, where it does not hold it: so that it is read back as the same agency anywhere.
    private static string NameToRead(Agency agency) =>
        agency.Place is { } place && Provinces.Find(place) is not null && !agency.Name.Contains(place, StringComparison.Ordinal)
            ? $"{agency.Name} {place}"
            : agency.Name;

    private static Official? LineOf(
        Func<string, string> field, int line, HomePlace home, string? tenant, bool mayLackTenant, List<RosterFault> faults)
    {
        var before = faults.Count;
        void Fault(RosterFaultKind kind, string words = "") => faults.Add(new RosterFault(line, kind, words));
        if (!Guid.TryParse(field("Id"), out var id))
        {
            Fault(RosterFaultKind.BadId, field("Id"));
        }

        if (field("Name").Length == 0)
        {
            Fault(RosterFaultKind.NoName);
        }

        var role = RosterRole.Read(field("Role"));
        if (role is null)
        {
            Fault(RosterFaultKind.BadRole, field("Role"));
        }

        Agency? agency = null;
        if (field("Agency").Length > 0)
        {
            switch (AgencyNaming.Read(field("Agency"), home))
            {
                case [{ Kind: AgencyKind.Group }]:
                    Fault(RosterFaultKind.GroupAgency, field("Agency"));
                    break;
                case [var one]:
                    agency = one;
                    break;
                case []:
                    Fault(RosterFaultKind.UnknownAgency, field("Agency"));
                    break;
                case var several:
                    Fault(RosterFaultKind.AmbiguousAgency, string.Join(", ", several.Select(each => each.Name)));
                    break;
            }
        }
        else if (role is OfficialRole.Official or OfficialRole.Leader)
        {
            Fault(RosterFaultKind.NoAgency);
        }

        var own = field("Tenant") is { Length: > 0 } named ? named.ToLowerInvariant() : tenant;
        if (own is null && !mayLackTenant)
        {
            Fault(RosterFaultKind.NoTenant);
        }

        return faults.Count > before ? null : new Official(id.ToString("D"), own, field("Name"), role!.Value, agency);
    }

    private static RosterReading.Refused Refused(RosterFaultKind kind) => new([new RosterFault(0, kind, "")]);
}
