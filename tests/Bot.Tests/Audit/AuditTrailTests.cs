using Bot.Audit;
using Bot.Directives;
using Bot.Storage;
using Bot.Tests.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Audit;

public abstract class AuditTrailTests : IDisposable
{
    private const string Table = "AuditTrail";
    private static readonly DateTimeOffset Morning = new(2023, 12, 20, 1, 0, 0, TimeSpan.Zero);
    private readonly OwnTables _tables;
    private readonly AuditTrail _trail;
    private readonly AuditQueue _queue;

    private protected AuditTrailTests(OwnTables tables)
    {
        _tables = tables;
        _trail = new AuditTrail(tables);
        _queue = Queue(_trail);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _tables.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Entries_come_back_in_the_order_of_their_appending()
    {
        Change[] entries =
        [
            new(Morning, new Person("p1", "t", "người 1") { Via = "msteams a:1" }, "acknowledge", "4614/UBND-TH a-1", null, "2023-12-20"),
            new(Morning.AddTicks(1), new Person("p2", null, "người 2"), "set deadline", "a-2", "", "31/12/2023"),
            new(Morning, new Person("bot", null, ""), "withdraw", "a-3", "x", null),
        ];
        foreach (var entry in entries)
            await _queue.AppendAsync(entry, Token);

        var records = await _trail.ReadAsync(1, Token).ListAsync();

        records.Select(record => record.Change).ShouldBe(entries);
        records.Select(record => record.Number).ShouldBe([1L, 2L, 3L]);
        (await _trail.ReadAsync(3, Token).ListAsync()).ShouldBe(records[2..]);
        (await _trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Whole(3, records[2].Hash));
    }

    [Fact]
    public async Task An_empty_trail_is_whole() => (await _trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Whole(0, ""));

    [Fact]
    public async Task Parallel_appends_of_three_instances_are_all_kept_in_one_chain()
    {
        AuditQueue[] instances = [_queue, Queue(new AuditTrail(_tables)), Queue(new AuditTrail(_tables))];

        await Task.WhenAll(Enumerable.Range(0, 300).Select(i => Task.Run(() => instances[i % 3].AppendAsync(Entry(i), Token))));

        var records = await _trail.ReadAsync(1, Token).ListAsync();
        records.Select(record => record.Change.Subject).Order().ShouldBe(Enumerable.Range(0, 300).Select(i => Entry(i).Subject).Order());
        (await _trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Whole(300, records[^1].Hash));
    }

    [Theory]
    [InlineData("Actor")]
    [InlineData("ActorName")]
    [InlineData("Tenant")]
    [InlineData("Via")]
    [InlineData("Id")]
    [InlineData("Action")]
    [InlineData("Subject")]
    [InlineData("Before")]
    [InlineData("After")]
    [InlineData("At")]
    [InlineData("Number")]
    public async Task A_changed_value_is_found(string name)
    {
        await AppendAsync(150);
        var row = await RowAsync(120);
        object changed = row.Values[name] switch
        {
            string text => text + " ",
            DateTimeOffset at => at.AddTicks(1),
            var number => (long)number + 1,
        };
        await _tables.PutAsync(Table, row.With(name, changed), Token);

        (await _trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Changed(120));
    }

    [Fact]
    public async Task A_value_that_was_taken_out_or_put_in_is_found()
    {
        await AppendAsync(3);
        var row = await RowAsync(2);
        await _tables.PutAsync(Table, row with { Values = row.Values.Remove("Before") }, Token);
        (await _trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Changed(2));

        await _tables.PutAsync(Table, row.With("Before", "").With("After", row.Text("Before") + row.Text("After")), Token);
        (await _trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Changed(2));
    }

    [Fact]
    public async Task A_row_chained_anew_after_a_change_is_found_by_the_next_or_by_the_head()
    {
        await AppendAsync(3);
        foreach (var (number, found) in ((int, int)[])[(3, 3), (2, 3)])
        {
            var before = AuditChain.StatedHash(await RowAsync(number - 1));
            var forged = AuditChain.Row("trail", (await RowAsync(number)).RowKey, number, before, new AuditEntry("x", Entry(number) with { After = "khác" }));
            await _tables.PutAsync(Table, forged, Token);
            (await _trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Changed(found));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(70)]
    [InlineData(150)]
    public async Task A_missing_row_is_found(int number)
    {
        await AppendAsync(150);
        await _tables.TryDeleteAsync(Table, "trail", (await RowAsync(number)).RowKey, null, Token);

        (await _trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Missing(number));
    }

    [Fact]
    public async Task Rows_that_changed_places_are_found()
    {
        await AppendAsync(5);
        var (two, four) = (await RowAsync(2), await RowAsync(4));
        await _tables.PutAsync(Table, two with { Values = four.Values }, Token);
        await _tables.PutAsync(Table, four with { Values = two.Values }, Token);

        (await _trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Changed(2));
    }

    [Fact]
    public async Task A_lost_head_is_found_and_nothing_is_appended_behind_it()
    {
        await AppendAsync(2);
        await _tables.TryDeleteAsync(Table, "trail", "head", null, Token);

        (await _trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Missing(3));
        await Should.ThrowAsync<InvalidDataException>(() => Queue(new AuditTrail(_tables)).AppendAsync(Entry(9), Token));
    }

    [Fact]
    public async Task A_text_of_any_length_is_kept_as_far_as_a_row_takes_it_and_proven_as_a_whole()
    {
        var text = new string('ế', 11_999) + "\ud835\udc9c" + new string('ế', 100_000);
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => _queue.AppendAsync(Entry(i) with { Before = text, After = text }, Token)));

        var record = (await _trail.ReadAsync(60, Token).ListAsync()).ShouldHaveSingleItem();
        record.Change.After.ShouldNotBeNull().ShouldStartWith(text[..11_999] + "… (112001 characters, sha256-");
        (await _trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Whole(60, record.Hash));
    }

    private static Change Entry(int i) => new(Morning.AddSeconds(i), new Person($"p{i}", "t", "Nguyễn Văn A") { Via = "msteams a:1" }, "set deadline", $"a-{i}", "ngày cũ", "ngày mới");

    private static AuditQueue Queue(AuditTrail trail) => new(trail, NullLogger<AuditQueue>.Instance);

    private Task AppendAsync(int count) => Task.WhenAll(Enumerable.Range(0, count).Select(i => _queue.AppendAsync(Entry(i), Token)));

    private async Task<TableRow> RowAsync(int number) =>
        (await _tables.FindAsync(Table, "trail", TableKey.Join("entry", $"{number:d12}"), Token)).ShouldNotBeNull();

    public sealed class OverSqlite() : AuditTrailTests(OwnTables.OnDisk());

    [Collection(OnAzurite.Name)]
    public sealed class OverTableStorage(AzuriteServer azurite) : AuditTrailTests(OwnTables.On(azurite));
}
