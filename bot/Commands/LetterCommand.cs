using System.CommandLine;
using Bot.Directives;
using Bot.Reports;
using Bot.Texts;

namespace Bot.Commands;

/// <summary><c>letter --agency NAME --out FILE.docx</c>: the draft of a letter about an agency's overdue duties.</summary>
internal sealed class LetterCommand : Command
{
    private readonly Option<string> _agency = new("--agency") { Description = "The agency to urge.", Required = true };
    private readonly Option<string> _out = new("--out") { Description = "The .docx file to write.", Required = true };
    private readonly Option<DateOnly?> _today = DateOption.Of("--today", "The letter's date, YYYY-MM-DD; today where not given.");
    private readonly Option<bool> _english = new("--english") { Description = "Sentences in English; the letter itself is Vietnamese." };
    private readonly Lazy<DutyReport> _report;
    private readonly ReminderLetter _letter;
    private readonly HomePlace _home;
    private readonly TimeProvider _clock;
    private readonly Terminal _terminal;

    public LetterCommand(Lazy<DutyReport> report, ReminderLetter letter, HomePlace home, TimeProvider clock, Terminal terminal)
        : base("letter", "Draft the letter that urges an agency to do its overdue duties (công văn đôn đốc).")
    {
        _report = report;
        _letter = letter;
        _home = home;
        _clock = clock;
        _terminal = terminal;
        Add(_agency);
        Add(_out);
        Add(_today);
        Add(_english);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(parsed.GetValue(_english) ? Language.English : Language.Vietnamese);
        var words = parsed.GetRequiredValue(_agency);
        switch (AgencyNaming.Read(words, _home))
        {
            case []:
                await _terminal.Error.WriteLineAsync(phrases.UnknownAgency(words));
                return ExitCode.BadInput;
            case [var agency]:
                var today = parsed.GetValue(_today) ?? VietnamTime.Today(_clock);
                var overdue = await _report.Value.OverdueOfAsync(agency, today, cancellationToken);
                if (overdue.Count == 0)
                {
                    await _terminal.Error.WriteLineAsync(phrases.NothingOverdueOf(AgencyTitle.Of(agency)));
                    return ExitCode.NothingFound;
                }

                return await OutputFile.WriteAsync(parsed.GetRequiredValue(_out), _letter.Docx(agency, overdue, today), phrases, _terminal, cancellationToken);
            case var several:
                await _terminal.Error.WriteLineAsync(phrases.WhichAgency(string.Join(", ", several.Select(each => each.Name))));
                return ExitCode.BadInput;
        }
    }
}
