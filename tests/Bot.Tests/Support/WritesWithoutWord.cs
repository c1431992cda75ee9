using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;

namespace Bot.Tests.Support;

/// <summary>Writes for tests to which it is all the same who made the change.</summary>
internal static class WritesWithoutWord
{
    private static readonly Person Somebody = new("p-1", null, "");

    private static Change Any => new(DateTimeOffset.UnixEpoch, Somebody, "prepare", "test", null, null);

    public static Task PutAsync(this RosterStore store, Official official, CancellationToken cancellationToken) =>
        store.PutAsync(official, Any, cancellationToken);

    public static Task<bool> DeleteAsync(this RosterStore store, string? tenantId, string personId, CancellationToken cancellationToken) =>
        store.DeleteAsync(tenantId, personId, Any, cancellationToken);

    public static Task PutAsync(this OverrideStore store, AssignmentOverride decision, CancellationToken cancellationToken) =>
        store.PutAsync(decision, Any, cancellationToken);

    public static Task PutAsync(this SubscriptionStore store, Subscription subscription, CancellationToken cancellationToken) =>
        store.PutAsync(subscription, Any, cancellationToken);

    public static Task<bool> RemoveAsync(this SubscriptionStore store, Subscription subscription, CancellationToken cancellationToken) =>
        store.RemoveAsync(subscription, Any, cancellationToken);

    public static Task PutAsync(this DraftStore store, string draftId, Directive directive, CancellationToken cancellationToken) =>
        store.PutAsync(draftId, directive, Any, cancellationToken);

    public static Task PublishAsync(this DirectiveStore store, Directive directive, CancellationToken cancellationToken) =>
        store.PublishAsync(directive, Any, cancellationToken);

    public static Task<SubscriptionOutcome> SubscribeAsync(
        this SubscriptionDesk desk, string agency, string conversationId, string reference, CancellationToken cancellationToken) =>
        desk.SubscribeAsync(agency, conversationId, reference, Somebody, cancellationToken);

    public static Task<SubscriptionOutcome> CancelAsync(
        this SubscriptionDesk desk, string agency, string conversationId, CancellationToken cancellationToken) =>
        desk.CancelAsync(agency, conversationId, Somebody, cancellationToken);

    public static Task<int> CancelAllAsync(this SubscriptionDesk desk, string conversationId, CancellationToken cancellationToken) =>
        desk.CancelAllAsync(conversationId, Somebody, cancellationToken);

    public static Task<SubscriptionOutcome> PauseAsync(
        this SubscriptionDesk desk, string conversationId, DateOnly until, CancellationToken cancellationToken) =>
        desk.PauseAsync(conversationId, until, Somebody, cancellationToken);

    public static Task<SubscriptionOutcome> ResumeAsync(this SubscriptionDesk desk, string conversationId, CancellationToken cancellationToken) =>
        desk.ResumeAsync(conversationId, Somebody, cancellationToken);
}
