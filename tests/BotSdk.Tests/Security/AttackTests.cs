using System.Net;
using System.Security.Cryptography;
using System.Text;
using BotSdk.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace BotSdk.Tests.Security;

/// <summary>An attacker's attempts to be heard by a bot with an app id. The bot must not run.</summary>
public sealed class AttackTests : IAsyncLifetime
{
    private const string AppId = "b0b0b0b0-0000-4000-8000-00000000b0b0";
    private const string ServiceUrl = "https://smba.trafficmanager.net/teams/";

    private ChannelAuthority _authority = null!;
    private BotHost _host = null!;
    private int _turns;

    public static TheoryData<string> Attacks => [.. Table.Keys];

    private static readonly Dictionary<string, Func<ChannelAuthority, (string? Header, JObject Activity)>> Table = new()
    {
        ["no token"] = _ => (null, Message()),
        ["an empty header"] = _ => (" ", Message()),
        ["another scheme"] = authority => ("Basic " + authority.Token(AppId, ServiceUrl), Message()),
        ["no token after the scheme"] = _ => ("Bearer", Message()),
        ["two tokens"] = authority => ($"Bearer {authority.Token(AppId, ServiceUrl)} {authority.Token(AppId, ServiceUrl)}", Message()),
        ["no JWT"] = _ => ("Bearer abc", Message()),
        ["alg none"] = _ => ("Bearer " + ChannelAuthority.Sign(Claims(), AppId, Issuer, Now, Now.AddHours(1), null), Message()),
        ["the signature cut off"] = authority => ($"Bearer {authority.Token(AppId, ServiceUrl)[..^100]}", Message()),
        ["the signature left out"] = authority => ("Bearer " + string.Join('.', authority.Token(AppId, ServiceUrl).Split('.')[..2]) + ".", Message()),
        ["HS256 with the public key as the secret"] = authority => ("Bearer " + HmacWithThePublicKey(authority), Message()),
        ["claims changed under a true signature"] = authority => ("Bearer " + WithOtherClaims(authority.Token("someone-else", ServiceUrl)), Message()),
        ["another's key under a known key id"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl, key: RSA.Create(2048)), Message()),
        ["a key id that nobody published"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl, "made-up", RSA.Create(2048)), Message()),
        ["another issuer"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl, issuer: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"), Message()),
        ["the emulator's issuer"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl, issuer: "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0"), Message()),
        ["the government cloud's issuer"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl, issuer: "https://api.botframework.us"), Message()),
        ["another bot's audience"] = authority => ("Bearer " + authority.Token("00000000-0000-0000-0000-00000000dead", ServiceUrl), Message()),
        ["no audience"] = authority => ("Bearer " + authority.Token("", ServiceUrl), Message()),
        ["expired beyond the skew"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl, from: TimeSpan.FromHours(-2), until: TimeSpan.FromMinutes(-6)), Message()),
        ["not yet valid beyond the skew"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl, from: TimeSpan.FromMinutes(6)), Message()),
        ["a key that is endorsed for another channel"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl, "key-skype"), Message()),
        ["a key without endorsements"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl, "key-bare"), Message()),
        ["no channel id"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl), Message(activity => activity.Remove("channelId"))),
        ["another channel's id"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl), Message(activity => activity["channelId"] = "facebook")),
        ["no serviceurl claim"] = authority => ("Bearer " + authority.Token(AppId, null), Message()),
        ["an empty serviceurl claim"] = authority => ("Bearer " + authority.Token(AppId, ""), Message()),
        ["another serviceUrl than the token's"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl), Message(activity => activity["serviceUrl"] = "https://evil.example/")),
        ["another region's serviceUrl than the token's"] = authority =>
            ("Bearer " + authority.Token(AppId, ServiceUrl), Message(activity => activity["serviceUrl"] = "https://smba.trafficmanager.net/apac/")),
        ["no serviceUrl"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl), Message(activity => activity.Remove("serviceUrl"))),
        ["a stranger's trafficmanager host"] = authority => At(authority, "https://evil.trafficmanager.net/teams/"),
        ["a host that ends like Teams'"] = authority => At(authority, "https://smba.trafficmanager.net.evil.example/"),
        ["user info in the address"] = authority => At(authority, "https://smba.trafficmanager.net@evil.example/"),
        ["user info before Teams' host"] = authority => At(authority, "https://someone:secret@smba.trafficmanager.net/"),
        ["an internal address"] = authority => At(authority, "https://10.0.0.4/"),
        ["the machine's own metadata"] = authority => At(authority, "http://169.254.169.254/"),
        ["this machine"] = authority => At(authority, "http://localhost:8080/"),
        ["Teams' host without TLS"] = authority => At(authority, "http://smba.trafficmanager.net/teams/"),
        ["Teams' host on another port"] = authority => At(authority, "https://smba.trafficmanager.net:8443/"),
        ["a stranger's tenant"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl), Message(activity =>
        {
            activity["conversation"]!["tenantId"] = "11111111-1111-4111-8111-111111111111";
            activity["channelData"]!["tenant"]!["id"] = "11111111-1111-4111-8111-111111111111";
        })),
        ["a stranger's tenant behind a known one"] = authority =>
            ("Bearer " + authority.Token(AppId, ServiceUrl), Message(activity => activity["channelData"]!["tenant"]!["id"] = "11111111-1111-4111-8111-111111111111")),
        ["no tenant"] = authority => ("Bearer " + authority.Token(AppId, ServiceUrl), Message(activity =>
        {
            ((JObject)activity["conversation"]!).Remove("tenantId");
            activity.Remove("channelData");
        })),
    };

    public async ValueTask InitializeAsync()
    {
        _authority = await ChannelAuthority.StartAsync();
        _authority.Publish("key-skype", "skype");
        _authority.Publish("key-bare");
        _host = await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _authority.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Is_refused_with_401(string attack)
    {
        var (header, activity) = Table[attack](_authority);

        using var response = await _host.PostAsync(activity.ToString(), header);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty("an attacker learns nothing");
        _turns.ShouldBe(0);
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task The_channel_itself_is_heard(string algorithm)
    {
        using var response = await _host.PostAsync(Message().ToString(), "Bearer " + _authority.Token(AppId, ServiceUrl, algorithm: algorithm));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        _turns.ShouldBe(1);
    }

    [Theory]
    [InlineData(-120, -4)]
    [InlineData(4, 60)]
    public async Task A_clock_that_is_four_minutes_off_does_not_matter(int from, int until)
    {
        using var response = await _host.PostAsync(Message().ToString(), "Bearer " + _authority.Token(AppId, ServiceUrl, from: TimeSpan.FromMinutes(from), until: TimeSpan.FromMinutes(until)));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_host_that_is_configured_may_be_called()
    {
        await using var host = await StartAsync(("AllowedServiceUrlHosts:0", "connector.example.vn"));

        using var response = await host.PostAsync(Message(activity => activity["serviceUrl"] = "https://connector.example.vn/").ToString(), "Bearer " + _authority.Token(AppId, "https://connector.example.vn/"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData($"11111111-1111-4111-8111-111111111111, {Wire.Tenant}")]
    [InlineData("*")]
    public async Task Another_tenant_is_heard_where_it_is_configured(string tenants)
    {
        await using var host = await StartAsync(("AllowedTenants", tenants));
        var activity = Message(message => message["channelData"]!["tenant"]!["id"] = "11111111-1111-4111-8111-111111111111");

        using var response = await host.PostAsync(activity.ToString(), "Bearer " + _authority.Token(AppId, ServiceUrl));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Keys_are_read_once_and_not_again_for_every_made_up_key_id()
    {
        for (var i = 0; i < 5; i++)
        {
            using var good = await _host.PostAsync(Message().ToString(), "Bearer " + _authority.Token(AppId, ServiceUrl));
            using var bad = await _host.PostAsync(Message().ToString(), "Bearer " + _authority.Token(AppId, ServiceUrl, $"made-up-{i}", _authority.Key("key-1")));
            bad.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        // The key set is read twice each time: once for the keys, once for their endorsements.
        _authority.Reads.ShouldBe(2);
    }

    [Fact]
    public async Task A_serviceUrl_is_checked_for_proactive_turns_as_well()
    {
        var reference = new ConversationReference(conversation: new ConversationAccount(id: "a"), serviceUrl: "https://evil.trafficmanager.net/");

        await Should.ThrowAsync<UnauthorizedAccessException>(() => _host.Adapter.ContinueConversationAsync(AppId, reference, (_, _) => Task.CompletedTask, CancellationToken.None));
    }

    [Fact]
    public async Task No_header_no_token_and_no_words_come_into_the_log()
    {
        var log = new KeptLog();
        await using var host = await StartAsync(log);
        var token = _authority.Token(AppId, ServiceUrl);
        var forged = _authority.Token(AppId, ServiceUrl, key: RSA.Create(2048));
        var activity = Message(message => message["text"] = "nội dung mật");

        foreach (var (body, header) in new (string, string?)[]
        {
            (activity.ToString(), "Bearer " + token), (activity.ToString(), "Bearer " + forged), (activity.ToString(), "Basic c2VjcmV0"), (activity.ToString(), null),
            ("""{"type": "nội dung mật" """, "Bearer " + token), ("""{"text":"nội dung mật"}""", "Bearer " + token),
            (activity.ToString() + new string(' ', 300_000), "Bearer " + token),
        })
        {
            using var response = await host.PostAsync(body, header);
        }

        log.Lines.Count.ShouldBeGreaterThanOrEqualTo(6);
        var everything = string.Join('\n', log.Lines);
        everything.ShouldNotContain("mật");
        everything.ShouldNotContain("Bearer ", Case.Sensitive);
        everything.ShouldNotContain("c2VjcmV0");
        foreach (var part in token.Split('.').Concat(forged.Split('.')))
            everything.ShouldNotContain(part);
    }

    private const string Issuer = "https://api.botframework.com";

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    private static Dictionary<string, object> Claims() => new() { ["serviceurl"] = ServiceUrl };

    private static JObject Message(Action<JObject>? change = null)
    {
        var activity = Wire.Message(ServiceUrl);
        change?.Invoke(activity);
        return activity;
    }

    private static (string, JObject) At(ChannelAuthority authority, string serviceUrl) =>
        ("Bearer " + authority.Token(AppId, serviceUrl), Message(activity => activity["serviceUrl"] = serviceUrl));

    private static string HmacWithThePublicKey(ChannelAuthority authority)
    {
        var secret = Encoding.UTF8.GetBytes(authority.Key("key-1").ExportSubjectPublicKeyInfoPem());
        return ChannelAuthority.Sign(Claims(), AppId, Issuer, Now, Now.AddHours(1), new SigningCredentials(new SymmetricSecurityKey(secret) { KeyId = "key-1" }, SecurityAlgorithms.HmacSha256));
    }

    private static string WithOtherClaims(string token)
    {
        var parts = token.Split('.');
        var claims = JObject.Parse(Base64UrlEncoder.Decode(parts[1]));
        claims["aud"] = AppId;
        return $"{parts[0]}.{Base64UrlEncoder.Encode(claims.ToString())}.{parts[2]}";
    }

    private Task<BotHost> StartAsync(params (string Key, string Value)[] more) => StartAsync(null, more);

    private Task<BotHost> StartAsync(KeptLog? log, params (string Key, string Value)[] more)
    {
        var configuration = new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "a secret",
            ["MicrosoftAppTenantId"] = Wire.Tenant,
            ["ToBotFromChannelOpenIdMetadataUrl"] = _authority.MetadataUrl,
        };
        foreach (var (key, value) in more)
            configuration[key] = value;
        return BotHost.StartAsync(
            new ABot((_, _) =>
            {
                Interlocked.Increment(ref _turns);
                return Task.CompletedTask;
            }),
            configuration,
            "Production",
            logger: log);
    }
}
