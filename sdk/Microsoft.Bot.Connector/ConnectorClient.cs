using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Calls one service address of a channel. Light: it has no set-up of its own, and the HTTP client is shared.</summary>
public class ConnectorClient : IConnectorClient
{
    private readonly bool _disposeHttpClient;
    private Uri _baseUri;
    private string _address;

    /// <param name="baseUri">The service address, with or without a slash at the end.</param>
    /// <param name="credentials">Null for calls without a token.</param>
    /// <param name="customHttpClient">The client to call with; null for the shared one of the host.</param>
    /// <param name="disposeHttpClient">Whether the client ends with this object.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
    {
        BaseUri = baseUri;
        Credentials = credentials;
        HttpClient = customHttpClient ?? ChannelHttp.For(baseUri);
        _disposeHttpClient = disposeHttpClient && customHttpClient is not null;
        Conversations = new Conversations(this);
    }

    /// <summary>A client that the caller lends; it stays the caller's.</summary>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, customHttpClient, disposeHttpClient: false)
    {
        if (handlers is { Length: > 0 })
            throw new ArgumentException("Handlers belong into the client that is lent.", nameof(handlers));
    }

    public Uri BaseUri
    {
        get => _baseUri;
        set
        {
            _baseUri = value ?? throw new ArgumentNullException(nameof(value));
            _address = value.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/";
        }
    }

    public ServiceClientCredentials Credentials { get; }

    public virtual IConversations Conversations { get; }

    public HttpClient HttpClient { get; }

    /// <summary>Says to the channel which program calls, on every call of the client.</summary>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        lock (httpClient)
        {
            if (!httpClient.DefaultRequestHeaders.UserAgent.Contains(Product))
                httpClient.DefaultRequestHeaders.UserAgent.Add(Product);
            httpClient.DefaultRequestHeaders.ExpectContinue = false;
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposeHttpClient)
            HttpClient.Dispose();
    }

    internal async Task<HttpOperationResponse<T>> CallAsync<T>(HttpMethod method, string path, object body, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
        where T : class
    {
        var request = new HttpRequestMessage(method, new Uri(_address + path));
        HttpResponseMessage response = null;
        try
        {
            if (customHeaders is not null)
            {
                foreach (var (name, values) in customHeaders)
                    request.Headers.TryAddWithoutValidation(name, values);
            }

            if (body is not null)
                request.Content = ConnectorJson.Content(body);
            if (Credentials is not null)
                await Credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
            response = await HttpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var content = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
                throw Refusal(request, response, content);
            return new HttpOperationResponse<T> { Request = request, Response = response, Body = ConnectorJson.Read<T>(content) };
        }
        catch
        {
            request.Dispose();
            response?.Dispose();
            throw;
        }
    }

    private static ErrorResponseException Refusal(HttpRequestMessage request, HttpResponseMessage response, byte[] content)
    {
        ErrorResponse reason;
        try
        {
            reason = ConnectorJson.Read<ErrorResponse>(content);
        }
        catch (SerializationException)
        {
            reason = null;
        }

        return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Request = new HttpRequestMessageWrapper(request, null),
            Response = new HttpResponseMessageWrapper(response, System.Text.Encoding.UTF8.GetString(content)),
            Body = reason,
        };
    }

    private static readonly ProductInfoHeaderValue Product = new("Microsoft-BotFramework", "3.1");
}
