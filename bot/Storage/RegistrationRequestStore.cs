using System.Collections.Immutable;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>The requests for registration: the last one of each person, decided or not. One partition.</summary>
internal sealed class RegistrationRequestStore(ITableStore tables)
{
    private const string Table = "RegistrationRequests";
    private const string Partition = "requests";

    /// <summary>Keeps a request in the place of the person's last one.</summary>
    public Task PutAsync(RegistrationRequest request, Change change, CancellationToken cancellationToken) => tables.TryCommitAsync(
        Table, [new TableWrite.Put(Row(request)), ChangeNote.Beside(Partition, change)], cancellationToken);

    /// <summary>The last request of a person; null where there is none.</summary>
    public async Task<RegistrationRequest?> FindAsync(string? tenantId, string personId, CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, Partition, Key(tenantId, personId), cancellationToken) is { } row ? Of(row) : null;

    /// <summary>Decides a request that nobody decided, with the note of the change. False where somebody did, or there is none.</summary>
    public async Task<bool> TryDecideAsync(
        string? tenantId, string personId, RegistrationDecision decision, Change change, CancellationToken cancellationToken)
    {
        if (await tables.FindAsync(Table, Partition, Key(tenantId, personId), cancellationToken) is not { } row
            || Of(row) is not { Decision: null } request)
        {
            return false;
        }

        var decided = Row(request with { Decision = decision }) with { ETag = row.ETag };
        return await tables.TryCommitAsync(Table, [new TableWrite.Replace(decided), ChangeNote.Beside(Partition, change)], cancellationToken);
    }

    /// <summary>Those that nobody decided, oldest first.</summary>
    public async Task<IReadOnlyList<RegistrationRequest>> OpenAsync(CancellationToken cancellationToken)
    {
        var found = new List<RegistrationRequest>();
        await foreach (var row in tables.QueryAsync(Table, Partition, null, null, cancellationToken))
        {
            if (!ChangeNote.IsKey(row.RowKey) && Of(row) is { Decision: null } request)
            {
                found.Add(request);
            }
        }

        return [.. found.OrderBy(request => request.At)];
    }

    private static string Key(string? tenantId, string personId) => TableKey.Join(tenantId ?? "", personId);

    private static TableRow Row(RegistrationRequest request)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        values["Person"] = request.Wanted.PersonId;
        values["Name"] = request.Wanted.Name;
        values["Role"] = request.Wanted.Role.ToString();
        values["Agency"] = request.Wanted.Agency!.Name;
        values["At"] = request.At.ToUniversalTime();
        values["Conversation"] = request.ConversationId;
        if (request.Wanted.TenantId is { } tenant)
        {
            values["Tenant"] = tenant;
        }

        if (request.Wanted.Agency.Place is { } place)
        {
            values["AgencyPlace"] = place;
        }

        if (request.Decision is { } decision)
        {
            values["Approved"] = decision.Approved;
            values["DecidedBy"] = decision.By;
            values["DecidedAt"] = decision.At.ToUniversalTime();
        }

        return new TableRow(Partition, Key(request.Wanted.TenantId, request.Wanted.PersonId), values.ToImmutable());
    }

    private static RegistrationRequest Of(TableRow row) => new(
        new Official(
            row.Text("Person")!,
            row.Text("Tenant"),
            row.Text("Name")!,
            Enum.Parse<OfficialRole>(row.Text("Role")!),
            new Agency(row.Text("Agency")!, row.Text("AgencyPlace"))),
        row.Moment("At")!.Value,
        row.Text("Conversation")!,
        row.Text("DecidedBy") is { } by ? new RegistrationDecision(row.Values.GetValueOrDefault("Approved") is true, by, row.Moment("DecidedAt")!.Value) : null);
}
