using Bot.Cards;
using Bot.Commands;
using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Bot.Texts;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

public sealed class CardDeliveryTests
{
    private static readonly CourierOutcome BadGateway = new CourierOutcome.Uncertain();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_that_asks_to_wait_gets_the_card_when_it_said()
    {
        await using var bot = await DueAsync();
        bot.Courier.Behave = (_, call) => call <= 2 ? new FakeCourier.Answer(new CourierOutcome.Throttled(TimeSpan.FromSeconds(40))) : null;

        for (var round = 0; round < 2; round++)
        {
            (await bot.RunAsync()).ShouldBe(new RoundOutcome(0, 0, 0, 0, 0, TimeSpan.FromSeconds(40)));
            (await bot.RecordsAsync("a")).Single().State.ShouldBe(ReminderState.Queued);
            bot.Time.Advance(TimeSpan.FromSeconds(40));
        }

        (await bot.RunAsync()).Sent.ShouldBe(1);
        (await bot.RecordsAsync("a")).Single().ShouldSatisfyAllConditions(
            record => record.State.ShouldBe(ReminderState.Sent), record => record.Uncertain.ShouldBeFalse());
    }

    [Fact]
    public async Task A_card_that_may_be_there_twice_is_said_to_be_uncertain()
    {
        await using var bot = await DueAsync();
        bot.Courier.Behave = (_, _) => new FakeCourier.Answer(new CourierOutcome.Sent("id", PerhapsTwice: true));

        (await bot.RunAsync()).Sent.ShouldBe(1);

        (await bot.RecordsAsync("a")).Single().ShouldSatisfyAllConditions(
            record => record.State.ShouldBe(ReminderState.Sent),
            record => record.ActivityId.ShouldBe("id"),
            record => record.Uncertain.ShouldBeTrue());
    }

    [Fact]
    public async Task A_sending_of_unknown_result_is_not_repeated_by_the_next_round()
    {
        await using var bot = await DueAsync();
        bot.Courier.Behave = (_, _) => new FakeCourier.Answer(BadGateway);

        (await bot.RunAsync()).Uncertain.ShouldBe(1);
        (await bot.RunAsync()).ShouldBe(RoundOutcome.Nothing);

        bot.Courier.Calls.ShouldBe(1);
        (await bot.RecordsAsync("a")).Single().State.ShouldBe(ReminderState.Uncertain);
    }

    [Fact]
    public async Task A_channel_that_breaks_counts_as_unknown()
    {
        await using var bot = await DueAsync();
        bot.Courier.Behave = (_, call) => call == 1 ? throw new HttpRequestException("The connection was dropped.") : null;
        (await bot.RunAsync()).Uncertain.ShouldBe(1);
        (await bot.RecordsAsync("a")).Single().Uncertain.ShouldBeTrue();
    }

    [Fact]
    public async Task A_conversation_that_refuses_gets_nothing_until_it_is_seen_again()
    {
        await using var bot = await DueAsync();
        bot.Courier.Behave = (_, _) => new FakeCourier.Answer(new CourierOutcome.Refused(UnreachableReason.NotInConversation));

        (await bot.RunAsync()).Refused.ShouldBe(1);
        (await bot.Conversations.FindAsync("chat", Token))!.Unreachable.ShouldBe(UnreachableReason.NotInConversation);
        (await bot.Until("2023-12-26 08:00").RunAsync()).Refused.ShouldBe(1);
        bot.Courier.Calls.ShouldBe(1, "the second step was not even tried");

        bot.Courier.Behave = (_, _) => null;
        var known = (await bot.Conversations.FindAsync("chat", Token))!;
        await bot.Conversations.SeenAsync(known with { Unreachable = null, Reference = "newer" }, Token);
        (await bot.Until("2023-12-28 08:00").RunAsync()).Sent.ShouldBe(1);
        bot.Courier.Delivered.Single().Reference.ShouldBe("newer");
        (await bot.RecordsAsync("a")).Select(record => (record.Claim.Step, record.State, record.Reason)).ShouldBe(
            [
                ("before-1", ReminderState.Sent, null),
                ("before-3", ReminderState.Refused, UnreachableReason.NotInConversation),
                ("before-7", ReminderState.Refused, UnreachableReason.NotInConversation),
            ]);
    }

    [Fact]
    public async Task Wrong_credentials_lose_nothing()
    {
        await using var bot = await DueAsync();
        bot.Courier.Behave = (_, _) => new FakeCourier.Answer(new CourierOutcome.Refused(UnreachableReason.NotAuthorised));
        (await bot.RunAsync()).RetryAfter.ShouldNotBeNull();
        (await bot.Doctor.ExamineAsync(Token)).OfType<DeliveryFinding.OutOfReach>().Single().Reason.ShouldBe(UnreachableReason.NotAuthorised);
        bot.Courier.Behave = (_, _) => null;
        (await bot.RunAsync()).Sent.ShouldBe(1);
        (await bot.Doctor.ExamineAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_card_that_is_refused_for_itself_is_told_until_one_is_taken()
    {
        await using var bot = await DueAsync();
        bot.Courier.Behave = (_, _) => new FakeCourier.Answer(new CourierOutcome.Refused(UnreachableReason.CardRefused));
        (await bot.RunAsync()).Refused.ShouldBe(1);

        await bot.Conversations.SeenAsync((await bot.Conversations.FindAsync("chat", Token))! with { Reference = "newer" }, Token);
        var found = (await bot.Doctor.ExamineAsync(Token)).ShouldHaveSingleItem();
        DoctorText.Line(found, Phrases.In(Language.English)).ShouldBe(
            "Sở Y tế (Bình Phước) has not got it because Teams refuses this card. This is a defect of the program: send the log to your support.");
        DoctorJson.Line(found, Phrases.In(Language.English)).ShouldStartWith(
            """{"finding":"out of reach","text":"Sở Y tế (Bình Phước) has not got it because """);

        bot.Courier.Behave = (_, _) => null;
        (await bot.Until("2023-12-26 08:00").RunAsync()).Sent.ShouldBe(1);
        (await bot.Doctor.ExamineAsync(Token)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_claim_whose_owner_stopped_is_taken_over_when_its_lease_ends_and_is_uncertain_if_it_was_on_the_wire(bool begun)
    {
        await using var bot = await DueAsync();
        var claim = new ReminderClaim("4614/UBND-TH", "a", Reminding.Day("2023-12-29"), "before-7", "chat", "Sở Y tế");
        var claimed = await bot.Ledger.ClaimAsync(claim, "a process that was killed", bot.Time.GetUtcNow(), bot.Time.GetUtcNow().AddSeconds(60), Token);
        if (begun)
            (await bot.Ledger.RecordAsync(claimed.Record with { State = ReminderState.Sending }, Token)).ShouldBeTrue();

        var outcome = await bot.RunAsync();
        outcome.Sent.ShouldBe(0);
        outcome.RetryAfter!.Value.ShouldBeInRange(TimeSpan.FromSeconds(50), TimeSpan.FromSeconds(61));
        bot.Time.Advance(outcome.RetryAfter.Value);

        (await bot.RunAsync()).Sent.ShouldBe(1);
        (await bot.RecordsAsync("a")).Single().ShouldSatisfyAllConditions(
            record => record.State.ShouldBe(ReminderState.Sent), record => record.Uncertain.ShouldBe(begun), record => record.Attempt.ShouldBe(2));
    }

    [Fact]
    public async Task A_slow_channel_is_waited_for_with_the_claim_renewed()
    {
        await using var bot = await DueAsync();
        await using var other = new Reminding("2023-12-22 08:00", bot.Store, time: bot.Time);
        var answers = new TaskCompletionSource();
        bot.Courier.Behave = (_, _) => new FakeCourier.Answer(null, true, _ => answers.Task);

        var round = bot.Round.RunAsync(Token);
        await bot.WaitAsync(() => bot.Courier.Calls == 1);

        // Until the next renewal, and until others have their turn. The clock goes on only when the renewal waits for it.
        await bot.WaitAsync(() => bot.SendWaits == 2);
        for (var seconds = 0; seconds < 300; seconds += 5)
        {
            bot.Time.Advance(TimeSpan.FromSeconds(5));
            await bot.WaitAsync(() => bot.SendWaits == 1);
            ((await bot.RecordsAsync("a")).Single().LeaseUntil - bot.Time.GetUtcNow()).ShouldBeGreaterThan(bot.Options.Lease / 2);
            if (seconds % 50 == 0)
                (await other.Round.RunAsync(Token)).Sent.ShouldBe(0);
        }

        answers.SetResult();
        (await bot.ToItsEndAsync(round)).Sent.ShouldBe(1);
        other.Courier.Calls.ShouldBe(0);
        (await bot.RecordsAsync("a")).Single().Uncertain.ShouldBeFalse();
    }

    [Fact]
    public async Task An_instance_frozen_past_its_lease_leaves_word_that_the_card_may_be_there_twice()
    {
        await using var bot = await DueAsync();
        await using var other = new Reminding("2023-12-22 08:00", bot.Store, time: new(bot.Time.GetUtcNow().AddMinutes(5)));
        var answers = new TaskCompletionSource();
        bot.Courier.Behave = (_, _) => new FakeCourier.Answer(null, true, _ => answers.Task);

        // This instance's clock stands still: it renews nothing while the other's lease count goes on.
        var round = bot.Round.RunAsync(Token);
        await bot.WaitAsync(() => bot.Courier.Calls == 1);
        (await other.RunAsync()).Sent.ShouldBe(1);
        answers.SetResult();
        await round;

        var record = (await bot.RecordsAsync("a")).Single();
        record.State.ShouldBe(ReminderState.Sent);
        record.Uncertain.ShouldBeTrue();
        record.ActivityId.ShouldBe("activity-1");
    }

    [Fact]
    public async Task A_card_that_another_took_over_while_it_waited_for_its_turn_is_not_sent()
    {
        await using var bot = await DueAsync();
        await using var other = new Reminding("2023-12-22 08:00", bot.Store, time: new(bot.Time.GetUtcNow().AddMinutes(5)));
        var turns = new TaskCompletionSource();
        var waits = new TaskCompletionSource();
        bot.Courier.BeforeTurn = () =>
        {
            waits.SetResult();
            return turns.Task;
        };

        // This instance's clock stands still, and with it the renewal of its claims.
        var round = bot.Round.RunAsync(Token);
        await waits.Task.WaitAsync(Patience.Long, Token);
        (await other.RunAsync()).Sent.ShouldBe(1);
        turns.SetResult();
        (await bot.ToItsEndAsync(round)).Sent.ShouldBe(0);

        bot.Courier.Delivered.ShouldBeEmpty();
        (await bot.RecordsAsync("a")).Single().ShouldSatisfyAllConditions(
            record => record.State.ShouldBe(ReminderState.Sent), record => record.Uncertain.ShouldBeFalse(), record => record.Attempt.ShouldBe(2));
    }

    [Fact]
    public async Task A_card_that_breaks_before_the_channel_is_called_is_due_as_before()
    {
        await using var bot = await DueAsync();
        bot.Courier.BeforeTurn = () => throw new InvalidOperationException("A defect.");
        (await bot.RunAsync()).ShouldBe(new RoundOutcome(0, 0, 0, 0, 0, bot.Options.Recheck));

        bot.Courier.BeforeTurn = () => Task.CompletedTask;
        (await bot.RunAsync()).Sent.ShouldBe(1);
        (await bot.RecordsAsync("a")).Single().Uncertain.ShouldBeFalse();
    }

    [Fact]
    public async Task One_card_is_on_the_wire_at_a_time_but_a_slow_channel_holds_the_others_up_for_seconds_only()
    {
        await using var bot = await DueAsync();
        await bot.SubscribeAsync("Sở Y tế", "chat 2");
        await bot.SubscribeAsync("Sở Y tế", "chat 3");
        var slow = new TaskCompletionSource();
        bot.Courier.Behave = (_, call) => call == 1 ? new FakeCourier.Answer(null, true, _ => slow.Task) : null;

        var round = bot.Round.RunAsync(Token);
        await bot.WaitAsync(() => bot.Courier.Calls == 1);
        bot.Time.Advance(CardTurn.Longest - TimeSpan.FromMilliseconds(1));
        (await SendingAsync()).ShouldBe(1);
        bot.Courier.Calls.ShouldBe(1);

        bot.Time.Advance(TimeSpan.FromMilliseconds(1));
        await bot.WaitAsync(() => bot.Courier.Delivered.Count == 2);
        slow.SetResult();
        (await bot.ToItsEndAsync(round)).Sent.ShouldBe(3);

        async Task<int> SendingAsync() => (await bot.RecordsAsync("a")).Count(record => record.State == ReminderState.Sending);
    }

    [Fact]
    public async Task What_changes_while_a_card_is_on_its_way_is_asked_to_be_drawn_anew()
    {
        await using var bot = await DueAsync();
        bot.Courier.Behave = (_, _) => new FakeCourier.Answer(null, true, async token => await bot.Acknowledgements.AddAsync(
            new Acknowledgement("4614/UBND-TH", "a", "Sở Y tế", "person", "Nguyễn Văn A", bot.Time.GetUtcNow()), token));
        (await bot.RunAsync()).Sent.ShouldBe(1);
        (await bot.Redraws.AllAsync(Token)).Select(each => each.Duty).ShouldBe([new DutyKey("4614/UBND-TH", "a")]);
        (await bot.Posted.OfDutyAsync(new DutyKey("4614/UBND-TH", "a"), Token)).ShouldHaveSingleItem().ConversationId.ShouldBe("chat");

        var (duty, version) = (await bot.Redraws.AllAsync(Token)).Single();
        await bot.Redraws.PutAsync(duty, Token);
        await bot.Redraws.DropAsync(duty, version, Token);
        (await bot.Redraws.AllAsync(Token)).ShouldHaveSingleItem("it was asked for once more meanwhile");
        bot.Courier.Behave = (_, _) => null;
        await bot.Redraws.DropAsync(duty, null, Token);
        (await bot.Until("2023-12-26 08:00").RunAsync()).Sent.ShouldBe(1);
        (await bot.Redraws.AllAsync(Token)).ShouldBeEmpty();
    }

    private static async Task<Reminding> DueAsync()
    {
        var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        return bot.Until("2023-12-22 08:00");
    }
}
