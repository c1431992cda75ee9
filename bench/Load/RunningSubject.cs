using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Bench.Load;

/// <summary>A running server; ends with this object.</summary>
internal sealed class RunningSubject : IDisposable
{
    private readonly Process _process;

    private RunningSubject(Process process, int port)
    {
        _process = process;
        Endpoint = new Uri($"http://127.0.0.1:{port}/api/messages");
    }

    public Uri Endpoint { get; }

    /// <summary>Time on the processors since the start, in user and kernel mode.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that it held, in MB.</summary>
    public double PeakMegabytes => Status("VmHWM") ?? _process.PeakWorkingSet64 / 1e6;

    /// <summary>The memory that it holds now, in MB.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return Status("VmRSS") ?? _process.WorkingSet64 / 1e6;
        }
    }

    public static async Task<RunningSubject> StartAsync(Subject subject)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(subject.FileName, subject.Arguments(port))
        {
            WorkingDirectory = subject.Folder ?? Environment.CurrentDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (!string.IsNullOrEmpty(line.Data))
                Console.Error.WriteLine($"{subject.Name}: {line.Data}");
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var running = new RunningSubject(process, port);
        for (var attempt = 0; ; attempt++)
        {
            if (process.HasExited || attempt == 600)
            {
                running.Dispose();
                throw new InvalidOperationException($"{subject.Name} does not listen.");
            }

            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return running;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }

    // In MB; null where the system keeps no such file.
    private double? Status(string name)
    {
        var status = $"/proc/{_process.Id}/status";
        return File.Exists(status) && File.ReadLines(status).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) is { } line
            ? double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024 / 1e6
            : null;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
