using System.Collections.Concurrent;
using Bot.Questions;

namespace Bot.Teams;

/// <summary>
/// The last questions of each person in each chat, so that "còn Sở Xây dựng?" is understood. For ten minutes, in this instance alone: what is
/// forgotten is asked anew.
/// </summary>
internal sealed class ConversationMemory
{
    private const int MostChats = 10_000;
    private const int MostQuestions = 8;
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(string Conversation, string Person), Remembered> _chats = new();
    private readonly TimeProvider _clock;

    public ConversationMemory(TimeProvider clock) => _clock = clock;

    /// <summary>The question before; null where there was none within ten minutes.</summary>
    public Question? Previous(IncomingMessage message) => Fresh(message)?.Questions[0];

    /// <summary>A question of the last ten minutes with these words, as it was understood then; null where there was none.</summary>
    public Question? Find(IncomingMessage message, string text) =>
        Fresh(message)?.Questions.FirstOrDefault(question => question.Text == text);

    /// <summary>Keeps a question.</summary>
    public void Remember(IncomingMessage message, Question question)
    {
        if (_chats.Count >= MostChats)
        {
            Forget();
        }

        _chats.AddOrUpdate(
            Key(message),
            _ => new Remembered([question], _clock.GetUtcNow()),
            (_, known) => new Remembered([question, .. known.Questions.Take(MostQuestions - 1)], _clock.GetUtcNow()));
    }

    private Remembered? Fresh(IncomingMessage message) =>
        _chats.TryGetValue(Key(message), out var known) && _clock.GetUtcNow() - known.At <= Lasts ? known : null;

    private void Forget()
    {
        var now = _clock.GetUtcNow();
        foreach (var (key, known) in _chats)
        {
            if (now - known.At > Lasts || _chats.Count >= MostChats)
            {
                _chats.TryRemove(key, out _);
            }
        }
    }

    private static (string Conversation, string Person) Key(IncomingMessage message) => (message.ConversationId, message.Person.Id);

    private sealed record Remembered(IReadOnlyList<Question> Questions, DateTimeOffset At);
}
