namespace Microsoft.Bot.Builder;

/// <summary>The rest of the turn; middleware that does not call it ends the turn.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
