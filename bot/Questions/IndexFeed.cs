using Bot.Directives;
using Bot.Storage;

namespace Bot.Questions;

/// <summary>
/// Keeps the local index at what is published, whichever instance published it: reads all of the store once where the index is new, then
/// follows the feed of changes. The cursor is kept in the index with the documents that it stands for.
/// </summary>
internal sealed partial class IndexFeed(
    AssignmentIndex index, DirectiveStore directives, StandingDecisions decisions, TimeProvider time, ILogger<IndexFeed> logger) : BackgroundService
{
    /// <summary>The note in the index that says how far it has followed.</summary>
    public const string CursorNote = "cursor";

    private const int BatchSize = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Brings the index to what is published now; how many documents were read.</summary>
    /// <exception cref="StorageUnavailableException">The store can't be reached: the index stays as it is.</exception>
    public async Task<int> FollowAsync(CancellationToken cancellationToken)
    {
        // Who asks how duties stand follows too: one at a time, so that the cursor never goes back.
        await _one.WaitAsync(cancellationToken);
        try
        {
            return await FollowOnceAsync(cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<int> FollowOnceAsync(CancellationToken cancellationToken)
    {
        var kept = index.Note(CursorNote);
        var now = await directives.CursorAsync(cancellationToken);
        if (kept is not null && string.CompareOrdinal(now, kept) >= 0)
        {
            return now == kept ? 0 : await ChangesAsync(kept, cancellationToken);
        }

        if (kept is null && now is null)
        {
            return 0;
        }

        // A new index; or a store that is younger than the index: another one, or one that was set back.
        index.Clear();
        return await AllAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // The first question after the start finds what was published before it.
        try
        {
            await FollowAsync(cancellationToken);
        }
        catch (StorageUnavailableException unavailable)
        {
            Log.Unavailable(logger, unavailable);
        }

        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, time, stoppingToken);
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (StorageUnavailableException unavailable)
            {
                Log.Unavailable(logger, unavailable);
            }
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _one.Dispose();
        base.Dispose();
    }

    private async Task<int> AllAsync(CancellationToken cancellationToken)
    {
        // The cursor first: what changes while all is read comes again by the feed.
        var cursor = await directives.CursorAsync(cancellationToken);
        var read = 0;
        var batch = new List<Directive>(BatchSize);
        var events = new Dictionary<string, IReadOnlyList<FollowUpEvent>>(StringComparer.Ordinal);
        await foreach (var directive in directives.AllAsync(cancellationToken))
        {
            batch.Add(await DecidedAsync(directive, events, cancellationToken));
            read++;
            if (batch.Count == BatchSize)
            {
                index.Put(batch, events: events);
                batch.Clear();
                events.Clear();
            }
        }

        if (cursor is not null)
        {
            index.Put(batch, CursorNote, cursor, events);
        }

        return read;
    }

    private async Task<int> ChangesAsync(string cursor, CancellationToken cancellationToken)
    {
        var read = 0;
        await foreach (var change in directives.ChangesSinceAsync(cursor, cancellationToken))
        {
            var directive = await directives.FindAsync(change.DirectiveKey, cancellationToken);
            var events = new Dictionary<string, IReadOnlyList<FollowUpEvent>>(StringComparer.Ordinal);
            index.Put(directive is null ? [] : [await DecidedAsync(directive, events, cancellationToken)], CursorNote, change.Cursor, events);
            read++;
        }

        return read;
    }

    // Answers are of the document as it holds now: with the dates that editors set, without what they withdrew.
    private async Task<Directive> DecidedAsync(Directive directive, Dictionary<string, IReadOnlyList<FollowUpEvent>> events, CancellationToken cancellationToken)
    {
        var (inForce, reported) = await decisions.ReadAsync(directive, cancellationToken);
        if (reported.Count > 0)
        {
            events[directive.Key] = reported;
        }

        return DecidedDirective.Of(directive, inForce);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The store can't be reached: answers are of what was read before.")]
        public static partial void Unavailable(ILogger logger, Exception exception);
    }
}
