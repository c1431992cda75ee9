using Bot.Acknowledgements;
using Bot.Directives;
using Bot.Roster;
using Bot.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Acknowledgements;

public abstract class AcknowledgementDeskTests : IDisposable
{
    private static readonly Person Lan = new("lan", null, "Nguyễn Thị Lan");
    private static readonly Person Binh = new("binh", null, "Trần Văn Bình");

    private readonly OwnTables _tables;
    private readonly DirectiveStore _directives;
    private readonly RosterDesk _roster;
    private readonly AcknowledgementDesk _desk;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2023, 12, 20, 1, 0, 0, TimeSpan.Zero));

    private protected AcknowledgementDeskTests(OwnTables tables)
    {
        _tables = tables;
        _directives = new DirectiveStore(_tables, _clock);
        _roster = new RosterDesk(new RosterStore(_tables), new RosterOptions { SelfRegistration = SelfRegistration.Open }, _clock);
        var acknowledgements = new AcknowledgementStore(_tables);
        var records = new DutyRecords(_directives, new OverrideStore(_tables), acknowledgements, new FollowUpStore(_tables), WorkingCalendar.Default, _clock);
        _desk = new AcknowledgementDesk(records, acknowledgements, _roster);
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
        (await StoredAsync()).ShouldBe([first.First]);
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

        second.IsNew.ShouldBeTrue();
        (await StoredAsync()).Select(each => each.AgencyName).ShouldBe(["Sở Tài chính", "Sở Kế hoạch và Đầu tư"]);
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

        (await _desk.AcknowledgeAsync(new DutyKey(directive, assignment), new Actor(Lan), TestContext.Current.CancellationToken))
            .ShouldBeOfType<AcknowledgementOutcome.UnknownAssignment>();
    }

    [Fact]
    public async Task A_withdrawn_duty_takes_no_more_acknowledgements()
    {
        await PublishAsync(AnAssignment.For("Sở Y tế").Named("a1"));
        await RegisterAsync(Lan, "Sở Y tế", "Bình Phước");
        await new OverrideStore(_tables).PutAsync(
            new AssignmentOverride("12/UBND-TH", "a1", null, null, Withdrawn: true, _clock.GetUtcNow(), "editor"), TestContext.Current.CancellationToken);

        (await ClickAsync(Lan, "a1")).ShouldBeOfType<AcknowledgementOutcome.Withdrawn>();

        await NothingIsStoredAsync();
    }

    [Fact]
    public async Task One_click_on_a_digest_records_each_duty_that_it_may()
    {
        await _directives.PublishAsync(
            ADirective.Numbered("12/UBND-TH").With(AnAssignment.For("Sở Y tế").Named("a1"), AnAssignment.For("Sở Tài chính").Named("a2"), AnAssignment.For("Sở Y tế").Named("a3")).Build(),
            TestContext.Current.CancellationToken);
        await RegisterAsync(Lan, "Sở Y tế", "Bình Phước");
        DutyKey[] named = [.. new[] { "a1", "a2", "a3", "a3", "no-such" }.Select(id => new DutyKey("12/UBND-TH", id))];

        var outcomes = await _desk.AcknowledgeAllAsync(named, new Actor(Lan), TestContext.Current.CancellationToken);

        outcomes.Select(each => each.GetType().Name).ShouldBe(["Recorded", "NotOfTheAgency", "Recorded", "UnknownAssignment"]);
        (await StoredAsync()).Select(each => each.AssignmentId).ShouldBe(["a1", "a3"]);
    }

    [Fact]
    public async Task Fifty_clicks_of_ten_people_on_one_duty_leave_ten_records_and_everyone_is_told_the_first_time()
    {
        await PublishAsync(AnAssignment.For("Sở Y tế").Named("a1"));
        var people = Enumerable.Range(0, 10).Select(i => new Person($"p{i}", null, $"Người {i}")).ToList();
        foreach (var person in people)
            await RegisterAsync(person, "Sở Y tế", "Bình Phước");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => ClickAsync(people[i % 10], "a1"))));

        var kept = await StoredAsync();
        kept.Select(each => each.PersonId).Order().ShouldBe(people.Select(person => person.Id));
        outcomes.OfType<AcknowledgementOutcome.Recorded>().Count().ShouldBe(50);
        outcomes.OfType<AcknowledgementOutcome.Recorded>().Count(each => each.IsNew).ShouldBe(10);
        outcomes.OfType<AcknowledgementOutcome.Recorded>().ShouldAllBe(each => kept.Contains(each.First));
    }

    [Fact]
    public async Task A_click_that_is_delivered_again_after_a_week_keeps_the_first_time()
    {
        await PublishAsync(AnAssignment.For("Sở Y tế").Named("a1"));
        await RegisterAsync(Lan, "Sở Y tế", "Bình Phước");
        var first = (await ClickAsync(Lan, "a1")).ShouldBeOfType<AcknowledgementOutcome.Recorded>().First;
        _clock.Advance(TimeSpan.FromDays(7));

        (await ClickAsync(Lan, "a1")).ShouldBeOfType<AcknowledgementOutcome.Recorded>().First.ShouldBe(first);

        (await StoredAsync()).ShouldBe([first]);
    }

    [Fact]
    public async Task The_same_person_of_another_tenant_is_a_stranger()
    {
        await PublishAsync(AnAssignment.For("Sở Y tế").Named("a1"));
        await RegisterAsync(Lan, "Sở Y tế", "Bình Phước");

        (await ClickAsync(Lan with { TenantId = "another" }, "a1")).ShouldBeOfType<AcknowledgementOutcome.NotRegistered>();

        await NothingIsStoredAsync();
    }

    public void Dispose()
    {
        _directives.Dispose();
        _tables.Dispose();
        GC.SuppressFinalize(this);
    }

    private Task PublishAsync(AnAssignment assignment) =>
        _directives.PublishAsync(ADirective.Numbered("12/UBND-TH").With(assignment).Build(), TestContext.Current.CancellationToken);

    private async Task RegisterAsync(Person person, string agency, string place) =>
        (await _roster.RegisterSelfAsync(person, new Agency(agency, place), TestContext.Current.CancellationToken))
            .ShouldBeOfType<RegistrationOutcome.Registered>();

    private Task<AcknowledgementOutcome> ClickAsync(Person person, string assignment) =>
        _desk.AcknowledgeAsync(new DutyKey("12/UBND-TH", assignment), new Actor(person), TestContext.Current.CancellationToken);

    private Task<IReadOnlyList<Acknowledgement>> StoredAsync() =>
        new AcknowledgementStore(_tables).OfDirectiveAsync("12/UBND-TH", TestContext.Current.CancellationToken);

    private async Task NothingIsStoredAsync() => (await StoredAsync()).ShouldBeEmpty();

    public sealed class OverSqlite() : AcknowledgementDeskTests(OwnTables.OnDisk());

    [Collection(OnAzurite.Name)]
    public sealed class OverTableStorage(AzuriteServer azurite) : AcknowledgementDeskTests(OwnTables.On(azurite));
}
