namespace Microsoft.Bot.Schema;

/// <summary>The token that an Action.Execute brings after a sign-in.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
