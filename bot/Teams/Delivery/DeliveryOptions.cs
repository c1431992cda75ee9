using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Bot.Teams.Delivery;

/// <summary>The section "Delivery": the channel's limits, and how long a send is tried.</summary>
internal sealed class DeliveryOptions
{
    /// <summary>Limits of one conversation; empty stands for Teams' own: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour.</summary>
    [ValidateEnumeratedItems]
    public IList<RateLimit> PerConversation { get; } = [];

    /// <summary>Limits of one tenant; empty stands for Teams' own, spread over the second: 50 in 1 s, 5 in 100 ms.</summary>
    [ValidateEnumeratedItems]
    public IList<RateLimit> PerTenant { get; } = [];

    /// <summary>
    /// By which share the windows of all limits are stretched, so that sends that are late on their way don't meet those of the next window
    /// at the channel. 0.05 by default, 0 to 1.
    /// </summary>
    [Range(0.0, 1.0)]
    public double Margin { get; set; } = 0.05;

    /// <summary>How often one send is tried in all; 5 by default, 1 to 20.</summary>
    [Range(1, 20)]
    public int Attempts { get; set; } = 5;

    /// <summary>The wait before the second attempt where the channel names none; doubled for each that follows. 1 s by default, up to a minute.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:01:00")]
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait before one attempt. What would have to wait longer is put off. 30 s by default, up to 10 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:10:00")]
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(30);
}
