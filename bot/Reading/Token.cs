namespace Bot.Reading;

/// <summary>One word, number or mark of a document, with its place in the text.</summary>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Word">The word's id in the vocabulary; for a mark the negative of its character; 0 for a number.</param>
/// <param name="Number">A number's value; -1 for words and marks, and for numbers over nine digits.</param>
/// <param name="Flags">How it is written and what stands before it.</param>
internal readonly record struct Token(int Start, int End, int Word, int Number, TokenFlags Flags)
{
    /// <summary>First on its line, where the line break means something; a soft wrap inside a paragraph does not.</summary>
    public bool LineStart => (Flags & TokenFlags.LineStart) != 0;

    /// <summary>First on its line, after a soft wrap too.</summary>
    public bool NewLine => (Flags & (TokenFlags.LineStart | TokenFlags.SoftWrap)) != 0;

    public bool BlankBefore => (Flags & TokenFlags.BlankBefore) != 0;

    public bool CellBefore => (Flags & TokenFlags.CellBefore) != 0;

    public bool Capital => (Flags & TokenFlags.Capital) != 0;

    public bool Upper => (Flags & TokenFlags.Upper) != 0;

    public bool Glued => (Flags & TokenFlags.Glued) != 0;

    public bool IsWord => Word > 0;

    public bool IsNumber => (Flags & TokenFlags.Number) != 0;

    public bool Is(char mark) => Word == -mark;
}

/// <summary>How a token is written and what stands before it.</summary>
[Flags]
internal enum TokenFlags
{
    None = 0,

    /// <summary>First on its line.</summary>
    LineStart = 1,

    /// <summary>An empty line stands before it.</summary>
    BlankBefore = 2,

    /// <summary>A cell border (a bar or a tab) stands before it.</summary>
    CellBefore = 4,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 8,

    /// <summary>All its letters are capitals.</summary>
    Upper = 16,

    /// <summary>Nothing stands between it and the token before.</summary>
    Glued = 32,

    /// <summary>Digits.</summary>
    Number = 64,

    /// <summary>First on its line only since the line before was full.</summary>
    SoftWrap = 128,
}
