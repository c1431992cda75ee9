using System.Collections.Concurrent;
using Bot.Reminders;

namespace Bot.Tests.Reminders;

/// <summary>A channel that takes what it is given, unless a test tells it to behave otherwise.</summary>
internal sealed class FakeCourier : IReminderCourier
{
    private int _calls;

    /// <summary>What the conversations have got, in order.</summary>
    public ConcurrentQueue<ReminderRoundCard> Delivered { get; } = new();

    /// <summary>How often it was asked to send.</summary>
    public int Calls => _calls;

    /// <summary>What the channel answers to a call (counted from 1); null: it takes the card.</summary>
    public Func<ReminderRoundCard, int, Answer?> Behave { get; set; } = (_, _) => null;

    /// <summary>What it does before it asks for its turn.</summary>
    public Func<Task> BeforeTurn { get; set; } = () => Task.CompletedTask;

    public async Task<CourierOutcome> SendAsync(ReminderRoundCard card, ICardTurn turn, CancellationToken cancellationToken)
    {
        await BeforeTurn();
        await turn.EnterAsync(cancellationToken);
        if (!await turn.BeginAsync(cancellationToken))
            return new CourierOutcome.Throttled(TimeSpan.Zero);
        var call = Interlocked.Increment(ref _calls);
        var answer = Behave(card, call);
        if (answer?.Takes is { } takes)
            await takes(cancellationToken);
        if (answer is null or { Delivers: true })
            Delivered.Enqueue(card);
        return answer?.Outcome ?? new CourierOutcome.Sent($"activity-{call}");
    }

    /// <summary>An answer that is not the usual one.</summary>
    /// <param name="Outcome">What the sender is told; null: that it was taken.</param>
    /// <param name="Delivers">Whether the conversation gets the card all the same.</param>
    /// <param name="Takes">What it does before it answers.</param>
    internal sealed record Answer(CourierOutcome? Outcome, bool Delivers = false, Func<CancellationToken, Task>? Takes = null);
}
