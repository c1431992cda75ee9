using Bot.Directives;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

public sealed class ReminderIntakeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_instance_published_before_it_stopped_another_reminds_of()
    {
        await using var stopped = new Reminding("2023-12-20 08:00");
        await stopped.SubscribeAsync("Sở Y tế", "chat");
        await stopped.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));

        await using var other = new Reminding("2023-12-22 08:00", stopped.Store);
        (await other.RunAsync()).Sent.ShouldBe(1);
        (await other.Intake.TakeAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task A_decision_taken_while_nothing_ran_counts_from_its_own_day()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a"));
        await bot.RunAsync();
        await bot.Until("2023-12-21 18:00").DecideAsync("a", due: "2023-12-28");

        // The step of 21/12 lay before the decision; that of 25/12 and 27/12 do not.
        await bot.Until("2023-12-26 08:00").RunAsync();

        bot.Delivered().ShouldBe(["chat: 3 days before of a"]);
        bot.Courier.Delivered.Single().Items[0].Due.ShouldBe(Reminding.Day("2023-12-28"));
    }

    [Fact]
    public async Task A_change_that_changes_nothing_writes_nothing()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        await bot.Intake.TakeAsync(Token);
        var before = await bot.Entries.FindAsync("4614/UBND-TH", "a", Token);
        await bot.Directives.NoteChangeAsync("4614/UBND-TH", Token);

        (await bot.Intake.TakeAsync(Token)).ShouldBe(1);
        (await bot.Entries.FindAsync("4614/UBND-TH", "a", Token))!.ETag.ShouldBe(before!.ETag);
    }

    [Fact]
    public async Task An_assignment_comes_back_from_the_store_as_it_was()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        var rule = new Recurrence(RecurrencePeriod.Monthly, 20, Before: true);
        AnAssignment[] all =
        [
            AnAssignment.For("Sở Y tế", "Các sở, ban, ngành").Coordinating("Sở Nội vụ").With("Bộ Y tế").Named("dated").DueBefore(2024, 1, 15).Urgently("khẩn trương").At("II.3.a"),
            AnAssignment.For("Sở Y tế").Named("month").Until(new Deadline.EndOfMonth("trong tháng 12", Reminding.Day("2023-12-31"), Reminding.Day("2023-12-31"))),
            AnAssignment.For("Sở Y tế").Named("quarter").Until(new Deadline.EndOfQuarter("quý I", Reminding.Day("2024-03-31"), Reminding.Day("2024-03-31")) { From = Reminding.Day("2024-01-01") }),
            AnAssignment.For("Sở Y tế").Named("year").Until(new Deadline.EndOfYear("trong năm 2023", Reminding.Day("2023-12-31"), Reminding.Day("2023-12-31"))),
            AnAssignment.For("Sở Y tế").Named("relative").Until(new Deadline.Relative("trong 10 ngày", null, null)),
            AnAssignment.For("Sở Y tế").Named("recurring").Until(new Deadline.Recurring("trước ngày 20 hằng tháng", rule)),
            AnAssignment.For("Sở Y tế").Named("event").Until(new Deadline.AfterEvent("sau khi được phê duyệt")),
            AnAssignment.For("Sở Y tế").Named("none").To(new string('ộ', 70_000)),
        ];
        await bot.PublishAsync(all);
        await bot.Intake.TakeAsync(Token);

        foreach (var expected in ADirective.Numbered("4614/UBND-TH").With(all).Build().Assignments)
        {
            var found = (await bot.Entries.FindAsync("4614/UBND-TH", expected.Id, Token))!.Assignment;
            found.Leads.ShouldBe(expected.Leads);
            found.Coordinating.ShouldBe(expected.Coordinating);
            found.External.ShouldBe(expected.External);
            (found with { Leads = expected.Leads, Coordinating = expected.Coordinating, External = expected.External }).ShouldBe(expected);
        }
    }
}
