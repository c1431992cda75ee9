namespace Bot.Storage;

/// <summary>A store whose file may still hold the bytes of what was deleted, until it is written anew.</summary>
internal interface IStoreScrub
{
    /// <summary>Writes the file anew, without any byte of what was deleted; takes seconds for a large one, in which others wait to write.</summary>
    /// <exception cref="StorageUnavailableException">The file can't be written, or another process holds it.</exception>
    Task ScrubAsync(CancellationToken cancellationToken);
}
