namespace Bot.Composition;

/// <summary>Where settings come from, later over earlier: Development's defaults, appsettings.json, environment variables, arguments.</summary>
internal static class BotConfiguration
{
    // The sample's moment: the morning after công văn 4614/UBND-TH, so that its deadlines lie ahead.
    private static readonly Dictionary<string, string?> DevelopmentDefaults = new()
    {
        ["Clock:StartAt"] = "2023-12-20T08:00:00+07:00",
        ["Home:Province"] = "Bình Phước",
        ["Playground:Enabled"] = "true",
        ["Roster:SelfRegistration"] = "Open",
        ["Roster:Administrators:0"] = "8baf637a-2cb5-4007-ace7-7a844255b3dc", // who sits before the local Teams client
        ["Sample:Publish"] = "true",
    };

    /// <summary>Adds the sources to a configuration that holds none.</summary>
    public static void AddTo(IConfigurationBuilder configuration, IHostEnvironment environment, string[] hostArguments)
    {
        if (environment.IsDevelopment())
        {
            configuration.AddInMemoryCollection(DevelopmentDefaults);
        }
        else
        {
            configuration.AddInMemoryCollection([new("MicrosoftAppType", "SingleTenant")]);
        }

        configuration
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, reloadOnChange: false)
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddEnvironmentVariables("DOTNET_")
            .AddEnvironmentVariables()
            .AddCommandLine(hostArguments);
    }
}
