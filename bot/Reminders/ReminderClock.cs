using Bot.Storage;

namespace Bot.Reminders;

/// <summary>
/// Runs rounds: when the working day starts, when something was published or changed, when something was left, and now and then in
/// between for what other instances published. Sleeps outside working hours.
/// </summary>
internal sealed partial class ReminderClock(
    ReminderRound round,
    ReminderSignal signal,
    WorkingHours hours,
    ReminderHealth health,
    ReminderOptions options,
    TimeProvider time,
    ILogger<ReminderClock> logger) : BackgroundService
{
    private static readonly TimeSpan FirstBackOff = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromMinutes(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            await signal.WaitAsync(await RoundAsync(stoppingToken), time, stoppingToken);
        }
    }

    /// <summary>Runs a round and says how long to sleep after it.</summary>
    private async Task<TimeSpan> RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            health.Began(time.GetUtcNow());
            var outcome = await round.RunAsync(cancellationToken);
            health.Ended(time.GetUtcNow());
            var wait = outcome.RetryAfter is { } retry && retry < options.Recheck ? retry : options.Recheck;
            return Within(wait);
        }
        catch (StorageUnavailableException unavailable)
        {
            health.Failed(time.GetUtcNow(), unavailable.Message);
            Log.Unavailable(logger, unavailable);
            return BackOff(health.Current.Failures);
        }
#pragma warning disable CA1031 // The edge of this trip: a bug in one round must not end all reminding.
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            health.Failed(time.GetUtcNow(), exception.GetType().Name);
            Log.Broke(logger, exception);
            return BackOff(health.Current.Failures);
        }
    }

    // Outside working hours until they begin, and in them not past their end.
    private TimeSpan Within(TimeSpan wait)
    {
        var now = time.GetUtcNow();
        var open = hours.NextOpen(hours.Open(now) ? now + wait : now);
        return open - now;
    }

    private static TimeSpan BackOff(int failures)
    {
        var wait = FirstBackOff * Math.Pow(2, Math.Min(failures - 1, 10));
        return wait < LongestBackOff ? wait : LongestBackOff;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The store can't be reached: reminders wait.")]
        public static partial void Unavailable(ILogger logger, Exception exception);

        [LoggerMessage(2, LogLevel.Error, "A round of reminders broke.")]
        public static partial void Broke(ILogger logger, Exception exception);
    }
}
