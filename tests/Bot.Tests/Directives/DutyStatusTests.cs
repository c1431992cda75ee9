using Bot.Directives;
using Bot.Tests.Support;

namespace Bot.Tests.Directives;

public sealed class DutyStatusTests
{
    private static readonly DateOnly Today = new(2023, 12, 20);
    private static readonly Agency Health = new("Sở Y tế", "Bình Phước");
    private static readonly DateTimeOffset Morning = new(2023, 12, 19, 1, 0, 0, TimeSpan.Zero);
    private readonly List<Acknowledgement> _acknowledgements = [];
    private readonly List<FollowUpEvent> _events = [];
    private AssignmentOverride? _decided;

    [Theory]
    [InlineData("", 30, DutyProgress.NotAcknowledged, DutyTiming.InTime, DutyStanding.NotAcknowledged)]
    [InlineData("", null, DutyProgress.NotAcknowledged, DutyTiming.Undated, DutyStanding.NotAcknowledged)]
    [InlineData("ack", 30, DutyProgress.Acknowledged, DutyTiming.InTime, DutyStanding.Acknowledged)]
    [InlineData("ack start", 30, DutyProgress.UnderWay, DutyTiming.InTime, DutyStanding.UnderWay)]
    [InlineData("ack start", null, DutyProgress.UnderWay, DutyTiming.Undated, DutyStanding.UnderWay)]
    [InlineData("ack", 8, DutyProgress.Acknowledged, DutyTiming.InTime, DutyStanding.Acknowledged)]
    [InlineData("ack", 7, DutyProgress.Acknowledged, DutyTiming.Near, DutyStanding.Near)]
    [InlineData("ack", 0, DutyProgress.Acknowledged, DutyTiming.Near, DutyStanding.Near)] // on the last day it is still on time
    [InlineData("ack", -1, DutyProgress.Acknowledged, DutyTiming.Overdue, DutyStanding.Overdue)]
    [InlineData("done", 0, DutyProgress.Done, DutyTiming.DoneOnTime, DutyStanding.DoneOnTime)]
    [InlineData("done", -1, DutyProgress.Done, DutyTiming.DoneOnTime, DutyStanding.DoneOnTime)] // done yesterday, the last day
    [InlineData("done", -2, DutyProgress.Done, DutyTiming.DoneLate, DutyStanding.DoneLate)]
    [InlineData("done", null, DutyProgress.Done, DutyTiming.DoneOnTime, DutyStanding.DoneOnTime)] // without a day nothing is late
    [InlineData("ack ask", 30, DutyProgress.Acknowledged, DutyTiming.InTime, DutyStanding.ExtensionAsked)]
    [InlineData("ask", -3, DutyProgress.NotAcknowledged, DutyTiming.Overdue, DutyStanding.ExtensionAsked)]
    [InlineData("ask refuse", -3, DutyProgress.NotAcknowledged, DutyTiming.Overdue, DutyStanding.Overdue)]
    [InlineData("ask grant", -3, DutyProgress.NotAcknowledged, DutyTiming.InTime, DutyStanding.NotAcknowledged)]
    [InlineData("start ask done", 30, DutyProgress.Done, DutyTiming.DoneOnTime, DutyStanding.DoneOnTime)] // what is done needs no more time
    [InlineData("ask grant done", -3, DutyProgress.Done, DutyTiming.DoneOnTime, DutyStanding.DoneOnTime)]
    [InlineData("ack start done reopen", 30, DutyProgress.Acknowledged, DutyTiming.InTime, DutyStanding.Acknowledged)]
    [InlineData("done reopen", -2, DutyProgress.NotAcknowledged, DutyTiming.Overdue, DutyStanding.Overdue)]
    public void Progress_and_timing_follow_from_what_happened(string happened, int? daysLeft, object progress, object timing, object standing)
    {
        foreach (var word in happened.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Add(word, Health);

        var status = Status(daysLeft, ["Sở Y tế"], "Sở Y tế");

        status.Progress.ShouldBe(progress);
        status.Timing.ShouldBe(timing);
        status.Standing.ShouldBe(standing);
    }

    [Fact]
    public void The_first_deadline_stays_beside_an_extension()
    {
        Add("ask", Health);
        Add("grant", Health);

        var status = Status(5, ["Sở Y tế"], "Sở Y tế");

        status.Due.ShouldBe(Today.AddDays(40));
        status.FirstDue.ShouldBe(Today.AddDays(5));
        status.IsMoved.ShouldBeTrue();
    }

    [Theory]
    [InlineData(-60, 40)] // the editor before the extension: the extension holds
    [InlineData(60, 3)] // the editor after it: the editor's date holds
    public void Of_an_editors_date_and_an_extension_the_later_word_holds(int minutes, int daysLeft)
    {
        Add("ask", Health);
        Add("grant", Health);
        _decided = new AssignmentOverride("12/UBND-TH", "a-1", Today.AddDays(3), null, false, Morning.AddMinutes(minutes), "editor");

        Status(5, ["Sở Y tế"], "Sở Y tế").Due.ShouldBe(Today.AddDays(daysLeft));
    }

    [Fact]
    public void A_joint_lead_is_not_moved_or_done_by_the_other()
    {
        Add("ack", Health);
        Add("done", Health);

        var other = Status(30, ["Sở Y tế", "Sở Tài chính"], "Sở Tài chính");
        var whole = Whole(30, "Sở Y tế", "Sở Tài chính");

        other.Progress.ShouldBe(DutyProgress.NotAcknowledged);
        whole.Progress.ShouldBe(DutyProgress.NotAcknowledged);
        Add("ack", new Agency("Sở Tài chính", "Bình Phước"));
        Add("done", new Agency("Sở Tài chính", "Bình Phước"));
        Whole(30, "Sở Y tế", "Sở Tài chính").Timing.ShouldBe(DutyTiming.DoneOnTime);
    }

    [Fact]
    public void A_member_of_a_group_is_done_alone_and_the_group_never()
    {
        Add("ack", Health);
        Add("done", Health);

        Status(30, ["Các sở, ban, ngành"], "Sở Y tế").Progress.ShouldBe(DutyProgress.Done);
        Status(30, ["Các sở, ban, ngành"], "Sở Tài chính").Progress.ShouldBe(DutyProgress.NotAcknowledged);
        Whole(30, "Các sở, ban, ngành").Progress.ShouldBe(DutyProgress.UnderWay);
    }

    [Fact]
    public void An_agency_of_the_same_name_elsewhere_counts_for_nothing()
    {
        Add("ack", Health with { Place = "Bình Dương" });
        Add("done", Health with { Place = "Bình Dương" });

        Status(30, ["Sở Y tế"], "Sở Y tế").Progress.ShouldBe(DutyProgress.NotAcknowledged);
    }

    [Fact]
    public void A_period_in_working_days_counts_from_the_reported_event_over_the_holidays()
    {
        // Friday 02/02/2024 and 10 working days: Tết, 08/02 to 14/02, is off.
        _decided = new AssignmentOverride("12/UBND-TH", "a-1", null, new DateOnly(2024, 2, 2), false, Morning, "editor");
        var assignment = AnAssignment.For("Sở Y tế").Until(new Deadline.AfterEvent("10 ngày làm việc sau khi được phê duyệt")).Build();

        DutyStatus.Of(assignment, Health, _decided, [], [], Today, WorkingCalendar.Default).Due.ShouldBe(new DateOnly(2024, 2, 23));
    }

    private void Add(string word, Agency agency)
    {
        var mark = new FollowUpMark("12/UBND-TH", "a-1", agency, "lan", "Lan", Morning.AddMinutes(_events.Count));
        FollowUpEvent? next = word switch
        {
            "start" => new FollowUpEvent.Started(mark),
            "done" => new FollowUpEvent.Done(mark, null, null),
            "ask" => new FollowUpEvent.ExtensionAsked(mark, "chờ số liệu", Today.AddDays(40), Today),
            "grant" => new FollowUpEvent.ExtensionGranted(mark, _events.Count, Today.AddDays(40)),
            "refuse" => new FollowUpEvent.ExtensionRefused(mark, _events.Count),
            "reopen" => new FollowUpEvent.Reopened(mark),
            _ => null,
        };
        if (next is not null)
            _events.Add(next with { Number = _events.Count + 1 });
        else
            _acknowledgements.Add(new Acknowledgement("12/UBND-TH", "a-1", agency.Name, "lan", "Lan", Morning) { AgencyPlace = agency.Place });
    }

    private DutyStatus Status(int? daysLeft, string[] leads, string agency) => DutyStatus.Of(
        Duty(daysLeft, leads), new Agency(agency, "Bình Phước"), _decided, _acknowledgements, _events, Today, WorkingCalendar.Default);

    private DutyStatus Whole(int? daysLeft, params string[] leads) =>
        DutyStatus.OfWhole(Duty(daysLeft, leads), _decided, _acknowledgements, _events, Today, WorkingCalendar.Default);

    private static Assignment Duty(int? daysLeft, string[] leads)
    {
        var duty = AnAssignment.For(leads);
        return (daysLeft is { } days ? duty.DueOn(Today.AddDays(days)) : duty).Build();
    }
}
