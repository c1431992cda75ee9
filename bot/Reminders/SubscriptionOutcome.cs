using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>What came of a request about subscriptions.</summary>
internal abstract record SubscriptionOutcome
{
    private SubscriptionOutcome()
    {
    }

    /// <summary>The conversation gets the agency's reminders from now on.</summary>
    public sealed record Subscribed(Subscription Subscription) : SubscriptionOutcome;

    /// <summary>It got them already; nothing changed.</summary>
    public sealed record AlreadySubscribed(Subscription Subscription) : SubscriptionOutcome;

    /// <summary>It gets them no more.</summary>
    public sealed record Cancelled(Subscription Subscription) : SubscriptionOutcome;

    /// <summary>It did not get them.</summary>
    public sealed record NotSubscribed(Agency Agency) : SubscriptionOutcome;

    /// <summary>The words may name several agencies: ask which.</summary>
    public sealed record Ambiguous(string Words, IReadOnlyList<Agency> Candidates) : SubscriptionOutcome;

    /// <summary>The words name no agency that is known.</summary>
    /// <param name="Words">As typed.</param>
    public sealed record UnknownAgency(string Words) : SubscriptionOutcome;

    /// <summary>The conversation's reminders wait until a day; what falls due meanwhile comes then.</summary>
    public sealed record Paused(DateOnly Until, int Subscriptions) : SubscriptionOutcome;

    /// <summary>The conversation's reminders go out again.</summary>
    public sealed record Resumed(int Subscriptions) : SubscriptionOutcome;

    /// <summary>The conversation is subscribed for nothing.</summary>
    public sealed record NothingSubscribed : SubscriptionOutcome;

    /// <summary>The day lies in the past, or further away than a pause may last.</summary>
    public sealed record BadDay(DateOnly Day, DateOnly Latest) : SubscriptionOutcome;
}
