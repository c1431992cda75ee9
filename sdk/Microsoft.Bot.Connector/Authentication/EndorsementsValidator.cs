namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a key may speak for a channel.</summary>
public static class EndorsementsValidator
{
    /// <summary>Whether <paramref name="expectedEndorsement"/> is among <paramref name="endorsements"/>; nothing expected is always there.</summary>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
            return true;
        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
