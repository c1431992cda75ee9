using BotSdk.Tests.Support;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace BotSdk.Tests.Security;

public sealed class ChannelKeysTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2023, 12, 20, 1, 0, 0, TimeSpan.Zero));
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private ChannelAuthority _authority = null!;
    private ChannelKeys _keys = null!;

    public async ValueTask InitializeAsync()
    {
        _authority = await ChannelAuthority.StartAsync();
        _keys = new ChannelKeys(_authority.MetadataUrl, _http, _time);
    }

    public async ValueTask DisposeAsync()
    {
        _keys.Dispose();
        _http.Dispose();
        await _authority.DisposeAsync();
    }

    [Fact]
    public async Task A_new_key_is_found_when_a_token_names_it()
    {
        var before = await _keys.GetAsync(CancellationToken.None);
        _authority.Publish("key-2", "msteams");
        _time.Advance(TimeSpan.FromMinutes(6));

        var after = await _keys.RefreshAsync(before, CancellationToken.None);

        before.Endorsements.Keys.ShouldBe(["key-1"]);
        after.Endorsements.Keys.ShouldBe(["key-1", "key-2"]);
        after.Keys.Select(key => key.KeyId).ShouldContain("key-2");
    }

    [Fact]
    public async Task A_token_of_a_key_that_was_published_since_proves_the_channel()
    {
        const string bot = "b0b0b0b0-0000-4000-8000-00000000b0b0";
        const string service = "https://smba.trafficmanager.net/teams/";
        var validator = new ChannelTokenValidator(_keys, (id, _) => Task.FromResult(id == bot), []);
        await validator.ValidateAsync("Bearer " + _authority.Token(bot, service), "msteams", service, CancellationToken.None);
        _authority.Publish("key-2", "msteams");
        var token = "Bearer " + _authority.Token(bot, service, "key-2");

        // Not at once: made-up keys would make it read without end.
        await Should.ThrowAsync<UnauthorizedAccessException>(() => validator.ValidateAsync(token, "msteams", service, CancellationToken.None));
        _time.Advance(TimeSpan.FromMinutes(5));

        (await validator.ValidateAsync(token, "msteams", service, CancellationToken.None)).FindFirst("aud")!.Value.ShouldBe(bot);
    }

    [Fact]
    public async Task Many_at_once_read_the_keys_once()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _keys.GetAsync(CancellationToken.None).AsTask()));

        all.Distinct().Count().ShouldBe(1);
        _authority.Reads.ShouldBe(2);
    }

    [Fact]
    public async Task Keys_are_read_again_after_a_day_and_the_old_ones_count_while_they_can_not_be_read()
    {
        var first = await _keys.GetAsync(CancellationToken.None);
        _time.Advance(TimeSpan.FromHours(25));
        var second = await _keys.GetAsync(CancellationToken.None);
        second.ShouldNotBe(first);

        await _authority.DisposeAsync();
        _time.Advance(TimeSpan.FromHours(25));

        (await _keys.GetAsync(CancellationToken.None)).ShouldBe(second);
    }
}
