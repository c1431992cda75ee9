using System.Globalization;

namespace Bench.Acknowledging;

/// <summary>How the acknowledgement scenario runs.</summary>
/// <param name="Seconds">How long each measurement lasts; 5 by default.</param>
/// <param name="Rounds">How often all are measured, in turns; the median counts. 3 by default.</param>
/// <param name="Connections">Clicks under way at one time; 64 by default, as when a document goes to all agencies.</param>
/// <param name="Only">The store to be measured, <c>embedded</c> or <c>azurite</c>; null for both.</param>
internal sealed record AcknowledgingOptions(int Seconds, int Rounds, int Connections, string? Only)
{
    public static AcknowledgingOptions Parse(string[] arguments)
    {
        var options = new AcknowledgingOptions(5, 3, 64, null);
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--seconds" => options with { Seconds = Number(arguments[++i]) },
                "--rounds" => options with { Rounds = Number(arguments[++i]) },
                "--connections" => options with { Connections = Number(arguments[++i]) },
                "--only" => options with { Only = arguments[++i] },
                var unknown => throw new ArgumentException($"Unknown option {unknown}"),
            };
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
