using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Reminders;
using Bot.Texts;

namespace Bot.Commands;

/// <summary><c>calendar import FILE</c>: takes yearly tables of days off; with <c>--dry-run</c> it shows only what would change.</summary>
internal sealed class CalendarCommand : Command
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private readonly Argument<string> _file = new("FILE") { Description = "Yearly tables: \"2028\", then lines such as \"nghỉ 25/01-01/02\" and \"làm bù 29/04\"." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would change; nothing is kept." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line for each year, or for each line that can't be read." };
    private readonly Option<bool> _english = new("--english") { Description = "Sentences in English instead of Vietnamese." };
    private readonly Lazy<CalendarDesk> _desk;
    private readonly Terminal _terminal;

    public CalendarCommand(Lazy<CalendarDesk> desk, Terminal terminal)
        : base("calendar", "The working calendar: public holidays and the working days swapped for them.")
    {
        _desk = desk;
        _terminal = terminal;
        var import = new Command("import", "Take yearly tables of days off, for all instances.") { _file, _dryRun, _json, _english };
        import.SetAction(ImportAsync);
        Add(import);
    }

    private async Task<int> ImportAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(parsed.GetValue(_english) ? Language.English : Language.Vietnamese);
        var file = parsed.GetValue(_file)!;
        if (!File.Exists(file))
        {
            await _terminal.Error.WriteLineAsync(phrases.FileNotFound(file));
            return ExitCode.BadInput;
        }

        var text = await File.ReadAllTextAsync(file, cancellationToken);
        var json = parsed.GetValue(_json);
        var import = parsed.GetValue(_dryRun)
            ? await _desk.Value.PreviewAsync(text, cancellationToken)
            : await _desk.Value.ImportAsync(text, cancellationToken);
        switch (import)
        {
            case CalendarImport.Refused refused:
                foreach (var (line, words) in refused.Lines)
                {
                    await (json ? _terminal.Output : _terminal.Error).WriteLineAsync(
                        json ? JsonSerializer.Serialize(new { line, error = words }, Json) : phrases.CalendarLineUnread(line, words));
                }

                return ExitCode.BadInput;

            case CalendarImport.Read { Years: { Count: > 0 } years }:
                foreach (var year in years)
                {
                    await _terminal.Output.WriteLineAsync(json ? Line(year) : Sentence(year, phrases));
                }

                return ExitCode.Done;

            default:
                await _terminal.Error.WriteLineAsync(phrases.CalendarWithoutYears);
                return ExitCode.NothingFound;
        }
    }

    private static string Line(CalendarImport.Year year) => JsonSerializer.Serialize(
        new
        {
            year = year.Imported.Year,
            assumed = year.Imported.Assumed,
            workingDays = year.WorkingDays,
            newlyOff = year.NewlyOff,
            newlyWorked = year.NewlyWorked,
        },
        Json);

    private static string Sentence(CalendarImport.Year year, Phrases phrases) => phrases.CalendarYear(
        year.Imported.Year, year.WorkingDays, Days(year.NewlyOff, phrases), Days(year.NewlyWorked, phrases));

    private static string Days(IReadOnlyList<DateOnly> days, Phrases phrases) => days.Count == 0
        ? phrases.NoDays
        : string.Join(", ", days.Select(day => day.ToString("dd/MM", CultureInfo.InvariantCulture)));
}
