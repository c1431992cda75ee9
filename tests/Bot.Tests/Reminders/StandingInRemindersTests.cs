using Bot.Cards;
using Bot.Directives;
using Bot.Reminders;
using Bot.Tests.Support;
using Bot.Texts;

namespace Bot.Tests.Reminders;

/// <summary>How a duty stands for its agency decides whether, when and with what words it is reminded of.</summary>
public sealed class StandingInRemindersTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_extension_for_one_of_joint_leads_moves_its_own_steps_alone()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "health");
        await bot.SubscribeAsync("Sở Nội vụ", "home");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế", "Sở Nội vụ").Named("a").DueOn(2023, 12, 29));
        await GrantAsync(bot, "a", "Sở Y tế", "2023-12-29", "2024-01-12");

        (await SentAsync(bot, "2023-12-21", "2024-01-12")).ShouldBe(
        [
            "22/12 home: 7 days before of a",
            "26/12 home: 3 days before of a",
            "28/12 home: 1 day before of a",
            "29/12 home: on the day of a",
            "02/01 home: 3 days overdue of a",
            "05/01 health: 7 days before of a",
            "05/01 home: 7 days overdue of a",
            "09/01 health: 3 days before of a",
            "11/01 health: 1 day before of a",
            "12/01 health: on the day of a",
            "12/01 home: 14 days overdue of a",
        ]);
    }

    [Fact]
    public async Task An_extension_for_a_member_of_a_leading_group_moves_its_own_steps_alone()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "health");
        await bot.SubscribeAsync("Sở Tài chính", "finance");
        await bot.PublishAsync(AnAssignment.For("Các sở, ban, ngành").Named("a").DueOn(2023, 12, 29));
        await GrantAsync(bot, "a", "Sở Y tế", "2023-12-29", "2024-01-05");

        (await SentAsync(bot, "2023-12-28", "2024-01-02")).ShouldBe(
            ["28/12 finance: 1 day before of a", "29/12 finance: on the day of a", "29/12 health: 7 days before of a", "02/01 finance: 3 days overdue of a", "02/01 health: 3 days before of a"]);
        bot.Planned("2024-01-03", 3, await bot.EntryAsync("a"), await bot.Subscriptions.AllAsync(Token)).ShouldBe(
            ["04/01 Sở Y tế: 1 day before", "05/01 Sở Tài chính: 7 days overdue", "05/01 Sở Y tế: on the day"]);
    }

    [Fact]
    public async Task When_all_joint_leads_have_more_time_nothing_counts_from_the_first_day()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "health");
        await bot.SubscribeAsync("Sở Nội vụ", "home");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế", "Sở Nội vụ").Named("a").DueOn(2023, 12, 29));
        await GrantAsync(bot, "a", "Sở Y tế", "2023-12-29", "2024-01-05");
        await bot.ReportAsync("a", "Sở Nội vụ");

        (await SentAsync(bot, "2023-12-21", "2023-12-28")).ShouldBeEmpty();
        (await bot.EntryAsync("a")).NextOn.ShouldBe(Reminding.Day("2023-12-29"));
    }

    [Fact]
    public async Task A_card_tells_how_the_duty_stands_and_the_first_deadline_beside_the_new_one()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("stated").DueOn(2023, 12, 29), AnAssignment.For("Sở Y tế").Named("set").Until(new Deadline.Unstated()));
        await bot.DecideAsync("set", due: "2023-12-28");
        foreach (var id in new[] { "stated", "set" })
        {
            await bot.ReportAsync(id, "Sở Y tế", mark => new FollowUpEvent.Started(mark));
            await GrantAsync(bot, id, "Sở Y tế", id == "set" ? "2023-12-28" : "2023-12-29", "2024-01-05");
        }

        await bot.Until("2023-12-29 08:00").RunAsync();

        var card = bot.Courier.Delivered.Single();
        card.Items.Select(item => (item.Assignment.Id, item.Status!.Due, item.Status.FirstDue)).ShouldBe(
            [("stated", Reminding.Day("2024-01-05"), Reminding.Day("2023-12-29")), ("set", Reminding.Day("2024-01-05"), Reminding.Day("2023-12-28"))], ignoreOrder: true);
        var json = CardJson.Of(ReminderCard.Of(card, Phrases.In(Language.Vietnamese)));
        json.ShouldContain("Đang thực hiện");
        json.ShouldContain("hạn ban đầu 29/12/2023", Case.Insensitive);
        json.ShouldContain("hạn ban đầu 28/12/2023", Case.Insensitive);
    }

    [Fact]
    public async Task Leaders_do_not_hear_of_what_their_agency_gave_word_of()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("lãnh đạo Sở Y tế", "leaders");
        string[] duties = ["silent", "under way", "asked", "extended", "done", "withdrawn"];
        await bot.PublishAsync([.. duties.Select(id => AnAssignment.For("Sở Y tế").Named(id).DueOn(2023, 12, 22))]);
        await bot.ReportAsync("under way", "Sở Y tế", mark => new FollowUpEvent.Started(mark));
        await bot.ReportAsync("asked", "Sở Y tế", mark => new FollowUpEvent.ExtensionAsked(mark, "chờ số liệu", Reminding.Day("2024-01-31"), Reminding.Day("2023-12-22")));
        await GrantAsync(bot, "extended", "Sở Y tế", "2023-12-22", "2024-01-31");
        await bot.ReportAsync("done", "Sở Y tế");
        await bot.DecideAsync("withdrawn", withdrawn: true);

        await bot.Until("2023-12-26 08:00").RunAsync();

        bot.Courier.Delivered.Where(card => card.Kind == ReminderCardKind.Escalation).SelectMany(card => card.Items)
            .Select(item => item.Assignment.Id).ShouldBe(["silent"]);
    }

    [Fact]
    public async Task The_weekly_summary_tells_how_each_open_duty_stands()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("lãnh đạo Sở Y tế", "leaders");
        string[] duties = ["new", "acknowledged", "under way", "asked", "extended", "done", "done late", "withdrawn"];
        await bot.PublishAsync([.. duties.Select(id => AnAssignment.For("Sở Y tế").Named(id).DueOn(2023, 12, id == "done late" ? 20 : 29))]);
        await bot.Acknowledgements.AddAsync(
            new Acknowledgement("4614/UBND-TH", "acknowledged", "Sở Y tế", "person", "Nguyễn Văn A", bot.Time.GetUtcNow()), Token);
        await bot.ReportAsync("under way", "Sở Y tế", mark => new FollowUpEvent.Started(mark));
        await bot.ReportAsync("asked", "Sở Y tế", mark => new FollowUpEvent.ExtensionAsked(mark, "chờ số liệu", Reminding.Day("2024-01-31"), Reminding.Day("2023-12-29")));
        await GrantAsync(bot, "extended", "Sở Y tế", "2023-12-29", "2024-01-31");
        await bot.ReportAsync("done", "Sở Y tế");
        await bot.DecideAsync("withdrawn", withdrawn: true);
        await bot.Until("2023-12-22 09:00").ReportAsync("done late", "Sở Y tế");

        await bot.Until("2023-12-25 08:00").RunAsync();

        var summary = bot.Courier.Delivered.Single(card => card.Kind == ReminderCardKind.WeeklySummary);
        summary.Items.Select(item => (item.Assignment.Id, item.Status!.Standing, item.Status.Due)).ShouldBe(
            [
                ("new", DutyStanding.Near, Reminding.Day("2023-12-29")),
                ("acknowledged", DutyStanding.Near, Reminding.Day("2023-12-29")),
                ("under way", DutyStanding.Near, Reminding.Day("2023-12-29")),
                ("asked", DutyStanding.ExtensionAsked, Reminding.Day("2023-12-29")),
                ("extended", DutyStanding.NotAcknowledged, Reminding.Day("2024-01-31")),
            ],
            ignoreOrder: true);
        var json = CardJson.Of(ReminderCard.Of(summary, Phrases.In(Language.Vietnamese)));
        json.ShouldContain("lead-grant", customMessage: "a request is decided from the summary");
        json.ShouldContain("hạn ban đầu 29/12/2023", Case.Insensitive);
    }

    [Fact]
    public async Task What_is_reported_done_while_a_round_runs_is_not_sent()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "health");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        await bot.Intake.TakeAsync(Token);

        // The report's row is there, the word of it in the feed not yet.
        var mark = new FollowUpMark("4614/UBND-TH", "a", new Agency("Sở Y tế", "Bình Phước"), "person", "Nguyễn Văn A", bot.Time.GetUtcNow());
        (await bot.FollowUps.TryAppendAsync(new FollowUpEvent.Done(mark, null, null), 1, Token)).ShouldBeTrue();
        await bot.Until("2023-12-22 08:00").RunAsync();

        bot.Courier.Calls.ShouldBe(0);
    }

    private static async Task GrantAsync(Reminding bot, string id, string agency, string due, string newDue)
    {
        await bot.ReportAsync(id, agency, mark => new FollowUpEvent.ExtensionAsked(mark, "chờ số liệu", Reminding.Day(newDue), Reminding.Day(due)));
        await bot.ReportAsync(id, agency, mark => new FollowUpEvent.ExtensionGranted(mark, 1, Reminding.Day(newDue)));
    }

    // What goes out from one day to another, by day.
    private static async Task<List<string>> SentAsync(Reminding bot, string from, string to)
    {
        var sent = new List<string>();
        for (var day = Reminding.Day(from); day <= Reminding.Day(to); day = day.AddDays(1))
        {
            bot.Courier.Delivered.Clear();
            await bot.Until($"{day:yyyy-MM-dd} 08:00").RunAsync();
            sent.AddRange(bot.Delivered().Select(card => $"{day:dd/MM} {card}"));
        }

        return sent;
    }
}
