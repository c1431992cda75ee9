using System.Diagnostics;

namespace Bot.Composition.Playground;

/// <summary>A program that runs beside the bot and never outlives it: it is ended with its children when disposed of.</summary>
internal sealed class NodeProcess : IDisposable
{
    // A killed process is gone at once, unless the machine is in trouble; the bot's own end must not hang on it.
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(5);

    private readonly Process _process;

    private NodeProcess(Process process) => _process = process;

    public bool HasExited => _process.HasExited;

    /// <summary>Starts a program whose standard input stays open, so that it can notice the bot's end.</summary>
    /// <param name="output">Is told every line of both outputs, from other threads.</param>
    public static NodeProcess Start(
        string program,
        IEnumerable<string> arguments,
        string workingDirectory,
        IReadOnlyDictionary<string, string?> environment,
        Action<string> output)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingDirectory,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in environment)
            start.Environment[key] = value;

        var process = new Process { StartInfo = start };
        process.OutputDataReceived += Tell;
        process.ErrorDataReceived += Tell;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new NodeProcess(process);

        void Tell(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is not null)
                output(line.Data);
        }
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Its exit code, and all that it printed.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string workingDirectory,
        CancellationToken cancellationToken)
    {
        var gate = new Lock();
        var lines = new List<string>();
        using var run = Start(program, arguments, workingDirectory, new Dictionary<string, string?>(), line =>
        {
            lock (gate)
                lines.Add(line);
        });
        run._process.StandardInput.Close();
        await run.WaitForExitAsync(cancellationToken);
        lock (gate)
            return (run._process.ExitCode, string.Join('\n', lines));
    }

    public Task WaitForExitAsync(CancellationToken cancellationToken) => _process.WaitForExitAsync(cancellationToken);

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(EndLimit);
        }

        _process.Dispose();
    }
}
