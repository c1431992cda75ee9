using System.Net;
using Bot.Directives;
using Bot.Texts;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Bot.Teams;

/// <summary>The bot: takes each activity to the desk that it is for, and the reply back to the chat.</summary>
internal sealed class DirectiveBotHandler : TeamsActivityHandler
{
    private const string CardResponse = "application/vnd.microsoft.card.adaptive";
    private const string MessageResponse = "application/vnd.microsoft.activity.message";

    private readonly ConversationKeeping _conversations;
    private readonly MessageReplies _messages;
    private readonly CardActionReplies _actions;
    private readonly FileFetching _files;
    private readonly PostedCardUpdates _posted;
    private readonly ServedTenants _tenants;
    private readonly ComposeReplies _compose;

    public DirectiveBotHandler(
        ConversationKeeping conversations,
        MessageReplies messages,
        CardActionReplies actions,
        FileFetching files,
        PostedCardUpdates posted,
        ComposeReplies compose,
        ServedTenants tenants)
    {
        _conversations = conversations;
        _messages = messages;
        _actions = actions;
        _files = files;
        _posted = posted;
        _compose = compose;
        _tenants = tenants;
    }

    /// <exception cref="BadHttpRequestException">The activity names no conversation: there is nowhere to answer.</exception>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(turnContext.Activity.Conversation?.Id))
        {
            throw new BadHttpRequestException("The activity names no conversation.");
        }

        if (Sender.IsServed(turnContext.Activity, _tenants))
        {
            await base.OnTurnAsync(turnContext, cancellationToken);
            return;
        }

        // Strangers get one sentence, and nothing of them is kept.
        var sentence = Phrases.In(Language.Vietnamese).NotServed;
        if (turnContext.Activity.Type == ActivityTypes.Message)
        {
            await turnContext.SendActivityAsync(TeamsMessage.Of(new Reply(sentence)), cancellationToken);
        }
        else if (turnContext.Activity.Type == ActivityTypes.Invoke)
        {
            // The composer works in chats where the bot is not, and understands no other form than its own.
            var isComposer = turnContext.Activity.Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true;
            var response = new InvokeResponse
            {
                Status = (int)HttpStatusCode.OK,
                Body = isComposer ? ComposeAnswer.Saying(Phrases.In(Language.Vietnamese).ComposeNotServed) : Answer(MessageResponse, sentence),
            };
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
        }
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var reference = ConversationKeeping.ReferenceOf(turnContext);
        await _conversations.SeenAsync(turnContext, reference, cancellationToken);
        if (Sender.Of(turnContext.Activity) is not { } person)
        {
            return;
        }

        var message = new IncomingMessage(
            turnContext.Activity.RemoveRecipientMention()?.Trim() ?? "",
            person,
            ChannelThread.PlaceOf(turnContext.Activity.Conversation.Id),
            reference,
            turnContext.Activity.ReplyToId,
            turnContext.Activity.Id);
        if (turnContext.Activity.Value is { } value && message.Text.Length == 0)
        {
            // Action.Submit, the fallback of a client without Action.Execute.
            var reply = await _actions.ReplyAsync(CardData.Read(value, null), message, cancellationToken);
            await turnContext.SendActivityAsync(TeamsMessage.Of(reply), cancellationToken);
            return;
        }

        if (_files.Of(turnContext.Activity) is { Count: > 0 } files)
        {
            foreach (var file in files)
            {
                var reply = await _messages.OfFileAsync(file, message, cancellationToken);
                await turnContext.SendActivityAsync(TeamsMessage.Of(reply), cancellationToken);
            }

            return;
        }

        await turnContext.SendActivityAsync(TeamsMessage.Of(await _messages.ReplyAsync(message, cancellationToken)), cancellationToken);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        if (Sender.Of(turnContext.Activity) is not { } person)
        {
            return Answer(MessageResponse, Phrases.In(Language.Vietnamese).UnknownAction);
        }

        var message = new IncomingMessage(
            "",
            person,
            ChannelThread.PlaceOf(turnContext.Activity.Conversation.Id),
            ConversationKeeping.ReferenceOf(turnContext),
            turnContext.Activity.ReplyToId,
            turnContext.Activity.Id);
        var data = CardData.Read(invokeValue.Action.Data, invokeValue.Action.Verb);
        var reply = await _actions.ReplyAsync(data, message, cancellationToken);
        if (reply.Card is null)
        {
            return Answer(MessageResponse, reply.Text);
        }

        if (CardActionReplies.ChangesTheCardForEveryone(data) && !string.IsNullOrEmpty(turnContext.Activity.ReplyToId))
        {
            _posted.Enqueue(turnContext.Activity.GetConversationReference(), turnContext.Activity.ReplyToId, TeamsMessage.Of(reply));
        }

        return Answer(CardResponse, TeamsMessage.Content(reply));
    }

    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        if (Sender.Of(turnContext.Activity) is not { } person)
        {
            return ComposeAnswer.Saying(Phrases.In(Language.Vietnamese).ComposeNotServed);
        }

        var words = query.Parameters?.FirstOrDefault(each => each.Name != "initialRun")?.Value as string ?? "";
        var (found, phrases) = await _compose.SearchAsync(words.Trim(), person, Math.Max(0, query.QueryOptions?.Skip ?? 0), cancellationToken);
        return found.Count > 0 ? ComposeAnswer.Of(found, phrases) : ComposeAnswer.Saying(phrases.ComposeNothing);
    }

    protected override async Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(Language.Vietnamese);
        return Sender.Of(turnContext.Activity) is null ? ComposeAnswer.Saying(phrases.ComposeNotServed)
            : await _compose.OfLinkAsync(query.Url, cancellationToken) is { } found ? ComposeAnswer.Of([found], phrases)
            : ComposeAnswer.Saying(phrases.ComposeNothing);
    }

    // Whoever pastes the link is not known to use the app: nothing is shown.
    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        Task.FromResult(ComposeAnswer.Saying(Phrases.In(Language.Vietnamese).ComposeNotServed));

    protected override async Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        // The channel says it again when a page is opened anew: only the first time is greeted.
        if (await _conversations.SeenAsync(turnContext, ConversationKeeping.ReferenceOf(turnContext), cancellationToken))
        {
            await turnContext.SendActivityAsync(TeamsMessage.Of(MessageReplies.Welcome(turnContext.Activity.Conversation.ConversationType is "groupChat" or "channel")), cancellationToken);
        }
    }

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        _conversations.LeftAsync(turnContext.Activity.Conversation.Id, cancellationToken);

    private static AdaptiveCardInvokeResponse Answer(string type, object value) =>
        new() { StatusCode = (int)HttpStatusCode.OK, Type = type, Value = value };
}
