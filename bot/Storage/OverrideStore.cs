using System.Collections.Immutable;
using System.Globalization;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>What editors decided about assignments after publication: the last word for each, in a partition by directive.</summary>
internal sealed class OverrideStore(ITableStore tables)
{
    private const string Table = "Overrides";
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>Keeps a decision in the place of the one before. Those who follow the feed hear of it by <see cref="DirectiveStore.NoteChangeAsync"/>.</summary>
    public Task PutAsync(AssignmentOverride decision, Change change, CancellationToken cancellationToken)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        values["Directive"] = decision.DirectiveKey;
        values["Assignment"] = decision.AssignmentId;
        values["Withdrawn"] = decision.Withdrawn;
        values["At"] = decision.At.ToUniversalTime();
        values["By"] = decision.By;
        if (decision.Due is { } due)
        {
            values["Due"] = due.ToString(DayForm, CultureInfo.InvariantCulture);
        }

        if (decision.EventOn is { } happened)
        {
            values["EventOn"] = happened.ToString(DayForm, CultureInfo.InvariantCulture);
        }

        var row = new TableRow(TableKey.Encode(decision.DirectiveKey), TableKey.Encode(decision.AssignmentId), values.ToImmutable());
        return tables.TryCommitAsync(Table, [new TableWrite.Put(row), ChangeNote.Beside(row.PartitionKey, change)], cancellationToken);
    }

    /// <summary>The decision about an assignment; null where there is none.</summary>
    public async Task<AssignmentOverride?> FindAsync(string directiveKey, string assignmentId, CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, TableKey.Encode(directiveKey), TableKey.Encode(assignmentId), cancellationToken) is { } row ? Of(row) : null;

    /// <summary>All decisions about a directive's assignments, by assignment.</summary>
    public async Task<IReadOnlyList<AssignmentOverride>> OfDirectiveAsync(string directiveKey, CancellationToken cancellationToken)
    {
        var decisions = new List<AssignmentOverride>();
        await foreach (var row in tables.QueryAsync(Table, TableKey.Encode(directiveKey), null, null, cancellationToken))
        {
            if (!ChangeNote.IsKey(row.RowKey))
            {
                decisions.Add(Of(row));
            }
        }

        return decisions;
    }

    private static AssignmentOverride Of(TableRow row) => new(
        row.Text("Directive")!,
        row.Text("Assignment")!,
        Day(row.Text("Due")),
        Day(row.Text("EventOn")),
        row.Values.GetValueOrDefault("Withdrawn") is true,
        row.Moment("At")!.Value,
        row.Text("By")!);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, DayForm, CultureInfo.InvariantCulture);
}
