using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using BotSdk.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;

namespace BotSdk.Tests.Security;

public sealed class TokensForTheChannelTests
{
    private const string AppId = "b0b0b0b0-0000-4000-8000-00000000b0b0";

    [Fact]
    public async Task Replies_carry_a_token_that_was_fetched_once_with_the_secret_from_the_tenant_of_the_bot()
    {
        using var world = new World();
        var adapter = new CloudAdapter(world.Authentication(Settings("SingleTenant", "a secret")));
        var reference = new ConversationReference(conversation: new ConversationAccount(id: "19:x"), serviceUrl: "https://smba.trafficmanager.net/teams");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => adapter.ContinueConversationAsync(AppId, reference, (turn, token) => turn.SendActivityAsync(MessageFactory.Text("a"), token), CancellationToken.None)));

        var login = world.To("login.microsoftonline.com").ShouldHaveSingleItem();
        login.Url.ShouldBe($"https://login.microsoftonline.com/{Wire.Tenant}/oauth2/v2.0/token");
        var form = WebUtility.UrlDecode(login.Body);
        form.ShouldContain("grant_type=client_credentials");
        form.ShouldContain("scope=https://api.botframework.com/.default");
        form.ShouldContain("client_secret=a secret");
        world.To("smba.trafficmanager.net").Count.ShouldBe(20);
        world.To("smba.trafficmanager.net").ShouldAllBe(call => call.Authorization == "Bearer token-1");
    }

    [Fact]
    public async Task A_certificate_proves_the_bot_without_a_secret()
    {
        using var world = new World();
        using var rsa = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=bot", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var factory = new CertificateServiceClientCredentialsFactory(certificate, AppId, Wire.Tenant, world.Http);

        var credentials = (AppCredentials)await factory.CreateCredentialsAsync(AppId, "https://api.botframework.com", "", true, CancellationToken.None);

        (await credentials.GetTokenAsync()).ShouldBe("token-1");
        WebUtility.UrlDecode(world.To("login.microsoftonline.com").Single().Body).ShouldContain("client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_for_the_token()
    {
        using var world = new World();
        var factory = new ManagedIdentityServiceClientCredentialsFactory(AppId, world.Http);

        var credentials = (AppCredentials)await factory.CreateCredentialsAsync(AppId, "https://api.botframework.com", "", true, CancellationToken.None);

        (await credentials.GetTokenAsync()).ShouldBe("token-1");
        var call = world.To("169.254.169.254").Last();
        call.Url.ShouldContain($"client_id={AppId}");
        WebUtility.UrlDecode(call.Url).ShouldContain("resource=https://api.botframework.com");
    }

    [Fact]
    public async Task A_refusal_by_the_connector_shows_neither_the_token_nor_the_text()
    {
        using var world = new World { Connector = HttpStatusCode.Forbidden };
        var adapter = new CloudAdapter(world.Authentication(Settings("SingleTenant", "a secret")));
        var reference = new ConversationReference(conversation: new ConversationAccount(id: "19:x"), serviceUrl: "https://smba.trafficmanager.net/teams");

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() =>
            adapter.ContinueConversationAsync(AppId, reference, (turn, token) => turn.SendActivityAsync(MessageFactory.Text("mật"), token), CancellationToken.None));

        refusal.Body.Error.Code.ShouldBe("BotNotInConversationRoster");
        refusal.Response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var everything = refusal + Newtonsoft.Json.JsonConvert.SerializeObject(refusal.Request);
        everything.ShouldNotContain("token-1");
        everything.ShouldNotContain("mật");
    }

    [Fact]
    public async Task A_redirect_takes_neither_the_call_nor_its_token_to_another_address()
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        await using var connector = await FakeConnector.StartAsync();
        connector.Location = elsewhere.Url;
        connector.Answer = _ => (307, "");
        using var world = new World();
        var credentials = new MicrosoftAppCredentials(AppId, "a secret", Wire.Tenant, world.Http);
        using var client = new ConnectorClient(new Uri(connector.Url), credentials, null);

        await Should.ThrowAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("19:x", MessageFactory.Text("mật")));

        connector.Calls.ShouldHaveSingleItem().Authorization.ShouldBe("Bearer token-1");
        elsewhere.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SingleTenant", null, "MicrosoftAppPassword")]
    [InlineData("UserAssignedMSI", "a secret", "MicrosoftAppPassword")]
    [InlineData("SingelTenant", "a secret", "MicrosoftAppType")]
    public void A_wrong_setting_stops_the_start_and_is_named(string type, string? password, string key)
    {
        var wrong = Should.Throw<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(Settings(type, password)));

        wrong.Message.ShouldContain(key);
    }

    [Fact]
    public async Task A_token_is_renewed_five_minutes_before_it_expires_by_one_for_all()
    {
        var time = new FakeTimeProvider();
        var fetched = 0;
        using var cache = new TokenCache(
            async _ =>
            {
                await Task.Yield();
                return new AuthenticatorResult { AccessToken = $"t{Interlocked.Increment(ref fetched)}", ExpiresOn = time.GetUtcNow().AddHours(1) };
            },
            time);

        (await cache.GetAsync(false, CancellationToken.None)).ShouldBe("t1");
        time.Advance(TimeSpan.FromMinutes(54));
        (await cache.GetAsync(false, CancellationToken.None)).ShouldBe("t1");
        time.Advance(TimeSpan.FromMinutes(2));
        var tokens = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => cache.GetAsync(false, CancellationToken.None).AsTask()));
        tokens.ShouldAllBe(token => token == "t2");
    }

    private static IConfiguration Settings(string type, string? password) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["MicrosoftAppType"] = type,
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = password,
        ["MicrosoftAppTenantId"] = Wire.Tenant,
    }).Build();

    /// <summary>All hosts that the bot could call, none of them real.</summary>
    private sealed class World : HttpMessageHandler, IHttpClientFactory
    {
        private readonly List<Call> _calls = [];
        private int _tokens;

        public World() => Http = new HttpClient(this, disposeHandler: false);

        public sealed record Call(string Url, string Host, string? Authorization, string Body);

        public HttpClient Http { get; }

        public HttpStatusCode Connector { get; init; } = HttpStatusCode.OK;

        public ConfigurationBotFrameworkAuthentication Authentication(IConfiguration settings) =>
            new(settings, new ConfigurationServiceClientCredentialFactory(settings, Http), httpClientFactory: this);

        public List<Call> To(string host)
        {
            lock (_calls)
                return [.. _calls.Where(call => call.Host == host)];
        }

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            lock (_calls)
                _calls.Add(new Call(request.RequestUri!.AbsoluteUri, request.RequestUri.Host, request.Headers.Authorization?.ToString(), body));
            var isConnector = request.RequestUri.Host == "smba.trafficmanager.net";
            var answer = (isConnector, Connector) switch
            {
                (true, HttpStatusCode.OK) => """{"id":"1"}""",
                (true, _) => """{"error":{"code":"BotNotInConversationRoster","message":"The bot is not part of the conversation roster."}}""",
                _ => $$"""{"access_token":"token-{{Interlocked.Increment(ref _tokens)}}","token_type":"Bearer","expires_in":3600,"expires_on":"{{TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds()}}","resource":"https://api.botframework.com"}""",
            };
            return new HttpResponseMessage(isConnector ? Connector : HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }
}
