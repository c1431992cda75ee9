using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>
/// Imports yearly tables of days off. They lie over those that ship and those of the configured file, for all instances: each takes them
/// over at its next round.
/// </summary>
internal sealed class CalendarDesk(
    CalendarStore store,
    WorkingCalendar calendar,
    DirectiveStore directives,
    StandingDecisions decisions,
    FollowUpStore followUps,
    ReminderIntake intake,
    ReminderSchedule schedule,
    TimeProvider time)
{
    private static readonly Person Tool = new("command line", null, "") { Via = "calendar import" };

    /// <summary>What an import of a text would change, year by year; nothing is kept.</summary>
    public async Task<CalendarImport> PreviewAsync(string text, CancellationToken cancellationToken)
    {
        await FollowAsync(cancellationToken);
        return WorkingCalendar.Load(text) switch
        {
            WorkingCalendarLoad.Refused refused => new CalendarImport.Refused(refused.Lines),
            WorkingCalendarLoad.Loaded { Calendar: var loaded } => new CalendarImport.Read(
                [.. loaded.Years.Select(year => new CalendarImport.Year(loaded.Of(year)!, calendar.Of(year)))]),
            _ => throw new InvalidOperationException("An outcome that the desk does not know."),
        };
    }

    /// <summary>
    /// Keeps the tables of a text and moves the next steps of all duties to where they now belong. A text with a line that can't be read
    /// changes nothing.
    /// </summary>
    public async Task<CalendarImport> ImportAsync(string text, CancellationToken cancellationToken)
    {
        var import = await PreviewAsync(text, cancellationToken);
        if (import is not CalendarImport.Read read)
        {
            return import;
        }

        foreach (var year in read.Years.Where(year => year.IsChange))
        {
            var change = new Change(
                time.GetUtcNow(), Tool, "import calendar", $"{year.Imported.Year:0000}", year.Present?.ToString(), year.Imported.ToString());
            await store.PutAsync(year.Imported, change, cancellationToken);
        }

        await FollowAsync(cancellationToken);
        await intake.TakeAsync(cancellationToken);
        await foreach (var directive in directives.AllAsync(cancellationToken))
        {
            await schedule.EnterAsync(
                directive,
                await decisions.OfDirectiveAsync(directive, cancellationToken),
                await followUps.OfDirectiveAsync(directive.Key, cancellationToken),
                VietnamTime.Today(time),
                cancellationToken);
        }

        return import;
    }

    /// <summary>Takes over what was imported through any instance.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var imported = await store.AllAsync(cancellationToken);
        if (imported.Years.Any(year => calendar.Of(year) is not { } present || !present.SaysTheSameAs(imported.Of(year)!)))
        {
            calendar.TakeOver(imported);
        }
    }
}
