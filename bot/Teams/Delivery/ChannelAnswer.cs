using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Bot.Schema;

namespace Bot.Teams.Delivery;

/// <summary>What a failed call to the channel means for the next step. The codes are those of Teams' list of status codes for bots.</summary>
internal abstract record ChannelAnswer
{
    private ChannelAnswer()
    {
    }

    /// <summary>It was not taken; it may be tried again, after the wait that the channel names.</summary>
    public sealed record TryLater(TimeSpan? Asked, bool Throttled) : ChannelAnswer;

    /// <summary>It may have been taken.</summary>
    public sealed record Unclear(int? Status, TimeSpan? Asked) : ChannelAnswer;

    public sealed record No(DeliveryResult.Refused Refusal) : ChannelAnswer;

    /// <summary>Reads what a send call threw; null for an exception that is no answer of the channel.</summary>
    public static ChannelAnswer? Read(Exception exception, DateTimeOffset now) => exception switch
    {
        ErrorResponseException { Response: { } response } refusal => Read((int)response.StatusCode, refusal.Body?.Error?.Code, refusal.Body?.Error?.Message, RetryAfter(response.Headers, now)),
        HttpRequestException { StatusCode: { } status } => Read((int)status, null, null, null),
        HttpRequestException failure when NeverConnected(failure) => new TryLater(null, Throttled: false),
        HttpRequestException or OperationCanceledException or IOException => new Unclear(null, null),
        _ => null,
    };

    private static ChannelAnswer Read(int status, string? code, string? message, TimeSpan? retryAfter) => status switch
    {
        (int)HttpStatusCode.TooManyRequests => new TryLater(retryAfter, Throttled: true),
        (int)HttpStatusCode.PreconditionFailed => new TryLater(retryAfter, Throttled: false),
        (int)HttpStatusCode.BadGateway or (int)HttpStatusCode.ServiceUnavailable or (int)HttpStatusCode.GatewayTimeout => new Unclear(status, retryAfter),
        _ => new No(new DeliveryResult.Refused(Reason(status, code, message), status, code)),
    };

    private static RefusalReason Reason(int status, string? code, string? message) => (status, code) switch
    {
        (_, "BotDisabledByAdmin") => RefusalReason.DisabledByAdministrator,
        (_, "MessageWritesBlocked") => RefusalReason.BlockedByUser,
        (403, _) when message?.Contains("blocked", StringComparison.OrdinalIgnoreCase) == true => RefusalReason.BlockedByUser,
        (_, "BotNotInConversationRoster" or "ForbiddenOperationException" or "BotNotInstalled") => RefusalReason.BotNotInConversation,
        (404, "ActivityNotFoundInConversation" or "ActivityNotFound") => RefusalReason.ActivityNotFound,
        (404, _) => RefusalReason.ConversationNotFound,
        (413, _) => RefusalReason.TooLarge,
        (401, _) => RefusalReason.NotAuthorized,
        (400, _) => RefusalReason.Malformed,
        (403, null) => RefusalReason.BotNotInConversation,
        _ => RefusalReason.Other,
    };

    private static bool NeverConnected(HttpRequestException failure) =>
        failure.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError
        || failure.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable or SocketError.NetworkUnreachable };

    private static TimeSpan? RetryAfter(IDictionary<string, IEnumerable<string>>? headers, DateTimeOffset now)
    {
        var value = headers?.FirstOrDefault(header => string.Equals(header.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        if (DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return date > now ? date - now : TimeSpan.Zero;
        return null;
    }
}
