using Bot.Storage;
using static Bot.Tests.Storage.Rows;

namespace Bot.Tests.Storage;

/// <summary>What every store must do. Each derived class runs it over one engine.</summary>
public abstract class TableStoreContract
{
    private readonly string _table = "T" + Guid.NewGuid().ToString("n");

    private protected abstract ITableStore Store { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_comes_back_with_every_kind_of_value()
    {
        var binary = Enumerable.Range(0, TableLimits.BinaryLength).Select(i => (byte)(i * 31)).ToArray();
        var row = ARow("k", "p",
            ("Text", "Sở Y tế phối hợp, “đôn đốc” 𝒜 \u0001\r\n\t'"), ("Empty", ""), ("Long", new string('ắ', TableLimits.TextLength)),
            ("Most", long.MaxValue), ("Least", long.MinValue), ("Small", 5L),
            ("Whole", 5.0), ("Fraction", -1.5e-7), ("Yes", true), ("No", false),
            ("Moment", new DateTimeOffset(2023, 12, 20, 8, 0, 0, TimeSpan.FromHours(7)).AddTicks(1)), ("Binary", binary), ("None", Array.Empty<byte>()));

        (await Store.TryAddAsync(_table, row, Token)).ShouldBeTrue();
        var found = (await Store.FindAsync(_table, "p", "k", Token)).ShouldNotBeNull();

        found.PartitionKey.ShouldBe("p");
        found.RowKey.ShouldBe("k");
        found.ETag.ShouldNotBeNullOrEmpty();
        found.Values.Keys.Order().ShouldBe(row.Values.Keys.Order());
        foreach (var (name, value) in row.Values)
        {
            found.Values[name].ShouldBeOfType(value.GetType(), name);
            found.Values[name].ShouldBe(value, name);
        }

        found.Moment("Moment")!.Value.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task What_is_not_there_is_null_and_empty_before_and_after_the_first_write()
    {
        var elsewhere = _table + "Other";
        await Store.PutAsync(elsewhere, ARow("there"), Token);
        var etag = (await Store.FindAsync(elsewhere, "p", "there", Token))!.ETag;
        for (var round = 0; round < 2; round++)
        {
            (await Store.FindAsync(_table, "p", "none", Token)).ShouldBeNull();
            (await Store.QueryAsync(_table, "none", null, null, Token).ListAsync()).ShouldBeEmpty();
            (await Store.TryDeleteAsync(_table, "p", "none", null, Token)).ShouldBeFalse();
            (await Store.TryReplaceAsync(_table, ARow("none") with { ETag = etag }, Token)).ShouldBeFalse();
            await Store.PutAsync(_table, ARow("there"), Token);
        }
    }

    [Fact]
    public async Task A_row_is_added_once_and_the_first_stands()
    {
        (await Store.TryAddAsync(_table, ARow("k", "p", ("V", 1L)), Token)).ShouldBeTrue();
        (await Store.TryAddAsync(_table, ARow("k", "p", ("V", 2L)), Token)).ShouldBeFalse();
        (await Store.TryAddAsync(_table, ARow("k", "q", ("V", 3L)), Token)).ShouldBeTrue();
        (await Store.TryAddAsync(_table, ARow("K", "p", ("V", 4L)), Token)).ShouldBeTrue("keys know upper from lower case");

        (await Store.FindAsync(_table, "p", "k", Token))!.Number("V").ShouldBe(1);
    }

    [Fact]
    public async Task Of_fifty_parallel_adds_one_wins()
    {
        var won = await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            Task.Run(() => Store.TryAddAsync(_table, ARow("k", "p", ("V", (long)i)), Token))));

        won.Count(one => one).ShouldBe(1);
        (await Store.FindAsync(_table, "p", "k", Token))!.Number("V").ShouldBe(Array.IndexOf(won, true));
    }

    [Fact]
    public async Task Of_two_replacements_of_one_version_the_second_is_refused()
    {
        await Store.PutAsync(_table, ARow("k", "p", ("V", 1L), ("Gone", "x")), Token);
        var read = (await Store.FindAsync(_table, "p", "k", Token))!;

        (await Store.TryReplaceAsync(_table, ARow("k", "p", ("V", 2L)) with { ETag = read.ETag }, Token)).ShouldBeTrue();
        (await Store.TryReplaceAsync(_table, read.With("V", 3L), Token)).ShouldBeFalse();

        var found = (await Store.FindAsync(_table, "p", "k", Token))!;
        found.Number("V").ShouldBe(2);
        found.Values.ShouldNotContainKey("Gone");
    }

    [Fact]
    public async Task Parallel_increments_lose_none()
    {
        await Store.PutAsync(_table, ARow("k", "p", ("V", 0L)), Token);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            TableRow row;
            do
            {
                row = (await Store.FindAsync(_table, "p", "k", Token))!;
            }
            while (!await Store.TryReplaceAsync(_table, row.With("V", row.Number("V")!.Value + 1), Token));
        })));

        (await Store.FindAsync(_table, "p", "k", Token))!.Number("V").ShouldBe(20);
    }

    [Fact]
    public async Task A_version_is_never_used_twice()
    {
        var versions = new List<string?>();
        for (var i = 0; i < 3; i++)
        {
            await Store.PutAsync(_table, ARow("k", "p", ("V", 1L)), Token);
            versions.Add((await Store.FindAsync(_table, "p", "k", Token))!.ETag);
            await Store.TryReplaceAsync(_table, ARow("k", "p", ("V", 1L)) with { ETag = versions[^1] }, Token);
            versions.Add((await Store.FindAsync(_table, "p", "k", Token))!.ETag);
            await Store.TryDeleteAsync(_table, "p", "k", null, Token);
        }

        versions.Distinct().Count().ShouldBe(versions.Count);
    }

    [Fact]
    public async Task A_row_is_deleted_if_its_version_still_stands()
    {
        await Store.PutAsync(_table, ARow("k"), Token);
        var old = (await Store.FindAsync(_table, "p", "k", Token))!.ETag;
        await Store.PutAsync(_table, ARow("k"), Token);
        var now = (await Store.FindAsync(_table, "p", "k", Token))!.ETag;

        (await Store.TryDeleteAsync(_table, "p", "k", old, Token)).ShouldBeFalse();
        (await Store.TryDeleteAsync(_table, "p", "k", now, Token)).ShouldBeTrue();
        (await Store.TryDeleteAsync(_table, "p", "k", now, Token)).ShouldBeFalse();
        (await Store.FindAsync(_table, "p", "k", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_batch_writes_all_its_rows()
    {
        await Store.PutAsync(_table, ARow("replaced"), Token);
        await Store.PutAsync(_table, ARow("deleted"), Token);
        await Store.PutAsync(_table, ARow("deleted whatever"), Token);
        var replaced = (await Store.FindAsync(_table, "p", "replaced", Token))!;
        var deleted = (await Store.FindAsync(_table, "p", "deleted", Token))!;

        (await Store.TryCommitAsync(
            _table,
            [
                new TableWrite.Add(ARow("added")), new TableWrite.Put(ARow("put")), new TableWrite.Replace(replaced.With("V", 1L)),
                new TableWrite.Delete(deleted), new TableWrite.Delete(ARow("deleted whatever")),
            ],
            Token)).ShouldBeTrue();

        var rows = await Store.QueryAsync(_table, "p", null, null, Token).ListAsync();
        rows.Select(row => row.RowKey).ShouldBe(["added", "put", "replaced"]);
        rows[2].Number("V").ShouldBe(1);
    }

    [Theory]
    [InlineData("add of a row that is there")]
    [InlineData("replacement of an old version")]
    [InlineData("replacement of no row")]
    [InlineData("deletion of an old version")]
    [InlineData("deletion of no row")]
    public async Task A_batch_with_one_refused_row_writes_none(string refused)
    {
        await Store.PutAsync(_table, ARow("there", "p", ("V", 1L)), Token);
        var old = (await Store.FindAsync(_table, "p", "there", Token))!;
        await Store.PutAsync(_table, ARow("there", "p", ("V", 2L)), Token);
        var missing = ARow("missing") with { ETag = old.ETag };
        TableWrite bad = refused switch
        {
            "add of a row that is there" => new TableWrite.Add(ARow("there")),
            "replacement of an old version" => new TableWrite.Replace(old.With("V", 3L)),
            "replacement of no row" => new TableWrite.Replace(missing),
            "deletion of an old version" => new TableWrite.Delete(old),
            _ => new TableWrite.Delete(missing with { ETag = null }),
        };

        (await Store.TryCommitAsync(
            _table, [new TableWrite.Add(ARow("a")), bad, new TableWrite.Put(ARow("z"))], Token)).ShouldBeFalse();

        var rows = await Store.QueryAsync(_table, "p", null, null, Token).ListAsync();
        rows.ShouldHaveSingleItem().Number("V").ShouldBe(2);
    }

    [Fact]
    public async Task A_batch_of_a_hundred_rows_of_30_KB_is_taken_as_the_first_write()
    {
        var text = new string('a', 30_000);
        var writes = Enumerable.Range(0, 100).Select(i => new TableWrite.Add(ARow($"{i:000}", "p", ("V", text)))).ToList();

        (await Store.TryCommitAsync(_table, writes, Token)).ShouldBeTrue();

        (await Store.QueryAsync(_table, "p", null, null, Token).ListAsync()).Count.ShouldBe(100);
    }

    [Fact]
    public async Task The_largest_rows_that_we_let_through_are_taken()
    {
        var binary = ARow("binary", "p", [.. Enumerable.Range(0, 11).Select(i => ($"V{i}", (object)new byte[TableLimits.BinaryLength]))]);
        var text = ARow("text", "p", [.. Enumerable.Range(0, 5).Select(i => ($"V{i}", (object)new string('ế', TableLimits.TextLength)))]);
        foreach (var row in (TableRow[])[binary, text, text.With("V5", new string('đ', 10_000))])
        {
            await Store.PutAsync(_table, row, Token);
            (await Store.FindAsync(_table, "p", row.RowKey, Token))!.Values.Count.ShouldBe(row.Values.Count);
        }
    }

    [Theory]
    [InlineData("none")]
    [InlineData("101 rows")]
    [InlineData("two partitions")]
    [InlineData("one key twice")]
    [InlineData("replacement of a row that was not read")]
    [InlineData("over 4 MiB")]
    public async Task A_batch_that_the_service_would_refuse_is_an_error(string kind)
    {
        IReadOnlyList<TableWrite> writes = kind switch
        {
            "none" => [],
            "101 rows" => [.. Enumerable.Range(0, 101).Select(i => new TableWrite.Put(ARow($"{i}")))],
            "two partitions" => [new TableWrite.Put(ARow("a")), new TableWrite.Put(ARow("b", "q"))],
            "one key twice" => [new TableWrite.Put(ARow("a")), new TableWrite.Delete(ARow("a"))],
            "over 4 MiB" => [.. Enumerable.Range(0, 100).Select(i => new TableWrite.Put(ARow($"{i}", "p", ("V", new string('ế', 8_000)))))],
            _ => [new TableWrite.Replace(ARow("a"))],
        };

        await Should.ThrowAsync<ArgumentException>(async () => await Store.TryCommitAsync(_table, writes, Token));
        (await Store.FindAsync(_table, "p", "a", Token)).ShouldBeNull();
    }

    [Theory]
    [InlineData("text too long")]
    [InlineData("binary too long")]
    [InlineData("too many values")]
    [InlineData("over 1 MiB")]
    [InlineData("name of a key")]
    [InlineData("name with a space")]
    [InlineData("number of another type")]
    [InlineData("not a number")]
    [InlineData("too long ago")]
    [InlineData("slash in the key")]
    [InlineData("control character in the key")]
    [InlineData("key too long")]
    public async Task A_row_that_the_service_would_refuse_is_an_error(string kind)
    {
        var row = kind switch
        {
            "text too long" => ARow("k", "p", ("V", new string('a', TableLimits.TextLength + 1))),
            "binary too long" => ARow("k", "p", ("V", new byte[TableLimits.BinaryLength + 1])),
            "too many values" => ARow("k", "p", [.. Enumerable.Range(0, TableLimits.ValueCount + 1).Select(i => ($"V{i}", (object)1L))]),
            "over 1 MiB" => ARow("k", "p", [.. Enumerable.Range(0, 12).Select(i => ($"V{i}", (object)new byte[TableLimits.BinaryLength]))]),
            "name of a key" => ARow("k", "p", ("RowKey", "x")),
            "name with a space" => ARow("k", "p", ("a b", "x")),
            "number of another type" => ARow("k", "p", ("V", 1)),
            "not a number" => ARow("k", "p", ("V", double.NaN)),
            "too long ago" => ARow("k", "p", ("V", DateTimeOffset.MinValue)),
            "slash in the key" => ARow("4614/UBND-TH"),
            "control character in the key" => ARow("k\n"),
            _ => ARow(new string('k', 513)),
        };

        await Should.ThrowAsync<ArgumentException>(async () => await Store.TryAddAsync(_table, row, Token));
        await Should.ThrowAsync<ArgumentException>(async () => await Store.PutAsync(_table, row, Token));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("a-b-c")]
    public async Task A_table_that_the_service_would_refuse_is_an_error(string table) =>
        await Should.ThrowAsync<ArgumentException>(async () => await Store.PutAsync(table, ARow("k"), Token));

    [Fact]
    public async Task A_long_range_comes_whole_and_in_order()
    {
        var keys = Enumerable.Range(0, 2_300).Select(i => $"{i:0000}").ToList();
        foreach (var part in keys.Chunk(100))
            await Store.TryCommitAsync(_table, [.. part.Reverse().Select(key => new TableWrite.Add(ARow(key)))], Token);
        await Store.PutAsync(_table, ARow("0500", "other"), Token);

        async Task<IEnumerable<string>> KeysAsync(string? from, string? to) =>
            (await Store.QueryAsync(_table, "p", from, to, Token).ListAsync()).Select(row => row.RowKey);

        (await KeysAsync(null, null)).ShouldBe(keys);
        (await KeysAsync("0100", "2200")).ShouldBe(keys[100..2200]);
        (await KeysAsync("0100", null)).ShouldBe(keys[100..]);
        (await KeysAsync(null, "2200")).ShouldBe(keys[..2200]);
        (await KeysAsync("22", "23")).ShouldBe(keys[2200..]);
        (await KeysAsync("9", null)).ShouldBeEmpty();
        (await KeysAsync("2", "1")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keys_are_ordered_by_their_units()
    {
        // A lone "đ" is U+0111, behind "z"; an astral character's first unit, U+D835, is before U+FF21 though its code point is behind.
        string[] keys = ["", " ", "A", "B", "Sở", "Z", "a", "an", "an!", "anh", "z", "Đ", "đ", "ạ", "ế", "\ud835\udc9c", "\uff21"];
        keys.ShouldBe(keys.Order(StringComparer.Ordinal));
        foreach (var key in keys.Reverse())
            await Store.PutAsync(_table, ARow(key), Token);

        var rows = await Store.QueryAsync(_table, "p", null, null, Token).ListAsync();

        rows.Select(row => row.RowKey).ShouldBe(keys);
        foreach (var (from, to) in keys.SelectMany((from, i) => keys[i..].Select(to => (from, to))).Where((_, i) => i % 7 == 0))
        {
            (await Store.QueryAsync(_table, "p", from, to, Token).ListAsync()).Select(row => row.RowKey)
                .ShouldBe(keys[Array.IndexOf(keys, from)..Array.IndexOf(keys, to)], $"'{from}' to '{to}'");
        }
    }

    [Fact]
    public async Task Any_text_can_be_a_key_in_its_encoded_form()
    {
        var texts = TableKeyTests.Texts(300).Distinct().ToList();
        foreach (var text in texts)
        {
            var row = ARow(TableKey.Encode(text), TableKey.Encode("p" + text), ("Text", TableKey.Encode(text)));
            (await Store.TryAddAsync(_table, row, Token)).ShouldBeTrue(row.RowKey);
        }

        foreach (var text in texts)
        {
            var row = (await Store.FindAsync(_table, TableKey.Encode("p" + text), TableKey.Encode(text), Token)).ShouldNotBeNull(TableKey.Encode(text));
            TableKey.Decode(row.RowKey).ShouldBe(text);
            TableKey.Decode(row.Text("Text")!).ShouldBe(text);
            (await Store.QueryAsync(_table, row.PartitionKey, row.RowKey, row.RowKey + " ", Token).ListAsync()).Count.ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_store_that_answers_passes_the_probe() => await Store.ProbeAsync(Token);

    [Fact]
    public async Task Work_that_was_given_up_before_it_began_is_not_done()
    {
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(async () => await Store.PutAsync(_table, ARow("k"), given.Token));
        await Should.ThrowAsync<OperationCanceledException>(async () => await Store.FindAsync(_table, "p", "k", given.Token));
        (await Store.FindAsync(_table, "p", "k", Token)).ShouldBeNull();
    }
}
