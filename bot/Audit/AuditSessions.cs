using Bot.Storage;

namespace Bot.Audit;

/// <summary>
/// The sessions of this instance: the one under which changes are written now, and those that have ended and are closed once all their
/// changes are in the trail. Before the first change is written into a partition its mark is.
/// </summary>
internal sealed class AuditSessions(AuditScopes scopes, AuditQueue queue, AuditLeftovers leftovers, TimeProvider time) : IDisposable
{
    /// <summary>How long changes are written under one session's marks.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(60);

    // A write whose answer was lost may still happen for so long.
    private static readonly TimeSpan SettledAfter = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _opening = new(1);
    private readonly List<AuditSession> _retired = [];
    private AuditSession? _session;

    /// <summary>How many changes of ended sessions are being written, or are not in the trail yet.</summary>
    public int UnderWay
    {
        get
        {
            lock (_lock)
            {
                return _retired.Sum(session => session.UnderWay);
            }
        }
    }

    /// <summary>The ids of those that are not closed.</summary>
    public HashSet<string> OpenIds
    {
        get
        {
            lock (_lock)
            {
                return [.. _retired.Append(_session).OfType<AuditSession>().Select(session => session.Id)];
            }
        }
    }

    /// <summary>The session for a change in a scope, marked there and entered: who has it leaves it when the change is in the trail.</summary>
    public async Task<AuditSession> EnterAsync(AuditScope scope, CancellationToken cancellationToken)
    {
        while (true)
        {
            RetireOld();
            lock (_lock)
            {
                if (_session?.Scopes.ContainsKey(scope) == true)
                {
                    _session.Enter();
                    return _session;
                }
            }

            await OpenAsync(scope, cancellationToken);
        }
    }

    /// <summary>Ends the present session where it is old.</summary>
    public void RetireOld()
    {
        lock (_lock)
        {
            if (_session is not null && time.GetElapsedTime(_session.OpenedAt) > Length)
            {
                Retire();
            }
        }
    }

    /// <summary>Ends the present session: the next change begins another.</summary>
    public void Retire()
    {
        lock (_lock)
        {
            if (_session is not null)
            {
                _retired.Add(_session);
                _session = null;
            }
        }
    }

    /// <summary>Takes away the marks of ended sessions whose changes are all in the trail; those of a write that failed a moment ago stay.</summary>
    /// <exception cref="StorageUnavailableException">Nothing is lost: the next call goes on.</exception>
    public async Task CloseRetiredAsync(CancellationToken cancellationToken)
    {
        List<AuditSession> ended;
        lock (_lock)
        {
            ended = [.. _retired.Where(session => session.UnderWay == 0 && IsSettled(session))];
        }

        foreach (var session in ended)
        {
            foreach (var scope in session.Scopes.Keys)
            {
                if (session.IsDoubtful)
                {
                    await leftovers.AppendAsync(session.Id, scope, session.After, cancellationToken);
                }

                await scopes.CloseAsync(session.Id, scope, cancellationToken);
                session.Scopes.TryRemove(scope, out _);
            }

            lock (_lock)
            {
                _retired.Remove(session);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _opening.Dispose();

    private async Task OpenAsync(AuditScope scope, CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            AuditSession? session;
            lock (_lock)
            {
                session = _session;
                session?.Enter();
            }

            if (session is null)
            {
                var openedAt = time.GetTimestamp();
                session = new AuditSession(Guid.NewGuid().ToString("n"), await queue.KnownNumberAsync(cancellationToken), openedAt);
                session.Enter();
            }

            try
            {
                if (!session.Scopes.ContainsKey(scope))
                {
                    await scopes.OpenAsync(session.Id, scope, session.After, cancellationToken);
                    session.Scopes[scope] = true;
                }

                lock (_lock)
                {
                    if (_session is null && !_retired.Contains(session))
                    {
                        _session = session;
                    }
                }
            }
            finally
            {
                session.Leave();
            }
        }
        finally
        {
            _opening.Release();
        }
    }

    private bool IsSettled(AuditSession session) =>
        session.DoubtfulSince is not { } since || time.GetElapsedTime(since) > SettledAfter;
}
