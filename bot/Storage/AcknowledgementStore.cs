using System.Collections.Immutable;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>Who took note of what, once for each person and assignment. One row each, in a partition by directive.</summary>
internal sealed class AcknowledgementStore(ITableStore tables)
{
    /// <summary>The table: each of its rows tells of a change by itself.</summary>
    public const string Table = "Acknowledgements";

    private const int MostKept = 200;
    private const int LongestKept = 1_000;

    private readonly GroupedAdds _adds = new(tables, Table);
    private readonly KeptReads<IReadOnlyList<Acknowledgement>> _kept = new(MostKept);

    /// <summary>Adds an acknowledgement if the person has none of the assignment; the first stands. It is durable when this returns.</summary>
    public async Task<AddedAcknowledgement> AddAsync(Acknowledgement acknowledgement, CancellationToken cancellationToken)
    {
        var row = RowOf(acknowledgement);
        while (true)
        {
            if (await _adds.TryAddAsync(row, cancellationToken))
            {
                return new AddedAcknowledgement(Of(row), WasNew: true);
            }

            if (await tables.FindAsync(Table, row.PartitionKey, row.RowKey, cancellationToken) is { } first)
            {
                return new AddedAcknowledgement(Of(first), WasNew: false);
            }
        }
    }

    /// <summary>All of a directive, by assignment, then by time; the same list again where the store is known to have changed nowhere since.</summary>
    public async Task<IReadOnlyList<Acknowledgement>> OfDirectiveAsync(string directiveKey, CancellationToken cancellationToken)
    {
        var stamp = tables.Stamp();
        if (_kept.TryFind(directiveKey, stamp, out var known))
        {
            return known;
        }

        var read = await ListAsync(directiveKey, null, null, cancellationToken);
        if (read.Count <= LongestKept)
        {
            _kept.Keep(directiveKey, stamp, read);
        }

        return read;
    }

    /// <summary>All of one assignment, by time.</summary>
    public Task<IReadOnlyList<Acknowledgement>> OfAssignmentAsync(string directiveKey, string assignmentId, CancellationToken cancellationToken)
    {
        var (from, to) = TableKey.Under(assignmentId);
        return ListAsync(directiveKey, from, to, cancellationToken);
    }

    /// <summary>The change that a row tells of.</summary>
    public static Change ChangeOf(TableRow row)
    {
        var one = Of(row);
        return new Change(
            one.At,
            new Person(one.PersonId, one.TenantId, one.PersonName) { Via = one.Via },
            "acknowledge",
            $"{one.DirectiveKey} {one.AssignmentId}",
            null,
            ChangeText.Of(new { Agency = one.AgencyName }));
    }

    /// <summary>The row of an acknowledgement.</summary>
    public static TableRow RowOf(Acknowledgement acknowledgement)
    {
        var values = new Dictionary<string, object>
        {
            ["Directive"] = acknowledgement.DirectiveKey,
            ["Assignment"] = acknowledgement.AssignmentId,
            ["Agency"] = acknowledgement.AgencyName,
            ["Person"] = acknowledgement.PersonId,
            ["PersonName"] = acknowledgement.PersonName,
            ["At"] = acknowledgement.At.ToUniversalTime(),
            ["Via"] = acknowledgement.Via,
        };
        if (acknowledgement.AgencyPlace is { } place)
        {
            values["AgencyPlace"] = place;
        }

        if (acknowledgement.TenantId is { } tenant)
        {
            values["Tenant"] = tenant;
        }

        return new TableRow(
            TableKey.Encode(acknowledgement.DirectiveKey),
            TableKey.Join(acknowledgement.AssignmentId, acknowledgement.PersonId),
            ImmutableDictionary.CreateRange(StringComparer.Ordinal, values));
    }

    private static Acknowledgement Of(TableRow row) => new(
        row.Text("Directive")!, row.Text("Assignment")!, row.Text("Agency")!, row.Text("Person")!, row.Text("PersonName")!, row.Moment("At")!.Value)
    {
        AgencyPlace = row.Text("AgencyPlace"),
        Via = row.Text("Via") ?? "",
        TenantId = row.Text("Tenant"),
    };

    private async Task<IReadOnlyList<Acknowledgement>> ListAsync(
        string directiveKey, string? from, string? to, CancellationToken cancellationToken)
    {
        var found = new List<Acknowledgement>();
        await foreach (var row in tables.QueryAsync(Table, TableKey.Encode(directiveKey), from, to, cancellationToken))
        {
            found.Add(Of(row));
        }

        return [.. found.OrderBy(one => one.AssignmentId, StringComparer.Ordinal).ThenBy(one => one.At)];
    }
}
