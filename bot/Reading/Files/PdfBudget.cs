namespace Bot.Reading.Files;

/// <summary>How much a PDF may unpack to, in all its streams together, and whether its reading was told to stop.</summary>
internal sealed class PdfBudget
{
    private const long MostBytes = 100L * 1024 * 1024;

    private long _spent;
    private volatile bool _stopped;

    /// <summary>Whether more was asked for than there is, or the reading was stopped.</summary>
    public bool IsSpent => _stopped || Interlocked.Read(ref _spent) > MostBytes;

    /// <summary>Ends the reading at its next stream or page.</summary>
    public void Stop() => _stopped = true;

    /// <summary>Takes <paramref name="bytes"/> from the budget.</summary>
    /// <exception cref="InvalidDataException">It is spent.</exception>
    public void Spend(long bytes)
    {
        Interlocked.Add(ref _spent, bytes);
        Check();
    }

    /// <summary>Does nothing while there is budget left.</summary>
    /// <exception cref="InvalidDataException">It is spent.</exception>
    public void Check()
    {
        if (IsSpent)
            throw new InvalidDataException("The file unpacks to more than may be read.");
    }
}
