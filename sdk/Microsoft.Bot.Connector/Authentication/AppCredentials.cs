using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's proof to a channel: a token that is kept until shortly before it expires. One refresh runs at a time, and the others wait for it.</summary>
#pragma warning disable CA1001 // The official class is not disposable; the cache lives as long as the process.
public abstract class AppCredentials : ServiceClientCredentials
#pragma warning restore CA1001
{
    private readonly TokenCache _tokens;

    /// <param name="channelAuthTenant">The tenant that gives the tokens; null for the Bot Framework's own.</param>
    /// <param name="customHttpClient">The client to get tokens with; null for the library's own.</param>
    /// <param name="logger">Kept for compatibility: nothing about tokens is logged.</param>
    /// <param name="oAuthScope">The scope; null for the channel's.</param>
    protected AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        ChannelAuthTenant = string.IsNullOrEmpty(channelAuthTenant) ? "botframework.com" : channelAuthTenant;
        OAuthScope = string.IsNullOrEmpty(oAuthScope) ? AuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope;
        CustomHttpClient = customHttpClient;
        var authenticator = new Lazy<IAuthenticator>(() => BuildIAuthenticator().Value);
        _tokens = new TokenCache(force => authenticator.Value.GetTokenAsync(force), TimeProvider.System);
    }

    public string MicrosoftAppId { get; set; }

    public virtual string ChannelAuthTenant { get; }

    /// <summary>Where tokens are given.</summary>
    public virtual string OAuthEndpoint => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate.Replace("{0}", ChannelAuthTenant, StringComparison.Ordinal);

    public virtual string OAuthScope { get; }

    protected HttpClient CustomHttpClient { get; }

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!string.IsNullOrEmpty(MicrosoftAppId))
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await _tokens.GetAsync(false, cancellationToken).ConfigureAwait(false));
    }

    public async Task<string> GetTokenAsync(bool forceRefresh = false) => await _tokens.GetAsync(forceRefresh, CancellationToken.None).ConfigureAwait(false);

    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();
}
