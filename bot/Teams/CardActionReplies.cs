using Bot.Cards;
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

    /// <summary>How the verbs of an administrator's buttons about a person begin.</summary>
    public const string RosterVerbs = "roster-";

    /// <summary>How the verbs of an administrator's buttons about a request for registration begin.</summary>
    public const string RegistrationVerbs = "registration-";

    /// <summary>A button that asks a question, or for another page of its answer.</summary>
    public const string AskVerb = "ask";

    /// <summary>How the verbs of an agency's reports begin.</summary>
    public const string FollowVerbs = "follow-";

    /// <summary>How the verbs of a leader's buttons begin.</summary>
    public const string LeadVerbs = "lead-";

    /// <summary>What a client asks for by itself when it shows a card.</summary>
    public const string RefreshVerb = ReminderCard.RefreshVerb;

    private const string NudgeVerb = "lead-nudge";

    private readonly AcknowledgementReplies _acknowledgements;
    private readonly FollowUpReplies _followUps;
    private readonly OverviewReplies _overviews;
    private readonly DocumentReplies _documents;
    private readonly DraftReplies _drafts;
    private readonly DecisionReplies _decisions;
    private readonly QuestionReplies _questions;
    private readonly PostedCardRefresh _posted;
    private readonly RosterReplies _roster;
    private readonly PeopleReplies _people;

    public CardActionReplies(
        AcknowledgementReplies acknowledgements,
        FollowUpReplies followUps,
        OverviewReplies overviews,
        DocumentReplies documents,
        DraftReplies drafts,
        DecisionReplies decisions,
        QuestionReplies questions,
        PostedCardRefresh posted,
        RosterReplies roster,
        PeopleReplies people)
    {
        _acknowledgements = acknowledgements;
        _followUps = followUps;
        _overviews = overviews;
        _documents = documents;
        _drafts = drafts;
        _decisions = decisions;
        _questions = questions;
        _posted = posted;
        _roster = roster;
        _people = people;
    }

    /// <summary>Whether what a button changed is to be seen by all in the chat; a page turned is not.</summary>
    public static bool ChangesTheCardForEveryone(CardData data) => !data.IsOnOverview
        && (data.Verb is AcknowledgeVerb or AcknowledgeAll.Verb or PublishVerb
            || data.Verb.StartsWith(RosterVerbs, StringComparison.Ordinal)
            || data.Verb.StartsWith(RegistrationVerbs, StringComparison.Ordinal)
            || data.Verb.StartsWith(FollowVerbs, StringComparison.Ordinal)
            || (data.Verb.StartsWith(LeadVerbs, StringComparison.Ordinal) && data.Verb != NudgeVerb)
            || (data.Verb.StartsWith(DraftVerbs, StringComparison.Ordinal) && data.Verb != "draft-page"));

    /// <summary>What the button gives.</summary>
    public async Task<Reply> ReplyAsync(CardData data, IncomingMessage click, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(data.Language == "en" ? Language.English : Language.Vietnamese);
        switch (data.Verb)
        {
            case AcknowledgeVerb:
                return await AcknowledgeAsync(data, click, phrases, cancellationToken);
            case AcknowledgeAll.Verb:
                return await AcknowledgeAllAsync(data, click, phrases, cancellationToken);
            case RefreshVerb:
                return await _posted.FindAsync(click.ConversationId, click.ReplyToId, phrases, cancellationToken) ?? new Reply(phrases.UnknownAction);
            case FollowUpForm.OpenVerb when data.Duty is { } opened:
                return await _followUps.OpenAsync(opened, click, phrases, cancellationToken);
            case NudgeVerb:
                return await _overviews.NudgeAsync(data, click, phrases, cancellationToken);
            case var verb when verb.StartsWith(FollowVerbs, StringComparison.Ordinal) || verb.StartsWith(LeadVerbs, StringComparison.Ordinal):
                return await AgainAsync(await _followUps.ClickAsync(data, click, phrases, cancellationToken), data, click, phrases, cancellationToken);
            case PublishVerb:
                return await _documents.PublishAsync(data, click.Person, phrases, cancellationToken);
            case var verb when verb.StartsWith(DraftVerbs, StringComparison.Ordinal):
                return await _drafts.ReplyAsync(data, click.Person, phrases, cancellationToken);
            case var verb when verb.StartsWith(DecideVerbs, StringComparison.Ordinal):
                return await _decisions.ReplyAsync(data, click.Person, phrases, cancellationToken);
            case "registration-approve" or "registration-refuse":
                return await _roster.DecideAsync(data, data.Verb == "registration-approve", click.Person, phrases, cancellationToken);
            case var verb when verb.StartsWith(RosterVerbs, StringComparison.Ordinal):
                return await _people.ReplyAsync(data, click.Person, phrases, cancellationToken);
            case AskVerb when data.Question is { } asked:
                return await _questions.AgainAsync(asked, data.Page, click, cancellationToken);
            default:
                return new Reply(phrases.UnknownAction);
        }
    }

    private async Task<Reply> AcknowledgeAsync(CardData data, IncomingMessage click, Phrases phrases, CancellationToken cancellationToken)
    {
        if (data.Duty is not { } duty)
        {
            return new Reply(phrases.UnknownAction);
        }

        var reply = await _acknowledgements.ClickAsync(duty, click, phrases, cancellationToken);
        if (reply.Card is not null)
        {
            await _posted.OfDutyAsync(duty, click.ReplyToId, cancellationToken);
        }

        return await AgainAsync(reply, data, click, phrases, cancellationToken);
    }

    private async Task<Reply> AcknowledgeAllAsync(CardData data, IncomingMessage click, Phrases phrases, CancellationToken cancellationToken)
    {
        var (reply, recorded) = await _acknowledgements.ClickAllAsync(data.Duties, click, phrases, cancellationToken);
        foreach (var duty in recorded)
        {
            await _posted.OfDutyAsync(duty, click.ReplyToId, cancellationToken);
        }

        return recorded.Count > 0 && await _posted.FindAsync(click.ConversationId, click.ReplyToId, phrases, cancellationToken) is { } again
            ? again with { Text = reply.Text }
            : reply;
    }

    // The card that was clicked keeps all that it showed: an answer is answered anew, a reminder and an overview drawn anew.
    private async Task<Reply> AgainAsync(Reply reply, CardData data, IncomingMessage click, Phrases phrases, CancellationToken cancellationToken)
    {
        if (reply.Card is null)
        {
            return reply;
        }

        var again = data switch
        {
            { Question: { } question } => await _questions.AgainAsync(question, data.Page, click, cancellationToken),
            { IsOnOverview: true } => await _overviews.ShowAsync(click.Person, phrases, cancellationToken),
            _ => await _posted.FindAsync(click.ConversationId, click.ReplyToId, phrases, cancellationToken),
        };
        return again is { Card: not null } ? again with { Text = reply.Text } : reply;
    }
}
