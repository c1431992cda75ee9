using System.Diagnostics;
using Bot.Composition;
using Bot.Tests.Support;
using Bot.Tests.Trips;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;

namespace Bot.Tests.Composition;

public sealed class TelemetryTests
{
    [Fact]
    public async Task The_four_trips_are_told_to_a_receiver_without_words_of_documents_or_people()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var folder = new EmptyFolder();
        await using var channel = await FakeConnector.StartAsync();
        await using (var bot = await RunningBot.StartAgainAsync(
            folder.PathOf("data"), channel, $"--OTEL_EXPORTER_OTLP_ENDPOINT={receiver.Url}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"))
        {
            await bot.SayAsync("tôi thuộc Sở Tài chính");
            var answer = await bot.SayAsync("Sở Tài chính được giao gì?");
            await bot.ClickAsync(answer, "acknowledge");
            await bot.SayAsync(new string('x', 700));
        }

        foreach (var trip in (string[])["answering", "acknowledging", "reading", "reminding", "Found", "Recorded", "POST /api/messages", "dondoc"])
            receiver.Traces.ShouldContain(trip);
        foreach (var meter in (string[])["bot.trip.duration", "http.server.request.duration", "http.client.request.duration"])
            receiver.Metrics.ShouldContain(meter);

        foreach (var secret in (string[])["Sở Tài chính", "Quỹ phát triển", "4614", "Cán bộ", RunningBot.Lan, "a:chat", "a%3Achat"])
        {
            receiver.Traces.ShouldNotContain(secret);
            receiver.Metrics.ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task Without_a_receiver_nothing_listens_and_nothing_is_measured()
    {
        await using var bot = await RunningBot.StartAsync();

        bot.Services.GetService<TracerProvider>().ShouldBeNull();
        Activity? seen = null;
        using var listener = new ActivityListener { ShouldListenTo = _ => false, ActivityStarted = activity => seen = activity };
        ActivitySource.AddActivityListener(listener);
        (await bot.SayAsync("Sở Y tế được giao gì?")).Words.ShouldContain("4614/UBND-TH");
        seen.ShouldBeNull();
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4318", null, true)]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://127.0.0.1:4318/v1/traces", null, true)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4318", "true", false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "", null, false)]
    [InlineData("OTEL_SERVICE_NAME", "dondoc", null, false)]
    public void Telemetry_is_asked_for_by_the_usual_variables(string key, string value, string? disabled, bool asked) =>
        TelemetryServices.IsAskedFor(new ConfigurationBuilder()
            .AddInMemoryCollection([new(key, value), new("OTEL_SDK_DISABLED", disabled)]).Build()).ShouldBe(asked);

    [Fact]
    public void A_download_address_is_cut_to_its_host()
    {
        using var span = new Activity("GET");
        span.SetTag("url.full", "https://tinh.sharepoint.com/personal/nguyen_van_an/cong%20van.docx?tempauth=key").SetTag("url.query", "tempauth=key");

        using var cut = new AddressesWithoutPaths();
        cut.OnEnd(span);

        span.GetTagItem("url.full").ShouldBe("https://tinh.sharepoint.com");
        span.GetTagItem("url.query").ShouldBeNull();
    }
}
