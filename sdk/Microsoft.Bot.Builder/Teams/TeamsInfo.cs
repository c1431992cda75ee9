using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the conversation and the team of a turn.</summary>
public static class TeamsInfo
{
    private const string NotInATeam = "This method is only valid within the scope of MS Teams Team.";

    public static async Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default) =>
        await AskAsync<TeamDetails>(turnContext, $"v3/teams/{Team(turnContext, teamId)}", cancellationToken).ConfigureAwait(false);

    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default) =>
        (await AskAsync<ConversationList>(turnContext, $"v3/teams/{Team(turnContext, teamId)}/conversations", cancellationToken).ConfigureAwait(false))?.Conversations;

    /// <summary>All members of a team at once; Teams asks to read pages instead.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default) =>
        MembersAsync(Connector(turnContext), TeamId(turnContext, teamId), cancellationToken);

    /// <summary>All members of the team, or of the conversation where there is no team; Teams asks to read pages instead.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        MembersAsync(Connector(turnContext), turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id, cancellationToken);

    /// <summary>One member of the team, or of the conversation where there is no team.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        MemberAsync(Connector(turnContext), userId, turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id, cancellationToken);

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default) =>
        MemberAsync(Connector(turnContext), userId, TeamId(turnContext, teamId), cancellationToken);

    /// <summary>One page of the members of the team, or of the conversation where there is no team.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default) =>
        PageAsync(Connector(turnContext), turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id, pageSize, continuationToken, cancellationToken);

    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = default, int? pageSize = default, CancellationToken cancellationToken = default) =>
        PageAsync(Connector(turnContext), TeamId(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    /// <summary>Begins a thread in a channel; gives the place and the id of its first message.</summary>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity is null)
            throw new InvalidOperationException(nameof(turnContext.Activity));
        if (string.IsNullOrEmpty(teamsChannelId))
            throw new ArgumentNullException(nameof(teamsChannelId));

        ConversationReference reference = null;
        var id = string.Empty;
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo(id: teamsChannelId) },
            Activity = (Activity)activity,
        };
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            Channels.Msteams,
            turnContext.Activity.ServiceUrl,
            null,
            parameters,
            (turn, _) =>
            {
                reference = turn.Activity.GetConversationReference();
                id = turn.Activity.Id;
                return Task.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
        return Tuple.Create(reference, id);
    }

    private static async Task<IEnumerable<TeamsChannelAccount>> MembersAsync(IConnectorClient connector, string conversationId, CancellationToken cancellationToken)
    {
        var members = await connector.Conversations.GetConversationMembersAsync(Known(conversationId, "conversation"), cancellationToken).ConfigureAwait(false);
        return members.Select(AsTeamsAccount).ToList();
    }

    private static async Task<TeamsChannelAccount> MemberAsync(IConnectorClient connector, string userId, string conversationId, CancellationToken cancellationToken)
    {
        var conversations = (Conversations)connector.Conversations;
        return AsTeamsAccount(await conversations.GetConversationMemberAsync(Known(userId, "user"), Known(conversationId, "conversation"), cancellationToken).ConfigureAwait(false));
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(IConnectorClient connector, string conversationId, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        var page = await connector.Conversations.GetConversationPagedMembersAsync(Known(conversationId, "conversation"), pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static async Task<T> AskAsync<T>(ITurnContext turnContext, string path, CancellationToken cancellationToken)
        where T : class
    {
        using var answer = await ((ConnectorClient)Connector(turnContext)).CallAsync<T>(HttpMethod.Get, path, null, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    private static string Team(ITurnContext turnContext, string teamId) => Conversations.Segment(TeamId(turnContext, teamId), nameof(teamId));

    private static string TeamId(ITurnContext turnContext, string teamId) => teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException(NotInATeam);

    private static string Known(string id, string what) => id ?? throw new InvalidOperationException($"The GetMembers operation needs a valid {what} Id.");

    private static TeamsChannelAccount AsTeamsAccount(ChannelAccount account) => JObject.FromObject(account).ToObject<TeamsChannelAccount>();

    private static IConnectorClient Connector(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");
}
