using System.CommandLine;
using System.Data.Common;
using Bot.Commands;
using Bot.Commands.Packaging;
using Bot.Composition.Checkups;
using Bot.Reminders;
using Bot.Storage;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace Bot.Composition;

/// <summary>The services of <c>doctor</c>: it looks at settings with which other commands can't even be made.</summary>
internal static class DoctorServices
{
    private static readonly Uri TokenService = new("https://login.microsoftonline.com/");

    /// <summary>Registers the command and all that it looks at. Nothing is opened before it runs.</summary>
    public static IServiceCollection AddDoctor(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddAppIdentity(configuration);
        services.AddTeams(configuration, environment);
        services.AddSingleton<ICheckup, SettingsCheckup>();
        services.AddSingleton<ICheckup>(provider => new TokenCheckup(
            configuration.Get<AppIdentityOptions>() ?? new AppIdentityOptions(),
            () => new ConfigurationServiceClientCredentialFactory(configuration, provider.GetRequiredService<IHttpClientFactory>().CreateClient()),
            TimeProvider.System));
        services.AddSingleton<ICheckup>(provider => new StoreCheckup(
            new Lazy<ITableStore>(provider.GetRequiredService<ITableStore>), Options.Create(configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions())));
        services.AddSingleton<ICheckup>(provider => new ClockCheckup(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(), ServerOf(configuration), TimeProvider.System,
            configuration.GetValue<DateTimeOffset?>("Clock:StartAt")));
        services.AddSingleton<ICheckup>(provider => new CalendarCheckup(
            () => ReminderCalendar.Of(provider.GetRequiredService<IOptions<ReminderOptions>>().Value), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ICheckup>(new ManifestCheckup(
            configuration.GetSection(PackageOptions.Section).Get<PackageOptions>() ?? new PackageOptions(), configuration["MicrosoftAppId"]));
        services.AddSingleton<Command>(provider => new DoctorCommand(
            provider.GetServices<ICheckup>(),
            address => new RunningBotCheckup(provider.GetRequiredService<IHttpClientFactory>().CreateClient(), address),
            provider.GetRequiredService<Terminal>()));
        return services;
    }

    /// <summary>The command as the others' help lists it; it is made anew where it is to run.</summary>
    public static DoctorCommand ForItsHelp(Terminal terminal) =>
        new([], address => throw new InvalidOperationException($"The doctor was not called for {address}."), terminal);

    /// <summary>The server whose time counts: the store's account, else the token service; null where the bot needs neither.</summary>
    public static Uri? ServerOf(IConfiguration configuration)
    {
        if (Uri.TryCreate(configuration["Storage:AccountUri"], UriKind.Absolute, out var account))
        {
            return account;
        }

        var parts = new DbConnectionStringBuilder();
        try
        {
            parts.ConnectionString = configuration["Storage:ConnectionString"] ?? "";
        }
        catch (ArgumentException)
        {
            // No connection string: the store's own check says so.
            return null;
        }

        return parts.TryGetValue("TableEndpoint", out var endpoint) && Uri.TryCreate((string)endpoint, UriKind.Absolute, out var table) ? table
            : parts.TryGetValue("AccountName", out var name) ? new Uri($"https://{name}.table.core.windows.net/")
            : string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]) ? null
            : TokenService;
    }
}
