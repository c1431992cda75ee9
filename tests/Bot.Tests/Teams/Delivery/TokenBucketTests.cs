using Bot.Teams.Delivery;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Teams.Delivery;

public sealed class TokenBucketTests
{
    private static readonly RateLimit[] Teams =
    [
        new() { Sends = 7, Window = TimeSpan.FromSeconds(1) },
        new() { Sends = 8, Window = TimeSpan.FromSeconds(2) },
        new() { Sends = 60, Window = TimeSpan.FromSeconds(30) },
        new() { Sends = 1_800, Window = TimeSpan.FromHours(1) },
    ];

    [Fact]
    public void No_stretch_of_time_holds_more_sends_than_any_limit_says()
    {
        var time = new FakeTimeProvider();
        var bucket = new TokenBucket(Teams, time);
        var sends = new List<DateTimeOffset>();
        while (sends.Count < 2_000)
        {
            bucket.TryTake(TimeSpan.MaxValue, out var wait).ShouldBeTrue();
            time.Advance(wait);
            sends.Add(time.GetUtcNow());
        }

        foreach (var limit in Teams)
        {
            for (var i = limit.Sends; i < sends.Count; i++)
                (sends[i] - sends[i - limit.Sends]).ShouldBeGreaterThanOrEqualTo(limit.Window);
        }

        (sends[7] - sends[0]).ShouldBe(TimeSpan.FromSeconds(1), "seven at once, the eighth a second later");
    }

    [Fact]
    public void A_wait_that_is_too_long_takes_no_token()
    {
        var time = new FakeTimeProvider();
        var bucket = new TokenBucket([new RateLimit { Sends = 1, Window = TimeSpan.FromSeconds(10) }], time);
        bucket.TryTake(TimeSpan.Zero, out _).ShouldBeTrue();

        bucket.TryTake(TimeSpan.FromSeconds(5), out var wait).ShouldBeFalse();
        wait.ShouldBe(TimeSpan.FromSeconds(10));

        time.Advance(TimeSpan.FromSeconds(10));
        bucket.TryTake(TimeSpan.Zero, out _).ShouldBeTrue("the refused one took nothing");
    }

    [Fact]
    public void A_closed_bucket_lends_nothing_until_it_opens()
    {
        var time = new FakeTimeProvider();
        var bucket = new TokenBucket(Teams, time);
        bucket.Close(TimeSpan.FromSeconds(20));

        bucket.TryTake(TimeSpan.FromMinutes(1), out var wait).ShouldBeTrue();

        wait.ShouldBe(TimeSpan.FromSeconds(20));
        bucket.IsFull.ShouldBeFalse();
        time.Advance(TimeSpan.FromHours(2));
        bucket.IsFull.ShouldBeTrue();
    }
}
