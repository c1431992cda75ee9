using System.Threading.Channels;

namespace Bot.Reminders;

/// <summary>Wakes the clock of this process: something was published or changed. Others find it at their next look.</summary>
internal sealed class ReminderSignal
{
    private readonly Channel<bool> _set = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Wakes the clock, now or when it next waits.</summary>
    public void Set() => _set.Writer.TryWrite(true);

    /// <summary>Waits for a signal, but no longer than a while.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(Task.Delay(atMost, time, stop.Token), _set.Reader.WaitToReadAsync(stop.Token).AsTask());
        await stop.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        _set.Reader.TryRead(out _);
    }
}
