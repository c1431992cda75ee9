namespace Bot.Storage;

/// <summary>The store can't be reached or can't write now (network, full disk, throttled): try again later.</summary>
internal sealed class StorageUnavailableException : Exception
{
    public StorageUnavailableException(string message, Exception? inner)
        : base(message, inner)
    {
    }
}
