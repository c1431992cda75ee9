using System.Globalization;
using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Reminders;

/// <summary>All of reminding on a real store, with a clock that a test moves. Several may share one store, as instances do.</summary>
internal sealed class Reminding : IAsyncDisposable
{
    private readonly EmptyFolder? _folder;
    private readonly EmbeddedTableStore? _owned;
    private readonly WatchedClock _sleeps;
    private readonly WatchedClock _sends;
    private readonly ClaimedDelivery _delivery;

    /// <param name="now">The moment, Asia/Ho_Chi_Minh: "2023-12-20 08:00".</param>
    /// <param name="clock">A clock that goes by itself, in place of the one that the test moves.</param>
    public Reminding(
        string now,
        ITableStore? store = null,
        ReminderOptions? options = null,
        FakeTimeProvider? time = null,
        TimeProvider? clock = null,
        IReminderCourier? courier = null)
    {
        if (store is null)
        {
            _folder = new EmptyFolder();
            store = _owned = new EmbeddedTableStore(_folder.PathOf("store.db"));
        }

        Store = store;
        Time = time ?? new FakeTimeProvider(At(now));
        var running = clock ?? Time;
        _sleeps = new WatchedClock(running);
        _sends = new WatchedClock(running);
        Options = options ?? new ReminderOptions();
        var calendar = ReminderCalendar.Of(Options);
        var hours = new WorkingHours(calendar, Options);
        Work = new ReminderWork(calendar, Options);
        Entries = new ReminderEntryStore(Store);
        Subscriptions = new SubscriptionStore(Store);
        Acknowledgements = new AcknowledgementStore(Store);
        Conversations = new ConversationStore(Store);
        Ledger = new ReminderLedger(Store);
        Schedule = new ReminderSchedule(Entries, Work, Signal, running);
        Directives = new DirectiveStore(Store, running);
        Overrides = new OverrideStore(Store);
        FollowUps = new FollowUpStore(Store);
        var decisions = new StandingDecisions(Overrides, FollowUps);
        Intake = new ReminderIntake(Directives, decisions, FollowUps, Entries, Schedule);
        Calendar = new CalendarDesk(new CalendarStore(Store), calendar, Directives, decisions, FollowUps, Intake, Schedule, running);
        Desk = new SubscriptionDesk(Subscriptions, new LateSubscribers(Entries, Work), new HomePlace("Bình Phước"), Signal, running);
        Posted = new PostedCardStore(Store);
        Redraws = new RedrawStore(Store);
        Redraw = new ReminderRedraw(Entries, Acknowledgements, FollowUps, Work, WorkingCalendar.Default, running);
        Inquiry = new ReminderInquiry(Entries, Ledger, Acknowledgements, Work);
        Doctor = new DeliveryDoctor(Entries, Subscriptions, Conversations, calendar, running);
        Planner = new ReminderPlanner(Work, hours);
        _delivery = new ClaimedDelivery(
            Conversations, Ledger, new PostedReminders(Posted, Acknowledgements, FollowUps, Redraws), courier ?? Courier, hours, Options, Metrics, _sends, NullLogger<ClaimedDelivery>.Instance);
        var cards = new CardDelivery(Entries, Ledger, _delivery, calendar, Metrics, running);
        var summaries = new WeeklySummaries(Entries, Acknowledgements, FollowUps, _delivery, Work, hours, calendar);
        Notices = new ReminderNotices(Directives, decisions, Acknowledgements, FollowUps, Subscriptions, Work, _delivery, calendar, running);
        Round = new ReminderRound(
            Calendar, Intake, Entries, Subscriptions, Acknowledgements, FollowUps, cards, summaries, Work, hours, Options, Metrics, Health, running, NullLogger<ReminderRound>.Instance);
        Clock = new ReminderClock(Round, Signal, hours, Health, Options, _sleeps, NullLogger<ReminderClock>.Instance);
    }

    public ITableStore Store { get; }

    public ReminderMetrics Metrics { get; } = new();

    public FakeTimeProvider Time { get; }

    public ReminderOptions Options { get; }

    public FakeCourier Courier { get; } = new();

    public ReminderSignal Signal { get; } = new();

    public ReminderHealth Health { get; } = new();

    public ReminderWork Work { get; }

    public ReminderEntryStore Entries { get; }

    public SubscriptionStore Subscriptions { get; }

    public AcknowledgementStore Acknowledgements { get; }

    public ConversationStore Conversations { get; }

    public ReminderLedger Ledger { get; }

    public DirectiveStore Directives { get; }

    public OverrideStore Overrides { get; }

    public FollowUpStore FollowUps { get; }

    public CalendarDesk Calendar { get; }

    public ReminderIntake Intake { get; }

    public ReminderSchedule Schedule { get; }

    public SubscriptionDesk Desk { get; }

    public ReminderRedraw Redraw { get; }

    public PostedCardStore Posted { get; }

    public RedrawStore Redraws { get; }

    public ReminderNotices Notices { get; }

    public ReminderInquiry Inquiry { get; }

    public DeliveryDoctor Doctor { get; }

    public ReminderPlanner Planner { get; }

    public ReminderRound Round { get; }

    public ReminderClock Clock { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static DateTimeOffset At(string moment) =>
        new(DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(7));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How many waits of cards on their way have not ended: for a renewal, for the others' turn, for the store.</summary>
    public int SendWaits => _sends.Waiting;

    /// <summary>Moves the clock forward.</summary>
    public Reminding Until(string moment)
    {
        Time.SetUtcNow(At(moment));
        return this;
    }

    public async Task PublishAsync(params AnAssignment[] assignments)
    {
        await Directives.PublishAsync(ADirective.Numbered("4614/UBND-TH").With(assignments).Build(), Token);
        Signal.Set();
    }

    /// <summary>An editor decides about an assignment.</summary>
    public async Task DecideAsync(string id, string? due = null, string? happened = null, bool withdrawn = false)
    {
        var decision = new AssignmentOverride(
            "4614/UBND-TH", id, due is null ? null : Day(due), happened is null ? null : Day(happened), withdrawn, Time.GetUtcNow(), "editor");
        await Overrides.PutAsync(decision, Token);
        await Directives.NoteChangeAsync("4614/UBND-TH", Token);
        Signal.Set();
    }

    /// <summary>An agency reports its part of a duty done, or something else about it.</summary>
    public async Task ReportAsync(string id, string agency, Func<FollowUpMark, FollowUpEvent>? what = null)
    {
        var mark = new FollowUpMark("4614/UBND-TH", id, new Agency(agency, "Bình Phước"), "person", "Nguyễn Văn A", Time.GetUtcNow());
        var number = (await FollowUps.OfDirectiveAsync("4614/UBND-TH", Token)).Count + 1;
        (await FollowUps.TryAppendAsync(what?.Invoke(mark) ?? new FollowUpEvent.Done(mark, null, null), number, Token)).ShouldBeTrue();
        await Directives.NoteChangeAsync("4614/UBND-TH", Token);
        Signal.Set();
    }

    /// <summary>Makes a conversation known and subscribes it.</summary>
    public async Task SubscribeAsync(string agency, string conversation)
    {
        var known = new KnownConversation(conversation, $"ref:{conversation}", "https://channel.test/", ConversationKind.Group, null, Time.GetUtcNow());
        await Conversations.SeenAsync(known, Token);
        (await Desk.SubscribeAsync(agency, conversation, known.Reference, Token)).ShouldBeOfType<SubscriptionOutcome.Subscribed>();
    }

    /// <summary>Runs a round to its end; where it waits on the clock, the clock goes on.</summary>
    public Task<RoundOutcome> RunAsync() => ToItsEndAsync(Round.RunAsync(Token));

    public async Task<T> ToItsEndAsync<T>(Task<T> task)
    {
        await Patience.UntilAsync(() => task.IsCompleted || GoOn(null), Token);
        return await task;
    }

    /// <summary>Waits until something has come about; where a test says so, the clock goes on by a step whenever the reminder clock sleeps.</summary>
    public Task WaitAsync(Func<bool> come, TimeSpan? advance = null) =>
        Patience.UntilAsync(() => come() || (advance is not null && GoOn(advance)), Token);

    /// <summary>
    /// Moves the clock only when somebody waits for it, so that a slow machine sees the same times as a fast one. A short wait in the
    /// middle of a delivery is for the store to come back. Always false: what is waited for has not come by this.
    /// </summary>
    public bool GoOn(TimeSpan? asleep)
    {
        if (asleep is { } step && _sleeps.Waiting > 0)
            Time.Advance(step);
        else if (_sends.Next is { } next && next - Time.GetUtcNow() is { Ticks: > 0 } wait && wait < TimeSpan.FromSeconds(2))
            Time.Advance(wait);
        return false;
    }

    /// <summary>What the conversations have got: "conversation: step of assignment, …".</summary>
    public IReadOnlyList<string> Delivered() =>
    [
        .. Courier.Delivered
            .Select(card => $"{card.ConversationId}: {string.Join(", ", card.Items.Select(item => $"{item.Step.Step.Name} of {item.Assignment.Id}"))}")
            .Order(StringComparer.Ordinal),
    ];

    public async Task<ReminderEntry> EntryAsync(string assignment) => (await Entries.FindAsync("4614/UBND-TH", assignment, Token)).ShouldNotBeNull();

    /// <summary>What the dry run shows of an assignment: "day agency: step".</summary>
    public IReadOnlyList<string> Planned(string from, int days, ReminderEntry entry, IReadOnlyList<Subscription> subscriptions) =>
        [.. Planner.Plan([entry], subscriptions, Day(from), days).Select(card => $"{card.At:dd/MM} {card.Agency.Name}: {card.Step.Name}")];

    public async Task<IReadOnlyList<ReminderRecord>> RecordsAsync(string assignment)
    {
        var records = new List<ReminderRecord>();
        await foreach (var record in Ledger.OfAssignmentAsync("4614/UBND-TH", assignment, Token))
            records.Add(record);
        return records;
    }

    public async ValueTask DisposeAsync()
    {
        Clock.Dispose();
        Directives.Dispose();
        Metrics.Dispose();
        _delivery.Dispose();
        if (_owned is not null)
            await _owned.DisposeAsync();
        _folder?.Dispose();
    }
}
