using System.Globalization;
using Bot.Audit;
using Bot.Composition.Playground;
using Bot.Composition.Sample;
using Bot.Reminders;
using Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Bot.Composition;

/// <summary>The bot as a web application.</summary>
internal static class BotApp
{
    // A message of the channel is far smaller; what is larger is no message.
    private const int LargestBody = 256 * 1024;

    // One may fail by chance; from so many on reminders are behind.
    private const int MostFailedRounds = 3;

    /// <summary>Composes the application; it listens once it is run.</summary>
    public static WebApplication Build(LaunchArguments launch)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            EnvironmentName = launch.Environment,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.Sources.Clear();
        BotConfiguration.AddTo(builder.Configuration, builder.Environment, launch.Host);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.AddAppIdentity(builder.Configuration);
        builder.Services.AddBotCore(builder.Configuration, builder.Environment);
        builder.Services.AddHostedService<SampleAtStart>();
        builder.Services.AddAnswers();
        builder.Services.AddTeams(builder.Configuration, builder.Environment);
        builder.Services.AddReminderClock();
        builder.Services.AddHostedService<AuditKeeping>();
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddSystemd();
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddPlayground(builder.Configuration);
        }

        var app = builder.Build();
        app.MapPost("/api/messages", (HttpContext context) => context.RequestServices.GetRequiredService<IBotFrameworkHttpAdapter>()
            .ProcessAsync(context.Request, context.Response, context.RequestServices.GetRequiredService<IBot>(), context.RequestAborted));
        app.MapGet("/health", () => Results.Text("OK"));
        app.MapGet("/ready", ReadyAsync);
        app.MapPublicPages();
        return app;
    }

    private static async Task<IResult> ReadyAsync(
        ITableStore store, ReminderHealth reminders, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await store.ProbeAsync(cancellationToken);
        }
        catch (StorageUnavailableException)
        {
            return Results.Text("The store can't be reached.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        // Whoever asks is not known: why stands in the log alone.
        if (reminders.Current.StandsStillSince(time.GetUtcNow()) is { } still)
        {
            return Results.Text(
                string.Create(CultureInfo.InvariantCulture, $"Reminders stand still: the round under way has come no further since {still.UtcDateTime:yyyy-MM-dd HH:mm} UTC. Start the program again."),
                statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        return reminders.Current is { Failures: >= MostFailedRounds, FailingSince: { } since } behind
            ? Results.Text(
                string.Create(CultureInfo.InvariantCulture, $"Reminders are behind: their last {behind.Failures} rounds failed, since {since.UtcDateTime:yyyy-MM-dd HH:mm} UTC. The log says why."),
                statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("OK");
    }
}
