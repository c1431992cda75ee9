namespace Bot.Teams;

/// <summary>Where files may be downloaded from: a message can name any address, and the bot must not call inside its own network.</summary>
/// <param name="AllowLoopback">Development: this machine too, over plain HTTP.</param>
internal sealed record FileHosts(bool AllowLoopback)
{
    private static readonly string[] SharePoint = [".sharepoint.com", ".sharepoint.us", ".sharepoint.cn"];

    /// <summary>Whether an address may be called.</summary>
    public bool Allow(Uri address) =>
        address.UserInfo.Length == 0
        && ((address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort
                && SharePoint.Any(host => address.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase)))
            || (AllowLoopback && address.IsLoopback));
}
