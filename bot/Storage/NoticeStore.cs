using System.Collections.Immutable;
using System.Globalization;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>The notices that wait to be sent, all in one partition: there are few, and whoever starts finds them.</summary>
internal sealed class NoticeStore(ITableStore tables)
{
    private const string Table = "notices";
    private const string Waiting = "waiting";
    private const string DayForm = "yyyyMMdd";

    /// <summary>Keeps a notice until it is dropped; again the same is the same.</summary>
    public Task PutAsync(Notice notice, CancellationToken cancellationToken) => tables.PutAsync(Table, Row(notice), cancellationToken);

    /// <summary>All that wait.</summary>
    public async Task<IReadOnlyList<Notice>> AllAsync(CancellationToken cancellationToken)
    {
        var waiting = new List<Notice>();
        await foreach (var row in tables.QueryAsync(Table, Waiting, null, null, cancellationToken))
        {
            waiting.Add(Of(row));
        }

        return waiting;
    }

    /// <summary>Takes away one that was sent, or has nobody left to be sent to.</summary>
    public Task DropAsync(Notice notice, CancellationToken cancellationToken) =>
        tables.TryDeleteAsync(Table, Waiting, Row(notice).RowKey, null, cancellationToken);

    private static TableRow Row(Notice notice)
    {
        var about = notice.About.ToString(DayForm, CultureInfo.InvariantCulture);
        var values = ImmutableDictionary<string, object>.Empty
            .Add("Directive", notice.Duty.DirectiveKey)
            .Add("Assignment", notice.Duty.AssignmentId)
            .Add("Agency", notice.Agency.Name)
            .Add("Place", notice.Agency.Place ?? "")
            .Add("Kind", notice.Agency.Kind.ToString())
            .Add("Audience", notice.Audience.ToString())
            .Add("About", about)
            .Add("Step", notice.Step);
        return new TableRow(
            Waiting,
            TableKey.Join(about, notice.Duty.DirectiveKey, notice.Duty.AssignmentId, notice.Agency.Name, notice.Agency.Place ?? "", notice.Step),
            values);
    }

    private static Notice Of(TableRow row) => new(
        new DutyKey(row.Text("Directive")!, row.Text("Assignment")!),
        new Agency(row.Text("Agency")!, row.Text("Place") is { Length: > 0 } place ? place : null, Enum.Parse<AgencyKind>(row.Text("Kind")!)),
        Enum.Parse<SubscriptionAudience>(row.Text("Audience")!),
        DateOnly.ParseExact(row.Text("About")!, DayForm, CultureInfo.InvariantCulture),
        row.Text("Step")!);
}
