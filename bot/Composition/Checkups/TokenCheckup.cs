using Bot.Commands;
using Microsoft.Bot.Connector.Authentication;

namespace Bot.Composition.Checkups;

/// <summary>Whether the bot can prove to the channel who it is: gets a token, and throws it away.</summary>
internal sealed class TokenCheckup(AppIdentityOptions identity, Func<ServiceClientCredentialsFactory> credentials, TimeProvider time) : ICheckup
{
    private const string Login = "https://login.microsoftonline.com";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public string Name => "token";

    public async Task<IReadOnlyList<CheckupFinding>> RunAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(identity.MicrosoftAppId))
        {
            return [CheckupFinding.Well("No app id: no token is needed, and the bot answers this machine alone (Development).")];
        }

        try
        {
            var proof = await credentials().CreateCredentialsAsync(
                identity.MicrosoftAppId, AuthenticationConstants.ToChannelFromBotOAuthScope, Login, true, cancellationToken);
            using var request = new HttpRequestMessage();
            await proof.ProcessHttpRequestAsync(request, cancellationToken).WaitAsync(Patience, time, cancellationToken);
            return request.Headers.Authorization is null
                ? [CheckupFinding.Wrong("No token was given.", Needs())]
                : [CheckupFinding.Well($"The channel's token is given to {identity.MicrosoftAppId}.")];
        }
        catch (TimeoutException)
        {
            return [CheckupFinding.Wrong($"No token came within {Patience.TotalSeconds:0} s.", $"let this machine reach {Login}; {Needs()}")];
        }
#pragma warning disable CA1031 // Whatever the library throws is the finding; a doctor that breaks finds nothing.
        catch (Exception refused) when (refused is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return [CheckupFinding.Wrong($"No token: {FirstLine(refused)}", Needs())];
        }
    }

    private string Needs() => string.Equals(identity.MicrosoftAppType, "UserAssignedMSI", StringComparison.OrdinalIgnoreCase)
        ? $"assign the identity {identity.MicrosoftAppId} to this app, in tenant {identity.MicrosoftAppTenantId}; outside Azure there is no managed identity."
        : $"check MicrosoftAppId, MicrosoftAppPassword (is the secret expired?) and MicrosoftAppTenantId, and that this machine reaches {Login}.";

    private static string FirstLine(Exception exception)
    {
        var deepest = exception;
        while (deepest.InnerException is { } inner)
        {
            deepest = inner;
        }

        return deepest.Message.Split('\n')[0].Trim();
    }
}
