using System.Security.Cryptography;
using System.Text;
using Bot.Directives;
using Bot.Reading;
using Bot.Roster;
using Bot.Storage;

namespace Bot.Publishing;

/// <summary>Takes documents in, keeps drafts for review, and publishes.</summary>
internal sealed class PublishingDesk
{
    private static readonly Person Program = new("program", null, "") { Via = "program" };

    private readonly DirectiveStore _published;
    private readonly DraftStore _drafts;
    private readonly RosterDesk _roster;
    private readonly HomePlace _home;
    private readonly TimeProvider _clock;

    public PublishingDesk(DirectiveStore published, DraftStore drafts, RosterDesk roster, HomePlace home, TimeProvider clock)
    {
        _published = published;
        _drafts = drafts;
        _roster = roster;
        _home = home;
        _clock = clock;
    }

    /// <summary>Reads a document and keeps the reading as a draft; a refused one is not kept.</summary>
    public async Task<SubmissionOutcome> SubmitAsync(DirectiveText text, Person person, CancellationToken cancellationToken)
    {
        switch (DirectiveReader.Read(text, _home.Province))
        {
            case ReadingOutcome.Refused refused:
                return new SubmissionOutcome.Refused(refused.Reason);
            case ReadingOutcome.Read { Directive: var directive }:
                var draft = new Draft(IdOf(text), directive);
                var change = new Change(_clock.GetUtcNow(), person, "hand in", draft.Id, null, DirectiveState.Of(directive));
                await _drafts.PutAsync(draft.Id, directive, change, cancellationToken);
                var before = await _published.FindAsync(directive.Key, cancellationToken);
                return new SubmissionOutcome.Drafted(
                    draft,
                    await _roster.MayEditAsync(person, cancellationToken),
                    before is null ? null : Revision.Between(before, directive));
            default:
                throw new InvalidOperationException("A kind of reading that the desk does not know.");
        }
    }

    /// <summary>Publishes a draft, if the person is an editor. A second click finds it published and changes nothing.</summary>
    public async Task<PublishingOutcome> PublishAsync(string draftId, Person person, CancellationToken cancellationToken)
    {
        if (!await _roster.MayEditAsync(person, cancellationToken))
        {
            return new PublishingOutcome.NotAnEditor();
        }

        if (await _drafts.FindAsync(draftId, cancellationToken) is not { } directive)
        {
            return new PublishingOutcome.UnknownDraft();
        }

        var before = await _published.FindAsync(directive.Key, cancellationToken);
        await _published.PublishAsync(directive, Publishing(before, directive, person), cancellationToken);
        await _drafts.DeleteAsync(draftId, cancellationToken);
        return new PublishingOutcome.Published(directive, before is null ? null : Revision.Between(before, directive));
    }

    /// <summary>Publishes without a person: the sample in Development. Nothing changes where it is published already.</summary>
    public async Task PublishOnceAsync(Directive directive, CancellationToken cancellationToken)
    {
        if (await _published.FindAsync(directive.Key, cancellationToken) is null)
        {
            await _published.PublishAsync(directive, Publishing(null, directive, Program), cancellationToken);
        }
    }

    private Change Publishing(Directive? before, Directive after, Person by) => new(
        _clock.GetUtcNow(), by, before is null ? "publish" : "revise", after.Key, DirectiveState.Of(before), DirectiveState.Of(after));

    private static string IdOf(DirectiveText text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Value)))[..20];
}
