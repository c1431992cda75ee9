namespace Microsoft.Rest;

/// <summary>An answer and what its body says; null for an empty body.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    public T Body { get; set; }
}
