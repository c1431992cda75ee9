using Bot.Acknowledgements;
using Bot.Directives;
using Bot.Roster;
using Bot.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Acknowledgements;

public abstract class FollowUpDeskTests : IDisposable
{
    private static readonly Person Lan = new("lan", null, "Nguyễn Thị Lan");
    private static readonly Person Binh = new("binh", null, "Trần Văn Bình");
    private static readonly Person Leader = new("leader", null, "Phạm Lãnh Đạo");
    private static readonly Person Editor = new("editor", null, "Lê Biên Tập");
    private static readonly Agency Health = new("Sở Y tế", "Bình Phước");
    private static readonly DutyKey Duty = new("12/UBND-TH", "a1");
    private static readonly DutyKey Undated = new("12/UBND-TH", "a2");
    private static readonly DateOnly Later = new(2024, 1, 15);

    private readonly OwnTables _tables;
    private readonly DirectiveStore _directives;
    private readonly RosterStore _officials;
    private readonly FollowUpStore _events;
    private readonly FollowUpDesk _desk;
    private readonly LeaderDesk _leaders;
    private readonly NudgeDesk _nudges;
    private readonly OverviewDesk _overviews;
    private readonly AcknowledgementDesk _acknowledgements;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2023, 12, 20, 1, 0, 0, TimeSpan.Zero));

    private protected FollowUpDeskTests(OwnTables tables)
    {
        _tables = tables;
        _directives = new DirectiveStore(tables, _clock);
        _officials = new RosterStore(tables);
        _events = new FollowUpStore(tables);
        var acknowledgements = new AcknowledgementStore(tables);
        var roster = new RosterDesk(_officials, new RosterOptions(), _clock);
        var records = new DutyRecords(_directives, new OverrideStore(tables), acknowledgements, _events, WorkingCalendar.Default, _clock);
        _desk = new FollowUpDesk(records, roster);
        _leaders = new LeaderDesk(records, roster);
        _nudges = new NudgeDesk(records, new NudgeStore(tables), roster);
        _overviews = new OverviewDesk(records, roster);
        _acknowledgements = new AcknowledgementDesk(records, acknowledgements, roster);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _directives.Dispose();
        _tables.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Progress_and_completion_are_recorded_once_and_the_first_word_stands()
    {
        await PublishAsync();

        var started = (await _desk.StartAsync(Duty, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Recorded>();
        _clock.Advance(TimeSpan.FromHours(1));
        (await _desk.StartAsync(Duty, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Already>().First.Mark.ShouldBe(started.Event.Mark);
        var done = (await _desk.FinishAsync(Duty, " Báo cáo số 15/BC-SYT ", "https://example.vn/bc", new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Recorded>();
        (await _desk.FinishAsync(Duty, "khác", null, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Already>().First.Mark.ShouldBe(done.Event.Mark);

        done.Status.Standing.ShouldBe(DutyStanding.DoneOnTime);
        var kept = await _events.OfDutyAsync(Duty, Token);
        kept.Count.ShouldBe(2);
        kept[1].ShouldBeOfType<FollowUpEvent.Done>().Note.ShouldBe("Báo cáo số 15/BC-SYT");
        (await _desk.AskExtensionAsync(Duty, "trễ", Later, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Already>();
    }

    [Fact]
    public async Task An_extension_is_asked_granted_and_moves_the_deadline_while_the_first_one_stays()
    {
        await PublishAsync();

        var asked = (await _desk.AskExtensionAsync(Duty, "chờ số liệu", Later, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Recorded>();
        asked.Status.Standing.ShouldBe(DutyStanding.ExtensionAsked);
        (await _desk.AskExtensionAsync(Duty, "lý do khác", Later.AddDays(9), new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Already>();
        var granted = (await _leaders.DecideAsync(new ExtensionKey(Duty, Health, 1), grant: true, new Actor(Leader), Token)).ShouldBeOfType<FollowUpOutcome.Recorded>();

        granted.Status.Due.ShouldBe(Later);
        granted.Status.FirstDue.ShouldBe(new DateOnly(2023, 12, 31));
        (await new StandingDecisions(new OverrideStore(_tables), _events).OfDirectiveAsync((await _directives.FindAsync(Duty.DirectiveKey, Token))!, Token))
            .ShouldHaveSingleItem().Due.ShouldBe(Later);
    }

    [Fact]
    public async Task Of_two_leaders_at_once_the_first_decision_stands_and_the_second_sees_it()
    {
        await PublishAsync();
        await _desk.AskExtensionAsync(Duty, "chờ số liệu", Later, new Actor(Lan), Token);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => _leaders.DecideAsync(
            new ExtensionKey(Duty, Health, 1), grant: i % 2 == 0, new Actor(i % 2 == 0 ? Leader : Editor), Token))));

        var first = outcomes.OfType<FollowUpOutcome.Recorded>().ShouldHaveSingleItem().Event;
        outcomes.OfType<FollowUpOutcome.Already>().Count().ShouldBe(7);
        outcomes.OfType<FollowUpOutcome.Already>().ShouldAllBe(each => each.First.Mark == first.Mark && each.First.GetType() == first.GetType());
        (await _events.OfDutyAsync(Duty, Token)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_click_that_is_delivered_again_later_changes_nothing()
    {
        await PublishAsync();
        await _desk.FinishAsync(Duty, null, null, new Actor(Lan, "chat f:1"), Token);
        await _leaders.ReopenAsync(Duty, Health, new Actor(Leader, "chat f:2"), Token);
        _clock.Advance(TimeSpan.FromDays(7));

        // Without its id it would be a new report of completion, and a new reopening.
        (await _desk.FinishAsync(Duty, null, null, new Actor(Lan, "chat f:1"), Token)).ShouldBeOfType<FollowUpOutcome.Already>();
        await _desk.FinishAsync(Duty, null, null, new Actor(Lan, "chat f:3"), Token);
        (await _leaders.ReopenAsync(Duty, Health, new Actor(Leader, "chat f:2"), Token)).ShouldBeOfType<FollowUpOutcome.Already>();

        (await _events.OfDutyAsync(Duty, Token)).Select(each => each.GetType().Name).ShouldBe(["Done", "Reopened", "Done"]);
    }

    [Fact]
    public async Task A_refused_request_keeps_the_deadline_and_may_be_followed_by_another()
    {
        await PublishAsync();
        await _desk.AskExtensionAsync(Duty, "chờ số liệu", Later, new Actor(Lan), Token);

        var refused = (await _leaders.DecideAsync(new ExtensionKey(Duty, Health, 1), grant: false, new Actor(Editor), Token)).ShouldBeOfType<FollowUpOutcome.Recorded>();
        var again = await _desk.AskExtensionAsync(Duty, "vẫn chờ số liệu", Later, new Actor(Lan), Token);

        refused.Status.Due.ShouldBe(new DateOnly(2023, 12, 31));
        again.ShouldBeOfType<FollowUpOutcome.Recorded>();
        (await _leaders.DecideAsync(new ExtensionKey(Duty, Health, 1), grant: true, new Actor(Leader), Token)).ShouldBeOfType<FollowUpOutcome.Already>();
    }

    [Theory]
    [InlineData("", "2024-01-15", FollowUpProblem.NoReason)]
    [InlineData("   \n ", "2024-01-15", FollowUpProblem.NoReason)]
    [InlineData("lý do", null, FollowUpProblem.NoDay)]
    [InlineData("lý do", "2023-12-20", FollowUpProblem.PastDay)] // today
    [InlineData("lý do", "2020-01-01", FollowUpProblem.PastDay)]
    [InlineData("lý do", "2023-12-31", FollowUpProblem.NotLater)] // the deadline itself
    [InlineData("lý do", "2099-01-01", FollowUpProblem.TooFar)]
    [InlineData("<script>alert(1)</script>", "2024-01-15", FollowUpProblem.NotPlainText)]
    [InlineData("[bấm đây](https://xấu.example)", "2024-01-15", FollowUpProblem.NotPlainText)]
    [InlineData("**gấp**", "2024-01-15", FollowUpProblem.NotPlainText)]
    [InlineData("lý do \u202e đảo", "2024-01-15", FollowUpProblem.NotPlainText)]
    public async Task A_request_that_is_not_in_order_is_refused_with_its_reason_and_nothing_is_stored(string reason, string? day, object problem)
    {
        await PublishAsync();

        var outcome = await _desk.AskExtensionAsync(Duty, reason, day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new Actor(Lan), Token);

        outcome.ShouldBeOfType<FollowUpOutcome.BadInput>().Problem.ShouldBe((FollowUpProblem)problem);
        (await _events.OfDutyAsync(Duty, Token)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.vn/a")]
    [InlineData("//example.vn")]
    [InlineData("example.vn/bao-cao")]
    [InlineData("https://user:secret@example.vn")]
    [InlineData("https://example.vn/a b")]
    [InlineData("https://example.vn/\"><b>")]
    public async Task A_link_that_is_no_plain_web_address_is_refused_and_nothing_is_stored(string link)
    {
        await PublishAsync();

        (await _desk.FinishAsync(Duty, "xong", link, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.BadInput>().Problem.ShouldBe(FollowUpProblem.BadLink);
        (await _events.OfDutyAsync(Duty, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_note_has_a_longest_length_and_an_undated_duty_nothing_to_extend()
    {
        await PublishAsync();

        (await _desk.FinishAsync(Duty, new string('đ', 1_001), null, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.BadInput>().Problem.ShouldBe(FollowUpProblem.TooLong);
        (await _desk.AskExtensionAsync(Undated, "lý do", Later, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.BadInput>().Problem.ShouldBe(FollowUpProblem.NoDeadline);
        (await _desk.FinishAsync(Duty, new string('đ', 1_000), null, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Recorded>();
    }

    [Fact]
    public async Task Strangers_other_agencies_and_unknown_or_withdrawn_duties_are_refused_and_nothing_is_stored()
    {
        await PublishAsync();
        await new OverrideStore(_tables).PutAsync(new AssignmentOverride(Undated.DirectiveKey, "a2", null, null, Withdrawn: true, _clock.GetUtcNow(), "editor"), Token);

        (await _desk.StartAsync(Duty, new Actor(new Person("stranger", null, "?")), Token)).ShouldBeOfType<FollowUpOutcome.NotRegistered>();
        (await _desk.StartAsync(Duty, new Actor(new Person("lan", "another-tenant", "Lan")), Token)).ShouldBeOfType<FollowUpOutcome.NotRegistered>();
        (await _desk.FinishAsync(Duty, null, null, new Actor(Binh), Token)).ShouldBeOfType<FollowUpOutcome.NotOfTheAgency>();
        (await _desk.StartAsync(Undated, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Withdrawn>();
        (await _desk.StartAsync(Duty with { AssignmentId = "a9" }, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.UnknownAssignment>();
        (await _leaders.ReopenAsync(Duty, Health, new Actor(Leader), Token)).ShouldBeOfType<FollowUpOutcome.NothingToDecide>();

        (await _events.OfDirectiveAsync(Duty.DirectiveKey, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_another_instance_decided_or_published_holds_for_the_next_click()
    {
        await PublishAsync();
        await _acknowledgements.AcknowledgeAsync(Duty, new Actor(Lan), Token);
        (await _desk.StartAsync(Undated, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Recorded>();
        using var there = new DirectiveStore(_tables, _clock);

        await new OverrideStore(_tables).PutAsync(new AssignmentOverride(Duty.DirectiveKey, "a1", null, null, Withdrawn: true, _clock.GetUtcNow(), "editor"), Token);
        await there.NoteChangeAsync(Duty.DirectiveKey, Token);
        (await _desk.StartAsync(Duty, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Withdrawn>();
        await there.PublishAsync(ADirective.Numbered(Duty.DirectiveKey).With(AnAssignment.For("Sở Y tế").Named("a1")).Build(), Token);
        (await _desk.FinishAsync(Undated, null, null, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.UnknownAssignment>();
    }

    [Fact]
    public async Task Officials_leaders_of_other_agencies_and_whoever_asked_decide_nothing()
    {
        await PublishAsync();
        var chief = new Person("chief", null, "Trưởng phòng");
        await RegisterAsync(chief, OfficialRole.Leader, Health);
        var other = new Person("other", null, "Lãnh đạo khác");
        await RegisterAsync(other, OfficialRole.Leader, new Agency("Sở Tài chính", "Bình Phước"));
        await _desk.AskExtensionAsync(Duty, "chờ số liệu", Later, new Actor(chief), Token);
        var request = new ExtensionKey(Duty, Health, 1);

        (await _leaders.DecideAsync(request, true, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.MayNotDecide>();
        (await _leaders.DecideAsync(request, true, new Actor(other), Token)).ShouldBeOfType<FollowUpOutcome.MayNotDecide>();
        (await _leaders.DecideAsync(request with { Agency = new Agency("Sở Tài chính", "Bình Phước") }, true, new Actor(other), Token)).ShouldBeOfType<FollowUpOutcome.NothingToDecide>();
        (await _leaders.DecideAsync(request with { Number = 7 }, true, new Actor(Leader), Token)).ShouldBeOfType<FollowUpOutcome.NothingToDecide>();
        (await _leaders.DecideAsync(request, true, new Actor(chief), Token)).ShouldBeOfType<FollowUpOutcome.OwnRequest>();

        (await _events.OfDutyAsync(Duty, Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_agency_is_nudged_once_a_day_until_it_took_note()
    {
        await PublishAsync();

        (await _nudges.NudgeAsync(Duty, Health, new Actor(Lan), Token)).ShouldBeOfType<NudgeOutcome.MayNot>();
        (await _nudges.NudgeAsync(Duty, new Agency("Sở Tài chính", "Bình Phước"), new Actor(Editor), Token)).ShouldBeOfType<NudgeOutcome.NotALead>();
        var all = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => _nudges.NudgeAsync(Duty, Health, new Actor(i % 2 == 0 ? Leader : Editor), Token))));
        all.OfType<NudgeOutcome.Recorded>().Count().ShouldBe(1);
        all.OfType<NudgeOutcome.AlreadyToday>().Count().ShouldBe(5);
        _clock.Advance(TimeSpan.FromDays(1));
        (await _nudges.NudgeAsync(Duty, Health, new Actor(Leader), Token)).ShouldBeOfType<NudgeOutcome.Recorded>();
        _clock.Advance(TimeSpan.FromDays(1));
        await _acknowledgements.AcknowledgeAsync(Duty, new Actor(Lan), Token);

        (await _nudges.NudgeAsync(Duty, Health, new Actor(Leader), Token)).ShouldBeOfType<NudgeOutcome.Acknowledged>();
        (await new NudgeStore(_tables).OfDirectiveAsync(Duty.DirectiveKey, Token)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Leaders_see_their_own_agencys_duties_editors_all_and_officials_none()
    {
        await PublishAsync();
        await _acknowledgements.AcknowledgeAsync(Duty, new Actor(Lan), Token);
        await _desk.AskExtensionAsync(Duty, "chờ số liệu", Later, new Actor(Lan), Token);

        var own = (await _overviews.OfAsync(Leader, Token)).ShouldBeOfType<Overview.Duties>();
        var all = (await _overviews.OfAsync(Editor, Token)).ShouldBeOfType<Overview.Duties>();
        (await _overviews.OfAsync(Lan, Token)).ShouldBeOfType<Overview.NotALeader>();

        own.Of.ShouldBe(Health);
        own.Rows.Select(row => row.Duty.Assignment.Id).ShouldBe(["a2", "a1"]); // what nobody took note of first
        all.Of.ShouldBeNull();
        all.Rows.Count.ShouldBe(3);
        all.Unacknowledged.Select(group => group.Key).ShouldBe(["Sở Tài chính (Bình Phước)", "Sở Y tế (Bình Phước)"]);
        all.Asked.ShouldHaveSingleItem().Duty.Assignment.Id.ShouldBe("a1");
    }

    [Fact]
    public async Task Events_of_an_official_who_was_registered_for_a_group_are_numbered_all_the_same()
    {
        await PublishAsync();
        await RegisterAsync(Lan, OfficialRole.Official, Health with { Kind = AgencyKind.Group });
        (await _desk.StartAsync(Duty, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Recorded>().Event.Number.ShouldBe(1);
        (await _desk.FinishAsync(Duty, null, null, new Actor(Lan), Token)).ShouldBeOfType<FollowUpOutcome.Recorded>().Event.Number.ShouldBe(2);
    }

    private async Task PublishAsync()
    {
        await _directives.PublishAsync(
            ADirective.Numbered(Duty.DirectiveKey).With(
                AnAssignment.For("Sở Y tế").Named("a1").DueOn(2023, 12, 31), AnAssignment.For("Sở Y tế").Named("a2"), AnAssignment.For("Sở Tài chính").Named("a3")).Build(),
            Token);
        await RegisterAsync(Lan, OfficialRole.Official, Health);
        await RegisterAsync(Binh, OfficialRole.Official, new Agency("Sở Tài chính", "Bình Phước"));
        await RegisterAsync(Leader, OfficialRole.Leader, Health);
        await RegisterAsync(Editor, OfficialRole.Editor, null);
    }

    private Task RegisterAsync(Person person, OfficialRole role, Agency? agency) =>
        _officials.PutAsync(new Official(person.Id, person.TenantId, person.Name, role, agency), Token);

    public sealed class OverSqlite() : FollowUpDeskTests(OwnTables.OnDisk());

    [Collection(OnAzurite.Name)]
    public sealed class OverTableStorage(AzuriteServer azurite) : FollowUpDeskTests(OwnTables.On(azurite));
}
