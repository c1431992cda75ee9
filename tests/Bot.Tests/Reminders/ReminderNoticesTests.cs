using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

/// <summary>A nudge or word of a request reaches each chat once, whoever stops on the way, and at whatever hour.</summary>
public sealed class ReminderNoticesTests
{
    private static readonly Agency Health = new("Sở Y tế", "Bình Phước");
    private static readonly DutyKey Duty = new("4614/UBND-TH", "a");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_waits_in_the_store_until_it_is_dropped()
    {
        await using var bot = await PublishedAsync();
        var waiting = new NoticeStore(bot.Store);
        var nudge = Notice.Of(NudgeAt(bot));

        await waiting.PutAsync(nudge, Token);
        await waiting.PutAsync(nudge, Token);
        (await new NoticeStore(bot.Store).AllAsync(Token)).ShouldBe([nudge]);

        await waiting.DropAsync(nudge, Token);
        (await waiting.AllAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_chat_gets_it_once_through_whichever_instance_and_at_night_as_well()
    {
        await using var bot = await PublishedAsync();
        await bot.SubscribeAsync("Sở Y tế", "chat 2");
        await using var other = new Reminding("2023-12-20 22:00", bot.Store);
        var nudge = Notice.Of(NudgeAt(bot.Until("2023-12-20 22:00")));

        (await bot.ToItsEndAsync(bot.Notices.DeliverAsync(nudge, Token))).ShouldBe(new NoticeOutcome.Done());
        (await other.ToItsEndAsync(other.Notices.DeliverAsync(nudge, Token))).ShouldBe(new NoticeOutcome.Done());

        bot.Courier.Delivered.Select(card => (card.Kind, card.ConversationId)).ShouldBe(
            [(ReminderCardKind.Nudge, "chat"), (ReminderCardKind.Nudge, "chat 2")], ignoreOrder: true);
        other.Courier.Calls.ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_kill_it_is_sent_and_said_to_be_uncertain_only_if_the_channel_may_have_it(bool begun)
    {
        await using var bot = await PublishedAsync();
        var nudge = Notice.Of(NudgeAt(bot));
        var claim = new ReminderClaim(Duty.DirectiveKey, Duty.AssignmentId, nudge.About, nudge.Step, "chat", "Sở Y tế");
        var killed = await bot.Ledger.ClaimAsync(claim, "killed", bot.Time.GetUtcNow(), bot.Time.GetUtcNow().AddSeconds(60), Token);
        if (begun)
            (await bot.Ledger.RecordAsync(killed.Record with { State = ReminderState.Sending }, Token)).ShouldBeTrue();

        (await bot.Notices.DeliverAsync(nudge, Token)).ShouldBe(new NoticeOutcome.Left());
        bot.Time.Advance(TimeSpan.FromSeconds(61));
        (await bot.ToItsEndAsync(bot.Notices.DeliverAsync(nudge, Token))).ShouldBe(new NoticeOutcome.Done());

        bot.Courier.Delivered.Count.ShouldBe(1);
        (await bot.RecordsAsync("a")).Single().Uncertain.ShouldBe(begun);
    }

    [Fact]
    public async Task What_reaches_nobody_is_known_and_what_lost_its_reason_is_not_sent()
    {
        await using var bot = await PublishedAsync();
        bot.Courier.Behave = (_, _) => new FakeCourier.Answer(new CourierOutcome.Refused(UnreachableReason.Blocked));
        (await bot.ToItsEndAsync(bot.Notices.DeliverAsync(Notice.Of(NudgeAt(bot)), Token))).ShouldBe(new NoticeOutcome.ReachedNobody());

        bot.Courier.Behave = (_, _) => null;
        await bot.Acknowledgements.AddAsync(new Acknowledgement("4614/UBND-TH", "a", "Sở Y tế", "person", "Nguyễn Văn A", bot.Time.GetUtcNow()), Token);
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        (await bot.Notices.DeliverAsync(Notice.Of(NudgeAt(bot)), Token)).ShouldBe(new NoticeOutcome.Done());
        bot.Courier.Delivered.ShouldBeEmpty("somebody took note meanwhile");
    }

    [Fact]
    public async Task A_request_reaches_the_leaders_unless_it_is_decided()
    {
        await using var bot = await PublishedAsync();
        await bot.SubscribeAsync("lãnh đạo Sở Y tế", "leaders");
        await bot.ReportAsync("a", "Sở Y tế", mark => new FollowUpEvent.ExtensionAsked(mark, "chờ số liệu", Reminding.Day("2024-01-31"), Reminding.Day("2023-12-29")));
        var asked = (await bot.FollowUps.OfDutyAsync(Duty, Token)).OfType<FollowUpEvent.ExtensionAsked>().Single();

        (await bot.ToItsEndAsync(bot.Notices.DeliverAsync(Notice.Of(asked), Token))).ShouldBe(new NoticeOutcome.Done());
        bot.Courier.Delivered.Select(card => (card.Kind, card.ConversationId)).ShouldBe([(ReminderCardKind.Request, "leaders")]);

        await bot.ReportAsync("a", "Sở Y tế", mark => new FollowUpEvent.ExtensionRefused(mark, 1));
        await bot.ReportAsync("a", "Sở Y tế", mark => new FollowUpEvent.ExtensionAsked(mark, "chờ số liệu", Reminding.Day("2024-01-31"), Reminding.Day("2023-12-29")));
        await bot.ReportAsync("a", "Sở Y tế", mark => new FollowUpEvent.ExtensionGranted(mark, 3, Reminding.Day("2024-01-31")));
        var again = (await bot.FollowUps.OfDutyAsync(Duty, Token)).OfType<FollowUpEvent.ExtensionAsked>().Last();
        (await bot.Notices.DeliverAsync(Notice.Of(again), Token)).ShouldBe(new NoticeOutcome.Done());
        bot.Courier.Delivered.Count.ShouldBe(1);
    }

    private static async Task<Reminding> PublishedAsync()
    {
        var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        return bot;
    }

    private static Nudge NudgeAt(Reminding bot)
    {
        var now = bot.Time.GetUtcNow();
        return new Nudge(Duty, Health, VietnamTime.Today(bot.Time), new Person("leader", "tenant", "Trần Thị B"), now);
    }
}
