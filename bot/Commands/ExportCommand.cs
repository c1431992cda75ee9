using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Directives;
using Bot.Reports;
using Bot.Texts;

namespace Bot.Commands;

/// <summary><c>export</c>: every published duty with its acknowledgements and standing, as a spreadsheet, as CSV, or as lines of JSON.</summary>
internal sealed class ExportCommand : Command
{
    private static readonly JsonSerializerOptions JsonForm = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Option<string?> _out = new("--out") { Description = "The file to write, ending in .xlsx or .csv; CSV on standard output where not given." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line for each duty and leading agency." };
    private readonly Option<bool> _english = new("--english") { Description = "Headings and sentences in English instead of Vietnamese." };
    private readonly Lazy<DutyReport> _report;
    private readonly TimeProvider _clock;
    private readonly Terminal _terminal;

    public ExportCommand(Lazy<DutyReport> report, TimeProvider clock, Terminal terminal)
        : base("export", "Write all duties with who acknowledged them and how they stand.")
    {
        _report = report;
        _clock = clock;
        _terminal = terminal;
        _out.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } file && Path.GetExtension(file).ToLowerInvariant() is not (".xlsx" or ".csv"))
            {
                result.AddError($"--out takes a file that ends in .xlsx or .csv, not '{file}'.");
            }
        });
        Add(_out);
        Add(_json);
        Add(_english);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(parsed.GetValue(_english) ? Language.English : Language.Vietnamese);
        var rows = await _report.Value.AsOfAsync(VietnamTime.Today(_clock), cancellationToken);
        var exitCode = rows.Count == 0 ? ExitCode.NothingFound : ExitCode.Done;
        if (parsed.GetValue(_json))
        {
            foreach (var row in rows)
            {
                await _terminal.Output.WriteLineAsync(Line(row));
            }
        }

        var file = parsed.GetValue(_out);
        if (file is null)
        {
            if (!parsed.GetValue(_json))
            {
                await _terminal.Output.WriteAsync(System.Text.Encoding.UTF8.GetString(ReportFile.Csv(rows, phrases)).TrimStart('\ufeff'));
            }

            return exitCode;
        }

        var content = Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? ReportFile.Csv(rows, phrases) : ReportFile.Xlsx(rows, phrases);
        return await OutputFile.WriteAsync(file, content, phrases, _terminal, cancellationToken) is not ExitCode.Done and var failed ? failed : exitCode;
    }

    private static string Line(DutyReportRow row) => JsonSerializer.Serialize(
        new
        {
            directive = row.Directive.Key,
            assignment = row.Assignment.Id,
            lead = row.Lead.Name,
            place = row.Lead.Place,
            coordinating = row.Assignment.Coordinating.Select(each => each.Name),
            duty = row.Assignment.Duty,
            deadline = row.Assignment.Deadline.Phrase,
            firstDue = Day(row.Status.FirstDue),
            due = Day(row.Status.Due),
            standing = row.Status.Standing.ToString(),
            daysOverdue = row.DaysOverdue,
            acknowledgements = row.Acknowledgements.Select(each => new { name = each.PersonName, agency = each.AgencyName, at = each.At }),
            doneAt = row.Status.FollowUp.Done?.Mark.At,
        },
        JsonForm);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
