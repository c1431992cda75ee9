namespace Microsoft.Bot.Schema;

/// <summary>Kinds of an "application/search" invoke.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}
