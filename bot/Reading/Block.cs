namespace Bot.Reading;

/// <summary>A paragraph, a heading or an item of a list, its hard-wrapped lines put together.</summary>
internal sealed class Block
{
    /// <summary>What numbers it.</summary>
    public required Marker Marker { get; init; }

    /// <summary>How many parts a decimal number has: 2 for "1.1"; else 0.</summary>
    public int Depth { get; init; }

    /// <summary>The number itself: 3 for "3.", "c)" and "III."; 0 for bullets and paragraphs.</summary>
    public int Value { get; init; }

    /// <summary>As written, without its full stop or bracket: "II", "3", "a"; empty for bullets and paragraphs.</summary>
    public string Label { get; init; } = "";

    /// <summary>Its first token, the marker's.</summary>
    public required int Start { get; init; }

    /// <summary>The first token of its words.</summary>
    public required int From { get; init; }

    /// <summary>The token after its words.</summary>
    public int To { get; set; }

    /// <summary>The item or heading under which it stands; null at the top.</summary>
    public Block? Parent { get; set; }

    /// <summary>Something stands under it.</summary>
    public bool HasChildren { get; set; }

    /// <summary>All in capitals: a title or a section's heading.</summary>
    public bool Upper { get; set; }

    /// <summary>A numbered or dashed item, no plain paragraph.</summary>
    public bool IsItem => Marker != Marker.None;
}

/// <summary>What numbers a block.</summary>
internal enum Marker
{
    None,
    Part,
    Roman,
    UpperLetter,
    Article,
    Decimal,
    Bracketed,
    LowerLetter,
    LowerRoman,
    Dash,
    Plus,
    Bullet,
}
