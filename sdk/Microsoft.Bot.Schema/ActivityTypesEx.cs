namespace Microsoft.Bot.Schema;

/// <summary>Activity types that never leave the program: orders to the adapter.</summary>
public static class ActivityTypesEx
{
    /// <summary>The adapter waits as many milliseconds as the value says.</summary>
    public const string Delay = "delay";

    /// <summary>The value is the <see cref="Builder.InvokeResponse"/> to answer the invoke with.</summary>
    public const string InvokeResponse = "invokeResponse";
}
