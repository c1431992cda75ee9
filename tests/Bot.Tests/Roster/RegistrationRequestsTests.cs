using Bot.Directives;
using Bot.Roster;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Roster;

public abstract class RegistrationRequestsTests : IDisposable
{
    private static readonly Person Lan = new("lan", "t", "Nguyễn Thị Lan");
    private static readonly Person Binh = new("binh", "t", "Trần Văn Bình");
    private static readonly Agency Health = new("Sở Y tế", "Bình Phước");
    private readonly OwnTables _tables;
    private readonly RosterDesk _desk;
    private readonly RegistrationRequests _requests;

    private protected RegistrationRequestsTests(OwnTables tables)
    {
        _tables = tables;
        var roster = new RosterStore(tables);
        var options = new RosterOptions { Administrators = [Lan.Id], SelfRegistration = SelfRegistration.Approved };
        _desk = new RosterDesk(roster, options, TimeProvider.System);
        _requests = new RegistrationRequests(new RegistrationRequestStore(tables), roster, _desk, TimeProvider.System);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _tables.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Who_asks_is_on_the_roster_once_an_administrator_approves_and_the_first_decision_stands()
    {
        await AskAsync();
        (await _desk.FindAsync(Binh, Token)).ShouldBeNull();
        (await _requests.AskAsync((await _requests.OpenAsync(Token)).ShouldHaveSingleItem().Wanted, "chat", Binh, Token)).ShouldBeNull();

        (await _requests.DecideAsync("t", "binh", true, Binh, Token)).ShouldBeOfType<RequestOutcome.NotAnAdministrator>();
        (await _desk.FindAsync(Binh, Token)).ShouldBeNull();
        (await _requests.DecideAsync("t", "binh", true, Lan, Token)).ShouldBeOfType<RequestOutcome.Decided>().IsNew.ShouldBeTrue();
        var again = (await _requests.DecideAsync("t", "binh", false, Lan, Token)).ShouldBeOfType<RequestOutcome.Decided>();

        again.IsNew.ShouldBeFalse();
        again.Request.Decision.ShouldNotBeNull().Approved.ShouldBeTrue();
        (await _desk.FindAsync(Binh, Token)).ShouldBe(new Official("binh", "t", "Trần Văn Bình", OfficialRole.Official, Health));
        (await _requests.OpenAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_many_clicks_at_once_one_decides()
    {
        await AskAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => _requests.DecideAsync("t", "binh", i % 2 == 0, Lan, Token))));

        var decided = outcomes.Select(each => each.ShouldBeOfType<RequestOutcome.Decided>()).ToList();
        var first = decided.Where(each => each.IsNew).ShouldHaveSingleItem();
        decided.ShouldAllBe(each => each.Request.Decision == first.Request.Decision);
        (await _desk.FindAsync(Binh, Token) is not null).ShouldBe(first.Request.Decision!.Approved);
    }

    [Fact]
    public async Task Who_was_refused_may_ask_again_and_an_administrator_needs_nobodys_word()
    {
        await AskAsync();
        await _requests.DecideAsync("t", "binh", false, Lan, Token);
        await AskAsync();
        (await _requests.OpenAsync(Token)).ShouldHaveSingleItem();
        (await _desk.RegisterSelfAsync(Lan, Health, Token)).ShouldBeOfType<RegistrationOutcome.Registered>();
    }

    private async Task AskAsync()
    {
        var asked = (await _desk.RegisterSelfAsync(Binh, Health, Token)).ShouldBeOfType<RegistrationOutcome.ToBeApproved>();
        (await _requests.AskAsync(asked.Wanted, "chat", Binh, Token)).ShouldNotBeNull();
    }

    public sealed class OverSqlite() : RegistrationRequestsTests(OwnTables.OnDisk());

    [Collection(OnAzurite.Name)]
    public sealed class OverTableStorage(AzuriteServer azurite) : RegistrationRequestsTests(OwnTables.On(azurite));
}
