using Bot.Storage;

namespace Bot.Audit;

/// <summary>Brings to the trail what a session left behind its marks: another instance's that stopped, or this one's after a write that failed.</summary>
internal sealed class AuditLeftovers(AuditScopes scopes, AuditQueue queue, TimeProvider time)
{
    /// <summary>How long a mark of another instance must have been seen before what it left is taken over.</summary>
    public static readonly TimeSpan TakenOverAfter = TimeSpan.FromSeconds(150);

    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);

    /// <summary>Takes over what others left for so long. One call at a time.</summary>
    /// <param name="ownIds">The sessions of this instance that are not closed; asked after the marks are read.</param>
    /// <param name="cancellationToken">Stops between two marks.</param>
    /// <exception cref="StorageUnavailableException">Nothing is lost: the next call goes on.</exception>
    public async Task TakeOverAsync(Func<IReadOnlySet<string>> ownIds, CancellationToken cancellationToken)
    {
        var marks = await scopes.AllAsync(cancellationToken);
        var own = ownIds();
        foreach (var gone in _seen.Keys.Except(marks.Select(mark => mark.Session)).ToList())
        {
            _seen.Remove(gone);
        }

        foreach (var (session, scope, after) in marks)
        {
            if (own.Contains(session) || _seen.TryAdd(session, time.GetTimestamp()))
            {
                continue;
            }

            if (time.GetElapsedTime(_seen[session]) >= TakenOverAfter)
            {
                await AppendAsync(session, scope, after, cancellationToken);
                await scopes.CloseAsync(session, scope, cancellationToken);
            }
        }
    }

    /// <summary>Appends the changes of a session in a scope that are not in the trail yet.</summary>
    /// <param name="session">The session's id.</param>
    /// <param name="scope">Where it wrote.</param>
    /// <param name="after">The number behind which its changes may stand in the trail already.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public async Task AppendAsync(string session, AuditScope scope, long after, CancellationToken cancellationToken)
    {
        var left = await scopes.ChangesAsync(session, scope, cancellationToken);
        await Task.WhenAll(left.Select(one => queue.Enqueue(one.Entry, after))).WaitAsync(cancellationToken);
        if (scope.InNotes)
        {
            await scopes.DropNotesAsync(scope, left.Select(one => one.Row.RowKey), cancellationToken);
        }
    }
}
