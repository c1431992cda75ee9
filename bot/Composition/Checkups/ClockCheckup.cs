using Bot.Commands;

namespace Bot.Composition.Checkups;

/// <summary>Whether this machine's clock is that of a server it depends on: tokens are refused from five minutes on.</summary>
/// <param name="http">Asks the server.</param>
/// <param name="server">The store's account or the token service; null where there is neither.</param>
/// <param name="machine">The machine's clock.</param>
/// <param name="startAt">Where Development's clock was set to; null where it is the machine's.</param>
internal sealed class ClockCheckup(HttpClient http, Uri? server, TimeProvider machine, DateTimeOffset? startAt) : ICheckup
{
    private static readonly TimeSpan Wrong = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Unusual = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public string Name => "clock";

    public async Task<IReadOnlyList<CheckupFinding>> RunAsync(CancellationToken cancellationToken)
    {
        var findings = new List<CheckupFinding> { await CompareAsync(cancellationToken) };
        if (startAt is { } moved)
        {
            findings.Add(CheckupFinding.Warning($"The bot's clock starts at {moved:yyyy-MM-dd HH:mm} (Development).", "leave Clock:StartAt out for the real time."));
        }

        return findings;
    }

    private async Task<CheckupFinding> CompareAsync(CancellationToken cancellationToken)
    {
        if (server is null)
        {
            return CheckupFinding.Well($"This machine says {machine.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC; there is no server to compare with.");
        }

        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(Patience);
            var before = machine.GetUtcNow();
            using var request = new HttpRequestMessage(HttpMethod.Head, server);
            using var answer = await http.SendAsync(request, limit.Token);
            if (answer.Headers.Date is not { } theirs)
            {
                return CheckupFinding.Warning($"{server.Host} does not say its time.", "compare this machine's clock by hand; keep it set by NTP.");
            }

            var skew = before + (machine.GetUtcNow() - before) / 2 - theirs;
            var says = $"This machine is {Math.Abs(skew.TotalSeconds):0} s {(skew < TimeSpan.Zero ? "behind" : "ahead of")} {server.Host}.";
            return skew.Duration() >= Wrong ? CheckupFinding.Wrong(says, "set the clock (NTP): tokens and deadlines go by it.")
                : skew.Duration() >= Unusual ? CheckupFinding.Warning(says, "let NTP set the clock.")
                : CheckupFinding.Well(says);
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException
            || (unreachable is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return CheckupFinding.Warning($"{server.Host} can't be reached from this machine, so the clock was not compared.", "let this machine reach it over HTTPS.");
        }
    }
}
