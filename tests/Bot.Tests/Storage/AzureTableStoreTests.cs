using System.Net;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Bot.Storage;
using Bot.Storage.AzureTables;
using Bot.Tests.Support;
using static Bot.Tests.Storage.Rows;

namespace Bot.Tests.Storage;

[Collection(OnAzurite.Name)]
public sealed class AzureTableStoreTests(AzuriteServer azurite) : TableStoreContract
{
    private readonly string _table = "L" + Guid.NewGuid().ToString("n");

    private protected override ITableStore Store { get; } = azurite.Store();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_write_whose_answer_was_lost_is_ours_when_its_repetition_is_refused()
    {
        using var loss = new LostAnswers();
        var store = StoreOver(loss);
        await Store.PutAsync(_table, ARow("replaced", "p", ("V", 1L)), Token);
        await Store.PutAsync(_table, ARow("deleted"), Token);
        var replaced = (await Store.FindAsync(_table, "p", "replaced", Token))!;

        loss.LoseNext();
        (await store.TryAddAsync(_table, ARow("added"), Token)).ShouldBeTrue();
        loss.LoseNext();
        (await store.TryReplaceAsync(_table, replaced.With("V", 2L), Token)).ShouldBeTrue();
        loss.LoseNext();
        (await store.TryDeleteAsync(_table, "p", "deleted", null, Token)).ShouldBeTrue();
        loss.LoseNext();
        (await store.TryCommitAsync(_table, [new TableWrite.Add(ARow("one")), new TableWrite.Add(ARow("two"))], Token)).ShouldBeTrue();
        loss.Lost.ShouldBe(4);
    }

    [Fact]
    public async Task A_row_of_another_is_not_ours_though_the_answer_was_lost()
    {
        using var loss = new LostAnswers();
        var store = StoreOver(loss);
        await Store.PutAsync(_table, ARow("k", "p", ("V", 1L)), Token);

        loss.LoseNext();
        (await store.TryAddAsync(_table, ARow("k", "p", ("V", 2L)), Token)).ShouldBeFalse();
        loss.LoseNext();
        (await store.TryCommitAsync(_table, [new TableWrite.Add(ARow("other")), new TableWrite.Add(ARow("k"))], Token)).ShouldBeFalse();
        (await store.FindAsync(_table, "p", "k", Token))!.Number("V").ShouldBe(1);
    }

    [Fact]
    public async Task An_account_that_cannot_be_reached_is_an_outage()
    {
        var connection = azurite.ConnectionString.Replace(new Uri(azurite.Address).Authority, $"127.0.0.1:{FreePort.Next()}", StringComparison.Ordinal);
        var options = AzureTableStore.Options();
        options.Retry.MaxRetries = 1;
        var store = new AzureTableStore(new TableServiceClient(connection, options));

        foreach (var ask in Questions(store))
            (await Should.ThrowAsync<StorageUnavailableException>(ask)).Message.ShouldContain("can't be reached");
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable, "overloaded")]
    [InlineData(HttpStatusCode.InternalServerError, "failure of its own")]
    [InlineData(HttpStatusCode.Forbidden, "credentials")]
    public async Task An_account_that_refuses_or_fails_is_an_outage(HttpStatusCode status, string sentence)
    {
        using var refusing = new LostAnswers { Always = status };
        var store = StoreOver(refusing, retries: 1);

        foreach (var ask in Questions(store))
            (await Should.ThrowAsync<StorageUnavailableException>(ask)).Message.ShouldContain(sentence);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("AccountName=x")]
    public void What_is_no_connection_string_is_an_error_without_its_text(string text)
    {
        var error = Should.Throw<FormatException>(() => AzureTableStore.FromConnectionString(text));
        error.Message.ShouldBe("This is no connection string of a storage account.");
    }

    private AzureTableStore StoreOver(LostAnswers handler, int retries = 4)
    {
        var options = AzureTableStore.Options();
        options.Retry.MaxRetries = retries;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Transport = new HttpClientTransport(handler);
        return new AzureTableStore(new TableServiceClient(azurite.ConnectionString, options));
    }

    private IEnumerable<Func<Task>> Questions(AzureTableStore store) =>
    [
        () => store.PutAsync(_table, ARow("k"), Token),
        () => store.TryCommitAsync(_table, [new TableWrite.Put(ARow("a")), new TableWrite.Put(ARow("b"))], Token),
        () => store.TryDeleteAsync(_table, "p", "k", null, Token),
        () => store.FindAsync(_table, "p", "k", Token),
        () => store.QueryAsync(_table, "p", null, null, Token).ListAsync(),
        () => store.ProbeAsync(Token),
    ];

    /// <summary>A network that delivers a request and loses the answer, or stands before a server that always gives one answer.</summary>
    private sealed class LostAnswers() : DelegatingHandler(new SocketsHttpHandler())
    {
        private bool _lose;

        public int Lost { get; private set; }

        public HttpStatusCode? Always { get; init; }

        public void LoseNext() => _lose = true;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Always is { } status)
                return new HttpResponseMessage(status) { Content = new StringContent(""), RequestMessage = request };

            var answer = await base.SendAsync(request, cancellationToken);
            if (!_lose)
                return answer;

            _lose = false;
            Lost++;
            answer.Dispose();
            throw new HttpRequestException("The connection was closed.");
        }
    }
}
