#pragma warning disable IDE0130 // Planted where an official package would have it.
namespace Microsoft.Bot.Planted
{
    internal static class Shortcut
    {
        public static bool Take() => true;
    }
}

namespace Bot.Tests.Planted
{
    /// <summary>Calls what no official package has.</summary>
    internal static class UnofficialCaller
    {
        public static bool Call() => Microsoft.Bot.Planted.Shortcut.Take();
    }
}
