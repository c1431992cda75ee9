using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Commands;

/// <summary><c>doctor</c>: looks at an installation and says what to mend, a line each. Sends nothing.</summary>
internal sealed class DoctorCommand : Command
{
    /// <summary>Its name.</summary>
    public const string CommandName = "doctor";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line for each finding." };
    private readonly Option<Uri?> _live = new("--live") { Description = "Only ask a running bot at this address whether it is ready, as a container's health check does." };
    private readonly IEnumerable<ICheckup> _checkups;
    private readonly Func<Uri, ICheckup> _ofRunningBot;
    private readonly Terminal _terminal;

    /// <param name="checkups">What is looked at.</param>
    /// <param name="ofRunningBot">What is looked at instead where an address is named.</param>
    /// <param name="terminal">Where to print.</param>
    public DoctorCommand(IEnumerable<ICheckup> checkups, Func<Uri, ICheckup> ofRunningBot, Terminal terminal)
        : base(CommandName, "Look at this installation: settings, token, store, clock, calendar, manifest. Says what to mend; sends nothing.")
    {
        _checkups = checkups;
        _ofRunningBot = ofRunningBot;
        _terminal = terminal;
        Add(_json);
        Add(_live);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var wrong = false;
        foreach (var checkup in parsed.GetValue(_live) is { } address ? [_ofRunningBot(address)] : _checkups)
        {
            foreach (var finding in await checkup.RunAsync(cancellationToken))
            {
                wrong |= finding.State == CheckupState.Wrong;
                await _terminal.Output.WriteLineAsync(parsed.GetValue(_json) ? Json(checkup.Name, finding) : Line(checkup.Name, finding));
            }
        }

        return wrong ? ExitCode.NothingFound : ExitCode.Done;
    }

    private static string Line(string name, CheckupFinding finding)
    {
        var state = finding.State switch { CheckupState.Well => "ok", CheckupState.Warning => "warning", _ => "WRONG" };
        return $"{state,-8} {name,-9} {finding.Says}{(finding.Mend is { } mend ? " → " + mend : "")}";
    }

    private static string Json(string name, CheckupFinding finding) => JsonSerializer.Serialize(
        new
        {
            check = name,
            state = finding.State switch { CheckupState.Well => "ok", CheckupState.Warning => "warning", _ => "wrong" },
            says = finding.Says,
            mend = finding.Mend,
        },
        Readable);
}
