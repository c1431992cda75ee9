namespace Microsoft.Rest;

/// <summary>What is kept of a request: its method and address. The Authorization header is never kept.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
        Content = content;
        foreach (var (name, values) in httpRequest.Headers)
        {
            if (!string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase))
                Headers[name] = values;
        }
    }

    public HttpMethod Method { get; protected set; }

    public Uri RequestUri { get; protected set; }
}
