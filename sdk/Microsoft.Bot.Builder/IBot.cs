namespace Microsoft.Bot.Builder;

/// <summary>The program's own part of a turn.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
