using System.Collections.Concurrent;

namespace Bot.Questions;

/// <summary>Reads questions and keeps how they were understood: the cards themselves suggest what to ask, and many ask the same. Safe for any number of threads.</summary>
internal sealed class KnownQuestions
{
    private const int MostKept = 1_000;

    private readonly ConcurrentDictionary<(string Text, QuestionContext Context), QuestionReader.Reading> _readings = new();

    /// <summary>As <see cref="QuestionReader.Read"/>.</summary>
    public Question Read(string text, QuestionContext context)
    {
        var key = (text, context.Previous is null ? context : context with { Previous = null });
        if (!_readings.TryGetValue(key, out var reading))
        {
            reading = QuestionReader.ReadAlone(text, context);
            if (_readings.Count >= MostKept)
            {
                _readings.Clear();
            }

            _readings[key] = reading;
        }

        return FollowUp.Merge(reading, context.Previous);
    }
}
