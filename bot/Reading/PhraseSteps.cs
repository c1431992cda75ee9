using System.Security.Cryptography;

namespace Bot.Reading;

/// <summary>The steps of a <see cref="PhraseTrie{T}"/>: from a node, by a word, to the next node. A table of open addresses, read far more often than written.</summary>
internal sealed class PhraseSteps
{
    // Chosen anew for each process, so that no document can be written to make its names collide.
    private static readonly ulong Multiplier = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))) | 1;

    private (long Key, int To)[] _table = new (long, int)[8];

    private int _shift = 61;

    private int _count;

    /// <summary>The node that a word leads to; 0 for none.</summary>
    public int From(int node, int word)
    {
        var table = _table;
        var key = Key(node, word);
        var mask = table.Length - 1;
        for (var at = (int)((ulong)key * Multiplier >> _shift); ; at++)
        {
            ref var step = ref table[at & mask];
            if (step.Key == key || step.To == 0)
            {
                return step.To;
            }
        }
    }

    /// <summary>Adds a step that is not there yet.</summary>
    public void Add(int node, int word, int to)
    {
        if (2 * ++_count > _table.Length)
        {
            var before = _table;
            _table = new (long, int)[2 * before.Length];
            _shift--;
            foreach (var step in before)
            {
                if (step.To != 0)
                {
                    Put(step);
                }
            }
        }

        Put((Key(node, word), to));
    }

    private void Put((long Key, int To) step)
    {
        var at = (int)((ulong)step.Key * Multiplier >> _shift);
        while (_table[at & (_table.Length - 1)].To != 0)
        {
            at++;
        }

        _table[at & (_table.Length - 1)] = step;
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
