using System.Collections.Immutable;
using Bot.Storage;

namespace Bot.Tests.Storage;

/// <summary>Rows for tests.</summary>
internal static class Rows
{
    public static TableRow ARow(string key, string partition = "p", params (string Name, object Value)[] values) =>
        new(partition, key, values.ToImmutableDictionary(value => value.Name, value => value.Value));

    public static TableRow With(this TableRow row, string name, object value) => row with { Values = row.Values.SetItem(name, value) };

    public static async Task<List<T>> ListAsync<T>(this IAsyncEnumerable<T> rows)
    {
        var list = new List<T>();
        await foreach (var row in rows)
            list.Add(row);
        return list;
    }
}
