namespace Bot.Storage;

/// <summary>Copies the whole of a store to a file, while the bot runs, and back into one that nobody uses.</summary>
internal interface IStoreCopy
{
    /// <summary>Writes everything, as it stands at one moment, to a new file.</summary>
    /// <param name="file">The file; it must not exist.</param>
    /// <param name="cancellationToken">Gives up; no half file is left.</param>
    Task<CopyOutcome> BackupAsync(string file, CancellationToken cancellationToken);

    /// <summary>Puts a copy in the store's place, all or nothing.</summary>
    /// <param name="file">What <see cref="BackupAsync"/> wrote.</param>
    /// <param name="force">Whether a store that holds something may be replaced; one in use never is.</param>
    /// <param name="cancellationToken">Gives up before the store is touched.</param>
    Task<CopyOutcome> RestoreAsync(string file, bool force, CancellationToken cancellationToken);
}
