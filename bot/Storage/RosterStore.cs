using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>
/// The registered people, by tenant and person id. Each change renews a version beside them: who asks for a person looks at the version,
/// in one small read shared by all who ask at the same time, and reads the person only where it is another one. So a change counts from
/// the moment that it is written, whichever instance wrote it.
/// </summary>
internal sealed class RosterStore
{
    /// <summary>The table.</summary>
    public const string Table = "Officials";

    private const string Partition = "officials";
    private const int MostKept = 20_000;

    // No key that TableKey makes begins so: there a tilde is followed by hexadecimal digits.
    private const string VersionKey = "~version";

    private readonly ITableStore _tables;
    private readonly SharedRead<string> _version;
    private readonly KeptReads<Official?> _kept = new(MostKept);

    public RosterStore(ITableStore tables)
    {
        _tables = tables;
        _version = new SharedRead<string>(VersionAsync);
    }

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
        return _tables.TryCommitAsync(Table, [new TableWrite.Put(row), NextVersion(), ChangeNote.Beside(Partition, change)], cancellationToken);
    }

    /// <summary>The person of an id; null where nobody registered.</summary>
    public async Task<Official?> FindAsync(string? tenantId, string personId, CancellationToken cancellationToken)
    {
        var key = RowKey(tenantId, personId);
        var version = _tables.Stamp() ?? await _version.GetAsync().WaitAsync(cancellationToken);
        if (!_kept.TryFind(key, version, out var official))
        {
            official = await _tables.FindAsync(Table, Partition, key, cancellationToken) is { } row ? Of(row) : null;
            _kept.Keep(key, version, official);
        }

        return official;
    }

    /// <summary>The write that goes along with each change of the table.</summary>
    public static TableWrite NextVersion() => new TableWrite.Put(new TableRow(
        Partition, VersionKey, ImmutableDictionary<string, object>.Empty.Add("Version", Guid.NewGuid().ToString("n"))));

    /// <summary>Everyone, by tenant, then by id.</summary>
    public async IAsyncEnumerable<Official> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _tables.QueryAsync(Table, Partition, null, null, cancellationToken))
        {
            if (!ChangeNote.IsKey(row.RowKey) && row.RowKey != VersionKey)
            {
                yield return Of(row);
            }
        }
    }

    /// <summary>Takes a person off the roster, with the note of the change. True where there was one.</summary>
    public Task<bool> DeleteAsync(string? tenantId, string personId, Change change, CancellationToken cancellationToken) => _tables.TryCommitAsync(
        Table,
        [new TableWrite.Delete(new TableRow(Partition, RowKey(tenantId, personId), [])), NextVersion(), ChangeNote.Beside(Partition, change)],
        cancellationToken);

    private async Task<string> VersionAsync() =>
        (await _tables.FindAsync(Table, Partition, VersionKey, CancellationToken.None))?.Text("Version") ?? "";

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
