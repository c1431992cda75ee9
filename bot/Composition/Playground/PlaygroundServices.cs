using Microsoft.Extensions.Options;

namespace Bot.Composition.Playground;

/// <summary>Puts the local Teams client into the host.</summary>
internal static class PlaygroundServices
{
    /// <summary>Starts the client with the bot, in Development only, by the options of the section "Playground".</summary>
    public static IServiceCollection AddPlayground(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PlaygroundOptions>().Bind(configuration.GetSection(PlaygroundOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PlaygroundOptions>, PlaygroundOptionsValidator>();
        services.AddHostedService<PlaygroundLauncher>();
        return services;
    }
}
