using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Bot.Reading.Files;

/// <summary>The library's filters, each held to the budget before it unpacks anything.</summary>
internal sealed class PdfFilters(PdfBudget budget) : IFilterProvider
{
    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Held(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Held(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Held(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Held(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new HeldFilter(filter, budget))];

    private sealed class HeldFilter(IFilter inner, PdfBudget budget) : IFilter
    {
        // The most that a byte of input can become: a code of LZW stands for up to 4096 bytes, a pair of run lengths for 128.
        private const int LzwGrowth = 2730;
        private const int RunLengthGrowth = 64;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.Check();
            switch (inner)
            {
                case FlateFilter:
                    Inflate(input);
                    break;
                case LzwFilter:
                    budget.Spend((long)input.Length * LzwGrowth);
                    break;
                case RunLengthFilter:
                    budget.Spend((long)input.Length * RunLengthGrowth);
                    break;
                default:
                    budget.Spend(input.Length);
                    break;
            }

            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        // Unpacked once into nothing, to know the size before the library unpacks it into memory.
        private void Inflate(Memory<byte> input)
        {
            const int HeaderLength = 2;
            if (input.Length <= HeaderLength)
                return;

            var buffer = new byte[81920];
            using var packed = new MemoryStream(input[HeaderLength..].ToArray(), writable: false);
            using var stream = new DeflateStream(packed, CompressionMode.Decompress);
            try
            {
                for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
                    budget.Spend(read);
            }
            catch (InvalidDataException) when (!budget.IsSpent)
            {
                // Damaged data: the library makes of it what it can.
            }
        }
    }
}
