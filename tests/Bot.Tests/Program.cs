using Bot.Tests.Acknowledgements;
using Bot.Tests.Reminders;
using Xunit.Runner.InProc.SystemConsole;

namespace Bot.Tests;

/// <summary>
/// Runs the tests; or, started by one of them, what it wants to have in a process of its own. A round of reminders, and a load of
/// clicks, start without the test runner, so that they can be killed a hundred times in reasonable time.
/// </summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments) => RoundProcess.IsWanted ? RoundProcess.RunAsync()
        : ClickProcess.IsWanted ? ClickProcess.RunAsync()
        : ConsoleRunner.Run(arguments);
}
