using Bot.Reading.Files;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Teams;

/// <summary>Downloads the files that a person sent to the bot.</summary>
internal sealed class FileFetching
{
    private readonly HttpClient _http;
    private readonly FileHosts _hosts;

    public FileFetching(HttpClient http, FileHosts hosts)
    {
        _http = http;
        _hosts = hosts;
    }

    /// <summary>A file that a message names: its name and where to get it.</summary>
    internal sealed record SentFile(string Name, Uri Address);

    /// <summary>The files of a message; empty where it has none.</summary>
    public IReadOnlyList<SentFile> Of(IMessageActivity message) =>
    [
        .. (message.Attachments ?? [])
            .Where(attachment => attachment.ContentType == FileDownloadInfo.ContentType)
            .Select(attachment => (attachment.Name, Address: (attachment.Content as JObject)?["downloadUrl"]?.ToString()))
            .Select(file => Uri.TryCreate(file.Address, UriKind.Absolute, out var address) && _hosts.Allow(address)
                ? new SentFile(file.Name ?? "", address)
                : null)
            .OfType<SentFile>(),
    ];

    /// <summary>The bytes of a file, at most one over the limit; null where it can't be had.</summary>
    public async Task<byte[]?> FetchAsync(SentFile file, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _http.GetAsync(file.Address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                return null;
            }

            await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
            using var copy = new MemoryStream();
            var buffer = new byte[81920];
            while (copy.Length <= DirectiveFile.MaximumLength && await content.ReadAsync(buffer, cancellationToken) is > 0 and var read)
            {
                copy.Write(buffer, 0, read);
            }

            return copy.ToArray();
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException
            || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}
