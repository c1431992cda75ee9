using Bot.Reminders;
using Bot.Teams;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Bot.Composition;

/// <summary>
/// Traces and metrics by OpenTelemetry, sent by OTLP where one of its usual environment variables names a receiver; else nothing listens
/// and nothing is measured: https://opentelemetry.io/docs/specs/otel/protocol/exporter/.
/// </summary>
internal static class TelemetryServices
{
    private static readonly string[] Receivers =
        ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"];

    /// <summary>Whether a receiver is named and telemetry is not switched off.</summary>
    public static bool IsAskedFor(IConfiguration configuration) =>
        Receivers.Any(key => !string.IsNullOrWhiteSpace(configuration[key]))
        && !string.Equals(configuration["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase);

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (!IsAskedFor(configuration))
        {
            return services;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource
                .AddService(configuration["OTEL_SERVICE_NAME"] is { Length: > 0 } named ? named : "dondoc", serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(traces => traces
                .AddSource(Trip.SourceName, ReminderMetrics.MeterName)
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddProcessor(new AddressesWithoutPaths()))
            .WithMetrics(metrics => metrics
                .AddMeter(Trip.SourceName, ReminderMetrics.MeterName)
                .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime"))
            .UseOtlpExporter();
        return services;
    }
}
