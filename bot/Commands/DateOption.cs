using System.CommandLine;
using System.Globalization;

namespace Bot.Commands;

/// <summary>An option that takes a day.</summary>
internal static class DateOption
{
    /// <summary>An option whose value is <c>YYYY-MM-DD</c> and nothing else; null where it is not given.</summary>
    public static Option<DateOnly?> Of(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"{name} takes a day as YYYY-MM-DD, not '{result.Tokens[0].Value}'.");
            return null;
        },
    };
}
