using System.Collections.Immutable;
using System.Globalization;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>The yearly tables of days off that an administrator imported: a row a year, for all instances.</summary>
internal sealed class CalendarStore(ITableStore tables)
{
    private const string Table = "workingcalendar";
    private const string Years = "years";

    /// <summary>Puts a year's table in the place of the one before.</summary>
    public Task PutAsync(WorkingYear year, Change change, CancellationToken cancellationToken)
    {
        var row = new TableRow(
            Years,
            year.Year.ToString("0000", CultureInfo.InvariantCulture),
            ImmutableDictionary<string, object>.Empty.Add("Text", year.ToString()));
        return tables.TryCommitAsync(Table, [new TableWrite.Put(row), ChangeNote.Beside(Years, change)], cancellationToken);
    }

    /// <summary>All imported tables; without years where nothing was imported.</summary>
    public async Task<WorkingCalendar> AllAsync(CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        await foreach (var row in tables.QueryAsync(Table, Years, null, null, cancellationToken))
        {
            if (!ChangeNote.IsKey(row.RowKey))
            {
                texts.Add(row.Text("Text") ?? "");
            }
        }

        return WorkingCalendar.Load(string.Join('\n', texts)) is WorkingCalendarLoad.Loaded loaded ? loaded.Calendar : new WorkingCalendar([]);
    }
}
