using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a token's claims say.</summary>
public static class JwtTokenValidation
{
    /// <summary>The calling program's id, which stands elsewhere in each version of the token; null where it does not stand.</summary>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var all = claims as IReadOnlyCollection<Claim> ?? [.. claims];
        return Value(AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => Value(AuthenticationConstants.AppIdClaim),
            "2.0" => Value(AuthenticationConstants.AuthorizedParty),
            _ => null,
        };

        string Value(string type) => all.FirstOrDefault(claim => claim.Type == type)?.Value;
    }
}
