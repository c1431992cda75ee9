using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>The registered people, by tenant and person id.</summary>
internal sealed class RosterStore(ITableStore tables)
{
    private const string Table = "Officials";
    private const string Partition = "officials";

    /// <summary>Adds a person or replaces what is known of them, with the note of the change.</summary>
    public Task PutAsync(Official official, Change change, CancellationToken cancellationToken)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        values["Person"] = official.PersonId;
        values["Name"] = official.Name;
        values["Role"] = official.Role.ToString();
        AddStated(values, "Tenant", official.TenantId);
        AddStated(values, "Agency", official.Agency?.Name);
        AddStated(values, "AgencyPlace", official.Agency?.Place);
        AddStated(values, "AgencyKind", official.Agency?.Kind.ToString());
        var row = new TableRow(Partition, RowKey(official.TenantId, official.PersonId), values.ToImmutable());
        return tables.TryCommitAsync(Table, [new TableWrite.Put(row), ChangeNote.Beside(Partition, change)], cancellationToken);
    }

    /// <summary>The person of an id; null where nobody registered.</summary>
    public async Task<Official?> FindAsync(string? tenantId, string personId, CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, Partition, RowKey(tenantId, personId), cancellationToken) is { } row ? Of(row) : null;

    /// <summary>Everyone, by tenant, then by id.</summary>
    public async IAsyncEnumerable<Official> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.QueryAsync(Table, Partition, null, null, cancellationToken))
        {
            if (!ChangeNote.IsKey(row.RowKey))
            {
                yield return Of(row);
            }
        }
    }

    /// <summary>Takes a person off the roster, with the note of the change. True where there was one.</summary>
    public Task<bool> DeleteAsync(string? tenantId, string personId, Change change, CancellationToken cancellationToken) => tables.TryCommitAsync(
        Table,
        [new TableWrite.Delete(new TableRow(Partition, RowKey(tenantId, personId), [])), ChangeNote.Beside(Partition, change)],
        cancellationToken);

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
