using Spectre.Console;

namespace Bot.Commands;

/// <summary>Where a command prints: results to standard output, messages to standard error, so that results can be piped.</summary>
internal sealed record Terminal(TextWriter Output, TextWriter Error)
{
    /// <summary>True where a person watches standard error: progress may be drawn there.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Draws tables on standard output; without colour where it is no terminal.</summary>
    public IAnsiConsole Drawing() => Console(Output);

    /// <summary>Draws progress on standard error.</summary>
    public IAnsiConsole Progress() => Console(Error);

    private IAnsiConsole Console(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
        });
        if (!IsInteractive)
        {
            console.Profile.Width = 140;
        }

        return console;
    }
}
