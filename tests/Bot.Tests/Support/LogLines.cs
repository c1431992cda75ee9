using Microsoft.Extensions.Logging;

namespace Bot.Tests.Support;

/// <summary>Keeps the lines that a host logs under one category, and lets a test wait for one.</summary>
internal sealed class LogLines(string category) : ILoggerProvider, ILogger
{
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private readonly List<(string Words, TaskCompletionSource<string> Found)> _waiting = [];

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_gate)
                return [.. _lines];
        }
    }

    /// <summary>The first line, logged already or still to come, that holds the words.</summary>
    public Task<string> WithAsync(string words, CancellationToken cancellationToken)
    {
        var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_lines.Find(line => line.Contains(words, StringComparison.Ordinal)) is { } line)
                return Task.FromResult(line);
            _waiting.Add((words, found));
        }

        return found.Task.WaitAsync(Patience.Long, cancellationToken);
    }

    public ILogger CreateLogger(string categoryName) =>
        categoryName == category ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = formatter(state, exception);
        lock (_gate)
        {
            _lines.Add(line);
            foreach (var (words, found) in _waiting)
            {
                if (line.Contains(words, StringComparison.Ordinal))
                    found.TrySetResult(line);
            }
        }
    }

    public void Dispose()
    {
    }
}
