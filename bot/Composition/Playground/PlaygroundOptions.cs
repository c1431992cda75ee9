namespace Bot.Composition.Playground;

/// <summary>The local Teams client that a developer's machine opens on the running bot; section "Playground". In production nothing of it runs.</summary>
internal sealed class PlaygroundOptions
{
    public const string Section = "Playground";

    /// <summary>Whether Development starts the client. Default: yes.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The client's port on this machine, 1 to 65535; where it is taken, the client chooses another and says so. Default: 56150.</summary>
    public int Port { get; set; } = 56150;

    /// <summary>Whether a browser window opens on the client. Default: yes; no where TEAMSAPPTESTER_BROWSER is "none".</summary>
    public bool OpenBrowser { get; set; } = true;

    /// <summary>Where the client is installed, from the current directory. Default: data/playground.</summary>
    public string Folder { get; set; } = "data/playground";

    /// <summary>The folder of the programs node and npm. Default: null, they are looked for on the PATH.</summary>
    public string? NodeFolder { get; set; }
}
