using Bot.Directives;
using Bot.Questions;
using Bot.Storage;

namespace Bot.Commands;

/// <summary>Answers from the configured store, without the running bot: an index in memory of all that is published.</summary>
internal sealed class PublishedAnswers(DirectiveStore directives, StandingDecisions decisions, AcknowledgementStore acknowledgements)
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
        var events = new Dictionary<string, IReadOnlyList<FollowUpEvent>>(StringComparer.Ordinal);
        await foreach (var directive in directives.AllAsync(cancellationToken))
        {
            var (inForce, reported) = await decisions.ReadAsync(directive, cancellationToken);
            published.Add(DecidedDirective.Of(directive, inForce));
            events[directive.Key] = reported;
        }

        var index = AssignmentIndex.InMemory(published, events: events);
        return new Opened(index, new Answerer(index, acknowledgements.OfDirectiveAsync));
    }
}
