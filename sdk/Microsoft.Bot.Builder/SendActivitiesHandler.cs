namespace Microsoft.Bot.Builder;

/// <summary>Sees activities before they are sent; calls <paramref name="next"/> to send them.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
