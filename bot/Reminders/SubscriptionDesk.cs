using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>Subscribes conversations for agencies, cancels, lists, pauses.</summary>
internal sealed class SubscriptionDesk(
    SubscriptionStore subscriptions, LateSubscribers late, HomePlace home, ReminderSignal signal, TimeProvider time)
{
    private const int LongestPauseDays = 31;

    private static readonly string[] LeadersOf = ["lanh dao ", "leaders of ", "leadership of "];

    /// <summary>"đăng ký Sở Y tế": subscribes a conversation; "lãnh đạo Sở Y tế" subscribes it as its leaders'.</summary>
    /// <param name="agency">The agency as typed: official or short name, with or without accents.</param>
    /// <param name="conversationId">The conversation in which it was typed.</param>
    /// <param name="reference">The channel's reference of the conversation as JSON.</param>
    /// <param name="person">Who typed it, for the record.</param>
    public async Task<SubscriptionOutcome> SubscribeAsync(
        string agency, string conversationId, string reference, Person person, CancellationToken cancellationToken)
    {
        var (audience, name) = Audience(agency);
        if (Resolve(name, out var unclear) is not { } found)
        {
            return unclear!;
        }

        var known = await subscriptions.OfConversationAsync(conversationId, cancellationToken);
        if (known.FirstOrDefault(one => one.Audience == audience && Responsibility.Same(one.Agency, found)) is { } already)
        {
            return new SubscriptionOutcome.AlreadySubscribed(already);
        }

        var pausedUntil = known.Select(one => one.PausedUntil).FirstOrDefault(until => until is not null);
        var subscription = new Subscription(found, conversationId, reference, time.GetUtcNow(), pausedUntil, audience);
        await subscriptions.PutAsync(subscription, Changing("subscribe", null, subscription, person), cancellationToken);
        await late.CatchUpAsync(subscription, VietnamTime.Today(time), cancellationToken);
        signal.Set();
        return new SubscriptionOutcome.Subscribed(subscription);
    }

    /// <summary>"huỷ đăng ký Sở Y tế".</summary>
    public async Task<SubscriptionOutcome> CancelAsync(string agency, string conversationId, Person person, CancellationToken cancellationToken)
    {
        var (audience, name) = Audience(agency);
        var known = await subscriptions.OfConversationAsync(conversationId, cancellationToken);
        if (known.Count == 0)
        {
            return new SubscriptionOutcome.NothingSubscribed();
        }

        // What is subscribed decides what a shared short form means.
        var meant = AgencyNaming.Read(name, home);
        var own = known.Where(one => one.Audience == audience && meant.Any(candidate => Responsibility.Same(one.Agency, candidate))).ToList();
        if (own.Count == 1)
        {
            await subscriptions.RemoveAsync(own[0], Changing("unsubscribe", own[0], null, person), cancellationToken);
            return new SubscriptionOutcome.Cancelled(own[0]);
        }

        return Resolve(name, out var unclear) is { } found ? new SubscriptionOutcome.NotSubscribed(found) : unclear!;
    }

    /// <summary>What a conversation is subscribed for, ordered by agency.</summary>
    public Task<IReadOnlyList<Subscription>> ListAsync(string conversationId, CancellationToken cancellationToken) =>
        subscriptions.OfConversationAsync(conversationId, cancellationToken);

    /// <summary>"tạm dừng nhắc đến thứ Hai": reminders of the conversation go out again from <paramref name="until"/> on; none is lost.</summary>
    public async Task<SubscriptionOutcome> PauseAsync(string conversationId, DateOnly until, Person person, CancellationToken cancellationToken)
    {
        var today = VietnamTime.Today(time);
        var latest = today.AddDays(LongestPauseDays);
        if (until <= today || until > latest)
        {
            return new SubscriptionOutcome.BadDay(until, latest);
        }

        var changed = await ChangeAsync(conversationId, until, person, cancellationToken);
        return changed == 0 ? new SubscriptionOutcome.NothingSubscribed() : new SubscriptionOutcome.Paused(until, changed);
    }

    /// <summary>"tiếp tục nhắc": ends a pause; what it put off comes on the day on which it would have ended.</summary>
    public async Task<SubscriptionOutcome> ResumeAsync(string conversationId, Person person, CancellationToken cancellationToken)
    {
        var changed = await ChangeAsync(conversationId, null, person, cancellationToken);
        signal.Set();
        return changed == 0 ? new SubscriptionOutcome.NothingSubscribed() : new SubscriptionOutcome.Resumed(changed);
    }

    /// <summary>"huỷ đăng ký" without a name, or the bot was removed: the conversation is subscribed for nothing any more.</summary>
    /// <returns>How many subscriptions it had.</returns>
    public async Task<int> CancelAllAsync(string conversationId, Person person, CancellationToken cancellationToken)
    {
        var known = await subscriptions.OfConversationAsync(conversationId, cancellationToken);
        foreach (var one in known)
        {
            await subscriptions.RemoveAsync(one, Changing("unsubscribe", one, null, person), cancellationToken);
        }

        return known.Count;
    }

    private async Task<int> ChangeAsync(string conversationId, DateOnly? until, Person person, CancellationToken cancellationToken)
    {
        var known = await subscriptions.OfConversationAsync(conversationId, cancellationToken);
        foreach (var one in known)
        {
            var after = one with { PausedUntil = until };
            await subscriptions.PutAsync(after, Changing(until is null ? "resume reminders" : "pause reminders", one, after, person), cancellationToken);
        }

        return known.Count;
    }

    private Change Changing(string action, Subscription? before, Subscription? after, Person person) =>
        new(time.GetUtcNow(), person, action, (after ?? before)!.ConversationId, State(before), State(after));

    private static string? State(Subscription? subscription) => subscription is null
        ? null
        : ChangeText.Of(new { Agency = AgencyTitle.Of(subscription.Agency), subscription.Audience, subscription.PausedUntil });

    private Agency? Resolve(string name, out SubscriptionOutcome? unclear)
    {
        var found = AgencyNaming.Read(name, home);
        unclear = found.Count switch
        {
            1 => null,
            0 => new SubscriptionOutcome.UnknownAgency(name),
            _ => new SubscriptionOutcome.Ambiguous(name, found),
        };
        return found.Count == 1 ? found[0] : null;
    }

    private static (SubscriptionAudience Audience, string Name) Audience(string words)
    {
        var trimmed = words.Trim();
        var folded = VietnameseText.WithoutAccents(trimmed);
        foreach (var lead in LeadersOf)
        {
            // Without accents one letter gives one letter, so that the length fits the text as typed (in NFC).
            if (folded.StartsWith(lead, StringComparison.Ordinal))
            {
                return (SubscriptionAudience.Leaders, trimmed.Normalize()[lead.Length..]);
            }
        }

        return (SubscriptionAudience.Officials, trimmed);
    }
}
