using System.Globalization;

namespace Bot.Texts;

/// <summary>The languages that the product speaks.</summary>
internal enum Language
{
    /// <summary>The default.</summary>
    Vietnamese,

    /// <summary>Complete.</summary>
    English,
}

/// <summary>What a language means for resources.</summary>
internal static class LanguageCulture
{
    /// <summary>The culture whose resources and number formats a language uses.</summary>
    public static CultureInfo Culture(this Language language) => language switch
    {
        Language.English => English,
        _ => Vietnamese,
    };

    /// <summary>The two-letter tag: "vi" or "en".</summary>
    public static string Tag(this Language language) => language == Language.English ? "en" : "vi";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
}
