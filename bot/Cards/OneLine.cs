using System.Buffers;

namespace Bot.Cards;

/// <summary>Words of a document on one line: its line ends and indents say nothing to the reader of a card.</summary>
internal static class OneLine
{
    /// <summary>The words with one space between each two.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        var line = ArrayPool<char>.Shared.Rent(words.Length);
        var length = 0;
        var space = false;
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character))
            {
                space = true;
                continue;
            }

            if (space)
            {
                line[length++] = ' ';
                space = false;
            }

            line[length++] = character;
        }

        var one = new string(line, 0, length);
        ArrayPool<char>.Shared.Return(line);
        return one;
    }
}
