using Bot.Storage;

namespace Bot.Reminders;

/// <summary>The claims that this process holds for one card: renewed while the card is on its way, and given back or finished together.</summary>
internal sealed class HeldClaims(ReminderLedger ledger, SureWrites writes, TimeSpan lease, TimeProvider time) : IDisposable
{
    private readonly List<ReminderRecord> _held = [];
    private readonly SemaphoreSlim _writing = new(1);

    /// <summary>How many there are.</summary>
    public int Count => _held.Count;

    /// <summary>What is claimed, in the order of claiming.</summary>
    public IEnumerable<ReminderClaim> Claims => _held.Select(held => held.Claim);

    /// <summary>When the first of them runs out, UTC.</summary>
    public DateTimeOffset LeaseUntil => _held[0].LeaseUntil;

    /// <summary>Takes up one that was won.</summary>
    public void Add(ReminderRecord won) => _held.Add(won);

    /// <summary>Awaits a sending and renews the claims meanwhile, so that no other instance takes the card for lost.</summary>
    public async Task<CourierOutcome> HoldWhileAsync(Task<CourierOutcome> sending, CancellationToken cancellationToken)
    {
        while (!sending.IsCompleted)
        {
            using var wake = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var nap = Task.Delay(lease / 3, time, wake.Token);
            if (await Task.WhenAny(sending, nap) == sending)
            {
                await wake.CancelAsync();
                break;
            }

            await nap;
            await ChangeAsync(held => held, cancellationToken);
        }

        return await sending;
    }

    /// <summary>
    /// Notes that from now on the channel may have the card. False where another instance has a claim, or the store does not answer: then it
    /// must not be sent.
    /// </summary>
    public Task<bool> BeginAsync(CancellationToken cancellationToken) =>
        ChangeAsync(held => held with { State = ReminderState.Sending }, cancellationToken);

    /// <summary>Notes that an attempt brought no success, and whether the channel may have the card all the same.</summary>
    public Task MissedAsync(bool perhapsTaken, CancellationToken cancellationToken) =>
        ChangeAsync(held => held with { State = ReminderState.Claimed, Uncertain = held.Uncertain || perhapsTaken }, cancellationToken);

    /// <summary>Gives them back: what they claim is due as before.</summary>
    public Task ReleaseAsync(CancellationToken cancellationToken) =>
        FinishAsync(ReminderState.Queued, null, null, false, cancellationToken);

    /// <summary>Records what became of the card. Where another instance has taken a claim over, the doubt is noted there.</summary>
    public async Task FinishAsync(
        ReminderState state, string? activityId, UnreachableReason? reason, bool uncertain, CancellationToken cancellationToken)
    {
        foreach (var held in _held)
        {
            var record = held with
            {
                State = state,
                ActivityId = activityId,
                Reason = reason,
                Uncertain = held.Uncertain || uncertain,
                At = time.GetUtcNow(),
            };
            await writes.RunAsync(
                async () =>
                {
                    if (!await ledger.RecordAsync(record, cancellationToken) && state != ReminderState.Queued)
                    {
                        await ledger.DoubtAsync(held.Claim, cancellationToken);
                    }
                },
                cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _writing.Dispose();

    // Writes all with a fresh lease, one change after the other. A card on its way matters more than its lease: an outage is left to the next.
    private async Task<bool> ChangeAsync(Func<ReminderRecord, ReminderRecord> change, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            var all = true;
            for (var i = 0; i < _held.Count; i++)
            {
                var changed = change(_held[i]) with { LeaseUntil = time.GetUtcNow() + lease };
                if (await ledger.RecordAsync(changed, cancellationToken))
                {
                    _held[i] = changed;
                }
                else
                {
                    all = false;
                }
            }

            return all;
        }
        catch (StorageUnavailableException)
        {
            return false;
        }
        finally
        {
            _writing.Release();
        }
    }
}
