using System.Diagnostics;
using OpenTelemetry;

namespace Bot.Composition;

/// <summary>
/// Cuts the addresses of spans down to scheme and host (what is served is told by its route): the paths that the bot calls name conversations, people and files, and a download
/// address is a key in itself.
/// </summary>
internal sealed class AddressesWithoutPaths : BaseProcessor<Activity>
{
    private static readonly string[] Cut = ["url.full", "http.url"];
    private static readonly string[] Dropped = ["url.path", "url.query", "http.target"];

    /// <inheritdoc />
    public override void OnEnd(Activity data)
    {
        foreach (var tag in Cut)
        {
            if (data.GetTagItem(tag) is string address)
            {
                data.SetTag(tag, Uri.TryCreate(address, UriKind.Absolute, out var whole) ? whole.GetLeftPart(UriPartial.Authority) : null);
            }
        }

        foreach (var tag in Dropped)
        {
            if (data.GetTagItem(tag) is not null)
            {
                data.SetTag(tag, null);
            }
        }
    }
}
