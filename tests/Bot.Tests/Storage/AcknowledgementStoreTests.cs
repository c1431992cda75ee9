using Bot.Directives;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Storage;

public abstract class AcknowledgementStoreTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2023, 12, 20, 1, 0, 0, TimeSpan.Zero);
    private readonly OwnTables _tables;
    private readonly AcknowledgementStore _store;

    private protected AcknowledgementStoreTests(OwnTables tables)
    {
        _tables = tables;
        _store = new AcknowledgementStore(tables);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _tables.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_second_acknowledgement_of_a_person_keeps_the_first()
    {
        var first = await _store.AddAsync(Of("a-1", "người 1", 0), Token);
        var second = await _store.AddAsync(Of("a-1", "người 1", 5) with { AgencyName = "Sở Khác", PersonName = "Tên khác" }, Token);

        first.ShouldBe(new AddedAcknowledgement(Of("a-1", "người 1", 0), WasNew: true));
        second.ShouldBe(new AddedAcknowledgement(Of("a-1", "người 1", 0), WasNew: false));
        (await _store.OfAssignmentAsync("4614/UBND-TH", "a-1", Token)).ShouldBe([Of("a-1", "người 1", 0)]);
    }

    [Fact]
    public async Task Fifty_clicks_of_ten_people_leave_ten_records_that_everyone_was_told()
    {
        var told = await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            Task.Run(() => _store.AddAsync(Of("a-1", $"p{i % 10}", i), Token))));

        var kept = await _store.OfAssignmentAsync("4614/UBND-TH", "a-1", Token);
        kept.Select(one => one.PersonId).Order().ShouldBe(Enumerable.Range(0, 10).Select(i => $"p{i}"));
        told.Count(one => one.WasNew).ShouldBe(10);
        told.ShouldAllBe(one => kept.Contains(one.First));
    }

    [Fact]
    public async Task Acknowledgements_are_listed_by_assignment_and_time_without_their_neighbours()
    {
        await _store.AddAsync(Of("a-2", "p", 0), Token);
        await _store.AddAsync(Of("a-1", "z", 1), Token);
        await _store.AddAsync(Of("a-1", "a", 2), Token);
        await _store.AddAsync(Of("a-10", "p", 3), Token);
        await _store.AddAsync(Of("a-1", "p", 4) with { DirectiveKey = "4614/UBND-TH2" }, Token);
        await _store.AddAsync(Of("a-1", "p", 5) with { DirectiveKey = "4614" }, Token);

        (await _store.OfAssignmentAsync("4614/UBND-TH", "a-1", Token)).ShouldBe([Of("a-1", "z", 1), Of("a-1", "a", 2)]);
        (await _store.OfDirectiveAsync("4614/UBND-TH", Token)).ShouldBe(
            [Of("a-1", "z", 1), Of("a-1", "a", 2), Of("a-10", "p", 3), Of("a-2", "p", 0)]);
        (await _store.OfDirectiveAsync("1/KH-UBND", Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_time_given_elsewhere_on_the_earth_is_kept_in_UTC()
    {
        var added = await _store.AddAsync(Of("a-1", "p", 0) with { At = Morning.ToOffset(TimeSpan.FromHours(7)) }, Token);

        added.First.At.Offset.ShouldBe(TimeSpan.Zero);
        added.First.At.ShouldBe(Morning);
    }

    private static Acknowledgement Of(string assignment, string person, int minutes) =>
        new("4614/UBND-TH", assignment, "Sở Y tế", person, "Nguyễn Thị Ánh", Morning.AddMinutes(minutes));

    public sealed class OverSqlite() : AcknowledgementStoreTests(OwnTables.OnDisk());

    [Collection(OnAzurite.Name)]
    public sealed class OverTableStorage(AzuriteServer azurite) : AcknowledgementStoreTests(OwnTables.On(azurite));
}
