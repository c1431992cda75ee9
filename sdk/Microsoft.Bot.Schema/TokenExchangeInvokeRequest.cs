namespace Microsoft.Bot.Schema;

/// <summary>A token offered in exchange during a single sign-on.</summary>
public class TokenExchangeInvokeRequest
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>Properties of the JSON that this type has no member for; they survive a round trip. Never null unless set so.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => ExtensionData ??= [];
        set => ExtensionData = value;
    }

    // Made on first use: most JSON has no unknown property.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject ExtensionData { get; set; }
}
