namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot on a channel.</summary>
public class ChannelAccount
{
    public ChannelAccount()
    {
    }

    public ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The channel's own id of the account, "29:…" for people and "28:…" for bots in Teams.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The person's Entra object id; null for bots and where the channel knows none.</summary>
    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>"user" or "bot" (see <see cref="RoleTypes"/>); null when the channel does not say.</summary>
    [JsonProperty("role")]
    public string Role { get; set; }

    /// <summary>Properties of the JSON that this type has no member for; they survive a round trip. Never null unless set so.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => ExtensionData ??= [];
        set => ExtensionData = value;
    }

    // Made on first use: most JSON has no unknown property.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    internal JObject ExtensionData { get; set; }
}
