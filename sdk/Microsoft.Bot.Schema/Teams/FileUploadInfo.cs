namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where to put a file that the person agreed to.</summary>
public class FileUploadInfo
{
    public FileUploadInfo()
    {
    }

    public FileUploadInfo(string name = default, string uploadUrl = default, string contentUrl = default, string uniqueId = default, string fileType = default)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("uploadUrl")]
    public string UploadUrl { get; set; }

    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }

    [JsonProperty("fileType")]
    public string FileType { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
