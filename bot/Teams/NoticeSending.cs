using System.Threading.Channels;
using Bot.Acknowledgements;
using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;

namespace Bot.Teams;

/// <summary>
/// Sends nudges and word of requests after the click is answered, however slow the channel is. What is recorded stands; a nudge that
/// reached nobody is taken back, so that it may be tried again.
/// </summary>
internal sealed partial class NoticeSending(ReminderNotices notices, NudgeDesk nudges, ILogger<NoticeSending> logger) : BackgroundService
{
    private const int MostWaiting = 1_000;

    private readonly Channel<Notice> _waiting = Channel.CreateBounded<Notice>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Queues a nudge to these chats.</summary>
    public void Enqueue(Nudge nudge, IReadOnlyList<Subscription> chats) =>
        _waiting.Writer.TryWrite(new Notice(ReminderCardKind.Nudge, nudge.Duty, nudge.Agency, SubscriptionAudience.Officials, chats, nudge));

    /// <summary>Queues a notice to the chats of an agency's officials or leaders.</summary>
    public void Enqueue(ReminderCardKind kind, DutyKey duty, Agency agency, SubscriptionAudience audience) =>
        _waiting.Writer.TryWrite(new Notice(kind, duty, agency, audience, null, null));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var notice in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await SendAsync(notice, stoppingToken);
            }
            catch (StorageUnavailableException unavailable)
            {
                Log.NotSent(logger, unavailable, notice.Duty.AssignmentId);
            }
        }
    }

    private async Task SendAsync(Notice notice, CancellationToken cancellationToken)
    {
        var chats = notice.Chats ?? await notices.TargetsAsync(notice.Agency, notice.Audience, cancellationToken);
        var sent = await notices.SendAsync(notice.Kind, notice.Duty, notice.Agency, chats, cancellationToken);
        if (sent == 0 && notice.Nudge is { } nudge)
        {
            await nudges.TakeBackAsync(nudge, cancellationToken);
            Log.TakenBack(logger, notice.Duty.AssignmentId);
        }
    }

    private sealed record Notice(
        ReminderCardKind Kind, DutyKey Duty, Agency Agency, SubscriptionAudience Audience, IReadOnlyList<Subscription>? Chats, Nudge? Nudge);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The store can't be reached: the notice about {AssignmentId} was not sent.")]
        public static partial void NotSent(ILogger logger, Exception exception, string assignmentId);

        [LoggerMessage(2, LogLevel.Information, "The nudge about {AssignmentId} reached no chat and is taken back.")]
        public static partial void TakenBack(ILogger logger, string assignmentId);
    }
}
