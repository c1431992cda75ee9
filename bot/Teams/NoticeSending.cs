using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;

namespace Bot.Teams;

/// <summary>
/// Sends nudges and word of requests after the click is answered, however slow the channel is. They wait in the store, so that a stop in
/// between loses none; a nudge that reached nobody is taken back, so that it may be tried again.
/// </summary>
internal sealed partial class NoticeSending(
    NoticeStore waiting, ReminderNotices notices, NudgeStore nudges, TimeProvider time, ILogger<NoticeSending> logger) : BackgroundService
{
    // What another instance left, or the channel asked to wait for, is looked for so often.
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);

    // Word of a click so long ago helps nobody: the overview shows what waits.
    private const int MostDays = 3;

    private readonly ReminderSignal _signal = new();

    /// <summary>Has a notice sent; it is durable when this returns, and again the same is sent once.</summary>
    public async Task EnqueueAsync(Notice notice, CancellationToken cancellationToken)
    {
        await waiting.PutAsync(notice, cancellationToken);
        _signal.Set();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var notice in await waiting.AllAsync(stoppingToken))
                {
                    await SendAsync(notice, stoppingToken);
                }
            }
            catch (StorageUnavailableException unavailable)
            {
                Log.Unavailable(logger, unavailable);
            }

            await _signal.WaitAsync(LookAgain, time, stoppingToken);
        }
    }

    private async Task SendAsync(Notice notice, CancellationToken cancellationToken)
    {
        try
        {
            var isOld = notice.About.AddDays(MostDays) < VietnamTime.Today(time);
            switch (isOld ? new NoticeOutcome.Done() : await notices.DeliverAsync(notice, cancellationToken))
            {
                case NoticeOutcome.Left:
                    return;
                case NoticeOutcome.ReachedNobody:
                    await TakeBackAsync(notice, cancellationToken);
                    break;
            }

            await waiting.DropAsync(notice, cancellationToken);
        }
#pragma warning disable CA1031 // The edge of one notice: a bug in one must not hold up the others; it still waits, and is tried again.
        catch (Exception exception) when (exception is not (OperationCanceledException or StorageUnavailableException))
#pragma warning restore CA1031
        {
            Log.Broke(logger, exception, notice.Duty.AssignmentId);
        }
    }

    private async Task TakeBackAsync(Notice notice, CancellationToken cancellationToken)
    {
        foreach (var nudge in await nudges.OfDirectiveAsync(notice.Duty.DirectiveKey, cancellationToken))
        {
            if (Notice.Of(nudge) == notice)
            {
                await nudges.TakeBackAsync(nudge, time.GetUtcNow(), cancellationToken);
                Log.TakenBack(logger, notice.Duty.AssignmentId);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The store can't be reached: notices wait.")]
        public static partial void Unavailable(ILogger logger, Exception exception);

        [LoggerMessage(2, LogLevel.Information, "The nudge about {AssignmentId} reached no chat and is taken back.")]
        public static partial void TakenBack(ILogger logger, string assignmentId);

        [LoggerMessage(3, LogLevel.Error, "A notice about {AssignmentId} broke; it is tried again.")]
        public static partial void Broke(ILogger logger, Exception exception, string assignmentId);
    }
}
