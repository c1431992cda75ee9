namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token for the channel.</summary>
public class AuthenticatorResult
{
    public string AccessToken { get; set; }

    public DateTimeOffset ExpiresOn { get; set; }
}
