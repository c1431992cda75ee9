using System.Security.Cryptography;
using Bot.Directives;
using Bot.Storage;

namespace Bot.Audit;

/// <summary>
/// Forgets a person: puts a token in the place of their ids and names in all that the product keeps about them, and takes their line of
/// the roster and their 1:1 chat away. What they acknowledged stays acknowledged, by the token. The trail's chain stays valid. Where
/// it is stopped half-way, the same again does the rest.
/// </summary>
internal sealed class PersonErasure
{
    private readonly ITableStore _engine;
    private readonly AuditTrail _trail;
    private readonly AuditQueue _queue;
    private readonly TimeProvider _clock;
    private readonly RedrawStore _redraws;

    public PersonErasure(ITableStore engine, AuditTrail trail, AuditQueue queue, TimeProvider clock)
    {
        _engine = engine;
        _trail = trail;
        _queue = queue;
        _clock = clock;
        _redraws = new RedrawStore(engine);
    }

    /// <summary>Forgets, or counts only.</summary>
    /// <param name="personId">The person's Entra object id.</param>
    /// <param name="by">Who has it done, for the record; the record does not name whom.</param>
    /// <param name="apply">False to count only.</param>
    public async Task<ForgottenPerson> ForgetAsync(string personId, Person by, bool apply, CancellationToken cancellationToken)
    {
        var token = "forgotten-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
        var partitions = await PartitionsAsync(cancellationToken);
        var words = await WordsAsync(personId, partitions, cancellationToken);
        var rows = 0;
        var chats = new HashSet<string>(StringComparer.Ordinal);
        var shown = new HashSet<DutyKey>();
        foreach (var (table, partition) in partitions)
        {
            await foreach (var row in _engine.QueryAsync(table, partition, null, null, cancellationToken))
            {
                if (PersonalRows.IsOwn(table, row, words.Ids) || (table == "subscriptions" && chats.Contains(row.Text("Conversation") ?? "")))
                {
                    chats.Add(table == "conversations" ? row.Text("Id") ?? "" : "");
                    rows++;
                    if (apply)
                    {
                        await CommitAsync(table, [new TableWrite.Delete(row with { ETag = null })], cancellationToken);
                    }
                }
                else if (words.StandIn(row))
                {
                    rows++;
                    if (apply)
                    {
                        await ShownAnewAsync(row, shown, cancellationToken);
                        await ReplaceAsync(table, row, words.Replaced(row, token), cancellationToken);
                    }
                }
            }
        }

        var entries = await EraseEntriesAsync(words, token, by, apply, cancellationToken);
        foreach (var duty in shown)
        {
            await _redraws.PutAsync(duty, cancellationToken);
        }

        if (apply && _engine is IStoreScrub file)
        {
            await file.ScrubAsync(cancellationToken);
        }

        return new ForgottenPerson(token, rows, entries);
    }

    private async Task<List<(string Table, string Partition)>> PartitionsAsync(CancellationToken cancellationToken)
    {
        List<(string, string)> partitions = [.. PersonalRows.Fixed];
        using var directives = new DirectiveStore(_engine, _clock);
        await foreach (var directive in directives.AllAsync(cancellationToken))
        {
            partitions.AddRange(PersonalRows.ByDirective.Select(table => (table, TableKey.Encode(directive.Key))));
        }

        return partitions;
    }

    // All ids and names under which the person is kept.
    private async Task<PersonalWords> WordsAsync(
        string personId, IReadOnlyList<(string Table, string Partition)> partitions, CancellationToken cancellationToken)
    {
        var words = new PersonalWords(personId);
        foreach (var (table, partition) in partitions)
        {
            await foreach (var row in _engine.QueryAsync(table, partition, null, null, cancellationToken))
            {
                words.Learn(row);
            }
        }

        await foreach (var record in _trail.ReadAsync(1, cancellationToken))
        {
            words.Learn(record.Change.By.Id, record.Change.By.Name);
        }

        return words;
    }

    // Posted cards show who did what about a duty. Asked for before the change, for a stop after it; and once more when all is done.
    private async Task ShownAnewAsync(TableRow row, HashSet<DutyKey> shown, CancellationToken cancellationToken)
    {
        if (row.Text("Directive") is { } directive && row.Text("Assignment") is { } assignment && shown.Add(new DutyKey(directive, assignment)))
        {
            await _redraws.PutAsync(new DutyKey(directive, assignment), cancellationToken);
        }
    }

    // A row whose key names the person moves to another key.
    private Task ReplaceAsync(string table, TableRow before, TableRow after, CancellationToken cancellationToken) => CommitAsync(
        table, after.RowKey == before.RowKey ? [new TableWrite.Put(after)] : [new TableWrite.Put(after), new TableWrite.Delete(before)], cancellationToken);

    // Who keeps a part of the roster in memory is told that it changed.
    private async Task CommitAsync(string table, TableWrite[] writes, CancellationToken cancellationToken) =>
        await _engine.TryCommitAsync(table, table == RosterStore.Table ? [.. writes, RosterStore.NextVersion()] : writes, cancellationToken);

    private async Task<int> EraseEntriesAsync(PersonalWords words, string token, Person by, bool apply, CancellationToken cancellationToken)
    {
        var erased = 0;
        while (true)
        {
            var found = new List<TableRow>();
            await foreach (var row in _trail.RowsAsync(1, cancellationToken))
            {
                if (words.StandIn(row))
                {
                    found.Add(row);
                }
            }

            // Told first: an entry that is put out untold would count as changed.
            if (apply && (found.Count > 0 || erased == 0))
            {
                var about = new Change(_clock.GetUtcNow(), by, "", token, null, null);
                foreach (var change in AuditErasure.Changes(about, [.. found.Select(row => row.Number("Number")!.Value)]))
                {
                    await _queue.AppendAsync(change, cancellationToken);
                }
            }

            erased += found.Count;
            if (!apply || found.Count == 0)
            {
                return erased;
            }

            foreach (var row in found)
            {
                var put = row;
                foreach (var name in AuditChain.PersonalNames)
                {
                    if (row.Text(name) is { } text && words.Replaced(text, token) is var instead && instead != text)
                    {
                        put = AuditChain.Erased(put, name, instead);
                    }
                }

                await _trail.TryEraseAsync(put, cancellationToken);
            }
        }
    }
}
