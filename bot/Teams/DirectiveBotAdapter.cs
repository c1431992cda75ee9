using System.Runtime.ExceptionServices;
using Bot.Storage;
using Bot.Teams.Delivery;
using Bot.Texts;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Bot.Teams;

/// <summary>The adapter, with the one place where a broken turn is caught: the person is told, and the log has the reason.</summary>
internal sealed partial class DirectiveBotAdapter : CloudAdapter
{
    public DirectiveBotAdapter(BotFrameworkAuthentication authentication, DeliveryMiddleware delivery, ILogger<DirectiveBotAdapter> logger)
        : base(authentication, logger)
    {
        Use(delivery);
        OnTurnError = async (turn, exception) =>
        {
            if (exception is BadHttpRequestException)
            {
                // The caller's fault: the endpoint answers with its status.
                ExceptionDispatchInfo.Throw(exception);
            }

            Log.BrokenTurn(logger, exception, turn.Activity.Type, turn.Activity.Id);
            await TellAsync(turn, exception, logger);
        };
    }

    private static async Task TellAsync(ITurnContext turn, Exception exception, ILogger logger)
    {
        var phrases = Phrases.In(Language.Vietnamese);
        var sentence = exception is StorageUnavailableException ? phrases.StoreUnavailable : phrases.BrokenTurn;
        if (turn.Activity.Type == ActivityTypes.Invoke)
        {
            // A client shows nothing for another HTTP status: the error stands in the body.
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse)
            {
                Value = new InvokeResponse
                {
                    Status = 200,
                    Body = turn.Activity.Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true ? ComposeAnswer.Saying(sentence) : new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = sentence },
                },
            });
            return;
        }

        if (turn.Activity.Type != ActivityTypes.Message || exception is DeliveryException)
        {
            return;
        }

        try
        {
            await turn.SendActivityAsync(MessageFactory.Text(sentence));
        }
        catch (DeliveryException unsent)
        {
            Log.NotTold(logger, unsent);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A turn broke: {Type} {ActivityId}.")]
        public static partial void BrokenTurn(ILogger logger, Exception exception, string type, string activityId);

        [LoggerMessage(2, LogLevel.Warning, "The person could not be told of it.")]
        public static partial void NotTold(ILogger logger, Exception exception);
    }
}
