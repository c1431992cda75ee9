namespace Microsoft.Bot.Schema.Teams;

/// <summary>The person's answer to a <see cref="FileConsentCard"/>.</summary>
public class FileConsentCardResponse
{
    public FileConsentCardResponse()
    {
    }

    public FileConsentCardResponse(string action = default, object context = default, FileUploadInfo uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary>"accept" or "decline".</summary>
    [JsonProperty("action")]
    public string Action { get; set; }

    [JsonProperty("context")]
    public object Context { get; set; }

    /// <summary>Null when declined.</summary>
    [JsonProperty("uploadInfo")]
    public FileUploadInfo UploadInfo { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
