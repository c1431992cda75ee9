using Bot.Acknowledgements;
using Bot.Directives;
using Bot.Roster;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Acknowledgements;

public sealed class AcknowledgementDeskTests : IAsyncDisposable
{
    private static readonly Person Lan = new("lan", null, "Nguyễn Thị Lan");
    private static readonly Person Binh = new("binh", null, "Trần Văn Bình");

    private readonly EmptyFolder _folder = new();
    private readonly EmbeddedTableStore _tables;
    private readonly DirectiveStore _directives;
    private readonly RosterDesk _roster;
    private readonly AcknowledgementDesk _desk;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2023, 12, 20, 1, 0, 0, TimeSpan.Zero));

    public AcknowledgementDeskTests()
    {
        _tables = new EmbeddedTableStore(_folder.PathOf("bot.db"));
        _directives = new DirectiveStore(_tables, _clock);
        _roster = new RosterDesk(new RosterStore(_tables), new RosterOptions { SelfRegistration = SelfRegistration.Open }, _clock);
        _desk = new AcknowledgementDesk(_directives, new AcknowledgementStore(_tables), _roster, _clock);
    }

    [Fact]
    public async Task A_second_click_keeps_the_first_acknowledgement()
    {
        await PublishAsync(AnAssignment.For("Sở Y tế").Named("a1"));
        await RegisterAsync(Lan, "Sở Y tế", "Bình Phước");

        var first = (await ClickAsync(Lan, "a1")).ShouldBeOfType<AcknowledgementOutcome.Recorded>();
        _clock.Advance(TimeSpan.FromHours(2));
        var second = (await ClickAsync(Lan, "a1")).ShouldBeOfType<AcknowledgementOutcome.Recorded>();

        first.IsNew.ShouldBeTrue();
        second.IsNew.ShouldBeFalse();
        second.First.ShouldBe(first.First);
        second.All.ShouldBe([first.First]);
    }

    [Fact]
    public async Task Joint_leads_acknowledge_apart()
    {
        await PublishAsync(AnAssignment.For("Sở Tài chính", "Sở Kế hoạch và Đầu tư").Named("a1"));
        await RegisterAsync(Lan, "Sở Tài chính", "Bình Phước");
        await RegisterAsync(Binh, "Sở Kế hoạch và Đầu tư", "Bình Phước");

        await ClickAsync(Lan, "a1");
        _clock.Advance(TimeSpan.FromMinutes(1));
        var second = (await ClickAsync(Binh, "a1")).ShouldBeOfType<AcknowledgementOutcome.Recorded>();

        second.All.Select(each => each.AgencyName).ShouldBe(["Sở Tài chính", "Sở Kế hoạch và Đầu tư"]);
    }

    [Fact]
    public async Task A_stranger_is_refused_and_nothing_is_stored()
    {
        await PublishAsync(AnAssignment.For("Sở Y tế").Named("a1"));

        (await ClickAsync(Lan, "a1")).ShouldBeOfType<AcknowledgementOutcome.NotRegistered>();

        await NothingIsStoredAsync();
    }

    [Theory]
    [InlineData("Sở Tài chính", "Bình Phước")] // another agency
    [InlineData("Sở Y tế", "Bình Dương")] // the same field in another province
    public async Task Somebody_of_another_agency_is_refused_and_nothing_is_stored(string agency, string place)
    {
        await PublishAsync(AnAssignment.For("Sở Y tế").Named("a1"));
        await RegisterAsync(Lan, agency, place);

        (await ClickAsync(Lan, "a1")).ShouldBeOfType<AcknowledgementOutcome.NotOfTheAgency>().Own!.Name.ShouldBe(agency);

        await NothingIsStoredAsync();
    }

    [Fact]
    public async Task A_coordinating_agency_has_nothing_to_acknowledge()
    {
        await PublishAsync(AnAssignment.For("Sở Công Thương").Coordinating("Sở Y tế").Named("a1"));
        await RegisterAsync(Lan, "Sở Y tế", "Bình Phước");

        (await ClickAsync(Lan, "a1")).ShouldBeOfType<AcknowledgementOutcome.NotOfTheAgency>();
    }

    [Fact]
    public async Task A_member_of_a_leading_group_acknowledges_for_its_own_agency()
    {
        await PublishAsync(AnAssignment.For("Các sở, ban, ngành").Named("a1"));
        await RegisterAsync(Lan, "Sở Y tế", "Bình Phước");

        (await ClickAsync(Lan, "a1")).ShouldBeOfType<AcknowledgementOutcome.Recorded>().First.AgencyName.ShouldBe("Sở Y tế");
    }

    [Fact]
    public async Task A_successor_acknowledges_what_its_predecessor_was_assigned()
    {
        _clock.SetUtcNow(new DateTimeOffset(2025, 8, 4, 1, 0, 0, TimeSpan.Zero));
        await PublishAsync(AnAssignment.For("Sở Kế hoạch và Đầu tư").Named("a1"));
        await RegisterAsync(Lan, "Sở Tài chính", "Đồng Nai"); // Bình Phước went into Đồng Nai, planning into finance

        (await ClickAsync(Lan, "a1")).ShouldBeOfType<AcknowledgementOutcome.Recorded>();
    }

    [Theory]
    [InlineData("12/UBND-TH", "another")]
    [InlineData("99/UBND-TH", "a1")]
    public async Task An_unknown_duty_is_said_to_be_unknown(string directive, string assignment)
    {
        await PublishAsync(AnAssignment.For("Sở Y tế").Named("a1"));
        await RegisterAsync(Lan, "Sở Y tế", "Bình Phước");

        (await _desk.AcknowledgeAsync(directive, assignment, Lan, TestContext.Current.CancellationToken))
            .ShouldBeOfType<AcknowledgementOutcome.UnknownAssignment>();
    }

    public async ValueTask DisposeAsync()
    {
        _directives.Dispose();
        await _tables.DisposeAsync();
        _folder.Dispose();
    }

    private Task PublishAsync(AnAssignment assignment) =>
        _directives.PublishAsync(ADirective.Numbered("12/UBND-TH").With(assignment).Build(), TestContext.Current.CancellationToken);

    private async Task RegisterAsync(Person person, string agency, string place) =>
        (await _roster.RegisterSelfAsync(person, new Agency(agency, place), TestContext.Current.CancellationToken))
            .ShouldBeOfType<RegistrationOutcome.Registered>();

    private Task<AcknowledgementOutcome> ClickAsync(Person person, string assignment) =>
        _desk.AcknowledgeAsync("12/UBND-TH", assignment, person, TestContext.Current.CancellationToken);

    private async Task NothingIsStoredAsync() =>
        (await new AcknowledgementStore(_tables).OfDirectiveAsync("12/UBND-TH", TestContext.Current.CancellationToken)).ShouldBeEmpty();
}
