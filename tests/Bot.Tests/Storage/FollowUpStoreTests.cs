using Bot.Directives;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Storage;

public abstract class FollowUpStoreTests : IDisposable
{
    private static readonly DutyKey Duty = new("4614/UBND-TH", "a-1");
    private static readonly Agency Health = new("Sở Y tế", "Bình Phước");
    private static readonly DateTimeOffset Morning = new(2023, 12, 20, 1, 0, 0, TimeSpan.Zero);
    private readonly OwnTables _tables;
    private readonly FollowUpStore _store;

    private protected FollowUpStoreTests(OwnTables tables)
    {
        _tables = tables;
        _store = new FollowUpStore(tables);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _tables.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Every_kind_of_event_comes_back_as_it_was_written()
    {
        FollowUpEvent[] written =
        [
            new FollowUpEvent.Started(Mark(0)),
            new FollowUpEvent.ExtensionAsked(Mark(1), "chờ số liệu của huyện\nvà xã", new DateOnly(2024, 1, 15), new DateOnly(2023, 12, 31)),
            new FollowUpEvent.ExtensionRefused(Mark(2) with { PersonId = "leader", Source = null }, 2),
            new FollowUpEvent.ExtensionAsked(Mark(3), "<b>lý do</b>", new DateOnly(2024, 1, 10), new DateOnly(2023, 12, 31)),
            new FollowUpEvent.ExtensionGranted(Mark(4), 4, new DateOnly(2024, 1, 10)),
            new FollowUpEvent.Done(Mark(5), "đã báo cáo", "https://example.vn/bao-cao?id=1#2"),
            new FollowUpEvent.Reopened(Mark(6)),
            new FollowUpEvent.Done(Mark(7), null, null),
        ];
        for (var i = 0; i < written.Length; i++)
            (await _store.TryAppendAsync(written[i], i + 1, Token)).ShouldBeTrue();

        (await _store.OfDutyAsync(Duty, Token)).ShouldBe(written.Select((each, i) => each with { Number = i + 1 }));
    }

    [Fact]
    public async Task Of_two_who_write_behind_the_same_event_one_is_told_to_read_again()
    {
        var told = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            Task.Run(() => _store.TryAppendAsync(new FollowUpEvent.Started(Mark(i)), 1, Token))));

        told.Count(appended => appended).ShouldBe(1);
        (await _store.OfDutyAsync(Duty, Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Agencies_and_duties_are_numbered_apart_and_listed_without_their_neighbours()
    {
        var elsewhere = Health with { Place = "Bình Dương" };
        FollowUpMark[] marks =
        [
            Mark(0), Mark(1) with { Agency = elsewhere }, Mark(2) with { Agency = new Agency("Sở Y tế", null) },
            Mark(3) with { AssignmentId = "a-10" }, Mark(4) with { DirectiveKey = "4614" },
        ];
        foreach (var mark in marks)
            (await _store.TryAppendAsync(new FollowUpEvent.Started(mark), 1, Token)).ShouldBeTrue();

        (await _store.OfDutyAsync(Duty, Token)).Select(each => each.Mark).ShouldBe([marks[2], marks[1], marks[0]]);
        (await _store.OfDirectiveAsync("4614/UBND-TH", Token)).Select(each => each.Mark).ShouldBe([marks[2], marks[1], marks[0], marks[3]]);
        (await _store.OfDirectiveAsync("1/KH-UBND", Token)).ShouldBeEmpty();
    }

    private static FollowUpMark Mark(int minutes) =>
        new(Duty.DirectiveKey, Duty.AssignmentId, Health, "lan", "Nguyễn Thị Lan", Morning.AddMinutes(minutes), $"f:{minutes}");

    public sealed class OverSqlite() : FollowUpStoreTests(OwnTables.OnDisk());

    [Collection(OnAzurite.Name)]
    public sealed class OverTableStorage(AzuriteServer azurite) : FollowUpStoreTests(OwnTables.On(azurite));
}
