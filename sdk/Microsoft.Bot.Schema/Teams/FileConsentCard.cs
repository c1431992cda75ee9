namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks a person whether the bot may put a file into their OneDrive.</summary>
public class FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard()
    {
    }

    public FileConsentCard(string description = default, long? sizeInBytes = default, object acceptContext = default, object declineContext = default)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    [JsonProperty("description")]
    public string Description { get; set; }

    [JsonProperty("sizeInBytes")]
    public long? SizeInBytes { get; set; }

    /// <summary>Comes back when the person agrees.</summary>
    [JsonProperty("acceptContext")]
    public object AcceptContext { get; set; }

    /// <summary>Comes back when the person refuses.</summary>
    [JsonProperty("declineContext")]
    public object DeclineContext { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
