using Bot.Directives;

namespace Bot.Reminders;

/// <summary>The working calendar with the administrator's own tables laid over those that ship.</summary>
internal static class ReminderCalendar
{
    /// <summary>The calendar of these settings, which were validated.</summary>
    public static WorkingCalendar Of(ReminderOptions options) =>
        WorkingCalendar.Default.With(
            options.CalendarFile is { } file && WorkingCalendar.Load(File.ReadAllText(file)) is WorkingCalendarLoad.Loaded loaded
                ? loaded.Calendar
                : new WorkingCalendar([]));

    /// <summary>What is wrong with a file of tables, in a sentence; null where it can be read.</summary>
    public static string? Wrong(string file)
    {
        try
        {
            return WorkingCalendar.Load(File.ReadAllText(file)) is WorkingCalendarLoad.Refused refused
                ? $"line {refused.Line} of {file} can't be read: \"{refused.Words}\"."
                : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return $"the file {file} can't be opened.";
        }
    }
}
