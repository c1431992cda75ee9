namespace Bot.Commands.Packaging;

/// <summary>What the Teams app package says of this installation; the section <c>Manifest</c>. The bot's own id is <c>MicrosoftAppId</c>.</summary>
internal sealed class PackageOptions
{
    /// <summary>The section.</summary>
    public const string Section = "Manifest";

    /// <summary>The Teams app's id, a GUID that stays the same over all versions; default the bot's app id.</summary>
    public string? Id { get; set; }

    /// <summary>The host at which the bot is reached, without scheme or port, for example <c>dondoc.example.gov.vn</c>; default none.</summary>
    public string? Domain { get; set; }

    /// <summary>Three numbers, larger with every upload; default <c>1.0.0</c>.</summary>
    public string Version { get; set; } = "1.0.0";

    /// <summary>Who runs the bot, as people see it, at most 32 characters; default <c>Văn phòng UBND tỉnh</c>.</summary>
    public string DeveloperName { get; set; } = "Văn phòng UBND tỉnh";

    /// <summary>The app's short name, at most 30 characters; default that of the product.</summary>
    public string? Name { get; set; }

    /// <summary>A PNG of 192×192 pixels in place of the product's; default none.</summary>
    public string? ColorIcon { get; set; }

    /// <summary>A PNG of 32×32 pixels, white on transparent, in place of the product's; default none.</summary>
    public string? OutlineIcon { get; set; }
}
