using Microsoft.Bot.Builder;

namespace BotSdk.Tests.Support;

/// <summary>A bot that does what it is told in one line.</summary>
internal sealed class ABot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext, cancellationToken);

    public static ABot ThatEchoes() => new((turn, token) => turn.SendActivityAsync(MessageFactory.Text(turn.Activity.Text ?? "nothing"), token));
}
