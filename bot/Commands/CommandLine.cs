using System.CommandLine;

namespace Bot.Commands;

/// <summary>The command line of the program: each command is a class of its own.</summary>
internal sealed class CommandLine
{
    private readonly RootCommand _root;
    private readonly Terminal _terminal;

    public CommandLine(IEnumerable<Command> commands, Terminal terminal)
    {
        _terminal = terminal;
        _root = new RootCommand("Trợ lý Đôn đốc: reads directives, answers who was assigned what, reminds. Without a command the bot itself starts.");
        foreach (var command in commands)
        {
            _root.Add(command);
        }
    }

    /// <summary>Runs the command that the arguments name; returns an <see cref="ExitCode"/>.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var parsed = _root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await _terminal.Error.WriteLineAsync(error.Message);
            }

            await _terminal.Error.WriteLineAsync("Use --help to see the commands and their options.");
            return ExitCode.BadInput;
        }

        return await parsed.InvokeAsync(
            new InvocationConfiguration { Output = _terminal.Output, Error = _terminal.Error, EnableDefaultExceptionHandler = false },
            cancellationToken);
    }
}
