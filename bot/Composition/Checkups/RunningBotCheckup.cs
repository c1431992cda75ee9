using Bot.Commands;

namespace Bot.Composition.Checkups;

/// <summary>Whether a running bot says that it is ready.</summary>
internal sealed class RunningBotCheckup(HttpClient http, Uri address) : ICheckup
{
    private const string Mend = "see the bot's log.";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public string Name => "bot";

    public async Task<IReadOnlyList<CheckupFinding>> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(Patience);
            using var answer = await http.GetAsync(new Uri(address, "/ready"), limit.Token);
            var says = await answer.Content.ReadAsStringAsync(limit.Token);
            return [answer.IsSuccessStatusCode ? CheckupFinding.Well($"The bot at {address} is ready.") : CheckupFinding.Wrong($"The bot at {address} is not ready: {says}", Mend)];
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException
            || (unreachable is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return [CheckupFinding.Wrong($"No bot answers at {address}.", Mend)];
        }
    }
}
