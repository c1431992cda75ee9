using System.Net;
using BotSdk.Tests.Support;
using Microsoft.Bot.Builder;

namespace BotSdk.Tests.Hosting;

public sealed class WithoutAnAppIdTests : IAsyncLifetime
{
    private FakeConnector _connector = null!;

    public async ValueTask InitializeAsync() => _connector = await FakeConnector.StartAsync();

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Nobody_is_heard_outside_Development(string environment)
    {
        await using var host = await BotHost.StartAsync(ABot.ThatEchoes(), environment: environment);

        using var response = await host.PostAsync(Wire.Message(_connector.Url).ToString());

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        _connector.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("10.0.0.9")]
    [InlineData("203.0.113.7")]
    [InlineData("::ffff:10.0.0.9")]
    [InlineData(null)]
    public async Task Another_machine_is_not_heard(string? remote)
    {
        await using var host = await BotHost.StartAsync(
            ABot.ThatEchoes(), before: context => context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote));

        using var response = await host.PostAsync(Wire.Message(_connector.Url).ToString());

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Host", "bot.example.com")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Origin", "https://a-page.example")]
    public async Task A_request_that_was_passed_on_or_that_a_web_page_sent_is_not_heard(string header, string value)
    {
        await using var host = await BotHost.StartAsync(ABot.ThatEchoes());

        using var response = await host.PostAsync(Wire.Message(_connector.Url).ToString(), change: request => request.Headers.TryAddWithoutValidation(header, value));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams")]
    [InlineData("http://10.0.0.9/")]
    [InlineData("http://169.254.169.254/metadata")]
    [InlineData("http://localhost.example.com/")]
    [InlineData("http://someone@localhost/")]
    [InlineData("ftp://localhost/")]
    [InlineData("/relative")]
    [InlineData("")]
    public async Task Only_this_machine_may_be_the_service(string serviceUrl)
    {
        await using var host = await BotHost.StartAsync(ABot.ThatEchoes());

        using var response = await host.PostAsync(Wire.Message(serviceUrl).ToString());

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_proactive_turn_reaches_a_connector_on_this_machine()
    {
        await using var host = await BotHost.StartAsync(ABot.ThatEchoes());
        var reference = new ConversationReference(conversation: new ConversationAccount(id: "a:1"), serviceUrl: _connector.Url + "/_connector", channelId: "msteams");

        await host.Adapter.ContinueConversationAsync(string.Empty, reference, (turn, token) => turn.SendActivityAsync(MessageFactory.Text("Nhắc việc"), token), CancellationToken.None);

        var call = _connector.Calls.ShouldHaveSingleItem();
        call.Path.ShouldStartWith("/_connector/v3/conversations/a%3A1/activities/");
        ((string?)call.Json["text"]).ShouldBe("Nhắc việc");
    }
}
