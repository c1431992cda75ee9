using Bot.Storage;

namespace Bot.Teams;

/// <summary>Has posted cards drawn anew that another program changed something on: at the start, and every minute.</summary>
internal sealed partial class RedrawKeeping(
    RedrawStore waiting, PostedCardRefresh posted, TimeProvider time, ILogger<RedrawKeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                foreach (var (duty, version) in await waiting.AllAsync(stoppingToken))
                {
                    await posted.OfDutyAsync(duty, null, stoppingToken);
                    await waiting.DropAsync(duty, version, stoppingToken);
                }
            }
            catch (StorageUnavailableException unavailable)
            {
                Log.PutOff(logger, unavailable);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The store can't be reached: posted cards are drawn anew later.")]
        public static partial void PutOff(ILogger logger, Exception exception);
    }
}
