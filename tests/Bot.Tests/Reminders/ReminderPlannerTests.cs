using System.Text.Json;
using Bot.Commands;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

public sealed class ReminderPlannerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_nobody_subscribed_each_leading_agency_has_a_line_without_targets()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        var directive = ADirective.Numbered("4614/UBND-TH").IssuedOn(2023, 12, 19).With(
            AnAssignment.For("Sở Tài chính", "Sở Kế hoạch và Đầu tư").Named("fund").DueOn(2023, 12, 31),
            AnAssignment.For("Sở Tài chính").Named("plan").DueOn(2024, 1, 5),
            AnAssignment.For("Sở Y tế").Named("undated")).Build();

        var plan = bot.Planner.Plan([directive], [], Reminding.Day("2023-12-20"), 15);

        plan.Select(card => $"{card.At:dd/MM HH:mm zzz} {card.Agency.Name}: {card.Step.Name} of {string.Join("+", card.Assignments)} to {card.Targets.Count}").ShouldBe(
        [
            "22/12 08:00 +07:00 Sở Kế hoạch và Đầu tư: 7 days before of fund to 0",
            "22/12 08:00 +07:00 Sở Tài chính: 7 days before of fund to 0",
            "28/12 08:00 +07:00 Sở Kế hoạch và Đầu tư: 3 days before of fund to 0",
            "28/12 08:00 +07:00 Sở Tài chính: 3 days before of fund to 0",
            "29/12 08:00 +07:00 Sở Kế hoạch và Đầu tư: on the day of fund to 0",
            "29/12 08:00 +07:00 Sở Tài chính: on the day of fund+plan to 0",
            "02/01 08:00 +07:00 Sở Kế hoạch và Đầu tư: 1 day overdue of fund to 0",
            "02/01 08:00 +07:00 Sở Tài chính: 1 day overdue of fund+plan to 0",
            "03/01 08:00 +07:00 Sở Kế hoạch và Đầu tư: 3 days overdue of fund to 0",
            "03/01 08:00 +07:00 Sở Tài chính: 3 days overdue of fund to 0",
        ]);
    }

    [Fact]
    public async Task What_is_planned_is_what_goes_out()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Tài chính", "finance");
        await bot.SubscribeAsync("Sở Tài chính", "finance 2");
        await bot.SubscribeAsync("Sở Y tế", "health");
        await bot.PublishAsync(
            AnAssignment.For("Sở Tài chính").Coordinating("Sở Y tế").Named("a").DueOn(2023, 12, 31),
            AnAssignment.For("Các sở, ban, ngành").Named("b").DueOn(2024, 1, 12),
            AnAssignment.For("Sở Y tế").Named("c"));
        await bot.Intake.TakeAsync(Token);
        var plan = bot.Planner.Plan(
            await bot.Entries.OfDirectiveAsync("4614/UBND-TH", Token), await bot.Subscriptions.AllAsync(Token), Reminding.Day("2023-12-20"), 40);
        var planned = plan.SelectMany(card => card.Targets.Select(target => $"{card.At:dd/MM} {target} {string.Join("+", card.Assignments.Order())}"));

        var sent = new List<string>();
        for (var day = Reminding.At("2023-12-20 08:00"); day < Reminding.At("2024-01-29 08:00"); day = day.AddDays(1))
        {
            bot.Time.SetUtcNow(day);
            bot.Courier.Delivered.Clear();
            await bot.RunAsync();
            sent.AddRange(bot.Courier.Delivered.Select(card =>
                $"{day:dd/MM} {card.ConversationId} {string.Join("+", card.Items.Select(item => item.Assignment.Id).Order())}"));
        }

        sent.Count.ShouldBeGreaterThan(20);
        sent.Order().ShouldBe(planned.Order());
    }

    [Fact]
    public async Task A_line_is_what_the_contract_says()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "19:abc@thread.v2");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a-1").DueOn(2023, 12, 29));
        await bot.Intake.TakeAsync(Token);
        var plan = bot.Planner.Plan(
            await bot.Entries.OfDirectiveAsync("4614/UBND-TH", Token), await bot.Subscriptions.AllAsync(Token), Reminding.Day("2023-12-25"), 2);

        var line = RemindJson.Line(plan.Single());

        line.ShouldBe("""{"at":"2023-12-26T08:00:00+07:00","agency":"Sở Y tế","step":"3 days before","assignments":["a-1"],"targets":["19:abc@thread.v2"]}""");
        JsonDocument.Parse(line).RootElement.GetProperty("at").GetDateTimeOffset().ShouldBe(Reminding.At("2023-12-26 08:00"));
    }
}
