namespace Microsoft.Bot.Schema;

/// <summary>The app was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>"add", "add-upgrade", "remove" or "remove-upgrade".</summary>
    string Action { get; set; }
}
