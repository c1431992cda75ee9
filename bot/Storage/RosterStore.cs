using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>The registered people, by tenant and person id.</summary>
internal sealed class RosterStore(ITableStore tables)
{
    private const string Table = "Officials";
    private const string Partition = "officials";

    /// <summary>Adds a person or replaces what is known of them.</summary>
    public Task PutAsync(Official official, CancellationToken cancellationToken)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        values["Person"] = official.PersonId;
        values["Name"] = official.Name;
        values["Role"] = official.Role.ToString();
        AddStated(values, "Tenant", official.TenantId);
        AddStated(values, "Agency", official.Agency?.Name);
        AddStated(values, "AgencyPlace", official.Agency?.Place);
        AddStated(values, "AgencyKind", official.Agency?.Kind.ToString());
        return tables.PutAsync(
            Table, new TableRow(Partition, RowKey(official.TenantId, official.PersonId), values.ToImmutable()), cancellationToken);
    }

    /// <summary>The person of an id; null where nobody registered.</summary>
    public async Task<Official?> FindAsync(string? tenantId, string personId, CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, Partition, RowKey(tenantId, personId), cancellationToken) is { } row ? Of(row) : null;

    /// <summary>Everyone, by tenant, then by id.</summary>
    public async IAsyncEnumerable<Official> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.QueryAsync(Table, Partition, null, null, cancellationToken))
        {
            yield return Of(row);
        }
    }

    /// <summary>Takes a person off the roster. True where there was one.</summary>
    public Task<bool> DeleteAsync(string? tenantId, string personId, CancellationToken cancellationToken) =>
        tables.TryDeleteAsync(Table, Partition, RowKey(tenantId, personId), null, cancellationToken);

    private static string RowKey(string? tenantId, string personId) => TableKey.Join(tenantId ?? "", personId);

    private static Official Of(TableRow row) => new(
        row.Text("Person")!,
        row.Text("Tenant"),
        row.Text("Name")!,
        Enum.Parse<OfficialRole>(row.Text("Role")!),
        row.Text("Agency") is { } agency ? new Agency(agency, row.Text("AgencyPlace"), Enum.Parse<AgencyKind>(row.Text("AgencyKind")!)) : null);

    private static void AddStated(ImmutableDictionary<string, object>.Builder values, string name, string? value)
    {
        if (value is not null)
        {
            values[name] = value;
        }
    }
}
