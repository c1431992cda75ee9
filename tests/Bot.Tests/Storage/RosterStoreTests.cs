using Bot.Directives;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Storage;

public abstract class RosterStoreTests : IDisposable
{
    private static readonly Official Doctor = new("p1", "t1", "Nguyễn Thị Ánh", OfficialRole.Official, new Agency("Sở Y tế", "Bình Phước"));
    private readonly OwnTables _tables;
    private readonly RosterStore _store;

    private protected RosterStoreTests(OwnTables tables)
    {
        _tables = tables;
        _store = new RosterStore(tables);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _tables.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Everyone_comes_back_as_they_were_put()
    {
        Official[] everyone =
        [
            new("29:1-abc/+=", null, "Khách", OfficialRole.Leader, new Agency("Các sở, ban, ngành", null, AgencyKind.Group)),
            Doctor,
            new("p2", "t1", "Trần Văn Bình", OfficialRole.Editor, null),
            Doctor with { TenantId = "t2", Role = OfficialRole.Administrator },
        ];
        foreach (var official in everyone.Reverse())
            await _store.PutAsync(official, Token);

        (await _store.AllAsync(Token).ListAsync()).ShouldBe(everyone);
        foreach (var official in everyone)
            (await _store.FindAsync(official.TenantId, official.PersonId, Token)).ShouldBe(official);
    }

    [Fact]
    public async Task A_person_is_replaced_and_taken_off()
    {
        await _store.PutAsync(Doctor, Token);
        await _store.PutAsync(Doctor with { Role = OfficialRole.Leader, Agency = null }, Token);

        (await _store.FindAsync("t1", "p1", Token)).ShouldBe(Doctor with { Role = OfficialRole.Leader, Agency = null });
        (await _store.DeleteAsync("t2", "p1", Token)).ShouldBeFalse();
        (await _store.DeleteAsync("t1", "p1", Token)).ShouldBeTrue();
        (await _store.DeleteAsync("t1", "p1", Token)).ShouldBeFalse();
        (await _store.FindAsync("t1", "p1", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_person_of_one_tenant_is_nobody_in_another()
    {
        await _store.PutAsync(Doctor, Token);

        (await _store.FindAsync("t2", "p1", Token)).ShouldBeNull();
        (await _store.FindAsync(null, "p1", Token)).ShouldBeNull();
        (await _store.FindAsync("", "t1!p1", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task What_another_instance_changes_counts_from_then_on()
    {
        var other = new RosterStore(_tables);
        (await other.FindAsync("t1", "p1", Token)).ShouldBeNull();

        await _store.PutAsync(Doctor, Token);
        (await other.FindAsync("t1", "p1", Token)).ShouldBe(Doctor);
        await _store.PutAsync(Doctor with { Role = OfficialRole.Leader }, Token);
        (await other.FindAsync("t1", "p1", Token)).ShouldBe(Doctor with { Role = OfficialRole.Leader });
        await _store.DeleteAsync("t1", "p1", Token);

        (await other.FindAsync("t1", "p1", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_is_asked_for_again_is_not_read_again()
    {
        await _store.PutAsync(Doctor, Token);
        var counting = new CountingStore(_tables);
        var store = new RosterStore(counting);
        await store.FindAsync("t1", "p1", Token);
        await store.FindAsync("t1", "nobody", Token);
        counting.Forget();

        for (var i = 0; i < 10; i++)
        {
            await store.FindAsync("t1", "p1", Token);
            await store.FindAsync("t1", "nobody", Token);
        }

        // A look at the version at most, where the store itself does not tell that nothing was written.
        counting.Requests.ShouldBe(_tables.Stamp() is null ? 20 : 0);
        counting.RowsRead.ShouldBe(counting.Requests);
    }

    [Fact]
    public async Task Many_who_are_asked_for_at_once_share_the_look_at_the_version()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => _store.PutAsync(Doctor with { PersonId = $"p{i}" }, Token)));
        var counting = new CountingStore(_tables);
        var store = new RosterStore(counting);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => store.FindAsync("t1", $"p{i}", Token)));
        counting.Forget();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => store.FindAsync("t1", $"p{i}", Token)));

        counting.Requests.ShouldBeLessThan(50);
    }

    public sealed class OverSqlite() : RosterStoreTests(OwnTables.OnDisk());

    [Collection(OnAzurite.Name)]
    public sealed class OverTableStorage(AzuriteServer azurite) : RosterStoreTests(OwnTables.On(azurite));
}
