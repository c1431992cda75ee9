using System.Collections.Concurrent;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Storage;

public sealed class SharedReadTests
{
    private readonly BlockingCollection<TaskCompletionSource<int>> _begun = [];
    private readonly SharedRead<int> _shared;

    public SharedReadTests() => _shared = new SharedRead<int>(BeginAsync);

    [Fact]
    public async Task Who_asks_while_a_read_is_under_way_shares_the_next_one()
    {
        var first = _shared.GetAsync();
        var late = Enumerable.Range(0, 50).Select(_ => _shared.GetAsync()).ToList();
        Begun().SetResult(1);

        (await first).ShouldBe(1);
        late.ShouldAllBe(asked => !asked.IsCompleted);
        Begun().SetResult(2);

        (await Task.WhenAll(late)).ShouldAllBe(value => value == 2);
        _begun.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_comes_before_the_next_read_begins_shares_it_and_who_comes_after_does_not()
    {
        var first = _shared.GetAsync();
        var second = _shared.GetAsync();
        Begun().SetResult(1);
        await first;
        var next = Begun();
        var third = _shared.GetAsync();
        next.SetResult(2);

        (await second).ShouldBe(2);
        third.IsCompleted.ShouldBeFalse();
        Begun().SetResult(3);
        (await third).ShouldBe(3);
    }

    [Fact]
    public async Task A_failure_is_of_those_who_asked_and_the_next_read_is_another()
    {
        var first = _shared.GetAsync();
        var second = _shared.GetAsync();
        Begun().SetException(new StorageUnavailableException("away", null));
        Begun().SetResult(2);

        await Should.ThrowAsync<StorageUnavailableException>(() => first);
        (await second).ShouldBe(2);
        var third = _shared.GetAsync();
        Begun().SetResult(3);
        (await third).ShouldBe(3);
    }

    [Fact]
    public async Task Reads_that_end_at_once_wait_for_nobody()
    {
        var count = 0;
        var shared = new SharedRead<int>(() => Task.FromResult(Interlocked.Increment(ref count)));

        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(shared.GetAsync)));

        all.Distinct().Count().ShouldBeGreaterThan(1);
        (await shared.GetAsync()).ShouldBe(count);
    }

    [Fact]
    public async Task A_read_that_ended_at_once_by_chance_does_not_end_the_sharing()
    {
        var isLucky = true;
        var shared = new SharedRead<int>(() => isLucky ? Task.FromResult(0) : BeginAsync());
        await shared.GetAsync();
        isLucky = false;

        var alone = shared.GetAsync();
        var all = Enumerable.Range(0, 50).Select(_ => shared.GetAsync()).ToList();
        Begun().SetResult(1);
        Begun().SetResult(2);
        Begun().SetResult(3);

        (await alone).ShouldBe(1);
        (await all[0]).ShouldBe(2);
        (await Task.WhenAll(all[1..])).ShouldAllBe(value => value == 3);
    }

    private Task<int> BeginAsync()
    {
        var read = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        _begun.Add(read);
        return read.Task;
    }

    private TaskCompletionSource<int> Begun() =>
        _begun.TryTake(out var read, Patience.Long) ? read : throw new TimeoutException("No read began.");
}
