namespace Microsoft.Bot.Builder;

/// <summary>A turn whose activity is seen as its own type.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    new T Activity { get; }
}
