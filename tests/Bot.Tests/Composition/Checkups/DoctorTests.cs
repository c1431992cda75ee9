using System.Net;
using System.Text.Json;
using Bot.Commands;
using Bot.Composition;
using Bot.Composition.Checkups;
using Bot.Directives;
using Bot.Tests.Support;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Rest;

namespace Bot.Tests.Composition.Checkups;

public sealed class DoctorTests : IDisposable
{
    private const string AppId = "8a1f5f0e-2f55-4a51-9a50-0c2d2f6a7b22";
    private readonly EmptyFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Development_on_a_fresh_machine_is_well()
    {
        var data = _folder.PathOf("data");
        var (code, findings) = await RunAsync("--environment=Development");

        code.ShouldBe(ExitCode.Done, string.Join('\n', findings));
        findings.Select(each => each.Check).Distinct().ShouldBe(["settings", "token", "store", "clock", "calendar", "manifest"]);
        findings.ShouldAllBe(each => each.State != "wrong");
        findings.ShouldContain(each => each.Check == "store" && each.Says.Contains(data, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Settings_that_stop_the_start_are_all_named_at_once()
    {
        var (code, findings) = await RunAsync("--environment=Production", "--Storage:Kind=AzureTables", "--Delivery:Attempts=0");

        code.ShouldBe(ExitCode.NothingFound);
        var wrong = findings.Where(each => each.State == "wrong").Select(each => each.Says).ToList();
        wrong.ShouldContain(each => each.StartsWith("MicrosoftAppId is not set", StringComparison.Ordinal));
        wrong.ShouldContain(each => each.StartsWith("Storage:Kind is AzureTables", StringComparison.Ordinal));
        wrong.ShouldContain(each => each.Contains("Attempts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_that_cannot_be_written_is_found_with_what_to_do()
    {
        await File.WriteAllTextAsync(_folder.PathOf("data"), "a file where the folder should be", Token);

        var (code, findings) = await RunAsync("--environment=Development");

        code.ShouldBe(ExitCode.NothingFound);
        var store = findings.Single(each => each.Check == "store");
        store.State.ShouldBe("wrong");
        store.Mend.ShouldNotBeNull().ShouldContain("Storage:Path");
    }

    [Fact]
    public async Task A_token_that_is_given_is_well_and_one_that_is_refused_says_why_and_what_to_check()
    {
        var identity = new AppIdentityOptions { MicrosoftAppId = AppId, MicrosoftAppType = "SingleTenant", MicrosoftAppTenantId = "t" };

        (await TokenAsync(identity, null)).State.ShouldBe(CheckupState.Well);

        var refused = await TokenAsync(identity, new HttpRequestException("Name or service not known (login.microsoftonline.com:443)\nmore"));
        refused.State.ShouldBe(CheckupState.Wrong);
        refused.Says.ShouldBe("No token: Name or service not known (login.microsoftonline.com:443)");
        refused.Mend.ShouldNotBeNull().ShouldContain("MicrosoftAppPassword");

        identity.MicrosoftAppType = "UserAssignedMSI";
        (await TokenAsync(identity, new InvalidOperationException("no identity"))).Mend.ShouldNotBeNull().ShouldContain("assign the identity");

        (await TokenAsync(new AppIdentityOptions(), new InvalidOperationException("never asked"))).State.ShouldBe(CheckupState.Well);
    }

    [Theory]
    [InlineData(0, "Well")]
    [InlineData(45, "Warning")]
    [InlineData(-45, "Warning")]
    [InlineData(600, "Wrong")]
    [InlineData(-600, "Wrong")]
    public async Task The_clock_is_compared_with_the_servers(int seconds, string expected)
    {
        var machine = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        using var http = new HttpClient(new Answering(_ => new HttpResponseMessage(HttpStatusCode.Forbidden)
        {
            Headers = { Date = machine.GetUtcNow().AddSeconds(-seconds) },
        }));

        var finding = (await new ClockCheckup(http, new Uri("https://store.example"), machine, null).RunAsync(Token)).ShouldHaveSingleItem();

        finding.State.ToString().ShouldBe(expected, finding.Says);
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_leaves_the_clock_uncompared()
    {
        using var http = new HttpClient(new Answering(_ => throw new HttpRequestException("unreachable")));

        var finding = (await new ClockCheckup(http, new Uri("https://store.example"), TimeProvider.System, null).RunAsync(Token)).ShouldHaveSingleItem();

        finding.State.ShouldBe(CheckupState.Warning);
        finding.Says.ShouldContain("store.example can't be reached");
    }

    [Theory]
    [InlineData("Storage:AccountUri", "https://name.table.core.windows.net", "https://name.table.core.windows.net/")]
    [InlineData("Storage:ConnectionString", "DefaultEndpointsProtocol=https;AccountName=name;AccountKey=a2V5;EndpointSuffix=core.windows.net", "https://name.table.core.windows.net/")]
    [InlineData("Storage:ConnectionString", "AccountName=a;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:10002/a;", "http://127.0.0.1:10002/a")]
    [InlineData("MicrosoftAppId", AppId, "https://login.microsoftonline.com/")]
    [InlineData("Storage:Path", "data", null)]
    public void The_server_whose_time_counts_follows_from_the_settings(string key, string value, string? server)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();

        DoctorServices.ServerOf(settings)?.AbsoluteUri.ShouldBe(server);
        (DoctorServices.ServerOf(settings) is null).ShouldBe(server is null);
    }

    [Theory]
    [InlineData(2023, "Well", "Well")]
    [InlineData(2090, "Wrong", "Warning")]
    public async Task The_days_off_of_this_year_and_the_next_are_looked_up(int year, string thisYear, string nextYear)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(year, 6, 1, 3, 0, 0, TimeSpan.Zero));

        var findings = await new CalendarCheckup(() => WorkingCalendar.Default, clock).RunAsync(Token);

        findings.Select(each => each.State.ToString()).ShouldBe([thisYear, nextYear]);
        findings[0].Says.ShouldContain($"{year}");
    }

    private static async Task<CheckupFinding> TokenAsync(AppIdentityOptions identity, Exception? failure) =>
        (await new TokenCheckup(identity, () => new Proofs(failure), TimeProvider.System).RunAsync(Token)).ShouldHaveSingleItem();

    private async Task<(int Code, List<Finding> Findings)> RunAsync(params string[] settings)
    {
        var launch = LaunchArguments.Split([$"--Storage:Path={_folder.PathOf("data")}", .. settings, "doctor", "--json"]);
        await using var output = new StringWriter();
        await using var services = CommandServices.Build(launch, new Terminal(output, output));
        var code = await CommandServices.RunAsync(services, launch.Command);
        return (code, [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Finding>(line, JsonSerializerOptions.Web)!)]);
    }

    private sealed record Finding(string Check, string State, string Says, string? Mend);

    private sealed class Answering(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }

    private sealed class Proofs(Exception? failure) : ServiceClientCredentialsFactory
    {
        public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(true);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<ServiceClientCredentials> CreateCredentialsAsync(
            string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
            Task.FromResult<ServiceClientCredentials>(new Proof(failure));
    }

    private sealed class Proof(Exception? failure) : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", "token");
            return failure is null ? Task.CompletedTask : Task.FromException(failure);
        }
    }
}
