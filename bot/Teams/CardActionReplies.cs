using Bot.Directives;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>Takes a button's data to the desk that it is for.</summary>
internal sealed class CardActionReplies
{
    /// <summary>The button "Đã nhận nhiệm vụ".</summary>
    public const string AcknowledgeVerb = "acknowledge";

    /// <summary>The button "Công bố".</summary>
    public const string PublishVerb = "publish";

    /// <summary>How the verbs of an editor's buttons on a draft begin.</summary>
    public const string DraftVerbs = "draft-";

    /// <summary>A button that asks a question, or for another page of its answer.</summary>
    public const string AskVerb = "ask";

    private readonly AcknowledgementReplies _acknowledgements;
    private readonly DocumentReplies _documents;
    private readonly DraftReplies _drafts;
    private readonly QuestionReplies _questions;
    private readonly TimeProvider _clock;

    public CardActionReplies(AcknowledgementReplies acknowledgements, DocumentReplies documents, DraftReplies drafts, QuestionReplies questions, TimeProvider clock)
    {
        _acknowledgements = acknowledgements;
        _documents = documents;
        _drafts = drafts;
        _questions = questions;
        _clock = clock;
    }

    /// <summary>Whether what a button changed is to be seen by all in the chat; a page turned is not.</summary>
    public static bool ChangesTheCardForEveryone(CardData data) => data.Verb is AcknowledgeVerb or PublishVerb || (data.Verb.StartsWith(DraftVerbs, StringComparison.Ordinal) && data.Verb != "draft-page");

    /// <summary>What the button gives.</summary>
    public async Task<Reply> ReplyAsync(CardData data, IncomingMessage click, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(data.Language == "en" ? Language.English : Language.Vietnamese);
        switch (data.Verb)
        {
            case AcknowledgeVerb:
                var reply = await _acknowledgements.ClickAsync(data, click.Person, phrases, VietnamTime.Today(_clock), cancellationToken);
                return reply.Card is not null && data.Question is { } question
                    ? (await _questions.AgainAsync(question, data.Page, click, cancellationToken)) with { Text = reply.Text }
                    : reply;
            case PublishVerb:
                return await _documents.PublishAsync(data, click.Person, phrases, cancellationToken);
            case var verb when verb.StartsWith(DraftVerbs, StringComparison.Ordinal):
                return await _drafts.ReplyAsync(data, click.Person, phrases, cancellationToken);
            case AskVerb when data.Question is { } asked:
                return await _questions.AgainAsync(asked, data.Page, click, cancellationToken);
            default:
                return new Reply(phrases.UnknownAction);
        }
    }
}
