using System.Globalization;

namespace Bench.Soak;

/// <summary>How the soak runs.</summary>
/// <param name="Time">How long; 10 minutes by default.</param>
/// <param name="People">How many speak at one time; 64 by default.</param>
/// <param name="Think">How long a person waits between turns; a second by default.</param>
internal sealed record SoakOptions(TimeSpan Time, int People, TimeSpan Think)
{
    public static SoakOptions Parse(string[] arguments)
    {
        var options = new SoakOptions(TimeSpan.FromMinutes(10), 64, TimeSpan.FromSeconds(1));
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--minutes" => options with { Time = TimeSpan.FromMinutes(Number(arguments[++i])) },
                "--people" => options with { People = (int)Number(arguments[++i]) },
                "--think" => options with { Think = TimeSpan.FromMilliseconds(Number(arguments[++i])) },
                var unknown => throw new ArgumentException($"Unknown option {unknown}"),
            };
        }

        return options;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
