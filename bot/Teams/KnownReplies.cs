using System.Collections.Concurrent;
using Bot.Directives;
using Bot.Questions;

namespace Bot.Teams;

/// <summary>
/// Replies to questions, kept as long as what they were made of stands: the cards themselves suggest what to ask, and many ask the same.
/// Whether it stands is asked each time; a new day is another question. Safe for any number of threads.
/// </summary>
internal sealed class KnownReplies
{
    // A reply with its card takes some 100 KB.
    private const int MostKept = 500;

    private readonly ConcurrentDictionary<Asked, (Reply Reply, AnswerBasis Basis)> _replies = new();

    /// <summary>The reply to a question and what it was made of; null where none is kept.</summary>
    public (Reply Reply, AnswerBasis Basis)? Find(Asked asked) => _replies.TryGetValue(asked, out var known) ? known : null;

    /// <summary>Keeps a reply in the place of the one before.</summary>
    public void Keep(Asked asked, Reply reply, AnswerBasis basis)
    {
        if (_replies.Count >= MostKept)
        {
            _replies.Clear();
        }

        _replies[asked] = (reply, basis);
    }

    /// <summary>All that a reply depends on beside the documents and who took note of them.</summary>
    /// <param name="Question">The question as it was understood.</param>
    /// <param name="Page">The page of a long answer.</param>
    /// <param name="Today">The day.</param>
    /// <param name="Agency">The asker's agency.</param>
    /// <param name="MayDecide">Whether the asker is an editor.</param>
    internal sealed record Asked(Question Question, int Page, DateOnly Today, Agency? Agency, bool MayDecide);
}
