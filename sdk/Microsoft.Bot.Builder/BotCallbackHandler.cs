namespace Microsoft.Bot.Builder;

/// <summary>What runs in a turn after the middleware.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
