using System.Collections.Concurrent;
using System.Net;
using Bot.Reminders;
using Bot.Storage;
using Bot.Teams.Delivery;
using Bot.Tests.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Reminders;

/// <summary>
/// A channel with Teams' limits behind the real delivery layer. It answers 5 in 100 calls with 429 and, having delivered, 1 in 100 with
/// 502, and counts every stretch of a second in which more than it allows came in. Its clock moves on when all senders wait, so that
/// it sees the moments at which they meant to send, on any machine.
/// </summary>
internal sealed class LimitedChannel
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider _clock;
    private readonly WatchedClock _waits;
    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _arrivals = new();
    private readonly HashSet<string> _done = [];
    private readonly int _perSecond;
    private int _senders;
    private int _toCome;
    private int _sending;
    private int _atTheTurn;
    private int _inTheTurn;
    private int _calls;

    public LimitedChannel(FakeTimeProvider clock, int perSecond)
    {
        _clock = clock;
        _perSecond = perSecond;
        _waits = new WatchedClock(clock);
        Courier = new Sender(
            this, new MessageDelivery(Options.Create(new DeliveryOptions { Attempts = 8 }), _waits, NullLogger<MessageDelivery>.Instance));
    }

    public IReminderCourier Courier { get; }

    /// <summary>How often each conversation got its card.</summary>
    public ConcurrentDictionary<string, int> Delivered { get; } = new();

    /// <summary>How often a call came in that was one too many for the second before it.</summary>
    public int Broken { get; private set; }

    /// <summary>The most calls in any second.</summary>
    public int Most { get; private set; }

    /// <summary>A round begins, in which so many send at a time, of so many cards in all.</summary>
    public void Begins(int senders, int cards)
    {
        lock (_gate)
        {
            _senders = senders;
            _toCome = cards - _done.Count;
        }
    }

    /// <summary>Moves the clock to the end of the next wait if nobody does anything but wait. Always false, for those who ask until something is true.</summary>
    public bool LetOneWaitEnd()
    {
        // The clock that stands still for a moment is looked at often: a thousand waits should not take a thousand pauses.
        for (var tries = 0; tries < 1_000; tries++)
        {
            lock (_gate)
            {
                // Whoever has the turn waits for the clock, or nobody wants it.
                var quiet = _sending > 0 && _sending == Math.Min(_senders, _toCome) && _waits.Waiting + _atTheTurn == _sending
                    && (_atTheTurn == 0 || _inTheTurn > 0);
                if (quiet && _waits.Next is { } next)
                    _clock.Advance(next > _clock.GetUtcNow() ? next - _clock.GetUtcNow() : TimeSpan.Zero);
            }

            Thread.Yield();
        }

        return false;
    }

    private ResourceResponse Take(string conversation)
    {
        int call;
        lock (_gate)
        {
            call = ++_calls;
            var now = _clock.GetUtcNow();
            while (_arrivals.TryPeek(out var first) && now - first >= Second)
                _arrivals.Dequeue();
            _arrivals.Enqueue(now);
            Most = Math.Max(Most, _arrivals.Count);
            Broken += _arrivals.Count > _perSecond ? 1 : 0;
        }

        if (call % 20 == 3)
            throw new HttpRequestException("Too many requests.", null, HttpStatusCode.TooManyRequests);
        Delivered.AddOrUpdate(conversation, 1, (_, times) => times + 1);
        return call % 100 == 50 ? throw new HttpRequestException("Bad gateway.", null, HttpStatusCode.BadGateway) : new ResourceResponse($"{call}");
    }

    private sealed class Sender(LimitedChannel channel, MessageDelivery delivery) : IReminderCourier
    {
        public async Task<CourierOutcome> SendAsync(ReminderRoundCard card, ICardTurn turn, CancellationToken cancellationToken)
        {
            var watched = new WatchedTurn(channel, turn);
            lock (channel._gate)
                channel._sending++;
            var result = await delivery.SendAsync(
                card.ConversationId, "tenant", DeliveryKind.New, watched, _ => Task.FromResult<ResourceResponse?>(channel.Take(card.ConversationId)), cancellationToken);
            watched.Out();
            lock (channel._gate)
            {
                channel._sending--;
                channel._toCome--;
                if (result is not DeliveryResult.PutOff)
                    channel._done.Add(card.ConversationId);
            }

            return result switch
            {
                DeliveryResult.Sent sent => new CourierOutcome.Sent(sent.ActivityId, sent.PerhapsTwice),
                DeliveryResult.PutOff later => new CourierOutcome.Throttled(later.RetryAfter),
                DeliveryResult.Uncertain => new CourierOutcome.Uncertain(),
                _ => new CourierOutcome.Refused(UnreachableReason.Other),
            };
        }
    }

    // Knows who waits for the turn and who has it.
    private sealed class WatchedTurn(LimitedChannel channel, ICardTurn turn) : ICardTurn
    {
        private bool _isIn;

        public async Task EnterAsync(CancellationToken cancellationToken)
        {
            lock (channel._gate)
                channel._atTheTurn++;
            await turn.EnterAsync(cancellationToken);
            lock (channel._gate)
            {
                channel._atTheTurn--;
                channel._inTheTurn++;
                _isIn = true;
            }
        }

        public void Leave()
        {
            Out();
            turn.Leave();
        }

        public Task<bool> BeginAsync(CancellationToken cancellationToken) => turn.BeginAsync(cancellationToken);

        public Task MissedAsync(bool perhapsTaken, CancellationToken cancellationToken)
        {
            Out();
            return turn.MissedAsync(perhapsTaken, cancellationToken);
        }

        public void Out()
        {
            lock (channel._gate)
            {
                channel._inTheTurn -= _isIn ? 1 : 0;
                _isIn = false;
            }
        }
    }
}
