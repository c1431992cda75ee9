using AdaptiveCards;
using Bot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Bot.Teams;

/// <summary>Makes outgoing messages. A card goes alone, with its text as the summary: some clients give a message with both no id.</summary>
internal static class TeamsMessage
{
    private const int LongestSummary = 300;

    /// <summary>A reply as a message to send or to put in another's place.</summary>
    public static Activity Of(Reply reply)
    {
        if (reply.Card is null)
        {
            var text = MessageFactory.Text(reply.Text);
            text.TextFormat = TextFormatTypes.Plain;
            return text;
        }

        var message = (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = Content(reply) });
        message.Summary = reply.Text.Length <= LongestSummary ? reply.Text : string.Concat(reply.Text.AsSpan(0, LongestSummary - 1), "…");
        return message;
    }

    /// <summary>
    /// A reply's card as JSON. An attachment never holds the object itself: with the official packages that overflows the stack (AdaptiveCards
    /// issue 9329).
    /// </summary>
    public static JRaw Content(Reply reply) =>
        new(reply.CardJson ?? (object)CardJson.Of(reply.Card ?? throw new ArgumentException("The reply has no card.", nameof(reply))));
}
