namespace Bot.Composition;

/// <summary>The bot as a web application.</summary>
internal static class BotApp
{
    /// <summary>Composes the application; it listens once it is run.</summary>
    public static WebApplication Build(LaunchArguments launch)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = launch.Environment, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        BotConfiguration.AddTo(builder.Configuration, builder.Environment, launch.Host);
        builder.Services.AddBotCore(builder.Configuration, builder.Environment);
        return builder.Build();
    }
}
