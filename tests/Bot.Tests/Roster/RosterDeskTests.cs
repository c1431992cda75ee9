using Bot.Directives;
using Bot.Roster;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;

namespace Bot.Tests.Roster;

public sealed class RosterDeskTests : IAsyncDisposable
{
    private static readonly Person Lan = new("8baf637a-2cb5-4007-ace7-7a844255b3dc", "tenant", "Nguyễn Thị Lan");
    private static readonly Agency Health = new("Sở Y tế", "Bình Phước");

    private readonly EmptyFolder _folder = new();
    private readonly EmbeddedTableStore _tables;

    public RosterDeskTests() => _tables = new EmbeddedTableStore(_folder.PathOf("bot.db"));

    [Fact]
    public async Task A_stranger_is_not_known() =>
        (await Desk(new RosterOptions()).FindAsync(Lan, TestContext.Current.CancellationToken)).ShouldBeNull();

    [Fact]
    public async Task Nobody_registers_themselves_unless_that_is_open()
    {
        var desk = Desk(new RosterOptions());

        (await desk.RegisterSelfAsync(Lan, Health, TestContext.Current.CancellationToken)).ShouldBeOfType<RegistrationOutcome.Closed>();
        (await desk.FindAsync(Lan, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task A_person_who_registers_is_an_official_and_no_more()
    {
        var desk = Desk(new RosterOptions { SelfRegistration = SelfRegistration.Open });

        await desk.RegisterSelfAsync(Lan, Health, TestContext.Current.CancellationToken);

        var official = (await desk.FindAsync(Lan, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        official.Role.ShouldBe(OfficialRole.Official);
        official.Agency.ShouldBe(Health);
        (await desk.MayEditAsync(Lan, TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_configured_administrator_may_edit_without_being_registered_and_after()
    {
        var desk = Desk(new RosterOptions { Administrators = [Lan.Id.ToUpperInvariant()], SelfRegistration = SelfRegistration.Open });

        (await desk.MayEditAsync(Lan, TestContext.Current.CancellationToken)).ShouldBeTrue();
        await desk.RegisterSelfAsync(Lan, Health, TestContext.Current.CancellationToken);
        (await desk.MayEditAsync(Lan, TestContext.Current.CancellationToken)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_id_in_another_tenant_is_somebody_else()
    {
        var desk = Desk(new RosterOptions { SelfRegistration = SelfRegistration.Open });

        await desk.RegisterSelfAsync(Lan, Health, TestContext.Current.CancellationToken);

        (await desk.FindAsync(Lan with { TenantId = "other" }, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task A_group_is_nobodys_agency()
    {
        var desk = Desk(new RosterOptions { SelfRegistration = SelfRegistration.Open });

        (await desk.RegisterSelfAsync(Lan, new Agency("Các sở, ban, ngành", "Bình Phước", AgencyKind.Group), TestContext.Current.CancellationToken))
            .ShouldBeOfType<RegistrationOutcome.NotOneAgency>();
    }

    public async ValueTask DisposeAsync()
    {
        await _tables.DisposeAsync();
        _folder.Dispose();
    }

    private RosterDesk Desk(RosterOptions options) => new(new RosterStore(_tables), options, TimeProvider.System);
}
