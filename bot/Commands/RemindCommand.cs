using System.CommandLine;
using Bot.Cards;
using Bot.Directives;
using Bot.Reminders;
using Bot.Texts;
using Spectre.Console;
using Directive = Bot.Directives.Directive;

namespace Bot.Commands;

/// <summary>
/// <c>remind --dry-run</c>: shows every card, target and time before anything is sent. <c>remind --doctor</c>: says who gets no reminders,
/// why, and what to do.
/// </summary>
internal sealed class RemindCommand : Command
{
    private const int MostDays = 3660;

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would be sent; nothing is sent." };
    private readonly Option<bool> _examine = new("--doctor") { Description = "Say who gets no reminders, why, and what to do." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line for each card or finding." };
    private readonly Option<DateOnly?> _from = DateOption.Of("--from", "The first day, YYYY-MM-DD; today where not given.");
    private readonly Option<int> _days = new("--days") { Description = "How many days.", DefaultValueFactory = _ => 30 };
    private readonly Option<string[]> _directives = new("--directive") { Description = "Plan for these files alone, without a store." };
    private readonly Option<bool> _english = new("--english") { Description = "Sentences in English instead of Vietnamese." };
    private readonly ReminderPlanner _planner;
    private readonly Lazy<PublishedReminders> _published;
    private readonly Lazy<PublishedDeliveries> _deliveries;
    private readonly HomePlace _home;
    private readonly TimeProvider _clock;
    private readonly Terminal _terminal;

    public RemindCommand(
        ReminderPlanner planner,
        Lazy<PublishedReminders> published,
        Lazy<PublishedDeliveries> deliveries,
        HomePlace home,
        TimeProvider clock,
        Terminal terminal)
        : base("remind", "Show the reminders of the next days before anything is sent, or who gets none and why.")
    {
        _planner = planner;
        _published = published;
        _deliveries = deliveries;
        _home = home;
        _clock = clock;
        _terminal = terminal;
        _days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostDays)
            {
                result.AddError($"--days must be a whole number from 1 to {MostDays}.");
            }
        });
        Validators.Add(result =>
        {
            if (result.GetValue(_dryRun) == result.GetValue(_examine))
            {
                result.AddError("remind takes --dry-run or --doctor, one of the two.");
            }
        });
        Add(_dryRun);
        Add(_examine);
        Add(_json);
        Add(_from);
        Add(_days);
        Add(_directives);
        Add(_english);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(parsed.GetValue(_english) ? Language.English : Language.Vietnamese);
        if (parsed.GetValue(_examine))
        {
            return await ExamineAsync(phrases, parsed.GetValue(_json), cancellationToken);
        }

        var from = parsed.GetValue(_from) ?? VietnamTime.Today(_clock);
        var days = parsed.GetValue(_days);
        IReadOnlyList<PlannedCard> plan;
        IReadOnlyList<Directive> directives;
        if (parsed.GetValue(_directives) is { Length: > 0 } files)
        {
            var named = await NamedDirectives.ReadAsync(files, _home, phrases, _terminal, cancellationToken);
            if (named is null)
            {
                return ExitCode.BadInput;
            }

            directives = named;
            plan = _planner.Plan(directives, [], from, days);
        }
        else
        {
            var published = await _published.Value.ReadAsync(from, cancellationToken);
            directives = published.Directives;
            plan = _planner.Plan(published.Entries, published.Subscriptions, from, days);
        }

        await PrintAsync(plan, directives, parsed.GetValue(_json), phrases);
        return plan.Count == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }

    private async Task<int> ExamineAsync(Phrases phrases, bool json, CancellationToken cancellationToken)
    {
        var findings = await _deliveries.Value.ExamineAsync(cancellationToken);
        if (!json)
        {
            await _terminal.Output.WriteLineAsync(DoctorText.Of(findings, phrases));
            return ExitCode.Done;
        }

        foreach (var finding in findings)
        {
            await _terminal.Output.WriteLineAsync(DoctorJson.Line(finding, phrases));
        }

        return ExitCode.Done;
    }

    private async Task PrintAsync(IReadOnlyList<PlannedCard> plan, IReadOnlyList<Directive> directives, bool json, Phrases phrases)
    {
        if (json)
        {
            foreach (var card in plan)
            {
                await _terminal.Output.WriteLineAsync(RemindJson.Line(card));
            }

            return;
        }

        if (plan.Count == 0)
        {
            await _terminal.Output.WriteLineAsync(phrases.NothingToRemind);
            return;
        }

        var duties = directives.SelectMany(each => each.Assignments).GroupBy(each => each.Id)
            .ToDictionary(each => each.Key, each => each.First().Duty, StringComparer.Ordinal);
        var table = new Table().Border(TableBorder.Rounded).ShowRowSeparators()
            .AddColumn(phrases.When).AddColumn(phrases.Agency).AddColumn(phrases.Step).AddColumn(phrases.Duty).AddColumn(phrases.Targets);
        foreach (var card in plan)
        {
            table.AddRow(
                new Text(Phrases.Moment(card.At)),
                new Text(card.Agency.Name),
                new Text(card.Step.Name),
                new Text(string.Join('\n', card.Assignments.Select(id => Shortened(duties.GetValueOrDefault(id, id))))),
                new Text(card.Targets.Count == 0 ? phrases.NoTarget : string.Join('\n', card.Targets)));
        }

        _terminal.Drawing().Write(table);
    }

    private static string Shortened(string words) => words.Length <= 100 ? words : words[..99] + "…";
}
