using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The adapter behind an ASP.NET Core endpoint. 200 with an empty body for what needs no answer, the invoke's own answer for an
/// invoke, 400 for JSON that is no activity, 401 for a caller without proof, 405 for other verbs, 413 for a body that is too large.
/// </summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        try
        {
            if (BotFrameworkAuthentication is ConfigurationBotFrameworkAuthentication authentication && await authentication.Inner.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
                LocalCallers.Check(httpRequest);
            var activity = await HttpHelper.ReadRequestAsync<Activity>(httpRequest).ConfigureAwait(false);
            if (string.IsNullOrEmpty(activity?.Type))
            {
                httpResponse.StatusCode = StatusCodes.Status400BadRequest;
                Log.NoActivity(Logger);
                return;
            }

            var response = await ProcessActivityAsync(httpRequest.Headers.Authorization.ToString(), activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await HttpHelper.WriteResponseAsync(httpResponse, response).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            httpResponse.StatusCode = e.StatusCode;
            Log.BadRequest(Logger, e.StatusCode);
        }
        catch (UnauthorizedAccessException e)
        {
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
            Log.Unauthorized(Logger, e.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(10, LogLevel.Warning, "400: the body is no activity with a type")]
        public static partial void NoActivity(ILogger logger);

        [LoggerMessage(11, LogLevel.Warning, "{Status}: the body can't be taken")]
        public static partial void BadRequest(ILogger logger, int status);

        [LoggerMessage(12, LogLevel.Warning, "401: {Reason}")]
        public static partial void Unauthorized(ILogger logger, string reason);
    }
}
