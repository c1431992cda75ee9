using AdaptiveCards;

namespace Bot.Cards;

/// <summary>A button that calls the bot.</summary>
internal static class CardButton
{
    /// <summary>An Action.Execute, and for clients without it an Action.Submit that carries the same data.</summary>
    /// <param name="title">What stands on it.</param>
    /// <param name="verb">What it does.</param>
    /// <param name="data">What it names; the verb among it, since a submit has nowhere else to carry it.</param>
    public static AdaptiveAction Of(string title, string verb, IReadOnlyDictionary<string, object> data)
    {
        var values = new Dictionary<string, object>(data) { ["verb"] = verb };
        return new AdaptiveExecuteAction
        {
            Title = title,
            Verb = verb,
            Data = values,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = title, Data = values }),
        };
    }
}
