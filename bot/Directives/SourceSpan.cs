namespace Bot.Directives;

/// <summary>A stretch of a directive's text (NFC), in UTF-16 code units.</summary>
internal readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The first code unit after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The words at this place of <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>The span from <paramref name="start"/> up to but not including <paramref name="end"/>.</summary>
    public static SourceSpan Between(int start, int end) => new(start, end - start);
}
