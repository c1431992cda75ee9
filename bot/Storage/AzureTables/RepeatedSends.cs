using Azure.Core;
using Azure.Core.Pipeline;

namespace Bot.Storage.AzureTables;

/// <summary>
/// Notices that the client sent a request more than once. The answer to an earlier sending may have been lost after it did its work: a
/// refusal of the repetition ("it exists already") may then speak of our own row.
/// </summary>
internal sealed class RepeatedSends : HttpPipelineSynchronousPolicy
{
    private static readonly AsyncLocal<Watch?> Current = new();

    /// <summary>Watches the requests that the calling method makes from here on.</summary>
    public static Watch Begin() => Current.Value = new Watch();

    public override void OnSendingRequest(HttpMessage message)
    {
        if (message.ProcessingContext.RetryNumber > 0 && Current.Value is { } watch)
        {
            watch.Repeated = true;
        }
    }

    /// <summary>What was noticed.</summary>
    internal sealed class Watch
    {
        /// <summary>Whether a request was sent again.</summary>
        public bool Repeated { get; set; }
    }
}
