using System.Collections.Immutable;
using Bot.Storage;

namespace Bot.Audit;

/// <summary>The ids and names under which one person is kept.</summary>
internal sealed class PersonalWords(string personId)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _othersNames = new(StringComparer.Ordinal);

    /// <summary>The Entra object id and the channel's own.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.OrdinalIgnoreCase) { personId };

    /// <summary>Takes note of the ids and names in a row.</summary>
    public void Learn(TableRow row)
    {
        if (PersonalRows.UserOf(row, Ids) is { } user)
        {
            Add(Ids, user.Id);
            Add(_names, user.Name);
        }

        Learn(row.Text("Person"), row.Text("PersonName") ?? row.Text("Name"));
        Learn(row.Text("ChangeBy"), row.Text("ChangeByName"));
    }

    /// <summary>Takes note of a name that stands beside an id.</summary>
    public void Learn(string? id, string? name)
    {
        if (id is not null)
        {
            Add(Ids.Contains(id) ? _names : _othersNames, name);
        }
    }

    /// <summary>Whether the person stands in a row: by an id, or by a name that nobody else has.</summary>
    public bool StandIn(TableRow row) =>
        Standing(row.RowKey, named: false) || row.Values.Values.OfType<string>().Any(text => Standing(text, named: true));

    /// <summary>The row with the token in the place of the person.</summary>
    public TableRow Replaced(TableRow row, string token) => row with
    {
        RowKey = Ids.Aggregate(row.RowKey, (key, id) => key.Replace(TableKey.Encode(id), token, StringComparison.OrdinalIgnoreCase)),
        Values = row.Values.ToImmutableDictionary(each => each.Key, each => each.Value is string text ? Replaced(text, token) : each.Value),
    };

    /// <summary>The text with the token in the place of the person.</summary>
    public string Replaced(string text, string token)
    {
        var known = Ids.Aggregate(text, (now, id) => now.Replace(id, token, StringComparison.OrdinalIgnoreCase));
        return _names.OrderByDescending(name => name.Length).Aggregate(known, (now, name) => now.Replace(name, token, StringComparison.Ordinal));
    }

    private bool Standing(string text, bool named) =>
        Ids.Any(id => text.Contains(named ? id : TableKey.Encode(id), StringComparison.OrdinalIgnoreCase))
        || (named && _names.Any(name => !_othersNames.Contains(name) && text.Contains(name, StringComparison.Ordinal)));

    private static void Add(HashSet<string> set, string? word)
    {
        if (!string.IsNullOrWhiteSpace(word))
        {
            set.Add(word);
        }
    }
}
