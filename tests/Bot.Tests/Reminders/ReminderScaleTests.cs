using System.Diagnostics;
using System.Globalization;
using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Reminders;

/// <summary>Reminding at size. The sizes of the goals by REMINDER_CARDS=10000 and REMINDER_ASSIGNMENTS=1000000; smaller ones here.</summary>
[Collection(OnAzurite.Name)]
public sealed class ReminderScaleTests(AzuriteServer azurite, ITestOutputHelper output)
{
    private const int PerSecond = 50;
    private static readonly string[] Agencies = ["Sở Y tế", "Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng", "Sở Tư pháp", "Sở Công Thương"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_that_throttles_and_fails_gets_every_card_within_its_limits()
    {
        var cards = Size("REMINDER_CARDS", 1_000);
        using var folder = new EmptyFolder();
        await using var store = new EmbeddedTableStore(folder.PathOf("store.db"));
        var clock = new FakeTimeProvider(Reminding.At("2023-12-22 08:00"));
        var channel = new LimitedChannel(clock, PerSecond);
        var options = new ReminderOptions { InFlight = 64 };
        await using var bot = new Reminding("2023-12-20 08:00", store, options, clock, courier: channel.Courier);
        foreach (var batch in Enumerable.Range(0, cards).Chunk(100))
        {
            await Task.WhenAll(batch.Select(chat =>
                bot.Subscriptions.PutAsync(new Subscription(new Agency("Sở Y tế", "Bình Phước"), $"chat {chat}", "{}", clock.GetUtcNow()), Token)));
        }

        await bot.Schedule.EnterAsync(
            ADirective.Numbered("4614/UBND-TH").With(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29)).Build(), [], [], Reminding.Day("2023-12-20"), Token);

        var since = clock.GetUtcNow();
        TimeSpan? again = TimeSpan.Zero;
        while (again is { } wait)
        {
            clock.Advance(wait);
            channel.Begins(Math.Min(options.InFlight, cards), cards);
            var round = bot.Round.RunAsync(Token);
            await Patience.UntilAsync(() => round.IsCompleted || channel.LetOneWaitEnd(), Token, Patience.VeryLong);
            again = (await round).RetryAfter;
        }

        var took = clock.GetUtcNow() - since;
        output.WriteLine($"{cards} cards in {took.TotalSeconds:0.0} s, {took.TotalSeconds / ((double)cards / PerSecond):0.00} of what {PerSecond} a second allow; {channel.Most} in the fullest second.");
        channel.Delivered.Count.ShouldBe(cards, "none is lost");
        channel.Broken.ShouldBe(0, "no limit was broken");
        var records = await bot.RecordsAsync("a");
        var uncertain = records.Where(record => record.Uncertain).Select(record => record.Claim.ConversationId).ToHashSet();
        channel.Delivered.Where(pair => pair.Value > 1).ShouldAllBe(pair => uncertain.Contains(pair.Key));
        records.Count.ShouldBe(cards);
        records.ShouldAllBe(record => record.State == ReminderState.Sent || record.Uncertain);
        uncertain.Count.ShouldBeInRange(1, Math.Max(5, cards / 25));
        (took.TotalSeconds / ((double)cards / PerSecond)).ShouldBeLessThan(cards >= 10_000 ? 1.2 : 1.5);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_due_among_many_is_found_without_reading_the_rest(bool embedded)
    {
        var assignments = Size("REMINDER_ASSIGNMENTS", embedded ? 20_000 : 4_000);
        using var tables = embedded ? OwnTables.OnDisk() : OwnTables.On(azurite);
        var store = new CountingStore(tables);
        var entries = new ReminderEntryStore(store);
        var today = Reminding.Day("2023-12-22");
        var expected = 0;
        for (var from = 0; from < assignments; from += 2_000)
        {
            var batch = Enumerable.Range(from, Math.Min(2_000, assignments - from)).Select(number => Entry(number, today)).ToList();
            expected += batch.Count(entry => entry.NextOn == today);
            await entries.AddAsync(batch, Token);
            store.Forget();

            var took = await FindAsync();

            // The mark of the days worked off, today, and the few days before it that are read again.
            store.Requests.ShouldBe(5);
            store.RowsRead.ShouldBe(1 + expected, $"among {from + batch.Count}");
            output.WriteLine($"{expected} due among {from + batch.Count} found in {took.TotalMilliseconds:0} ms.");
        }

        expected.ShouldBeGreaterThan(1);

        // The goal's size is asked for by hand, on a machine that has nothing else to do.
        if (assignments >= 1_000_000)
            (await FindAsync()).ShouldBeLessThan(TimeSpan.FromSeconds(1));

        async Task<TimeSpan> FindAsync()
        {
            var since = Stopwatch.GetTimestamp();
            var found = 0;
            await foreach (var row in entries.DueAsync(today, Token))
            {
                row.Entry.Assignment.Duty.ShouldNotBeEmpty();
                found++;
            }

            var took = Stopwatch.GetElapsedTime(since);
            found.ShouldBe(expected);
            return took;
        }
    }

    private static int Size(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var size) ? size : otherwise;

    // A thousandth is due today, the rest over the two years to come.
    private static ReminderEntry Entry(int number, DateOnly today)
    {
        var next = number % 1_000 == 7 ? today : today.AddDays(1 + (number % 730));
        var assignment = AnAssignment.Of("Nơi xa", Agencies[number % Agencies.Length]).Named($"a-{number % 50}").DueOn(next.AddDays(7)).Build();
        var heading = new DirectiveHeading($"{number / 50}/QĐ-{today.Year}", $"{number / 50}/QĐ-{today.Year}", "Quyết định", "UBND tỉnh", today, null);
        return new ReminderEntry(heading, assignment, today) { NextOn = next };
    }
}
