using Bot.Directives;

namespace Bot.Commands;

/// <summary>Who acts on the command line, for the record.</summary>
internal static class CommandPerson
{
    /// <summary>The account of the operating system; no official.</summary>
    public static Person Current { get; } = new($"command-line:{Environment.UserName}", null, "") { Via = "command line" };
}
