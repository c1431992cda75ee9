using Bot.Storage;

namespace Bot.Reminders;

/// <summary>Writes what is known, through an outage of the store: a card that was sent and not recorded would be sent again.</summary>
internal sealed class SureWrites(TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs a write until the store has taken it.</summary>
    /// <exception cref="StorageUnavailableException">The store can't be reached for ten minutes.</exception>
    public async Task RunAsync(Func<Task> write, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow();
        while (true)
        {
            try
            {
                await write();
                return;
            }
            catch (StorageUnavailableException) when (time.GetUtcNow() - since < Patience)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), time, cancellationToken);
            }
        }
    }
}
