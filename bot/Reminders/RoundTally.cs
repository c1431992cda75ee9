using Bot.Storage;

namespace Bot.Reminders;

/// <summary>Counts a round and tells which rows of the index are worked off: those of which no card is left.</summary>
internal sealed class RoundTally(IReadOnlyList<ReminderDay> rows)
{
    private readonly Lock _gate = new();
    private readonly HashSet<ReminderDay> _left = new(ReferenceEqualityComparer.Instance);
    private int _sent;
    private int _refused;
    private int _uncertain;
    private int _deferred;
    private TimeSpan? _retryAfter;

    /// <summary>Whether nothing is left.</summary>
    public bool IsComplete
    {
        get
        {
            lock (_gate)
            {
                return _left.Count == 0;
            }
        }
    }

    /// <summary>Counts a card.</summary>
    public void Add(CardDraft draft, CardResult result)
    {
        lock (_gate)
        {
            _sent += result is CardResult.Sent ? 1 : 0;
            _refused += result is CardResult.Refused ? 1 : 0;
            _uncertain += result is CardResult.Uncertain ? 1 : 0;
            _deferred += result is CardResult.Deferred ? 1 : 0;
            if (result is CardResult.Left left)
            {
                Leave(draft);
                _retryAfter = left.RetryAfter is { } wait && (_retryAfter is null || wait < _retryAfter) ? wait : _retryAfter;
            }
        }
    }

    /// <summary>Counts cards that the round never came to.</summary>
    public void Unstarted(IEnumerable<CardDraft> drafts)
    {
        lock (_gate)
        {
            foreach (var draft in drafts)
            {
                Leave(draft);
            }
        }
    }

    /// <summary>The rows of which nothing is left.</summary>
    public IReadOnlyList<ReminderDay> WorkedOff()
    {
        lock (_gate)
        {
            return [.. rows.Where(row => !_left.Contains(row))];
        }
    }

    /// <summary>The round's outcome.</summary>
    /// <param name="unheard">Assignments without a subscribed conversation.</param>
    /// <param name="most">The longest that a wait for another instance can be.</param>
    public RoundOutcome Outcome(int unheard, TimeSpan most)
    {
        lock (_gate)
        {
            return new RoundOutcome(
                _sent, _refused, _uncertain, _deferred, unheard, _left.Count == 0 ? null : _retryAfter ?? most);
        }
    }

    private void Leave(CardDraft draft)
    {
        foreach (var part in draft.Parts)
        {
            _left.Add(part.Row);
        }
    }
}
