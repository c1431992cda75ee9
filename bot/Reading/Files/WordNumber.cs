using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Reading.Files;

/// <summary>Numbers and bullets as Word writes them.</summary>
internal static class WordNumber
{
    private const string PlainBullets = "-–—+*•·○●■□▪►✓";
    private const int LongestLetters = 10;

    private static readonly (int Value, string Letters)[] Romans =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Writes a number: 28 in lowerLetter is "bb". A format of other scripts is written in digits.</summary>
    public static string Write(int value, EnumValue<NumberFormatValues>? format)
    {
        // An unknown name of a format has no value that could be read.
        var kind = format is { HasValue: true } ? format.Value : NumberFormatValues.Decimal;
        if (kind == NumberFormatValues.LowerLetter)
            return Letters(value);

        if (kind == NumberFormatValues.UpperLetter)
            return Letters(value).ToUpperInvariant();

        if (kind == NumberFormatValues.LowerRoman)
            return Roman(value);

        if (kind == NumberFormatValues.UpperRoman)
            return Roman(value).ToUpperInvariant();

        if (kind == NumberFormatValues.None)
            return "";

        return value.ToString(kind == NumberFormatValues.DecimalZero ? "00" : "0", CultureInfo.InvariantCulture);
    }

    /// <summary>A bullet as it is when it is a plain sign; a picture of Wingdings or a letter used as one is "-", or "+" below the first level.</summary>
    public static string Bullet(string sign, int level) =>
        sign.Length == 1 && PlainBullets.Contains(sign[0], StringComparison.Ordinal) ? sign : level == 0 ? "-" : "+";

    private static string Letters(int value)
    {
        var times = ((value - 1) / 26) + 1;
        return value < 1 || times > LongestLetters
            ? value.ToString(CultureInfo.InvariantCulture)
            : new string((char)('a' + ((value - 1) % 26)), times);
    }

    private static string Roman(int value)
    {
        if (value is < 1 or > 3999)
            return value.ToString(CultureInfo.InvariantCulture);

        var text = new StringBuilder();
        foreach (var (step, letters) in Romans)
        {
            for (; value >= step; value -= step)
                text.Append(letters);
        }

        return text.ToString();
    }
}
