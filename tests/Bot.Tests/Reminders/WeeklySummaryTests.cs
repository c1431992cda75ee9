using Bot.Cards;
using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Bot.Tests.Support;
using Bot.Texts;

namespace Bot.Tests.Reminders;

public sealed class WeeklySummaryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Leaders_get_what_is_open_on_the_first_working_day_of_the_week_once()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("lãnh đạo Sở Y tế", "leaders");
        await bot.PublishAsync(
            AnAssignment.For("Sở Y tế").Named("dated").DueOn(2024, 1, 31),
            AnAssignment.For("Các sở, ban, ngành").Named("group"),
            AnAssignment.For("Sở Nội vụ").Named("another's").DueOn(2024, 1, 31),
            AnAssignment.For("Sở Y tế").Named("done").DueOn(2024, 1, 31));
        await bot.Intake.TakeAsync(Token);
        await bot.ReportAsync("done", "Sở Y tế");

        // Monday 1/1/2024 is a holiday: Tuesday opens the week.
        var days = new List<string>();
        for (var day = Reminding.At("2023-12-21 08:00"); day < Reminding.At("2024-01-09 08:00"); day = day.AddHours(4))
        {
            bot.Time.SetUtcNow(day);
            bot.Courier.Delivered.Clear();
            await bot.RunAsync();
            days.AddRange(bot.Courier.Delivered.Where(card => card.Kind == ReminderCardKind.WeeklySummary)
                .Select(card => $"{day:dd/MM HH:mm} {string.Join("+", card.Items.Select(item => item.Assignment.Id))}"));
        }

        days.ShouldBe(["25/12 08:00 dated+group", "02/01 08:00 dated+group", "08/01 08:00 dated+group"]);
    }

    [Fact]
    public async Task The_doctor_says_who_gets_nothing_and_why()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "gone");
        await bot.SubscribeAsync("Sở Nội vụ", "well");
        await bot.PublishAsync(
            AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29),
            AnAssignment.For("Sở Tài chính").Named("b"),
            AnAssignment.For("Sở Tài chính").Named("c"),
            AnAssignment.For("Sở Nội vụ").Named("d"));
        bot.Courier.Behave = (_, _) => new FakeCourier.Answer(new CourierOutcome.Refused(UnreachableReason.Blocked));
        await bot.Until("2023-12-22 08:00").RunAsync();

        var findings = await bot.Doctor.ExamineAsync(Token);

        findings.OfType<DeliveryFinding.OutOfReach>().Single().ShouldSatisfyAllConditions(
            one => one.ConversationId.ShouldBe("gone"), one => one.Reason.ShouldBe(UnreachableReason.Blocked));
        findings.OfType<DeliveryFinding.Unheard>().ShouldBe([new DeliveryFinding.Unheard(new Agency("Sở Tài chính", "Bình Phước"), 2)]);
        findings.Count.ShouldBe(2);
        DoctorText.Of(findings, Phrases.In(Language.Vietnamese)).ShouldContain(
            "chưa nhận được vì người dùng đã chặn ứng dụng. Đề nghị người dùng bỏ chặn ứng dụng trong Teams.");
        DoctorText.Of([], Phrases.In(Language.English)).ShouldBe("Every agency that has duties gets its reminders.");
        (await new Reminding("2027-12-20 08:00", bot.Store).Doctor.ExamineAsync(Token)).Skip(2)
            .ShouldBe([new DeliveryFinding.AssumedCalendar(2027), new DeliveryFinding.NoCalendar(2028)]);
    }
}
