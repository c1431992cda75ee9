using System.Collections.Immutable;
using System.Globalization;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>Who was nudged about what on which day: one row each, in a partition by directive.</summary>
internal sealed class NudgeStore(ITableStore tables)
{
    private const string Table = "Nudges";
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>Keeps a nudge; returns the one of that day that stands: the given one, or another that came first.</summary>
    public async Task<Nudge> AddAsync(Nudge nudge, CancellationToken cancellationToken)
    {
        var row = Row(nudge);
        var change = ChangeNote.Beside(row.PartitionKey, ChangeOf(nudge, nudge.At, "nudge"));
        while (!await tables.TryCommitAsync(Table, [new TableWrite.Add(row), change], cancellationToken))
        {
            if (await tables.FindAsync(Table, row.PartitionKey, row.RowKey, cancellationToken) is { } first)
            {
                return Of(first);
            }
        }

        return nudge;
    }

    /// <summary>Takes back a nudge that reached nobody, so that it may be tried again.</summary>
    public Task<bool> TakeBackAsync(Nudge nudge, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var row = Row(nudge);
        var change = ChangeNote.Beside(row.PartitionKey, ChangeOf(nudge, at, "take nudge back"));
        return tables.TryCommitAsync(Table, [new TableWrite.Delete(row), change], cancellationToken);
    }

    /// <summary>All nudges about a directive's duties: by duty, agency and day.</summary>
    public async Task<IReadOnlyList<Nudge>> OfDirectiveAsync(string directiveKey, CancellationToken cancellationToken)
    {
        var nudges = new List<Nudge>();
        await foreach (var row in tables.QueryAsync(Table, TableKey.Encode(directiveKey), null, null, cancellationToken))
        {
            if (!ChangeNote.IsKey(row.RowKey))
            {
                nudges.Add(Of(row));
            }
        }

        return nudges;
    }

    private static Change ChangeOf(Nudge nudge, DateTimeOffset at, string action) => new(
        at, nudge.By, action, $"{nudge.Duty.DirectiveKey} {nudge.Duty.AssignmentId} ({nudge.Agency.Name})", null, null);

    private static TableRow Row(Nudge nudge)
    {
        var day = nudge.Day.ToString(DayForm, CultureInfo.InvariantCulture);
        var values = ImmutableDictionary<string, object>.Empty
            .Add("Directive", nudge.Duty.DirectiveKey)
            .Add("Assignment", nudge.Duty.AssignmentId)
            .Add("Agency", nudge.Agency.Name)
            .Add("Place", nudge.Agency.Place ?? "")
            .Add("Kind", nudge.Agency.Kind.ToString())
            .Add("Day", day)
            .Add("Person", nudge.By.Id)
            .Add("PersonName", nudge.By.Name)
            .Add("Tenant", nudge.By.TenantId ?? "")
            .Add("At", nudge.At.ToUniversalTime());
        return new TableRow(
            TableKey.Encode(nudge.Duty.DirectiveKey),
            TableKey.Join(nudge.Duty.AssignmentId, nudge.Agency.Name, nudge.Agency.Place ?? "", day),
            values);
    }

    private static Nudge Of(TableRow row) => new(
        new DutyKey(row.Text("Directive")!, row.Text("Assignment")!),
        new Agency(row.Text("Agency")!, row.Text("Place") is { Length: > 0 } place ? place : null, Enum.Parse<AgencyKind>(row.Text("Kind")!)),
        DateOnly.ParseExact(row.Text("Day")!, DayForm, CultureInfo.InvariantCulture),
        new Person(row.Text("Person")!, row.Text("Tenant") is { Length: > 0 } tenant ? tenant : null, row.Text("PersonName")!),
        row.Moment("At")!.Value);
}
