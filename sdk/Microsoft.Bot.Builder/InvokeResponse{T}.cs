namespace Microsoft.Bot.Builder;

/// <summary>The HTTP answer to an invoke, its body typed.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    public new T Body
    {
        get => (T)base.Body;
        set => base.Body = value;
    }
}
