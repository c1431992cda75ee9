using Bot.Directives;
using Microsoft.Bot.Schema;

namespace Bot.Teams;

/// <summary>Who sent an activity, as the authenticated channel says.</summary>
internal static class Sender
{
    /// <summary>The sender; null where the activity names none.</summary>
    public static Person? Of(IActivity activity)
    {
        var from = activity.From;
        var id = string.IsNullOrEmpty(from?.AadObjectId) ? from?.Id : from.AadObjectId;
        return string.IsNullOrEmpty(id) ? null : new Person(id, Tenant(activity), from?.Name ?? "") { Via = $"{activity.ChannelId} {activity.Conversation?.Id}" };
    }

    private static string? Tenant(IActivity activity) =>
        string.IsNullOrEmpty(activity.Conversation?.TenantId) ? null : activity.Conversation.TenantId;
}
