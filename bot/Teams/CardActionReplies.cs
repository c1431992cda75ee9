using Bot.Directives;
using Bot.Storage;
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

    /// <summary>How the verbs of an editor's buttons on a published assignment begin.</summary>
    public const string DecideVerbs = "decide-";

    /// <summary>A button that asks a question, or for another page of its answer.</summary>
    public const string AskVerb = "ask";

    private readonly AcknowledgementReplies _acknowledgements;
    private readonly DocumentReplies _documents;
    private readonly DraftReplies _drafts;
    private readonly DecisionReplies _decisions;
    private readonly QuestionReplies _questions;
    private readonly PostedCardRefresh _posted;
    private readonly TimeProvider _clock;

    public CardActionReplies(AcknowledgementReplies acknowledgements, DocumentReplies documents, DraftReplies drafts, DecisionReplies decisions, QuestionReplies questions, PostedCardRefresh posted, TimeProvider clock)
    {
        _acknowledgements = acknowledgements;
        _documents = documents;
        _drafts = drafts;
        _decisions = decisions;
        _questions = questions;
        _posted = posted;
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
                return await AcknowledgeAsync(data, click, phrases, cancellationToken);
            case PublishVerb:
                return await _documents.PublishAsync(data, click.Person, phrases, cancellationToken);
            case var verb when verb.StartsWith(DraftVerbs, StringComparison.Ordinal):
                return await _drafts.ReplyAsync(data, click.Person, phrases, cancellationToken);
            case var verb when verb.StartsWith(DecideVerbs, StringComparison.Ordinal):
                return await _decisions.ReplyAsync(data, click.Person, phrases, cancellationToken);
            case AskVerb when data.Question is { } asked:
                return await _questions.AgainAsync(asked, data.Page, click, cancellationToken);
            default:
                return new Reply(phrases.UnknownAction);
        }
    }

    // The card that was clicked keeps all that it showed: an answer is answered anew, a reminder drawn anew.
    private async Task<Reply> AcknowledgeAsync(CardData data, IncomingMessage click, Phrases phrases, CancellationToken cancellationToken)
    {
        var reply = await _acknowledgements.ClickAsync(data, click.Person, phrases, VietnamTime.Today(_clock), cancellationToken);
        if (reply.Card is null)
        {
            return reply;
        }

        await _posted.OfDutyAsync(new DutyKey(data.Directive!, data.Assignment!), click.ReplyToId, cancellationToken);
        var again = data.Question is { } question
            ? await _questions.AgainAsync(question, data.Page, click, cancellationToken)
            : await _posted.FindAsync(click.ConversationId, click.ReplyToId, phrases, cancellationToken);
        return again is null ? reply : again with { Text = reply.Text };
    }
}
