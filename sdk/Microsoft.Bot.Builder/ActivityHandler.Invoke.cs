using System.Net;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder;

// Invokes: what a card's button or a search box calls, and the refusals in the protocol's own words.
public partial class ActivityHandler
{
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "application/search":
                    var search = SearchValue(turnContext.Activity);
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, search, cancellationToken).ConfigureAwait(false));
                case "adaptiveCard/action":
                    var action = CardActionValue(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, action, cancellationToken).ConfigureAwait(false));
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Answers the press of an Action.Execute.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static SearchInvokeValue SearchValue(IInvokeActivity activity)
    {
        var value = Read<SearchInvokeValue>(activity.Value, " for search", "Value property is not valid for search");
        string missing = null;
        if (string.IsNullOrEmpty(value.Kind))
        {
            // Teams leaves it out.
            if (Channels.Msteams.Equals(activity.ChannelId, StringComparison.OrdinalIgnoreCase))
                value.Kind = SearchInvokeTypes.Search;
            else
                missing = "kind";
        }

        if (string.IsNullOrEmpty(value.QueryText))
            missing = "queryText";
        return missing is null ? value : throw BadRequest("BadRequest", $"Missing {missing} property for search");
    }

    private static AdaptiveCardInvokeValue CardActionValue(IInvokeActivity activity)
    {
        var value = Read<AdaptiveCardInvokeValue>(activity.Value, string.Empty, "Value property is not properly formed");
        if (value.Action is null)
            throw BadRequest("BadRequest", "Missing action property");
        return value.Action.Type == "Action.Execute"
            ? value
            : throw BadRequest("NotSupported", $"The action '{value.Action.Type}'is not supported.");
    }

    private static T Read<T>(object value, string purpose, string invalid)
        where T : class
    {
        if (value is null)
            throw BadRequest("BadRequest", $"Missing value property{purpose}");
        if (value is not JObject json)
            throw BadRequest("BadRequest", $"Value property is not properly formed{purpose}");
        try
        {
            return json.ToObject<T>();
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            throw BadRequest("BadRequest", invalid);
        }
    }

    private static InvokeResponseException BadRequest(string code, string message) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error { Code = code, Message = message },
    });

    /// <summary>Thrown by a handler to answer an invoke with a status of its own.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        public InvokeResponseException()
        {
        }

        public InvokeResponseException(string message)
            : base(message)
        {
        }

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
