namespace Microsoft.Bot.Builder;

/// <summary>Sees what is about to be deleted; calls <paramref name="next"/> to delete it.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
