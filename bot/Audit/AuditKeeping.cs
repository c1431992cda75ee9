using Bot.Storage;

namespace Bot.Audit;

/// <summary>Looks after the audit log while the bot runs: closes what has ended and takes over what others left.</summary>
internal sealed partial class AuditKeeping(AuditLog log, TimeProvider clock, ILogger<AuditKeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await log.KeepAsync(stoppingToken);
            }
            catch (StorageUnavailableException exception)
            {
                Log.PutOff(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The audit log could not be looked after; it is tried again.")]
        public static partial void PutOff(ILogger logger, Exception exception);
    }
}
