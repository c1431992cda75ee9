namespace Bot.Reminders;

/// <summary>
/// Keeps sending under the channel's limits: for one conversation 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an hour; for all together
/// 50 a second. Source: Microsoft Learn, "Optimize your bot with rate limiting in Teams"; the limits may change.
/// </summary>
internal sealed class SendingPace(TimeProvider time)
{
    private static readonly (int Count, TimeSpan Window)[] ConversationLimits =
    [
        (7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1)),
    ];

    private static readonly (int Count, TimeSpan Window)[] TenantLimits = [(50, TimeSpan.FromSeconds(1))];

    private readonly Lock _gate = new();
    private readonly SendingWindow _tenant = new(TenantLimits);
    private readonly Dictionary<string, SendingWindow> _conversations = new(StringComparer.Ordinal);

    /// <summary>Waits until one more may be sent to a conversation, and counts it; false where the program stops meanwhile.</summary>
    public async Task<bool> WaitAsync(string conversationId, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            TimeSpan wait;
            lock (_gate)
            {
                var now = time.GetUtcNow();
                var window = Window(conversationId);
                var free = Later(_tenant.FreeAt(now), window.FreeAt(now));
                wait = free - now;
                if (wait <= TimeSpan.Zero)
                {
                    _tenant.Count(now);
                    window.Count(now);
                    return true;
                }
            }

            await Task.Delay(wait, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return false;
    }

    /// <summary>Sends nothing to a conversation for a while, as the channel asked.</summary>
    public void Hold(string conversationId, TimeSpan wait)
    {
        lock (_gate)
        {
            Window(conversationId).Hold(time.GetUtcNow() + wait);
        }
    }

    private SendingWindow Window(string conversationId)
    {
        if (!_conversations.TryGetValue(conversationId, out var window))
        {
            if (_conversations.Count >= 10_000)
            {
                Forget();
            }

            _conversations[conversationId] = window = new SendingWindow(ConversationLimits);
        }

        return window;
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var idle in _conversations.Where(pair => pair.Value.IsIdle(now)).Select(pair => pair.Key).ToList())
        {
            _conversations.Remove(idle);
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
