namespace Bot.Reading;

/// <summary>Where a list of bodies stands.</summary>
[Flags]
internal enum ListMode
{
    /// <summary>Inside a sentence.</summary>
    None = 0,

    /// <summary>Alone as a heading: semicolons divide it too.</summary>
    Heading = 1,

    /// <summary>In a table's cell or after a label: a separator may be missing.</summary>
    Cell = 2,

    /// <summary>A single noun without "các" is a group ("phối hợp với cơ quan chức năng").</summary>
    Bare = 4,

    /// <summary>After another item.</summary>
    Continues = 8,

    /// <summary>After a verb of order: semicolons may divide the list.</summary>
    Semicolons = 16,
}
