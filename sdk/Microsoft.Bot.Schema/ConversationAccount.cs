namespace Microsoft.Bot.Schema;

/// <summary>A conversation: a personal chat, a group chat, or a thread of a channel.</summary>
public class ConversationAccount
{
    public ConversationAccount()
    {
    }

    public ConversationAccount(
        bool? isGroup = default,
        string conversationType = default,
        string id = default,
        string name = default,
        string aadObjectId = default,
        string role = default,
        string tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Null means not stated, which channels use for a personal chat.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>"personal", "groupChat" or "channel" in Teams.</summary>
    [JsonProperty("conversationType")]
    public string ConversationType { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    [JsonProperty("role")]
    public string Role { get; set; }

    /// <summary>The Entra tenant that the conversation belongs to.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

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
