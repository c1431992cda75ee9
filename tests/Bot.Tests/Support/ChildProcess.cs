using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Bot.Tests.Support;

/// <summary>A program that a test runs beside itself. Its whole process group is ended when it is disposed of, and when the tests end.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private const int Terminate = 15;
    private const int Kill = 9;
    private const int Continue = 18;
    private const int Stop = 19;

    private static readonly ConcurrentDictionary<int, ChildProcess> Running = new();
    private static readonly string? GroupMaker = OperatingSystem.IsLinux() ? ProgramPath.Find("setsid") : null;

    private readonly Process _process;
    private readonly string _name;
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private readonly List<(Func<string, bool> Wanted, TaskCompletionSource<string> Found)> _waiting = [];
    private int _openStreams = 2;
    private bool _disposed;

    static ChildProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var child in Running.Values)
            child.EndGroup(Kill);
    };

    private ChildProcess(Process process, string name)
    {
        _process = process;
        _name = name;
    }

    /// <summary>The operating system's number of the process; of its group, too.</summary>
    public int Id { get; private set; }

    public bool HasExited => _process.HasExited;

    /// <summary>All that the program has printed until now, on both of its outputs.</summary>
    public string Output
    {
        get
        {
            lock (_gate)
                return string.Join('\n', _lines);
        }
    }

    /// <summary>Starts a program with no standard input.</summary>
    /// <param name="program">A path, or a name on the PATH.</param>
    /// <param name="environment">Set on top of this process's own environment; null removes a variable.</param>
    public static ChildProcess Start(
        string program,
        IEnumerable<string> arguments,
        string workingDirectory,
        IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(GroupMaker ?? program)
        {
            WorkingDirectory = workingDirectory,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (GroupMaker is not null)
            start.ArgumentList.Add(program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (key, value) in environment ?? new Dictionary<string, string?>())
            start.Environment[key] = value;

        var child = new ChildProcess(new Process { StartInfo = start }, Path.GetFileName(program));
        child._process.OutputDataReceived += (_, line) => child.Read(line.Data);
        child._process.ErrorDataReceived += (_, line) => child.Read(line.Data);
        child._process.Start();
        child.Id = child._process.Id;
        Running[child.Id] = child;
        child._process.StandardInput.Close();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    /// <summary>The first line, printed already or still to come, that is wanted.</summary>
    /// <exception cref="InvalidOperationException">The program closed its outputs without it; the message holds what it printed.</exception>
    /// <exception cref="TimeoutException">The time passed without it; the message holds what the program printed.</exception>
    public async Task<string> WaitForLineAsync(Func<string, bool> wanted, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_lines.Find(line => wanted(line)) is { } printed)
                return printed;
            if (_openStreams == 0)
                throw Ended();
            _waiting.Add((wanted, found));
        }

        try
        {
            return await found.Task.WaitAsync(atMost, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{_name} did not print the line within {atMost.TotalSeconds:0} s. It printed:\n{Output}");
        }
    }

    /// <summary>Waits until the program has ended by itself and says its exit code.</summary>
    public async Task<int> WaitForExitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(atMost);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{_name} did not end within {atMost.TotalSeconds:0} s. It printed:\n{Output}");
        }

        return _process.ExitCode;
    }

    /// <summary>Ends the program and its children at once, as kill -9 does, and waits until it is gone.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        EndGroup(Kill);
        await _process.WaitForExitAsync(cancellationToken);
    }

    /// <summary>Ends the program alone at once, as kill -9 of its number does: what it started must notice for itself.</summary>
    public async Task KillAloneAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    /// <summary>Asks the program to end, as an administrator's stop does (SIGTERM). Elsewhere than on Linux it is ended at once.</summary>
    public void AskToStop() => EndGroup(Terminate);

    /// <summary>Has the program stand still until <see cref="Thaw"/>, as a machine does that is out of memory or moved. On Linux only.</summary>
    public void Freeze() => Send(Stop);

    /// <summary>Lets a frozen program go on.</summary>
    public void Thaw() => Send(Continue);

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;
        _disposed = true;
        await KillAsync(CancellationToken.None);
        Running.TryRemove(Id, out _);
        _process.Dispose();
    }

    private void Send(int signal)
    {
        if (SendSignal(-Id, signal) != 0)
            throw new InvalidOperationException($"{_name} did not get the signal {signal}.");
    }

    private void EndGroup(int signal)
    {
        // The group outlives its leader: children that the leader left behind are ended too.
        if (GroupMaker is not null && SendSignal(-Id, signal) == 0)
            return;
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
    }

    private void Read(string? line)
    {
        List<TaskCompletionSource<string>> done = [];
        lock (_gate)
        {
            if (line is not null)
                _lines.Add(line);
            else
                _openStreams--;
            foreach (var (wanted, found) in _waiting)
            {
                if (line is not null && wanted(line))
                    done.Add(found);
                else if (_openStreams == 0)
                    found.TrySetException(Ended());
            }
        }

        foreach (var found in done)
            found.TrySetResult(line!);
    }

    private InvalidOperationException Ended() => new($"{_name} ended without the line. It printed:\n{string.Join('\n', _lines)}");

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
