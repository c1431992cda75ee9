namespace Bot.Reading.Files;

/// <summary>The encodings of Vietnamese before Unicode; every one keeps ASCII.</summary>
internal enum LegacyEncoding
{
    /// <summary>TCVN 5712:1993 VN3, the ABC fonts (.VnTime); capitals with a tone come from a font of capitals (.VnTimeH).</summary>
    Tcvn3,

    /// <summary>VNI-Windows: a letter followed by a byte for its marks.</summary>
    VniWindows,

    /// <summary>Windows code page 1258: letters with combining tone marks.</summary>
    Windows1258,
}
