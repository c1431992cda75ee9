namespace Microsoft.Bot.Schema.Teams;

/// <summary>A search from the composer or the command box.</summary>
public class MessagingExtensionQuery
{
    public MessagingExtensionQuery()
    {
    }

    public MessagingExtensionQuery(
        string commandId = default,
        IList<MessagingExtensionParameter> parameters = default,
        MessagingExtensionQueryOptions queryOptions = default,
        string state = default)
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    [JsonProperty("parameters")]
    public IList<MessagingExtensionParameter> Parameters { get; set; }

    [JsonProperty("queryOptions")]
    public MessagingExtensionQueryOptions QueryOptions { get; set; }

    [JsonProperty("state")]
    public string State { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
