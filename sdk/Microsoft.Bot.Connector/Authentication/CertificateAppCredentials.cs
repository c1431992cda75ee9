using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proof by the bot's certificate.</summary>
public class CertificateAppCredentials : AppCredentials
{
    private readonly X509Certificate2 _certificate;
    private readonly bool _sendX5c;

    /// <param name="clientCertificate">With its private key.</param>
    /// <param name="appId">The bot's id.</param>
    /// <param name="channelAuthTenant">The tenant that gives the tokens.</param>
    /// <param name="oAuthScope">The scope; null for the channel's.</param>
    /// <param name="sendX5c">Whether the certificate goes along, so that one with the same subject can follow it.</param>
    /// <param name="customHttpClient">The client to get tokens with; null for the library's own.</param>
    /// <param name="logger">Kept for compatibility.</param>
    public CertificateAppCredentials(X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, string oAuthScope = null, bool sendX5c = false, HttpClient customHttpClient = null, ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        _certificate = clientCertificate ?? throw new ArgumentNullException(nameof(clientCertificate));
        _sendX5c = sendX5c;
        MicrosoftAppId = appId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new MsalAuthenticator(this, CustomHttpClient, builder => builder.WithCertificate(_certificate, _sendX5c)));
}
