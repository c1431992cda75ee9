namespace Microsoft.Bot.Schema;

/// <summary>How important a message is to its reader.</summary>
public static class ActivityImportance
{
    public const string Low = "low";
    public const string Normal = "normal";
    public const string High = "high";
}
