using System.ComponentModel.DataAnnotations;

namespace Bot.Teams.Delivery;

/// <summary>So many sends in so much time.</summary>
internal sealed class RateLimit
{
    /// <summary>Sends in any stretch of <see cref="Window"/>; 1 to 100,000.</summary>
    [Range(1, 100_000)]
    public int Sends { get; set; }

    /// <summary>100 ms to a day.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
    public TimeSpan Window { get; set; }
}
