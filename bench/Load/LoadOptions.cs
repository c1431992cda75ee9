using System.Globalization;

namespace Bench.Load;

/// <summary>How the load scenario runs.</summary>
/// <param name="Seconds">How long each measurement lasts; 5 by default.</param>
/// <param name="Rounds">How often all are measured, in turns; the median counts. 3 by default.</param>
/// <param name="Connections">Turns under way at one time; 8 by default.</param>
/// <param name="WithNpm">Whether the bots of the npm packages take part; yes by default.</param>
/// <param name="Only">The names of those that take part; empty for all.</param>
internal sealed record LoadOptions(int Seconds, int Rounds, int Connections, bool WithNpm, IReadOnlyList<string> Only)
{
    public static LoadOptions Parse(string[] arguments)
    {
        var options = new LoadOptions(5, 3, 8, true, []);
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--seconds" => options with { Seconds = Number(arguments[++i]) },
                "--rounds" => options with { Rounds = Number(arguments[++i]) },
                "--connections" => options with { Connections = Number(arguments[++i]) },
                "--only" => options with { Only = [.. options.Only, arguments[++i]] },
                "--without-npm" => options with { WithNpm = false },
                var unknown => throw new ArgumentException($"Unknown option {unknown}"),
            };
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
