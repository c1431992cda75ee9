using System.Net;
using Microsoft.Extensions.Options;

namespace Bot.Composition;

/// <summary>Who the bot is for Microsoft Teams: Bot Framework's own keys at the root of the configuration.</summary>
internal sealed class AppIdentityOptions
{
    /// <summary>The app id of the bot's registration; default none, which is for Development on this machine alone.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>SingleTenant, UserAssignedMSI or MultiTenant; SingleTenant by default outside Development.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>The tenant of the app; needed for SingleTenant and UserAssignedMSI.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>Where the bot listens, semicolon-separated.</summary>
    public string? Urls { get; set; }

    /// <summary>Fails closed: without an app id nobody can prove who they are, so only Development on loopback may run.</summary>
    public sealed class Validator(IHostEnvironment environment) : IValidateOptions<AppIdentityOptions>
    {
        private static readonly string[] Types = ["SingleTenant", "UserAssignedMSI", "MultiTenant"];

        public ValidateOptionsResult Validate(string? name, AppIdentityOptions options)
        {
            if (string.IsNullOrWhiteSpace(options.MicrosoftAppId))
            {
                return !environment.IsDevelopment()
                    ? ValidateOptionsResult.Fail("MicrosoftAppId is not set: without it the bot starts in Development only (--environment Development).")
                    : (options.Urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(url => !IsLoopback(url)) is { } open
                    ? ValidateOptionsResult.Fail($"MicrosoftAppId is not set: without it the bot listens on this machine only, not on {open} (Urls).")
                    : ValidateOptionsResult.Success;
            }

            if (!string.IsNullOrEmpty(options.MicrosoftAppType) && !Types.Contains(options.MicrosoftAppType, StringComparer.OrdinalIgnoreCase))
            {
                return ValidateOptionsResult.Fail($"MicrosoftAppType must be SingleTenant, UserAssignedMSI or MultiTenant, not {options.MicrosoftAppType}.");
            }

            return string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId)
                && !string.Equals(options.MicrosoftAppType, "MultiTenant", StringComparison.OrdinalIgnoreCase)
                ? ValidateOptionsResult.Fail("MicrosoftAppTenantId is not set: name the tenant of the bot's registration.")
                : ValidateOptionsResult.Success;
        }

        private static bool IsLoopback(string url) =>
            Uri.TryCreate(url.Replace("*", "0.0.0.0", StringComparison.Ordinal).Replace("+", "0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address)
            && (address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip)));
    }
}
