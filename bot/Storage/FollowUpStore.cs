using System.Collections.Immutable;
using System.Globalization;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>
/// What agencies reported and were told about their duties, event by event: one row each, numbered within duty and agency, in a partition
/// by directive. Those who follow the feed hear of it by <see cref="DirectiveStore.NoteChangeAsync"/>.
/// </summary>
internal sealed class FollowUpStore(ITableStore tables)
{
    /// <summary>The table: each of its rows tells of a change by itself.</summary>
    public const string Table = "FollowUps";
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>
    /// Adds an event behind those that were read. False where another came first: read again and decide again. It is durable when this
    /// returns true.
    /// </summary>
    /// <param name="happened">The event; its number does not count.</param>
    /// <param name="number">One more than the number of the last event of the duty and agency that was read; 1 for the first.</param>
    /// <param name="cancellationToken">Stops before the row is written.</param>
    public Task<bool> TryAppendAsync(FollowUpEvent happened, int number, CancellationToken cancellationToken) =>
        tables.TryAddAsync(Table, Row(happened, number), cancellationToken);

    /// <summary>All events of one duty: by agency, then by number.</summary>
    public Task<IReadOnlyList<FollowUpEvent>> OfDutyAsync(DutyKey duty, CancellationToken cancellationToken)
    {
        var (from, to) = TableKey.Under(duty.AssignmentId);
        return ListAsync(duty.DirectiveKey, from, to, cancellationToken);
    }

    /// <summary>All events of a directive: by duty, then by agency, then by number.</summary>
    public Task<IReadOnlyList<FollowUpEvent>> OfDirectiveAsync(string directiveKey, CancellationToken cancellationToken) =>
        ListAsync(directiveKey, null, null, cancellationToken);

    /// <summary>The change that a row tells of.</summary>
    public static Change ChangeOf(TableRow row)
    {
        var happened = Of(row);
        var mark = happened.Mark;
        var (action, before, after) = happened switch
        {
            FollowUpEvent.Started => ("report under way", null, null),
            FollowUpEvent.Done done => ("report done", null, ChangeText.Of(new { done.Note, done.Link })),
            FollowUpEvent.ExtensionAsked asked =>
                ("ask for extension", ChangeText.Of(new { Due = asked.DueBefore }), ChangeText.Of(new { Due = asked.NewDue, asked.Reason })),
            FollowUpEvent.ExtensionGranted granted => ("grant extension", null, ChangeText.Of(new { Due = granted.NewDue, granted.Request })),
            FollowUpEvent.ExtensionRefused refused => ("refuse extension", null, ChangeText.Of(new { refused.Request })),
            FollowUpEvent.Reopened => ("reopen", null, null),
            _ => throw new InvalidDataException($"No kind of follow-up: {happened.GetType().Name}."),
        };
        return new Change(
            mark.At,
            new Person(mark.PersonId, mark.TenantId, mark.PersonName) { Via = mark.Via },
            action,
            $"{mark.DirectiveKey} {mark.AssignmentId} ({mark.Agency.Name})",
            before,
            after);
    }

    private static TableRow Row(FollowUpEvent happened, int number)
    {
        var mark = happened.Mark;
        var values = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        values["Directive"] = mark.DirectiveKey;
        values["Assignment"] = mark.AssignmentId;
        values["Agency"] = mark.Agency.Name;
        values["Person"] = mark.PersonId;
        values["PersonName"] = mark.PersonName;
        values["At"] = mark.At.ToUniversalTime();
        values["Number"] = (long)number;
        AddStated(values, "Place", mark.Agency.Place);
        AddStated(values, "Source", mark.Source);
        values["Via"] = mark.Via;
        AddStated(values, "Tenant", mark.TenantId);
        values["Kind"] = happened.GetType().Name;
        switch (happened)
        {
            case FollowUpEvent.Done done:
                AddStated(values, "Note", done.Note);
                AddStated(values, "Link", done.Link);
                break;
            case FollowUpEvent.ExtensionAsked asked:
                values["Reason"] = asked.Reason;
                values["NewDue"] = Text(asked.NewDue);
                values["DueBefore"] = Text(asked.DueBefore);
                break;
            case FollowUpEvent.ExtensionGranted granted:
                values["Request"] = (long)granted.Request;
                values["NewDue"] = Text(granted.NewDue);
                break;
            case FollowUpEvent.ExtensionRefused refused:
                values["Request"] = (long)refused.Request;
                break;
        }

        var key = TableKey.Join(
            mark.AssignmentId, mark.Agency.Name, mark.Agency.Place ?? "", number.ToString("D6", CultureInfo.InvariantCulture));
        return new TableRow(TableKey.Encode(mark.DirectiveKey), key, values.ToImmutable());
    }

    private static FollowUpEvent Of(TableRow row)
    {
        var mark = new FollowUpMark(
            row.Text("Directive")!,
            row.Text("Assignment")!,
            new Agency(row.Text("Agency")!, row.Text("Place")),
            row.Text("Person")!,
            row.Text("PersonName")!,
            row.Moment("At")!.Value,
            row.Text("Source"))
        {
            Via = row.Text("Via") ?? "",
            TenantId = row.Text("Tenant"),
        };
        FollowUpEvent happened = row.Text("Kind") switch
        {
            nameof(FollowUpEvent.Started) => new FollowUpEvent.Started(mark),
            nameof(FollowUpEvent.Done) => new FollowUpEvent.Done(mark, row.Text("Note"), row.Text("Link")),
            nameof(FollowUpEvent.ExtensionAsked) => new FollowUpEvent.ExtensionAsked(mark, row.Text("Reason")!, Day(row, "NewDue"), Day(row, "DueBefore")),
            nameof(FollowUpEvent.ExtensionGranted) => new FollowUpEvent.ExtensionGranted(mark, (int)row.Number("Request")!.Value, Day(row, "NewDue")),
            nameof(FollowUpEvent.ExtensionRefused) => new FollowUpEvent.ExtensionRefused(mark, (int)row.Number("Request")!.Value),
            nameof(FollowUpEvent.Reopened) => new FollowUpEvent.Reopened(mark),
            var kind => throw new InvalidDataException($"No kind of follow-up: {kind}."),
        };
        return happened with { Number = (int)row.Number("Number")!.Value };
    }

    private static void AddStated(ImmutableDictionary<string, object>.Builder values, string name, string? value)
    {
        if (value is not null)
        {
            values[name] = value;
        }
    }

    private static string Text(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    private static DateOnly Day(TableRow row, string name) => DateOnly.ParseExact(row.Text(name)!, DayForm, CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<FollowUpEvent>> ListAsync(string directiveKey, string? from, string? to, CancellationToken cancellationToken)
    {
        var found = new List<FollowUpEvent>();
        await foreach (var row in tables.QueryAsync(Table, TableKey.Encode(directiveKey), from, to, cancellationToken))
        {
            found.Add(Of(row));
        }

        return found;
    }
}
