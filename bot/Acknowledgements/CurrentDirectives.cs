using System.Collections.Concurrent;
using Bot.Directives;
using Bot.Storage;

namespace Bot.Acknowledgements;

/// <summary>
/// The published documents with their editors' decisions, as they are at the moment of each question: read once, and again when the feed
/// tells of a change. The look at the feed is one small read, shared by all who ask at the same time.
/// </summary>
internal sealed class CurrentDirectives
{
    private const int MostKept = 500;

    private readonly DirectiveStore _directives;
    private readonly OverrideStore _overrides;
    private readonly SharedRead<string?> _feed;
    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _changed = new(StringComparer.Ordinal);
    private string? _followed;

    public CurrentDirectives(DirectiveStore directives, OverrideStore overrides)
    {
        _directives = directives;
        _overrides = overrides;
        _feed = new SharedRead<string?>(FollowAsync);
    }

    /// <summary>A duty as it is now; null where none is published.</summary>
    public async Task<DutyOnRecord?> FindAsync(DutyKey key, CancellationToken cancellationToken)
    {
        var now = await _feed.GetAsync().WaitAsync(cancellationToken);
        if (!_kept.TryGetValue(key.DirectiveKey, out var kept) || !Stands(key.DirectiveKey, kept))
        {
            kept = await ReadAsync(key.DirectiveKey, now ?? "", cancellationToken);
        }

        return kept.Directive is { } directive && kept.Assignments.GetValueOrDefault(key.AssignmentId) is { } assignment
            ? new DutyOnRecord(directive, assignment, kept.Decided.GetValueOrDefault(key.AssignmentId))
            : null;
    }

    // What was read when the feed stood at a change or behind it has that change.
    private bool Stands(string directiveKey, Kept kept) =>
        !_changed.TryGetValue(directiveKey, out var changed) || string.CompareOrdinal(changed, kept.Cursor) <= 0;

    // Where the feed stands; what changed until there is marked. Two at a time mark the same twice, which is no harm.
    private async Task<string?> FollowAsync()
    {
        var now = await _directives.CursorAsync(CancellationToken.None);
        if (_followed is null || string.CompareOrdinal(now, _followed) < 0)
        {
            // At the start, or in a store that was set back: nothing that is kept counts.
            _kept.Clear();
            _changed.Clear();
            _followed = now;
        }
        else if (now != _followed)
        {
            await foreach (var change in _directives.ChangesSinceAsync(_followed, CancellationToken.None))
            {
                _changed[change.DirectiveKey] = change.Cursor;
                _followed = change.Cursor;
            }
        }

        return now;
    }

    private async Task<Kept> ReadAsync(string directiveKey, string cursor, CancellationToken cancellationToken)
    {
        var directive = await _directives.FindAsync(directiveKey, cancellationToken);
        var decided = directive is null ? [] : await _overrides.OfDirectiveAsync(directiveKey, cancellationToken);
        var kept = new Kept(
            cursor,
            directive,
            (directive?.Assignments ?? []).DistinctBy(each => each.Id).ToDictionary(each => each.Id, StringComparer.Ordinal),
            decided.ToDictionary(each => each.AssignmentId, StringComparer.Ordinal));
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        if (directive is not null)
        {
            _kept[directiveKey] = kept;
        }

        return kept;
    }

    private sealed record Kept(
        string Cursor, Directive? Directive, Dictionary<string, Assignment> Assignments, Dictionary<string, AssignmentOverride> Decided);
}
