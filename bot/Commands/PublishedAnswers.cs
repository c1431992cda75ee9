using Bot.Directives;
using Bot.Questions;
using Bot.Storage;

namespace Bot.Commands;

/// <summary>Answers from the configured store, without the running bot: an index in memory of all that is published.</summary>
internal sealed class PublishedAnswers(DirectiveStore directives, StandingDecisions decisions, AcknowledgementStore acknowledgements, FollowUpStore followUps)
{
    /// <summary>An answerer with the index that it asks.</summary>
    internal sealed class Opened(AssignmentIndex index, Answerer answerer) : IDisposable
    {
        public Answerer Answerer { get; } = answerer;

        public void Dispose() => index.Dispose();
    }

    /// <summary>Reads the store.</summary>
    public async Task<Opened> OpenAsync(CancellationToken cancellationToken)
    {
        var published = new List<Directive>();
        await foreach (var directive in directives.AllAsync(cancellationToken))
        {
            published.Add(DecidedDirective.Of(directive, await decisions.OfDirectiveAsync(directive, cancellationToken)));
        }

        var index = AssignmentIndex.InMemory(published);
        return new Opened(index, new Answerer(index, acknowledgements.OfDirectiveAsync, followUps.OfDirectiveAsync));
    }
}
