using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotSdk.Tests.Support;

/// <summary>Plays the Bot Framework's login service: publishes keys and signs tokens as a channel does.</summary>
internal sealed class ChannelAuthority : IAsyncDisposable
{
    // Making a key takes longest of all: each name has one for all tests.
    private static readonly ConcurrentDictionary<string, RSA> Keys = new();

    private readonly WebApplication _app;
    private readonly Dictionary<string, (RSA Key, string[] Endorsements)> _published = [];
    private int _reads;

    private ChannelAuthority(WebApplication app) => _app = app;

    public string MetadataUrl => $"{_app.Urls.Single()}/v1/.well-known/openidconfiguration";

    /// <summary>How often the keys were read.</summary>
    public int Reads => Volatile.Read(ref _reads);

    public static async Task<ChannelAuthority> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var authority = new ChannelAuthority(app);
        authority.Publish("key-1", "msteams", "webchat");
        app.Run(authority.AnswerAsync);
        await app.StartAsync();
        return authority;
    }

    public RSA Publish(string keyId, params string[] endorsements)
    {
        var key = Keys.GetOrAdd(keyId, _ => RSA.Create(2048));
        _published[keyId] = (key, endorsements);
        return key;
    }

    public RSA Key(string keyId) => _published[keyId].Key;

    public string Token(
        string audience,
        string? serviceUrl,
        string keyId = "key-1",
        RSA? key = null,
        string issuer = "https://api.botframework.com",
        TimeSpan? from = null,
        TimeSpan? until = null,
        string algorithm = SecurityAlgorithms.RsaSha256)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object>();
        if (serviceUrl is not null)
            claims["serviceurl"] = serviceUrl;
        return Sign(
            claims, audience, issuer, now + (from ?? TimeSpan.Zero), now + (until ?? TimeSpan.FromHours(1)),
            new SigningCredentials(new RsaSecurityKey(key ?? Key(keyId)) { KeyId = keyId }, algorithm));
    }

    public static string Sign(Dictionary<string, object> claims, string audience, string issuer, DateTime from, DateTime until, SigningCredentials? credentials) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = from,
            Expires = until,
            Claims = claims,
            SigningCredentials = credentials,
        });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path.Value!.EndsWith("openidconfiguration", StringComparison.Ordinal))
        {
            return context.Response.WriteAsync(new JObject
            {
                ["issuer"] = "https://api.botframework.com",
                ["jwks_uri"] = $"{_app.Urls.Single()}/v1/.well-known/keys",
                ["id_token_signing_alg_values_supported"] = new JArray("RS256"),
            }.ToString());
        }

        Interlocked.Increment(ref _reads);
        var keys = _published.Select(published =>
        {
            var rsa = published.Value.Key.ExportParameters(includePrivateParameters: false);
            var key = new JObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = published.Key,
                ["n"] = Base64UrlEncoder.Encode(rsa.Modulus),
                ["e"] = Base64UrlEncoder.Encode(rsa.Exponent),
            };
            if (published.Value.Endorsements.Length > 0)
                key["endorsements"] = new JArray(published.Value.Endorsements);
            return key;
        });
        return context.Response.WriteAsync(new JObject { ["keys"] = new JArray(keys) }.ToString());
    }
}
