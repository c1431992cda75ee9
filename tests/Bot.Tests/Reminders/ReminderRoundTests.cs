using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

public sealed class ReminderRoundTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_step_reaches_its_target_once()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 31));

        var sent = new List<string>();
        for (var day = Reminding.At("2023-12-20 08:00"); day < Reminding.At("2024-01-10 08:00"); day = day.AddHours(6))
        {
            bot.Time.SetUtcNow(day);
            var before = bot.Courier.Calls;
            await bot.RunAsync();
            if (bot.Courier.Calls > before)
                sent.Add($"{day:dd/MM HH:mm} {bot.Courier.Delivered.Last().Step.Name}");
        }

        sent.ShouldBe(
        [
            "22/12 08:00 7 days before", "28/12 08:00 3 days before", "29/12 08:00 on the day",
            "02/01 08:00 1 day overdue", "03/01 08:00 3 days overdue", "08/01 08:00 7 days overdue",
        ]);
        (await bot.RecordsAsync("a")).ShouldAllBe(record => record.State == ReminderState.Sent && !record.Uncertain && record.ActivityId != null);
    }

    [Fact]
    public async Task Several_duties_of_an_agency_are_one_card_and_joint_leads_get_each_theirs()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Tài chính", "finance");
        await bot.SubscribeAsync("Sở Tài chính", "finance 2");
        await bot.SubscribeAsync("Sở Nội vụ", "home");
        await bot.PublishAsync(
            AnAssignment.For("Sở Tài chính", "Sở Nội vụ").Named("a").DueOn(2023, 12, 29),
            AnAssignment.For("Sở Tài chính").Coordinating("Sở Nội vụ").Named("b").DueOn(2023, 12, 25),
            AnAssignment.For("Sở Y tế").Named("c").DueOn(2023, 12, 29));

        var outcome = await bot.Until("2023-12-22 08:00").RunAsync();

        bot.Delivered().ShouldBe(
        [
            "finance 2: 1 day before of b, 7 days before of a",
            "finance: 1 day before of b, 7 days before of a",
            "home: 1 day before of b, 7 days before of a",
        ]);
        bot.Courier.Delivered.First(card => card.ConversationId == "home").Items.Select(item => item.Role)
            .ShouldBe([ReminderRole.Coordinating, ReminderRole.Lead]);
        outcome.Unheard.ShouldBe(1, "nobody follows Sở Y tế");
    }

    [Fact]
    public async Task A_group_reaches_its_members_and_a_predecessor_its_successor()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "health");
        await bot.SubscribeAsync("Sở Tài chính", "finance");
        await bot.PublishAsync(
            AnAssignment.For("Các sở, ban, ngành").Named("group").DueOn(2023, 12, 29),
            AnAssignment.For("Sở Kế hoạch và Đầu tư").Named("planning").DueOn(2025, 3, 31));

        await bot.Until("2023-12-22 08:00").RunAsync();
        bot.Delivered().ShouldBe(["finance: 7 days before of group", "health: 7 days before of group"]);
        bot.Courier.Delivered.First().Items[0].Named.Name.ShouldBe("Các sở, ban, ngành");

        bot.Courier.Delivered.Clear();
        await bot.ReportAsync("group", "Sở Y tế");
        await bot.Until("2023-12-26 08:00").RunAsync();
        bot.Delivered().ShouldBe(["finance: 3 days before of group"], "a member that is done is not reminded, the others are");

        await bot.ReportAsync("group", "Sở Tài chính");
        bot.Courier.Delivered.Clear();
        await bot.Until("2025-03-24 08:00").RunAsync();
        bot.Delivered().ShouldBe(["finance: 7 days before of planning"]);
    }

    [Theory]
    [InlineData("2023-12-22 07:59")] // before hours
    [InlineData("2023-12-22 17:00")] // after hours
    [InlineData("2023-12-23 09:00")] // Saturday
    [InlineData("2024-01-01 09:00")] // holiday
    public async Task Nothing_goes_out_in_quiet_hours(string moment)
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));

        (await bot.Until(moment).RunAsync()).ShouldBe(RoundOutcome.Nothing);
        bot.Courier.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task An_outage_of_weeks_ends_in_one_card()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(
            AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29),
            AnAssignment.For("Sở Y tế").Named("b").DueOn(2024, 1, 12),
            AnAssignment.For("Sở Y tế").Named("c").DueOn(2024, 1, 22));

        await bot.Until("2024-01-11 10:00").RunAsync();

        bot.Delivered().ShouldBe(["chat: 7 days overdue of a, 1 day before of b"]);
        bot.Courier.Delivered.Single().IsCatchUp.ShouldBeTrue();
        await bot.Until("2024-01-12 08:00").RunAsync();
        bot.Delivered().ShouldContain("chat: 14 days overdue of a, on the day of b");
    }

    [Fact]
    public async Task A_clock_that_jumps_back_repeats_nothing()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        await bot.Until("2023-12-22 08:00").RunAsync();

        await using var again = new Reminding("2023-12-21 08:00", bot.Store);
        await again.RunAsync();
        await again.Until("2023-12-22 09:00").RunAsync();

        again.Courier.Calls.ShouldBe(0);
        await again.Until("2023-12-26 09:00").RunAsync();
        again.Delivered().ShouldBe(["chat: 3 days before of a"]);
    }

    [Fact]
    public async Task A_paused_target_gets_all_of_it_in_one_card_when_the_pause_ends()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "paused");
        await bot.SubscribeAsync("Sở Y tế", "awake");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        (await bot.Desk.PauseAsync("paused", Reminding.Day("2023-12-28"), Token)).ShouldBeOfType<SubscriptionOutcome.Paused>();

        (await bot.Until("2023-12-22 08:00").RunAsync()).Deferred.ShouldBe(1);
        await bot.Until("2023-12-26 08:00").RunAsync();
        bot.Delivered().ShouldBe(["awake: 3 days before of a", "awake: 7 days before of a"]);
        (await bot.RecordsAsync("a")).Count(record => record.State == ReminderState.Deferred).ShouldBe(2);

        bot.Courier.Delivered.Clear();
        await bot.Until("2023-12-28 08:00").RunAsync();
        bot.Delivered().ShouldBe(["awake: 1 day before of a", "paused: 1 day before of a"]);
        (await bot.RecordsAsync("a")).ShouldAllBe(record => record.State == ReminderState.Sent);
    }

    [Fact]
    public async Task Leaders_hear_of_what_is_overdue_and_not_acknowledged()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("lãnh đạo Sở Y tế", "leaders");
        await bot.PublishAsync(
            AnAssignment.For("Sở Y tế").Named("silent").DueOn(2023, 12, 22),
            AnAssignment.For("Sở Y tế").Named("acknowledged").DueOn(2023, 12, 22));
        await bot.Acknowledgements.AddAsync(
            new Acknowledgement("4614/UBND-TH", "acknowledged", "Sở Y tế", "person", "Nguyễn Văn A", bot.Time.GetUtcNow()), Token);

        await bot.Until("2023-12-21 08:00").RunAsync();
        await bot.Until("2023-12-22 08:00").RunAsync();
        bot.Courier.Calls.ShouldBe(0, "nothing is overdue yet");
        await bot.Until("2023-12-25 08:00").RunAsync();

        bot.Courier.Delivered.Single(card => card.Kind == ReminderCardKind.Escalation).Items.Single().Assignment.Id.ShouldBe("silent");
    }

    [Fact]
    public async Task An_editor_moves_a_deadline_reports_an_event_and_withdraws()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(
            AnAssignment.For("Sở Y tế").Named("moved").DueOn(2023, 12, 29),
            AnAssignment.For("Sở Y tế").Named("undated"),
            AnAssignment.For("Sở Y tế").Named("waiting").Until(new Deadline.Relative("trong 10 ngày kể từ ngày được phê duyệt", null, null)),
            AnAssignment.For("Sở Y tế").Named("withdrawn").DueOn(2023, 12, 29));

        await bot.DecideAsync("moved", due: "2024-01-05");
        await bot.DecideAsync("undated", due: "2024-01-05");
        await bot.DecideAsync("waiting", happened: "2023-12-26");
        await bot.DecideAsync("withdrawn", withdrawn: true);

        await bot.Until("2023-12-22 08:00").RunAsync();
        bot.Courier.Calls.ShouldBe(0);
        await bot.Until("2023-12-29 08:00").RunAsync();
        bot.Delivered().ShouldBe(["chat: 7 days before of moved, 7 days before of undated, 7 days before of waiting"]);
    }

    [Fact]
    public async Task Who_subscribes_after_the_round_gets_what_fell_due_on_that_day()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Nội vụ", "home");
        await bot.PublishAsync(
            AnAssignment.For("Sở Y tế", "Sở Nội vụ").Named("a").DueOn(2023, 12, 29),
            AnAssignment.For("Các sở, ban, ngành").Named("b").DueOn(2023, 12, 29),
            AnAssignment.For("Sở Y tế").Named("c").DueOn(2024, 1, 31));
        await bot.Until("2023-12-22 08:00").RunAsync();
        bot.Delivered().ShouldBe(["home: 7 days before of a, 7 days before of b"]);

        await bot.Until("2023-12-22 15:00").SubscribeAsync("Sở Y tế", "late");
        await bot.RunAsync();
        await bot.RunAsync();

        bot.Delivered().ShouldBe(["home: 7 days before of a, 7 days before of b", "late: 7 days before of a, 7 days before of b"]);
        await bot.Until("2023-12-25 09:00").SubscribeAsync("Sở Y tế", "later");
        (await bot.RunAsync()).ShouldBe(RoundOutcome.Nothing, "what fell due on an earlier day is past");
    }

    [Fact]
    public async Task How_reminders_stand_can_be_asked()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "well");
        await bot.SubscribeAsync("Sở Y tế", "gone");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        bot.Courier.Behave = (card, _) => card.ConversationId == "gone" ? new FakeCourier.Answer(new CourierOutcome.Refused(UnreachableReason.Blocked)) : null;
        await bot.Until("2023-12-22 08:00").RunAsync();

        var standing = (await bot.Inquiry.OfAsync("4614/UBND-TH", "a", Token)).ShouldNotBeNull();

        standing.Next!.Value.ShouldBe(new ScheduledStep(new ReminderStep(ReminderStepKind.Before, 3), Reminding.Day("2023-12-26"), Reminding.Day("2023-12-29")));
        standing.Reminders.Select(record => (record.Claim.ConversationId, record.State, record.Reason, record.ActivityId is null)).ShouldBe(
            [("gone", ReminderState.Refused, UnreachableReason.Blocked, true), ("well", ReminderState.Sent, null, false)]);
        (await bot.Inquiry.OfAsync("4614/UBND-TH", "b", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_done_is_reminded_of_no_more_but_joint_leads_still_are()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "health");
        await bot.SubscribeAsync("Sở Nội vụ", "home");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế", "Sở Nội vụ").Named("a").DueOn(2023, 12, 29));
        await bot.ReportAsync("a", "Sở Y tế");
        await bot.Until("2023-12-22 08:00").RunAsync();
        bot.Delivered().ShouldBe(["home: 7 days before of a"]);

        await bot.ReportAsync("a", "Sở Nội vụ");
        await bot.Until("2024-01-05 08:00").RunAsync();
        bot.Courier.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_reopened_is_reminded_of_again()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        await bot.ReportAsync("a", "Sở Y tế");
        await bot.Until("2023-12-22 08:00").RunAsync();
        bot.Courier.Calls.ShouldBe(0);

        await bot.ReportAsync("a", "Sở Y tế", mark => new FollowUpEvent.Reopened(mark));
        await bot.Until("2023-12-26 08:00").RunAsync();
        bot.Delivered().ShouldBe(["chat: 3 days before of a"]);
    }

    [Fact]
    public async Task A_granted_extension_moves_the_steps_and_a_word_of_progress_the_age()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.PublishAsync(
            AnAssignment.For("Sở Y tế").Named("dated").DueOn(2024, 1, 12), AnAssignment.For("Sở Y tế").Named("undated").Until(new Deadline.Unstated()));
        await bot.Intake.TakeAsync(Token);
        (await NextAsync("dated")).ShouldBe(Reminding.Day("2024-01-05"));
        (await NextAsync("undated")).ShouldBe(Reminding.Day("2024-01-18"));

        bot.Until("2024-01-03 08:00");
        await bot.ReportAsync("dated", "Sở Y tế", mark => new FollowUpEvent.ExtensionGranted(mark, 1, Reminding.Day("2024-01-31")));
        await bot.Until("2024-01-10 08:00").ReportAsync("undated", "Sở Y tế", mark => new FollowUpEvent.Started(mark));
        await bot.Intake.TakeAsync(Token);

        (await NextAsync("dated")).ShouldBe(Reminding.Day("2024-01-24"));
        (await NextAsync("undated")).ShouldBe(Reminding.Day("2024-02-15"), "30 days later is Tết");

        async Task<DateOnly?> NextAsync(string id) => (await bot.Entries.FindAsync("4614/UBND-TH", id, Token))!.NextOn;
    }

    [Fact]
    public async Task A_revision_keeps_what_stayed_and_drops_what_went()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(
            AnAssignment.For("Sở Y tế").Named("stays").DueOn(2023, 12, 29), AnAssignment.For("Sở Y tế").Named("goes").DueOn(2023, 12, 29));
        await bot.Until("2023-12-22 08:00").RunAsync();

        await bot.PublishAsync(
            AnAssignment.For("Sở Y tế").Named("stays").DueOn(2023, 12, 29), AnAssignment.For("Sở Y tế").Named("comes").DueOn(2024, 1, 2));
        await bot.RunAsync();
        await bot.Until("2023-12-26 08:00").RunAsync();

        bot.Delivered().ShouldBe(["chat: 3 days before of stays, 7 days before of comes", "chat: 7 days before of goes, 7 days before of stays"]);
    }
}
