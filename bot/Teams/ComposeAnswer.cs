using AdaptiveCards;
using Bot.Cards;
using Bot.Texts;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Teams;

/// <summary>What the composer is answered, in the channel's form.</summary>
internal static class ComposeAnswer
{
    private const string Thumbnail = "application/vnd.microsoft.card.thumbnail";
    private const int LongestPreview = 160;

    /// <summary>A list to choose from; each is put into the message as a card.</summary>
    public static MessagingExtensionResponse Of(IEnumerable<ComposeReplies.Found> found, Phrases phrases) => new()
    {
        ComposeExtension = new MessagingExtensionResult
        {
            Type = "result",
            AttachmentLayout = AttachmentLayoutTypes.List,
            Attachments = [.. found.Select(each => Choice(each, phrases))],
        },
    };

    /// <summary>A sentence in place of a list.</summary>
    public static MessagingExtensionResponse Saying(string sentence) => new()
    {
        ComposeExtension = new MessagingExtensionResult { Type = "message", Text = sentence },
    };

    private static MessagingExtensionAttachment Choice(ComposeReplies.Found found, Phrases phrases) => new()
    {
        ContentType = AdaptiveCard.ContentType,
        Content = TeamsMessage.Content(new Reply(AssignmentCard.Headline(found.View), AssignmentCard.Of(found.View, found.Link, phrases))),
        Preview = new Attachment
        {
            ContentType = Thumbnail,
            Content = new JObject
            {
                ["title"] = Shortened(AssignmentCard.Headline(found.View)),
                ["text"] = Shortened(AssignmentCard.Subline(found.View, phrases)),
            },
        },
    };

    private static string Shortened(string words) => words.Length <= LongestPreview ? words : string.Concat(words.AsSpan(0, LongestPreview - 1), "…");
}
