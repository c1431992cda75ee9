using System.Net;
using System.Text;
using BotSdk.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;

namespace BotSdk.Tests.Hosting;

public sealed class EndpointTests : IAsyncLifetime
{
    private FakeConnector _connector = null!;
    private BotHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _connector = await FakeConnector.StartAsync();
        _host = await BotHost.StartAsync(ABot.ThatEchoes());
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task A_message_is_answered_in_its_conversation_and_the_request_with_200_and_no_body()
    {
        using var response = await _host.PostAsync(Wire.Message(_connector.Url).ToString());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        var call = _connector.Calls.ShouldHaveSingleItem();
        call.Method.ShouldBe("POST");
        call.Path.ShouldBe("/v3/conversations/19%3Aabc_def%40thread.v2/activities/1703034000123");
        call.Authorization.ShouldBeNull();
        var sent = call.Json;
        ((string?)sent["type"]).ShouldBe("message");
        ((string?)sent["text"]).ShouldBe("<at>Trợ lý</at> Sở Y tế được giao gì?");
        ((string?)sent["replyToId"]).ShouldBe("1703034000123");
        ((string?)sent["from"]!["id"]).ShouldBe("28:b0b0b0b0-0000-4000-8000-00000000b0b0");
        ((string?)sent["recipient"]!["aadObjectId"]).ShouldBe("0f4a9c1e-7b1d-4a55-8c7e-2f9d6b3e1a00");
        ((string?)sent["conversation"]!["tenantId"]).ShouldBe(Wire.Tenant);
        sent.ContainsKey("id").ShouldBeFalse();
        sent.ContainsKey("speak").ShouldBeFalse("null members are left out");
    }

    [Theory]
    [InlineData(200, """{"id":"x"}""", "x")]
    [InlineData(202, """{"id":"x"}""", "x")]
    [InlineData(201, """{"id":"x"}""", "x")]
    [InlineData(202, "", "")]
    [InlineData(202, "{}", null)]
    [InlineData(202, "Accepted", "")]
    public async Task A_connector_may_answer_with_or_without_an_id(int status, string body, string? id)
    {
        _connector.Answer = _ => (status, body);
        string? got = "unset";
        await using var host = await BotHost.StartAsync(new ABot(async (turn, token) => got = (await turn.SendActivityAsync(MessageFactory.Text("a"), token)).Id));

        using var response = await host.PostAsync(Wire.Message(_connector.Url + "/").ToString());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        got.ShouldBe(id);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_its_body()
    {
        await using var host = await BotHost.StartAsync(new CardBot());

        using var response = await host.PostAsync(Wire.Invoke(_connector.Url).ToString());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var body = JObject.Parse(await response.Content.ReadAsStringAsync());
        ((int?)body["statusCode"]).ShouldBe(200);
        ((string?)body["type"]).ShouldBe("application/vnd.microsoft.card.adaptive");
        ((string?)body["value"]!["verb"]).ShouldBe("acknowledge");
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_answered_with_501()
    {
        var invoke = Wire.Invoke(_connector.Url);
        invoke["name"] = "someone/elses";
        await using var host = await BotHost.StartAsync(new CardBot());

        using var response = await host.PostAsync(invoke.ToString());

        response.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":"message"} trailing""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","from":"someone"}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    public async Task What_is_no_activity_is_refused_with_400(string body)
    {
        using var response = await _host.PostAsync(body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_refused_with_400()
    {
        using var response = await _host.PostAsync([.. Encoding.UTF8.GetBytes("""{"type":"message","text":" """), 0xC3, 0x28, .. "\"}"u8]);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Json_nested_too_deep_is_refused_with_400()
    {
        using var response = await _host.PostAsync($$"""{"type":"message","value":{{new string('[', 20_000)}}{{new string(']', 20_000)}}}""");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_256_kilobytes_is_refused_with_413(bool chunked)
    {
        var body = Wire.Message(_connector.Url, new string('x', 300_000)).ToString();

        using var response = await _host.PostAsync(body, change: request => request.Headers.TransferEncodingChunked = chunked);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        _connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_verb_is_refused_with_405()
    {
        using var response = await _host.SendAsync(HttpMethod.Get);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    private sealed class CardBot : TeamsActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.card.adaptive", Value = new JObject { ["verb"] = invokeValue.Action.Verb } });
    }
}
