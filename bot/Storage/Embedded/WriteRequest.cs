namespace Bot.Storage.Embedded;

/// <summary>Rows to write, all or none, and the promise of an answer: true when they are written and durable.</summary>
internal sealed class WriteRequest(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellation)
{
    private readonly TaskCompletionSource<bool> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Table => table;

    public IReadOnlyList<TableWrite> Writes => writes;

    /// <summary>Ends when the rows are durable, refused, or failed.</summary>
    public Task<bool> Answer => _answer.Task;

    /// <summary>What the statements found; known to others only after the commit.</summary>
    public bool Accepted { get; set; }

    /// <summary>False where the caller gave up before the work began; the promise is ended then.</summary>
    public bool Begin()
    {
        if (!cancellation.IsCancellationRequested)
        {
            return true;
        }

        _answer.TrySetCanceled(cancellation);
        return false;
    }

    public void Commit() => _answer.TrySetResult(Accepted);

    public void Fail(Exception exception) => _answer.TrySetException(exception);
}
