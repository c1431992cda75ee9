using Bot.Directives;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Storage;

public abstract class OverrideStoreTests : IDisposable
{
    private static readonly AssignmentOverride Moved = new(
        "4614/UBND-TH", "a-2", new DateOnly(2024, 1, 15), null, false, new DateTimeOffset(2023, 12, 20, 1, 0, 0, TimeSpan.Zero), "editor");

    private readonly OwnTables _tables;
    private readonly OverrideStore _store;

    private protected OverrideStoreTests(OwnTables tables)
    {
        _tables = tables;
        _store = new OverrideStore(tables);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _tables.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_last_decision_about_each_assignment_comes_back()
    {
        var happened = Moved with { AssignmentId = "a-1", Due = null, EventOn = new DateOnly(2023, 12, 25) };
        var withdrawn = Moved with { Due = null, Withdrawn = true };
        await _store.PutAsync(Moved, Token);
        await _store.PutAsync(happened, Token);
        await _store.PutAsync(Moved with { DirectiveKey = "4614" }, Token);
        (await _store.FindAsync("4614/UBND-TH", "a-2", Token)).ShouldBe(Moved);
        await _store.PutAsync(withdrawn, Token);

        (await _store.FindAsync("4614/UBND-TH", "a-2", Token)).ShouldBe(withdrawn);
        (await _store.FindAsync("4614/UBND-TH", "a-3", Token)).ShouldBeNull();
        (await _store.OfDirectiveAsync("4614/UBND-TH", Token)).ShouldBe([happened, withdrawn]);
    }

    public sealed class OverSqlite() : OverrideStoreTests(OwnTables.OnDisk());

    [Collection(OnAzurite.Name)]
    public sealed class OverTableStorage(AzuriteServer azurite) : OverrideStoreTests(OwnTables.On(azurite));
}
