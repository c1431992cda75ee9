using Bot.Commands;
using Bot.Directives;

namespace Bot.Composition.Checkups;

/// <summary>Whether the public holidays of this year and the next are known: reminders keep off them.</summary>
internal sealed class CalendarCheckup(Func<WorkingCalendar> calendar, TimeProvider clock) : ICheckup
{
    private const string Mend = "write the year's days off into a file and name it in Reminders:CalendarFile.";

    public string Name => "calendar";

    public Task<IReadOnlyList<CheckupFinding>> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var (known, year) = (calendar(), VietnamTime.Today(clock).Year);
            return Task.FromResult<IReadOnlyList<CheckupFinding>>([Of(known, year, isNow: true), Of(known, year + 1, isNow: false)]);
        }
        catch (Microsoft.Extensions.Options.OptionsValidationException wrong)
        {
            return Task.FromResult<IReadOnlyList<CheckupFinding>>([CheckupFinding.Wrong(wrong.Message, "set right what the settings say of Reminders.")]);
        }
    }

    private static CheckupFinding Of(WorkingCalendar known, int year, bool isNow) =>
        known.IsAnnounced(year) ? CheckupFinding.Well($"The days off of {year} are known.")
        : known.Knows(year) ? CheckupFinding.Warning($"The days off of {year} are assumed, not announced.", Mend)
        : isNow ? CheckupFinding.Wrong($"The days off of {year} are not known: reminders would go out on public holidays.", Mend)
        : CheckupFinding.Warning($"The days off of {year} are not known yet.", Mend);
}
