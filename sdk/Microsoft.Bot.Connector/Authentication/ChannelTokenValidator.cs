using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks the token with which a channel proves itself: signed by a key of the channel's metadata that is endorsed for the channel,
/// issued by the Bot Framework for this bot, in time, and for the very address that the activity wants answers at.
/// </summary>
internal sealed class ChannelTokenValidator(ChannelKeys keys, Func<string, CancellationToken, Task<bool>> isThisBot, IReadOnlyCollection<string> requiredEndorsements)
{
    private const string Issuer = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>The caller's claims, or <see cref="UnauthorizedAccessException"/>.</summary>
    public async Task<ClaimsIdentity> ValidateAsync(string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var jwt = Token(authHeader);
        var snapshot = await keys.GetAsync(cancellationToken).ConfigureAwait(false);
        var result = await CheckAsync(jwt, snapshot).ConfigureAwait(false);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            snapshot = await keys.RefreshAsync(snapshot, cancellationToken).ConfigureAwait(false);
            result = await CheckAsync(jwt, snapshot).ConfigureAwait(false);
        }

        if (!result.IsValid)
            throw Refusal($"the token is not valid ({result.Exception?.GetType().Name})");
        CheckEndorsements(result.SecurityToken.SigningKey.KeyId, channelId, snapshot);
        var identity = result.ClaimsIdentity;
        var audiences = identity.FindAll(AuthenticationConstants.AudienceClaim).Select(claim => claim.Value).ToList();
        if (audiences.Count != 1 || !await isThisBot(audiences[0], cancellationToken).ConfigureAwait(false))
            throw Refusal("the token is for another audience");
        var allowed = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrWhiteSpace(allowed) || !string.Equals(allowed, serviceUrl, StringComparison.OrdinalIgnoreCase))
            throw Refusal("the serviceurl claim is absent or not the activity's");
        return identity;
    }

    private static string Token(string authHeader)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
            throw Refusal("no Authorization header");
        var parts = authHeader.Split(' ');
        return parts.Length == 2 && parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) && parts[1].Length > 0
            ? parts[1]
            : throw Refusal("the Authorization header is no bearer token");
    }

    private static Task<TokenValidationResult> CheckAsync(string jwt, ChannelKeys.Snapshot snapshot) => Handler.ValidateTokenAsync(jwt, new TokenValidationParameters
    {
        ValidIssuer = Issuer,
        IssuerSigningKeys = snapshot.Keys,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateIssuerSigningKey = true,
        ClockSkew = TimeSpan.FromMinutes(5),

        // The bot's own ids are known to the credentials alone: checked after this.
        ValidateAudience = false,
    });

    private void CheckEndorsements(string keyId, string channelId, ChannelKeys.Snapshot snapshot)
    {
        if (string.IsNullOrEmpty(channelId)
            || string.IsNullOrEmpty(keyId)
            || !snapshot.Endorsements.TryGetValue(keyId, out var endorsements)
            || !EndorsementsValidator.Validate(channelId, endorsements)
            || !requiredEndorsements.All(required => EndorsementsValidator.Validate(required, endorsements)))
        {
            throw Refusal("the signing key is not endorsed for the channel");
        }
    }

    private static UnauthorizedAccessException Refusal(string reason) => new($"The caller is not proven: {reason}.");
}
