using System.Net;
using BotSdk.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;

namespace BotSdk.Tests.Hosting;

/// <summary>What the composer sends, as Teams writes it, and what goes back.</summary>
public sealed class MessagingExtensionTests : IAsyncLifetime
{
    private BotHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await BotHost.StartAsync(new Composer());

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("composeExtension/query", """{"commandId":"find","parameters":[{"name":"q","value":"sở y tế"}],"queryOptions":{"skip":25,"count":10}}""", "find q=sở y tế 25+10")]
    [InlineData("composeExtension/queryLink", """{"url":"https://dondoc.example.gov.vn/vb/4614"}""", "link https://dondoc.example.gov.vn/vb/4614")]
    [InlineData("composeExtension/anonymousQueryLink", """{"url":"https://dondoc.example.gov.vn/vb/4614"}""", "anonymous link https://dondoc.example.gov.vn/vb/4614")]
    [InlineData("composeExtension/selectItem", """{"id":"4614"}""", "selected 4614")]
    [InlineData("composeExtension/querySettingUrl", """{"commandId":"find"}""", "settings of find")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"assign","commandContext":"message","messagePayload":{"id":"1703034000123"}}""", "dialog of assign from message")]
    [InlineData("composeExtension/submitAction", """{"commandId":"assign","commandContext":"compose","data":{"duty":"báo cáo"}}""", "sent báo cáo")]
    [InlineData("composeExtension/submitAction", """{"commandId":"assign","botMessagePreviewAction":"edit","botActivityPreview":[{"type":"message","text":"a"}]}""", "edit of a")]
    [InlineData("composeExtension/submitAction", """{"commandId":"assign","botMessagePreviewAction":"send","botActivityPreview":[{"type":"message","text":"a"}]}""", "send of a")]
    public async Task What_the_composer_asks_reaches_its_method_and_the_answer_goes_back(string name, string value, string expected)
    {
        using var response = await InvokeAsync(name, value);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        ((string?)answer["composeExtension"]!["text"]).ShouldBe(expected);
        ((string?)answer["composeExtension"]!["type"]).ShouldBe("message");
    }

    [Theory]
    [InlineData("composeExtension/query", "[]", HttpStatusCode.BadRequest)]
    [InlineData("composeExtension/query", """{"queryOptions":{"skip":"many"}}""", HttpStatusCode.BadRequest)]
    [InlineData("composeExtension/queryLink", "\"https://dondoc.example.gov.vn\"", HttpStatusCode.BadRequest)]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"burn"}""", HttpStatusCode.BadRequest)]
    [InlineData("composeExtension/onCardButtonClicked", "{}", HttpStatusCode.NotImplemented)]
    [InlineData("task/fetch", "{}", HttpStatusCode.NotImplemented)]
    public async Task What_is_malformed_or_not_handled_is_refused(string name, string value, HttpStatusCode expected)
    {
        using var response = await InvokeAsync(name, value);

        response.StatusCode.ShouldBe(expected);
    }

    private Task<HttpResponseMessage> InvokeAsync(string name, string value)
    {
        var invoke = Wire.Invoke("http://127.0.0.1:9");
        invoke["name"] = name;
        invoke["value"] = Wire.Read(value);
        return _host.PostAsync(invoke.ToString());
    }

    private sealed class Composer : TeamsActivityHandler
    {
        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
            Found($"{query.CommandId} {query.Parameters[0].Name}={query.Parameters[0].Value} {query.QueryOptions.Skip}+{query.QueryOptions.Count}");

        protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
            Found($"link {query.Url}");

        protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
            Found($"anonymous link {query.Url}");

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken) =>
            Found($"selected {query["id"]}");

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
            Found($"settings of {query.CommandId}");

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Answer($"dialog of {action.CommandId} from {action.CommandContext}");

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Answer($"sent {((JObject)action.Data)["duty"]}");

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Answer($"edit of {action.BotActivityPreview.Single().Text}");

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Answer($"send of {action.BotActivityPreview.Single().Text}");

        private static Task<MessagingExtensionResponse> Found(string text) => Task.FromResult(new MessagingExtensionResponse(Message(text)));

        private static Task<MessagingExtensionActionResponse> Answer(string text) => Task.FromResult(new MessagingExtensionActionResponse(null, Message(text)));

        private static MessagingExtensionResult Message(string text) => new(type: "message", text: text);
    }
}
