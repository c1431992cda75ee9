using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Directives;
using Bot.Roster;
using Bot.Texts;
using Spectre.Console;

namespace Bot.Commands;

/// <summary><c>roster import</c> and <c>roster export</c>: who belongs to which agency and may do what, as a CSV file.</summary>
internal sealed class RosterCommand : Command
{
    private static readonly JsonSerializerOptions JsonForm = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string> _file = new("FILE") { Description = "A CSV file in UTF-8 with the columns id, name, role, agency and, where several tenants are served, tenant." };
    private readonly Option<bool> _apply = new("--apply") { Description = "Make the changes; without it they are only shown." };
    private readonly Option<string?> _out = new("--out") { Description = "The file to write; standard output where not given." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object." };
    private readonly Option<bool> _english = new("--english") { Description = "Sentences in English instead of Vietnamese." };
    private readonly Lazy<RosterDesk> _desk;
    private readonly ServedTenants _tenants;
    private readonly HomePlace _home;
    private readonly Terminal _terminal;

    public RosterCommand(Lazy<RosterDesk> desk, ServedTenants tenants, HomePlace home, Terminal terminal)
        : base("roster", "Who belongs to which agency and may do what.")
    {
        _desk = desk;
        _tenants = tenants;
        _home = home;
        _terminal = terminal;
        var import = new Command("import", "Show what a file changes of the roster, then change it with --apply. Nothing is changed while a line is wrong.") { _file, _apply, _json, _english };
        import.SetAction(ImportAsync);
        var export = new Command("export", "Write the roster as a file that import reads.") { _out, _english };
        export.SetAction(ExportAsync);
        Add(import);
        Add(export);
    }

    private async Task<int> ImportAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var phrases = Of(parsed);
        var file = parsed.GetRequiredValue(_file);
        byte[] content;
        try
        {
            content = await File.ReadAllBytesAsync(file, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await _terminal.Error.WriteLineAsync(phrases.FileNotFound(file));
            return ExitCode.BadInput;
        }

        var tenant = _tenants.All is [var only] ? only : null;
        switch (RosterFile.Read(content, _home, tenant, mayLackTenant: _tenants.All.Count == 0))
        {
            case RosterReading.Refused refused:
                var faults = refused.Faults.Select(fault => (fault.Line, Sentence: SentenceOf(fault, phrases))).ToList();
                if (parsed.GetValue(_json))
                {
                    await _terminal.Output.WriteLineAsync(JsonSerializer.Serialize(new { applied = false, errors = faults.Select(fault => new { line = fault.Line, message = fault.Sentence }) }, JsonForm));
                }
                else
                {
                    foreach (var (_, sentence) in faults)
                    {
                        await _terminal.Error.WriteLineAsync(sentence);
                    }

                    await _terminal.Error.WriteLineAsync(phrases.RosterNothingChanged);
                }

                return ExitCode.BadInput;
            case RosterReading.Read read:
                var plan = await _desk.Value.PlanAsync(read.Officials, cancellationToken);
                if (parsed.GetValue(_apply))
                {
                    await _desk.Value.ApplyAsync(plan, CommandPerson.Current, cancellationToken);
                }

                await PrintAsync(plan, parsed.GetValue(_apply), parsed.GetValue(_json), phrases);
                return ExitCode.Done;
            default:
                throw new InvalidOperationException("A kind of reading that the command does not know.");
        }
    }

    private async Task<int> ExportAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var phrases = Of(parsed);
        var content = RosterFile.Write(await _desk.Value.AllAsync(cancellationToken), phrases.RosterHeadings, role => phrases.RoleName(role));
        if (parsed.GetValue(_out) is not { } file)
        {
            await _terminal.Output.WriteAsync(System.Text.Encoding.UTF8.GetString(content).TrimStart('\ufeff'));
            return ExitCode.Done;
        }

        return await OutputFile.WriteAsync(file, content, phrases, _terminal, cancellationToken);
    }

    private async Task PrintAsync(RosterPlan plan, bool applied, bool json, Phrases phrases)
    {
        if (json)
        {
            await _terminal.Output.WriteLineAsync(JsonSerializer.Serialize(
                new { applied, added = plan.Added.Select(Plain), changed = plan.Changed.Select(each => new { before = Plain(each.Before), after = Plain(each.After) }), unchanged = plan.Same }, JsonForm));
            return;
        }

        var table = new Table().Border(TableBorder.Rounded).AddColumn("").AddColumn(phrases.PersonName).AddColumn(phrases.Role).AddColumn(phrases.Agency);
        foreach (var one in plan.Added)
        {
            table.AddRow(new Text("+"), new Text(one.Name), new Text(phrases.RoleName(one.Role)), new Text(AgencyOf(one)));
        }

        foreach (var (before, after) in plan.Changed)
        {
            table.AddRow(
                new Text("~"), Both(before.Name, after.Name), Both(phrases.RoleName(before.Role), phrases.RoleName(after.Role)), Both(AgencyOf(before), AgencyOf(after)));
        }

        if (plan.Added.Count + plan.Changed.Count > 0)
        {
            _terminal.Drawing().Write(table);
        }

        await _terminal.Output.WriteLineAsync(phrases.RosterPlanned(plan.Added.Count, plan.Changed.Count, plan.Same));
        await _terminal.Output.WriteLineAsync(applied ? phrases.RosterApplied : phrases.RosterPreview);
    }

    private Phrases Of(ParseResult parsed) => Phrases.In(parsed.GetValue(_english) ? Language.English : Language.Vietnamese);

    private static Text Both(string before, string after) => new(before == after ? after : $"{before} → {after}");

    private static string AgencyOf(Official one) => one.Agency is { } agency ? AgencyTitle.Of(agency) : "–";

    private static object Plain(Official one) => new { id = one.PersonId, tenant = one.TenantId, name = one.Name, role = one.Role.ToString(), agency = one.Agency?.Name, place = one.Agency?.Place };

    private static string SentenceOf(RosterFault fault, Phrases phrases)
    {
        var words = fault.Kind == RosterFaultKind.NoColumn ? phrases.OfKey("RosterColumn" + fault.Words) : fault.Words;
        var sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, phrases.OfKey("RosterFault" + fault.Kind), words);
        return fault.Line == 0 ? sentence : phrases.LineOf(fault.Line, sentence);
    }
}
