using Bot.Audit;
using Bot.Directives;
using Bot.Storage;
using Bot.Tests.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Audit;

public abstract class AuditLogTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2023, 12, 20, 1, 0, 0, TimeSpan.Zero);
    private static readonly Person Lan = new("lan", "tenant", "Nguyễn Thị Lan") { Via = "msteams a:1" };
    private readonly OwnTables _engine;
    private readonly FakeTimeProvider _time = new(Morning);

    private protected AuditLogTests(OwnTables engine) => _engine = engine;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_acknowledgement_comes_to_the_trail_with_who_when_and_from_where()
    {
        var one = Instance();
        await AcknowledgeAsync(one, 1);
        await AcknowledgeAsync(one, 1);
        await one.Log.FlushAsync(Token);

        var record = (await RecordsAsync(one)).ShouldHaveSingleItem();
        record.Change.ShouldBe(new Change(Morning.AddSeconds(1), Lan, "acknowledge", "4614/UBND-TH a-1", null, "{\"agency\":\"Sở Y tế\"}"));
        await AllIsWellAsync(one, 1);
    }

    [Fact]
    public async Task A_replaced_row_tells_what_stood_before_and_its_note_goes_once_the_trail_has_it()
    {
        var one = Instance();
        var roster = new RosterStore(one.Tables);
        await roster.PutAsync(Official(OfficialRole.Official), Changing("register", null, "official"), Token);
        await roster.PutAsync(Official(OfficialRole.Leader), Changing("change role", "official", "leader"), Token);
        (await roster.AllAsync(Token).ListAsync()).ShouldHaveSingleItem().Role.ShouldBe(OfficialRole.Leader);
        await one.Log.FlushAsync(Token);

        (await RecordsAsync(one)).Select(record => (record.Change.Action, record.Change.Before, record.Change.After))
            .ShouldBe([("register", null, "official"), ("change role", "official", "leader")]);
        (await _engine.QueryAsync("Officials", "officials", null, null, Token).ListAsync()).ShouldNotContain(row => ChangeNote.IsKey(row.RowKey));
        await AllIsWellAsync(one, 2);
    }

    [Fact]
    public async Task Nobody_waits_for_a_queue_that_is_closed()
    {
        var one = Instance(new FailingTables(_engine) { Refuses = table => table == "AuditTrail" });
        var waiting = one.Queue.AppendAsync(new Change(Morning, Lan, "test", "one", null, null), Token);
        one.Queue.Dispose();

        await Should.ThrowAsync<StorageUnavailableException>(() => waiting.WaitAsync(Patience.Long, Token));
        await Should.ThrowAsync<StorageUnavailableException>(
            () => one.Queue.AppendAsync(new Change(Morning, Lan, "test", "two", null, null), Token).WaitAsync(Patience.Long, Token));
    }

    [Fact]
    public async Task Want_of_memory_in_the_middle_of_a_group_holds_nobody_up_for_ever()
    {
        var failures = 0;
        var one = Instance(new FailingTables(_engine)
        {
            Refuses = table => table == "AuditTrail" && Interlocked.Increment(ref failures) == 1 ? throw new InsufficientMemoryException("by the test") : false,
        });

        await one.Queue.AppendAsync(new Change(Morning, Lan, "test", "one", null, null), Token).WaitAsync(Patience.Long, Token);
        (await RecordsAsync(one)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_a_crash_left_is_found_by_another_instance_and_appended_once()
    {
        // The first instance comes as far as its changes, never to the trail.
        var crashed = Instance(new FailingTables(_engine) { Hangs = table => table == "AuditTrail" });
        for (var i = 0; i < 5; i++)
            await AcknowledgeAsync(crashed, i);
        await new RosterStore(crashed.Tables).PutAsync(Official(OfficialRole.Official), Changing("register", null, "official"), Token);

        var other = Instance();
        await AcknowledgeAsync(other, 100);
        await other.Log.KeepAsync(Token);
        (await SubjectsAsync(other)).ShouldNotContain("4614/UBND-TH a-1");
        _time.Advance(AuditLeftovers.TakenOverAfter);
        await other.Log.KeepAsync(Token);
        await other.Log.FlushAsync(Token);

        (await SubjectsAsync(other)).Order(StringComparer.Ordinal).ShouldBe([.. Enumerable.Range(0, 5).Append(100).Select(i => $"4614/UBND-TH a-{i}").Append("lan").Order(StringComparer.Ordinal)]);
        await AllIsWellAsync(other, 7);
    }

    [Fact]
    public async Task An_instance_that_was_only_slow_appends_nothing_that_was_taken_over_meanwhile()
    {
        var outage = new FailingTables(_engine) { Refuses = table => table == "AuditTrail" };
        var slow = Instance(outage);
        for (var i = 0; i < 5; i++)
            await AcknowledgeAsync(slow, i);

        AuditedStore[] others = [Instance(), Instance()];
        foreach (var other in others)
            await other.Log.KeepAsync(Token);
        _time.Advance(AuditLeftovers.TakenOverAfter);
        await Task.WhenAll(others.Select(other => Task.Run(() => other.Log.KeepAsync(Token))));

        outage.Refuses = _ => false;
        await AcknowledgeAsync(slow, 5);
        await slow.Log.FlushAsync(Token);
        await AllIsWellAsync(slow, 6);
    }

    [Fact]
    public async Task A_batch_whose_answer_was_lost_stands_once()
    {
        var lost = 0;
        var engine = new FailingTables(_engine) { LosesAnswer = table => table == "AuditTrail" && Interlocked.Increment(ref lost) <= 3 };
        var one = Instance(engine);
        await Task.WhenAll(Enumerable.Range(0, 250).Select(i => AcknowledgeAsync(one, i)));
        await one.Log.FlushAsync(Token);

        lost.ShouldBeGreaterThan(3);
        await AllIsWellAsync(one, 250);
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_comes_to_the_trail_and_one_that_was_not_written_does_not()
    {
        var engine = new FailingTables(_engine) { LosesAnswer = table => table == AcknowledgementStore.Table };
        var one = Instance(engine);
        await Should.ThrowAsync<StorageUnavailableException>(() => AcknowledgeAsync(one, 1));
        (engine.LosesAnswer, engine.Refuses) = (_ => false, table => table == AcknowledgementStore.Table);
        await Should.ThrowAsync<StorageUnavailableException>(() => AcknowledgeAsync(one, 2));
        engine.Refuses = _ => false;
        await AcknowledgeAsync(one, 3);

        _time.Advance(AuditSessions.Length + TimeSpan.FromSeconds(1));
        await one.Log.FlushAsync(Token);

        (await SubjectsAsync(one)).Order().ShouldBe(["4614/UBND-TH a-1", "4614/UBND-TH a-3"]);
        await AllIsWellAsync(one, 2);
    }

    [Fact]
    public async Task Three_instances_that_acknowledge_at_once_leave_each_in_one_chain()
    {
        AuditedStore[] instances = [Instance(), Instance(), Instance()];
        await Task.WhenAll(Enumerable.Range(0, 300).Select(i => Task.Run(() => AcknowledgeAsync(instances[i % 3], i))));
        await Task.WhenAll(instances.Select(one => one.Log.FlushAsync(Token)));

        (await SubjectsAsync(instances[0])).ToHashSet().Count.ShouldBe(300);
        await AllIsWellAsync(instances[0], 300);
    }

    [Fact]
    public async Task While_the_trail_is_out_of_reach_acknowledgements_are_answered_and_come_to_it_later()
    {
        var outage = new FailingTables(_engine) { Refuses = table => table == "AuditTrail" };
        var one = Instance(outage);
        for (var i = 0; i < 3; i++)
            await AcknowledgeAsync(one, i);
        (await RecordsAsync(one)).ShouldBeEmpty();

        outage.Refuses = _ => false;
        await one.Log.FlushAsync(Token);
        await AllIsWellAsync(one, 3);
    }

    [Fact]
    public async Task A_row_that_tells_of_a_change_can_not_be_replaced()
    {
        var one = Instance();
        await AcknowledgeAsync(one, 1);
        var row = (await _engine.QueryAsync(AcknowledgementStore.Table, TableKey.Encode("4614/UBND-TH"), null, null, Token).ListAsync()).ShouldHaveSingleItem();

        await Should.ThrowAsync<ArgumentException>(() => one.Tables.PutAsync(AcknowledgementStore.Table, row, Token));
        await Should.ThrowAsync<ArgumentException>(() => one.Tables.TryReplaceAsync(AcknowledgementStore.Table, row, Token));
    }

    private static Change Changing(string action, string? before, string? after) => new(Morning, Lan, action, Lan.Id, before, after);

    private static Official Official(OfficialRole role) => new(Lan.Id, Lan.TenantId, Lan.Name, role, new Agency("Sở Y tế", "Bình Phước"));

    private static Task<AddedAcknowledgement> AcknowledgeAsync(AuditedStore one, int i) => new AcknowledgementStore(one.Tables).AddAsync(
        new Acknowledgement("4614/UBND-TH", $"a-{i}", "Sở Y tế", Lan.Id, Lan.Name, Morning.AddSeconds(i)) { Via = Lan.Via, TenantId = Lan.TenantId }, Token);

    private static async Task<IReadOnlyList<AuditRecord>> RecordsAsync(AuditedStore one) => await one.Trail.ReadAsync(1, Token).ListAsync();

    private static async Task<IReadOnlyList<string>> SubjectsAsync(AuditedStore one) => [.. (await RecordsAsync(one)).Select(record => record.Change.Subject)];

    private AuditedStore Instance(ITableStore? engine = null) => new(engine ?? _engine, _time);

    // The chain holds so many, no id twice, and no mark is left.
    private async Task AllIsWellAsync(AuditedStore one, int count)
    {
        (await one.Trail.VerifyAsync(Token)).ShouldBeOfType<AuditVerdict.Whole>().Count.ShouldBe(count);
        (await RecordsAsync(one)).Select(record => record.Id).ShouldBeUnique();
        (await _engine.QueryAsync("AuditScopes", "open", null, null, Token).ListAsync()).ShouldBeEmpty();
    }

    public sealed class OverSqlite() : AuditLogTests(OwnTables.OnDisk());

    [Collection(OnAzurite.Name)]
    public sealed class OverTableStorage(AzuriteServer azurite) : AuditLogTests(OwnTables.On(azurite));
}
