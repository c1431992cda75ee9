using System.Collections.Immutable;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>Duties whose posted cards are to be drawn anew by a running bot: what another program changed shows where it stands.</summary>
internal sealed class RedrawStore(ITableStore tables)
{
    private const string Table = "redraws";
    private const string Waiting = "waiting";

    /// <summary>Asks for it, once more where it was asked for already.</summary>
    public Task PutAsync(DutyKey duty, CancellationToken cancellationToken)
    {
        var values = ImmutableDictionary<string, object>.Empty.Add("Directive", duty.DirectiveKey).Add("Assignment", duty.AssignmentId);
        return tables.PutAsync(Table, new TableRow(Waiting, TableKey.Join(duty.DirectiveKey, duty.AssignmentId), values), cancellationToken);
    }

    /// <summary>All that wait, each with its version.</summary>
    public async Task<IReadOnlyList<(DutyKey Duty, string? Version)>> AllAsync(CancellationToken cancellationToken)
    {
        var waiting = new List<(DutyKey, string?)>();
        await foreach (var row in tables.QueryAsync(Table, Waiting, null, null, cancellationToken))
        {
            waiting.Add((new DutyKey(row.Text("Directive")!, row.Text("Assignment")!), row.ETag));
        }

        return waiting;
    }

    /// <summary>Takes one away that was drawn, unless it was asked for again meanwhile.</summary>
    public Task DropAsync(DutyKey duty, string? version, CancellationToken cancellationToken) =>
        tables.TryDeleteAsync(Table, Waiting, TableKey.Join(duty.DirectiveKey, duty.AssignmentId), version, cancellationToken);
}
