namespace Microsoft.Bot.Builder;

/// <summary>Sees an activity before it replaces another; calls <paramref name="next"/> to replace it.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
