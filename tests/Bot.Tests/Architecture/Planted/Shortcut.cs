#pragma warning disable IDE0130 // Planted where an official package would have it.
namespace Microsoft.Bot.Planted
{
    internal sealed class Shortcut
    {
#pragma warning disable CA1822 // The call of an instance is what is planted.
        public bool Take() => true;
#pragma warning restore CA1822
    }
}

namespace Bot.Tests.Planted
{
    /// <summary>Calls what no official package has.</summary>
    internal static class UnofficialCaller
    {
        public static bool Call() => new Microsoft.Bot.Planted.Shortcut().Take();
    }
}
