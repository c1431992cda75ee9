namespace Bot.Reading.Files;

/// <summary>Finds text of the old fonts that was carried into Unicode letter by letter ("Céng hßa x· héi") and reads it.</summary>
internal static class VietnameseRepair
{
    // Between the two lies text that is neither clearly broken nor clearly whole, which is left alone.
    private const double BrokenBelow = 0.3;
    private const double WholeFrom = 0.6;

    private static readonly LegacyEncoding[] FontEncodings = [LegacyEncoding.Tcvn3, LegacyEncoding.VniWindows];

    /// <summary><paramref name="text"/> converted, when it is badly spelt as it stands and well when converted; else itself.</summary>
    public static string OfOldFonts(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u00A1', '\u00FE'))
            return text;

        var asItStands = VietnameseSpelling.Of(text);
        if (asItStands.Share >= BrokenBelow)
            return text;

        var best = text;
        var bestShare = Math.Max(asItStands.Share, WholeFrom);
        foreach (var encoding in FontEncodings)
        {
            var converted = LegacyVietnamese.Decode(text, encoding);
            var share = VietnameseSpelling.Of(converted).Share;
            if (share >= bestShare)
                (best, bestShare) = (converted, share);
        }

        return best;
    }

    /// <summary>
    /// <paramref name="text"/> of a run in an old font, converted unless it is better spelt as it stands: people also type
    /// Unicode into such runs, which the font then shows by another.
    /// </summary>
    public static string OfFont(string text, LegacyEncoding encoding)
    {
        var converted = LegacyVietnamese.Decode(text, encoding);
        return VietnameseSpelling.Of(text).Share > VietnameseSpelling.Of(converted).Share ? text : converted;
    }
}
