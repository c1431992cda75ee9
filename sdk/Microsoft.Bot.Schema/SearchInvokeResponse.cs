namespace Microsoft.Bot.Schema;

/// <summary>The body that answers an "application/search" invoke.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
}
