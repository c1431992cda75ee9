namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a caller must prove beyond the rules of the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must carry beside the channel's own.</summary>
    public string[] RequiredEndorsements { get; set; } = [];
}
