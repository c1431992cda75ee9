using System.Text.Json;

namespace Bot.Storage;

/// <summary>Where the product's tables name people, beside the audit trail: who adds such a table adds it here.</summary>
internal static class PersonalRows
{
    /// <summary>Partitions of their own.</summary>
    public static IReadOnlyList<(string Table, string Partition)> Fixed { get; } =
        [("Officials", "officials"), ("RegistrationRequests", "requests"), ("conversations", "all"), ("subscriptions", "all")];

    /// <summary>Tables with a partition for each directive.</summary>
    public static IReadOnlyList<string> ByDirective { get; } = [AcknowledgementStore.Table, FollowUpStore.Table, "Overrides", "Nudges"];

    /// <summary>Whether a row is about a person alone, and goes with them: their line of the roster, their request, their 1:1 chat.</summary>
    public static bool IsOwn(string table, TableRow row, ISet<string> ids) =>
        table is "Officials" or "RegistrationRequests" or "conversations" && row.Text("Person") is { } person && ids.Contains(person);

    /// <summary>The channel's own id and name of a person, out of a kept reference; null where it names somebody else.</summary>
    public static (string? Id, string? Name)? UserOf(TableRow row, ISet<string> ids)
    {
        if (row.Text("Reference") is not { } reference)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(reference);
            return json.RootElement.TryGetProperty("user", out var user)
                && user.TryGetProperty("aadObjectId", out var id) && id.GetString() is { } known && ids.Contains(known)
                ? (Text(user, "id"), Text(user, "name"))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
