using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The connector refused a call. <see cref="Response"/> has the status and the headers, <see cref="Body"/> the reason where it gave one.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : this(message, null)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The call, without its body and its Authorization header.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>Null where the answer was not the protocol's JSON.</summary>
    public ErrorResponse Body { get; set; }
}
