namespace Bot.Reading.Files;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
internal enum FileKind
{
    /// <summary>None of the signatures below: text, or something unknown.</summary>
    Unmarked,

    /// <summary>A PDF: <c>%PDF-</c> within the first 1024 bytes, as readers allow (ISO 32000-1, annex H.3.4.1).</summary>
    Pdf,

    /// <summary>A ZIP archive, which a .docx is.</summary>
    Zip,

    /// <summary>An OLE compound file: a .doc of before 2007, or a .docx under a password.</summary>
    CompoundFile,

    /// <summary>A signature of another kind: a picture, RTF, another archive, a program.</summary>
    Other,
}
