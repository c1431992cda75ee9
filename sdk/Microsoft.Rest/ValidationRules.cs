namespace Microsoft.Rest;

/// <summary>Rules that a <see cref="ValidationException"/> names.</summary>
public static class ValidationRules
{
    public const string CannotBeNull = "CannotBeNull";
}
