using System.Collections.Immutable;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>
/// The form in which a row says that a change was made. A row that is only ever added carries it in its own values
/// (<see cref="In"/>); beside a row that is replaced, a note of its own is added in the same batch (<see cref="Beside"/>), which is taken
/// away once the trail has it.
/// </summary>
internal static class ChangeNote
{
    /// <summary>The value that holds the change's natural id, which whoever takes it to the trail gives it.</summary>
    public const string IdName = "ChangeId";

    // No key that TableKey makes begins so: there a tilde is followed by hexadecimal digits.
    private const string Prefix = "~note!";

    /// <summary>The keys of notes (from, to).</summary>
    public static (string From, string To) Keys { get; } = (Prefix, "~note\"");

    /// <summary>Whether a key is a note's: no row of the store's own.</summary>
    public static bool IsKey(string rowKey) => rowKey.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The write that puts a note into the partition of the row that changes.</summary>
    public static TableWrite Beside(string partition, Change change) => new TableWrite.Add(
        new TableRow(partition, Prefix + Guid.NewGuid().ToString("n"), In(ImmutableDictionary<string, object>.Empty, change)));

    /// <summary>A row's values with the change among them: for rows that are added once and never replaced.</summary>
    public static ImmutableDictionary<string, object> In(ImmutableDictionary<string, object> values, Change change)
    {
        var noted = values.ToBuilder();
        noted["ChangeAt"] = change.At.ToUniversalTime();
        noted["ChangeBy"] = change.By.Id;
        noted["ChangeByName"] = change.By.Name;
        noted["ChangeVia"] = change.By.Via;
        noted["ChangeAction"] = change.Action;
        noted["ChangeSubject"] = ChangeText.Shortened(change.Subject);
        AddStated(noted, "ChangeTenant", change.By.TenantId);
        AddStated(noted, "ChangeBefore", change.Before);
        AddStated(noted, "ChangeAfter", change.After);
        return noted.ToImmutable();
    }

    /// <summary>The change that a row tells of; null where it tells of none.</summary>
    public static Change? Of(string table, TableRow row) => row.Text("ChangeAction") is { } action
        ? new Change(
            row.Moment("ChangeAt")!.Value,
            new Person(row.Text("ChangeBy")!, row.Text("ChangeTenant"), row.Text("ChangeByName")!) { Via = row.Text("ChangeVia")! },
            action,
            row.Text("ChangeSubject")!,
            row.Text("ChangeBefore"),
            row.Text("ChangeAfter"))
        : table switch
        {
            AcknowledgementStore.Table => AcknowledgementStore.ChangeOf(row),
            FollowUpStore.Table => FollowUpStore.ChangeOf(row),
            _ => null,
        };

    private static void AddStated(ImmutableDictionary<string, object>.Builder values, string name, string? text)
    {
        if (text is not null)
        {
            values[name] = ChangeText.Shortened(text);
        }
    }
}
