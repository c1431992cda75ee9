using Bot.Directives;
using Bot.Reports;
using Bot.Roster;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What "xuất Excel" and "soạn công văn đôn đốc …" give: a chat takes no file from a bot, so the words, and how to get the file.</summary>
internal sealed class ReportReplies
{
    private readonly DutyReport _report;
    private readonly ReminderLetter _letter;
    private readonly RosterDesk _roster;
    private readonly HomePlace _home;
    private readonly TimeProvider _clock;

    public ReportReplies(DutyReport report, ReminderLetter letter, RosterDesk roster, HomePlace home, TimeProvider clock)
    {
        _report = report;
        _letter = letter;
        _roster = roster;
        _home = home;
        _clock = clock;
    }

    /// <summary>How to get the spreadsheet, and what is in it.</summary>
    public async Task<Reply> ExportAsync(Person person, Phrases phrases, CancellationToken cancellationToken)
    {
        if (!await MayAsync(person, cancellationToken))
        {
            return new Reply(phrases.OnlyLeadersReport);
        }

        var rows = await _report.AsOfAsync(VietnamTime.Today(_clock), cancellationToken);
        return new Reply(phrases.HowToExport(
            rows.Count, rows.Count(row => row.Acknowledgements.Count > 0), rows.Count(row => row.DaysOverdue > 0)));
    }

    /// <summary>The letter's words, for an agency with overdue duties.</summary>
    public async Task<Reply> LetterAsync(string words, Person person, Phrases phrases, CancellationToken cancellationToken)
    {
        if (!await MayAsync(person, cancellationToken))
        {
            return new Reply(phrases.OnlyLeadersReport);
        }

        switch (AgencyNaming.Read(words, _home))
        {
            case []:
                return new Reply(phrases.UnknownAgency(words));
            case [var agency]:
                var today = VietnamTime.Today(_clock);
                var overdue = await _report.OverdueOfAsync(agency, today, cancellationToken);
                return new Reply(overdue.Count == 0
                    ? phrases.NothingOverdueOf(AgencyTitle.Of(agency))
                    : $"{_letter.Text(agency, overdue, today)}\n\n{phrases.HowToLetter(agency.Name)}");
            case var several:
                return new Reply(phrases.WhichAgency(string.Join(", ", several.Select(each => each.Name))));
        }
    }

    private async Task<bool> MayAsync(Person person, CancellationToken cancellationToken) =>
        await _roster.FindAsync(person, cancellationToken) is { Role: not OfficialRole.Official };
}
