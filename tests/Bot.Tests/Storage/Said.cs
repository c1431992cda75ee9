using System.Collections;
using System.Globalization;
using System.Text;

namespace Bot.Tests.Storage;

/// <summary>All that a record and its parts say, as text: records with lists are equal to no other, their texts are.</summary>
internal static class Said
{
    public static string By(object? value)
    {
        var text = new StringBuilder();
        Append(text, "", value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string path, object? value)
    {
        if (value is null or string or Enum or DateOnly or bool or int)
        {
            text.Append(CultureInfo.InvariantCulture, $"{path} = {value ?? "null"}\n");
            return;
        }

        if (value is IEnumerable list)
        {
            var i = 0;
            foreach (var one in list)
                Append(text, $"{path}[{i++}]", one);
            text.Append(CultureInfo.InvariantCulture, $"{path}: {i}\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{path}: {value.GetType().Name}\n");
        foreach (var property in value.GetType().GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal))
            Append(text, $"{path}.{property.Name}", property.GetValue(value));
    }
}
