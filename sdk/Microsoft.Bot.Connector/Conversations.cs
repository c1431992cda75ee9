using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on conversations over HTTP.</summary>
public class Conversations : IConversations
{
    public Conversations(ConnectorClient client) => Client = client ?? throw new ArgumentNullException(nameof(client));

    public ConnectorClient Client { get; }

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", Given(parameters, nameof(parameters)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<ResourceResponse>(HttpMethod.Post, $"{Conversation(conversationId)}/activities", Given(activity, nameof(activity)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<ResourceResponse>(HttpMethod.Post, ActivityIn(conversationId, activityId), Given(activity, nameof(activity)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<ResourceResponse>(HttpMethod.Put, ActivityIn(conversationId, activityId), Given(activity, nameof(activity)), customHeaders, cancellationToken);

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.CallAsync<ResourceResponse>(HttpMethod.Delete, ActivityIn(conversationId, activityId), null, customHeaders, cancellationToken).ConfigureAwait(false);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<IList<ChannelAccount>>(HttpMethod.Get, $"{Conversation(conversationId)}/members", null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<ChannelAccount>(HttpMethod.Get, $"{Conversation(conversationId)}/members/{Segment(userId, nameof(userId))}", null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = default, string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        var query = new List<string>();
        if (pageSize is { } size)
            query.Add($"pageSize={size}");
        if (continuationToken is not null)
            query.Add($"continuationToken={Uri.EscapeDataString(continuationToken)}");
        var path = $"{Conversation(conversationId)}/pagedmembers{(query.Count > 0 ? "?" : null)}{string.Join('&', query)}";
        return Client.CallAsync<PagedMembersResult>(HttpMethod.Get, path, null, customHeaders, cancellationToken);
    }

    private static string Conversation(string conversationId) => $"v3/conversations/{Segment(conversationId, nameof(conversationId))}";

    private static string ActivityIn(string conversationId, string activityId) => $"{Conversation(conversationId)}/activities/{Segment(activityId, nameof(activityId))}";

    // An id comes from outside: it must stay one segment of the path. "." and ".." would walk the path even when escaped.
    internal static string Segment(string id, string name) =>
        string.IsNullOrEmpty(id) || id is "." or ".." ? throw new ValidationException(ValidationRules.CannotBeNull, name) : Uri.EscapeDataString(id);

    internal static T Given<T>(T value, string name) where T : class => value ?? throw new ValidationException(ValidationRules.CannotBeNull, name);
}
