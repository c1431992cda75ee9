using System.Buffers;

namespace Microsoft.Bot.Connector;

/// <summary>Lends Newtonsoft.Json the runtime's own pool of buffers.</summary>
internal sealed class JsonArrayPool : IArrayPool<char>
{
    public static readonly JsonArrayPool Shared = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
}
