using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the conversation and the team of a turn.</summary>
public static class TeamsInfo
{
    /// <summary>One member of the team, or of the conversation where there is no team.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        var team = turnContext.Activity.TeamsGetTeamInfo()?.Id;
        return team is null
            ? MemberAsync(Connector(turnContext), userId, turnContext.Activity.Conversation?.Id, cancellationToken)
            : GetTeamMemberAsync(turnContext, userId, team, cancellationToken);
    }

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default) =>
        MemberAsync(Connector(turnContext), userId, TeamId(turnContext, teamId), cancellationToken);

    /// <summary>One page of the members of the team, or of the conversation where there is no team.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default)
    {
        var team = turnContext.Activity.TeamsGetTeamInfo()?.Id;
        return team is null
            ? PageAsync(Connector(turnContext), turnContext.Activity.Conversation?.Id, pageSize, continuationToken, cancellationToken)
            : GetPagedTeamMembersAsync(turnContext, team, continuationToken, pageSize, cancellationToken);
    }

    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = default, int? pageSize = default, CancellationToken cancellationToken = default) =>
        PageAsync(Connector(turnContext), TeamId(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    private static async Task<TeamsChannelAccount> MemberAsync(IConnectorClient connector, string userId, string conversationId, CancellationToken cancellationToken)
    {
        if (conversationId is null)
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        if (userId is null)
            throw new InvalidOperationException("The GetMembers operation needs a valid user Id.");
        var member = await ((Conversations)connector.Conversations).GetConversationMemberAsync(userId, conversationId, cancellationToken).ConfigureAwait(false);
        return JObject.FromObject(member).ToObject<TeamsChannelAccount>();
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(IConnectorClient connector, string conversationId, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        if (conversationId is null)
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        var page = await connector.Conversations.GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static string TeamId(ITurnContext turnContext, string teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static IConnectorClient Connector(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");
}
