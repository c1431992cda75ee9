using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>
/// The published assignments that reminding keeps, and the index of days: each stands under the day of its next step, so that what is
/// due is read and nothing else. An entry is the truth; a row of the index that disagrees with it is left over from a crash and is
/// dropped when met.
/// </summary>
internal sealed class ReminderEntryStore(ITableStore tables)
{
    private const string Entries = "reminders";
    private const string Days = "reminderdays";
    private const string Agencies = "reminderagencies";
    private const string Watermark = "watermark";
    private const string Named = "named";
    private const string Intake = "intake";

    // Clocks of instances differ, and one may stop between midnight and its write: days just before the mark are read again.
    private const int MarginDays = 3;

    /// <summary>The entry of an assignment; null where it is not reminded of.</summary>
    public async Task<ReminderEntry?> FindAsync(string directiveKey, string assignmentId, CancellationToken cancellationToken) =>
        await tables.FindAsync(Entries, TableKey.Encode(directiveKey), TableKey.Encode(assignmentId), cancellationToken) is { } row
            ? ReminderEntryText.Read(row)
            : null;

    /// <summary>All entries of a document.</summary>
    public async Task<IReadOnlyList<ReminderEntry>> OfDirectiveAsync(string directiveKey, CancellationToken cancellationToken)
    {
        var found = new List<ReminderEntry>();
        await foreach (var row in tables.QueryAsync(Entries, TableKey.Encode(directiveKey), null, null, cancellationToken))
        {
            found.Add(ReminderEntryText.Read(row));
        }

        return found;
    }

    /// <summary>
    /// Adds new entries, each under the day of its next step. An assignment that is there already stays as it is. Gives those that
    /// were added.
    /// </summary>
    public async Task<IReadOnlyList<ReminderEntry>> AddAsync(IReadOnlyList<ReminderEntry> entries, CancellationToken cancellationToken)
    {
        if (entries.Count > 0)
        {
            await tables.TryAddAsync(Days, MarkRow(entries.Min(entry => entry.Since)), cancellationToken);
        }

        // The index first: a crash in between leaves a row that points at nothing, not an assignment that is never reminded of.
        foreach (var day in entries.Where(entry => entry.NextOn is not null).GroupBy(entry => Partition(entry.NextOn!.Value)))
        {
            foreach (var batch in day.Chunk(100))
            {
                await tables.TryCommitAsync(Days, [.. batch.Select(entry => new TableWrite.Put(DayRow(entry, null)))], cancellationToken);
            }
        }

        await AddAgenciesAsync(entries, cancellationToken);
        var added = new List<ReminderEntry>();
        foreach (var document in entries.GroupBy(entry => entry.Directive.Key))
        {
            foreach (var batch in document.Chunk(100))
            {
                if (await tables.TryCommitAsync(Entries, [.. batch.Select(entry => new TableWrite.Add(EntryRow(entry)))], cancellationToken))
                {
                    added.AddRange(batch);
                    continue;
                }

                foreach (var entry in batch)
                {
                    if (await tables.TryAddAsync(Entries, EntryRow(entry), cancellationToken))
                    {
                        added.Add(entry);
                    }
                }
            }
        }

        return added;
    }

    /// <summary>
    /// Replaces an entry that was read from the store and moves it in the index of days. False where another changed it meanwhile:
    /// read it again.
    /// </summary>
    /// <param name="placed">The day under which it stood when it was read; null where it stood under none.</param>
    public async Task<bool> ReplaceAsync(ReminderEntry entry, DateOnly? placed, CancellationToken cancellationToken)
    {
        if (entry.NextOn is not null)
        {
            await tables.PutAsync(Days, DayRow(entry, null), cancellationToken);
        }

        if (!await tables.TryReplaceAsync(Entries, EntryRow(entry) with { ETag = entry.ETag }, cancellationToken))
        {
            return false;
        }

        if (placed is { } old && old != entry.NextOn)
        {
            await tables.TryDeleteAsync(Days, Partition(old), DayKey(entry, null), null, cancellationToken);
        }

        return true;
    }

    /// <summary>The entries that an agency leads, by exactly this name and place, and that are neither done nor withdrawn.</summary>
    public async IAsyncEnumerable<ReminderEntry> OpenOfAgencyAsync(Agency lead, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var partition = TableKey.Join(lead.Name, lead.Place ?? "");
        await foreach (var row in tables.QueryAsync(Agencies, partition, null, null, cancellationToken))
        {
            var entry = await FindAsync(row.Text("Directive") ?? "", row.Text("Assignment") ?? "", cancellationToken);
            if (entry is null)
            {
                await tables.TryDeleteAsync(Agencies, partition, row.RowKey, row.ETag, cancellationToken);
            }
            else if (!entry.IsClosed && !entry.DoneBy.Contains(lead.Name))
            {
                yield return entry;
            }
        }
    }

    /// <summary>All agencies that ever led a duty that was published, ordered by name.</summary>
    public async Task<IReadOnlyList<Agency>> AgenciesAsync(CancellationToken cancellationToken)
    {
        var found = new List<Agency>();
        await foreach (var row in tables.QueryAsync(Agencies, Named, null, null, cancellationToken))
        {
            found.Add(new Agency(
                row.Text("Name") ?? "",
                row.Text("Place"),
                row.Text("Kind") == nameof(AgencyKind.Group) ? AgencyKind.Group : AgencyKind.Body));
        }

        return found;
    }

    /// <summary>Puts one target's step off to a day.</summary>
    public Task DeferAsync(ReminderEntry entry, DeferredStep step, DateOnly until, CancellationToken cancellationToken) =>
        tables.PutAsync(Days, DayRow(entry with { NextOn = until }, step), cancellationToken);

    /// <summary>What stands under today and the days before it that were not worked off.</summary>
    public async IAsyncEnumerable<ReminderDay> DueAsync(DateOnly today, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var mark = await WatermarkAsync(cancellationToken) ?? today;
        for (var day = (mark < today ? mark : today).AddDays(-MarginDays); day <= today; day = day.AddDays(1))
        {
            await foreach (var row in tables.QueryAsync(Days, Partition(day), null, null, cancellationToken))
            {
                yield return new ReminderDay(day, ReminderEntryText.Read(row), Deferral(row), row.RowKey);
            }
        }
    }

    /// <summary>Takes a row out of the index of days.</summary>
    public Task DropAsync(ReminderDay row, CancellationToken cancellationToken) =>
        tables.TryDeleteAsync(Days, Partition(row.Day), row.RowKey, null, cancellationToken);

    /// <summary>Notes that all days before this one are worked off: the next reading starts there.</summary>
    public async Task WorkedOffAsync(DateOnly before, CancellationToken cancellationToken)
    {
        if (await WatermarkAsync(cancellationToken) is { } mark && mark >= before)
        {
            return;
        }

        await tables.PutAsync(Days, MarkRow(before), cancellationToken);
    }

    /// <summary>The first day that was not worked off; null where nothing was ever published.</summary>
    public async Task<DateOnly?> WatermarkAsync(CancellationToken cancellationToken) =>
        (await tables.FindAsync(Days, Watermark, Watermark, cancellationToken))?.Text("Day") is { } day
            ? DateOnly.ParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture)
            : null;

    private async Task AddAgenciesAsync(IReadOnlyList<ReminderEntry> entries, CancellationToken cancellationToken)
    {
        var leads = entries.SelectMany(entry => entry.Assignment.Leads.Select(lead => (Lead: lead, Entry: entry)))
            .GroupBy(pair => TableKey.Join(pair.Lead.Name, pair.Lead.Place ?? "")).ToList();
        foreach (var batch in leads.Chunk(100))
        {
            await tables.TryCommitAsync(Agencies, [.. batch.Select(agency => new TableWrite.Put(AgencyRow(agency.Key, agency.First().Lead)))], cancellationToken);
        }

        foreach (var agency in leads)
        {
            foreach (var batch in agency.DistinctBy(pair => pair.Entry.Key).Chunk(100))
            {
                await tables.TryCommitAsync(
                    Agencies, [.. batch.Select(pair => new TableWrite.Put(LedRow(agency.Key, pair.Entry)))], cancellationToken);
            }
        }
    }

    private static TableRow AgencyRow(string key, Agency agency)
    {
        var values = ImmutableDictionary<string, object>.Empty.Add("Name", agency.Name).Add("Kind", agency.Kind.ToString());
        return new TableRow(Named, key, agency.Place is { } place ? values.Add("Place", place) : values);
    }

    private static TableRow LedRow(string partition, ReminderEntry entry) => new(
        partition,
        DayKey(entry, null),
        ImmutableDictionary<string, object>.Empty.Add("Directive", entry.Directive.Key).Add("Assignment", entry.Assignment.Id));

    private static TableRow MarkRow(DateOnly day) =>
        new(Watermark, Watermark, ImmutableDictionary<string, object>.Empty.Add("Day", Partition(day)));

    /// <summary>How far the feed of published directives was taken over; null: not at all.</summary>
    public async Task<string?> CursorAsync(CancellationToken cancellationToken) =>
        (await tables.FindAsync(Days, Intake, Intake, cancellationToken))?.Text("Cursor");

    /// <summary>Notes how far the feed of published directives was taken over.</summary>
    public Task TakenAsync(string cursor, CancellationToken cancellationToken) => tables.PutAsync(
        Days, new TableRow(Intake, Intake, ImmutableDictionary<string, object>.Empty.Add("Cursor", cursor)), cancellationToken);

    private static string Partition(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string DayKey(ReminderEntry entry, DeferredStep? step)
    {
        var key = $"{TableKey.Encode(entry.Directive.Key)}|{TableKey.Encode(entry.Assignment.Id)}";
        return step is null ? key : $"{key}|{TableKey.Encode(step.ConversationId)}|{TableKey.Encode(step.AgencyName)}|{Partition(step.About)}|{step.Step}";
    }

    private static TableRow EntryRow(ReminderEntry entry) =>
        new(TableKey.Encode(entry.Directive.Key), TableKey.Encode(entry.Assignment.Id), ReminderEntryText.Write(entry));

    private static TableRow DayRow(ReminderEntry entry, DeferredStep? step)
    {
        var values = ReminderEntryText.Write(entry);
        if (step is not null)
        {
            values = values
                .Add("Step", step.Step)
                .Add("About", Partition(step.About))
                .Add("Conversation", step.ConversationId)
                .Add("Agency", step.AgencyName);
        }

        return new TableRow(Partition(entry.NextOn!.Value), DayKey(entry, step), values);
    }

    private static DeferredStep? Deferral(TableRow row) => row.Text("Step") is { } step
        ? new DeferredStep(
            step,
            DateOnly.ParseExact(row.Text("About") ?? "", "yyyyMMdd", CultureInfo.InvariantCulture),
            row.Text("Conversation") ?? "",
            row.Text("Agency") ?? "")
        : null;
}
