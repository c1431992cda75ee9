using System.CommandLine;
using System.Text.Json;
using Bot.Audit;
using Bot.Texts;

namespace Bot.Commands;

/// <summary><c>audit verify</c>: proves that the trail stands as it was written, or says where it does not.</summary>
internal sealed class AuditCommand : Command
{
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object." };
    private readonly Option<bool> _english = new("--english") { Description = "Sentences in English instead of Vietnamese." };
    private readonly Lazy<AuditTrail> _trail;
    private readonly Terminal _terminal;

    public AuditCommand(Lazy<AuditTrail> trail, Terminal terminal)
        : base("audit", "The record of every change.")
    {
        _trail = trail;
        _terminal = terminal;
        var verify = new Command("verify", "Find changed, missing and reordered entries. Exit code 1 where there are any.") { _json, _english };
        verify.SetAction(VerifyAsync);
        Add(verify);
    }

    private async Task<int> VerifyAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(parsed.GetValue(_english) ? Language.English : Language.Vietnamese);
        var verdict = await _trail.Value.VerifyAsync(cancellationToken);
        await _terminal.Output.WriteLineAsync(parsed.GetValue(_json) ? Line(verdict) : verdict switch
        {
            AuditVerdict.Whole whole => phrases.AuditWhole(whole.Count, whole.Hash),
            AuditVerdict.Missing missing => phrases.AuditMissing(missing.Number),
            AuditVerdict.Changed changed => phrases.AuditChanged(changed.Number),
            _ => throw new InvalidOperationException("A verdict that the command does not know."),
        });
        return verdict is AuditVerdict.Whole ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static string Line(AuditVerdict verdict) => verdict switch
    {
        AuditVerdict.Whole whole => JsonSerializer.Serialize(new { whole = true, entries = whole.Count, hash = whole.Hash }),
        AuditVerdict.Missing missing => JsonSerializer.Serialize(new { whole = false, broken = "missing", entry = missing.Number }),
        AuditVerdict.Changed changed => JsonSerializer.Serialize(new { whole = false, broken = "changed", entry = changed.Number }),
        _ => throw new InvalidOperationException("A verdict that the command does not know."),
    };
}
