#pragma warning disable IDE0130 // The namespaces are planted: they look like rooms of an app called Bot.Tests.Planted.
#pragma warning disable CA1812 // They are only looked at.

namespace Bot.Tests.Planted.Reading
{
    /// <summary>A reader that reaches into Teams inside a method body, where no signature shows it.</summary>
    internal static class ReaderThatSends
    {
        public static string Read() => string.Join(' ', Enumerable.Range(0, 2).Select(_ => new Teams.Sender().Send()));
    }
}

namespace Bot.Tests.Planted.Teams
{
    /// <summary>What the reader must not know.</summary>
    internal sealed class Sender
    {
        public string Send() => GetType().Name;
    }
}

namespace Bot.Tests.Planted.Helpers
{
    /// <summary>A room that no house names.</summary>
    internal sealed class Anything
    {
        public int Value { get; init; }
    }
}

namespace Bot.Tests.Planted.Cards
{
    /// <summary>A card that opens a database.</summary>
    internal static class CardThatQueries
    {
        public static Type Query() => typeof(Microsoft.Data.Sqlite.SqliteConnection);
    }
}
