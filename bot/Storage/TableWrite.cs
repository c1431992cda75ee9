namespace Bot.Storage;

/// <summary>One write of an atomic batch.</summary>
internal abstract record TableWrite(TableRow Row)
{
    /// <summary>Add the row; the batch fails where one with its key is there.</summary>
    public sealed record Add(TableRow New) : TableWrite(New);

    /// <summary>Replace the row of this key if its version is still <see cref="TableRow.ETag"/>; the batch fails where it is not.</summary>
    public sealed record Replace(TableRow Changed) : TableWrite(Changed);

    /// <summary>Add the row or replace whatever stands there.</summary>
    public sealed record Put(TableRow Any) : TableWrite(Any);

    /// <summary>Delete the row of this key if its version is still <see cref="TableRow.ETag"/> (null: whatever its version, but it must be there).</summary>
    public sealed record Delete(TableRow Old) : TableWrite(Old);
}
