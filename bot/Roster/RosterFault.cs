namespace Bot.Roster;

/// <summary>What is wrong with a line of a roster file.</summary>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Kind">What.</param>
/// <param name="Words">The words that it is about; empty where it is about none.</param>
internal sealed record RosterFault(int Line, RosterFaultKind Kind, string Words);

/// <summary>What can be wrong with a roster file. Texts has a sentence for each: <c>RosterFault</c> and name.</summary>
internal enum RosterFaultKind
{
    /// <summary>The file is not UTF-8.</summary>
    NotUtf8,

    /// <summary>The file is longer than 5 MB.</summary>
    TooLarge,

    /// <summary>A column that is needed is missing; the words name it.</summary>
    NoColumn,

    /// <summary>There is no line but the headings.</summary>
    Empty,

    /// <summary>The Entra object id is no GUID.</summary>
    BadId,

    /// <summary>The id stood in a line before.</summary>
    Twice,

    /// <summary>The name is missing.</summary>
    NoName,

    /// <summary>The role is none of the four.</summary>
    BadRole,

    /// <summary>The words name no agency that is known.</summary>
    UnknownAgency,

    /// <summary>The words may name several agencies; they are named.</summary>
    AmbiguousAgency,

    /// <summary>The words name a group; a person belongs to one agency.</summary>
    GroupAgency,

    /// <summary>An official or a leader belongs to an agency.</summary>
    NoAgency,

    /// <summary>The tenant is missing, and the settings do not name one.</summary>
    NoTenant,
}
