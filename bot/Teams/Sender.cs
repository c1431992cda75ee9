using Bot.Directives;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

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

    /// <summary>
    /// Whether the sender is of a tenant that is served, as a member of it: all that the activity tells of tenants must say so, and a
    /// guest of a served tenant is none.
    /// </summary>
    public static bool IsServed(IActivity activity, ServedTenants tenants)
    {
        var from = activity.From?.Properties;
        if ((string?)from?["userRole"] is "guest" or "anonymous")
        {
            return false;
        }

        string?[] told = [Tenant(activity), (string?)(activity.ChannelData as JObject)?["tenant"]?["id"], (string?)from?["tenantId"]];
        var named = told.Where(each => !string.IsNullOrEmpty(each)).ToList();
        return named.Count == 0 ? tenants.Serve(null) : named.TrueForAll(tenants.Serve);
    }

    private static string? Tenant(IActivity activity) =>
        string.IsNullOrEmpty(activity.Conversation?.TenantId) ? null : activity.Conversation.TenantId;
}
