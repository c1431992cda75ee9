namespace Bot.Questions;

/// <summary>Tells a body's name with some of its words by their initials ("đội QLTT số 4") from another name.</summary>
internal static class ShortenedName
{
    private const int LongestInitials = 7;

    /// <summary>Whether the typed words are the name: each the next word of it, or the initials of the next ones; what may be left out is its end.</summary>
    /// <param name="typed">Folded, without "và".</param>
    /// <param name="name">The words of the name, as there.</param>
    public static bool Is(IReadOnlyList<string> typed, IReadOnlyList<string> name) => Fits(typed, 0, name, 0);

    private static bool Fits(IReadOnlyList<string> typed, int at, IReadOnlyList<string> name, int from)
    {
        if (at == typed.Count)
        {
            // A number or a letter of a name tells it from its fellows.
            return from == name.Count || (from > 1 && !name.Skip(from).Any(word => word.Length < 2 || char.IsAsciiDigit(word[0])));
        }

        var word = typed[at];
        if (from < name.Count && name[from] == word && Fits(typed, at + 1, name, from + 1))
        {
            return true;
        }

        return word.Length is > 1 and <= LongestInitials && from + word.Length <= name.Count && !char.IsAsciiDigit(word[0])
            && word.Zip(name.Skip(from), (letter, part) => part[0] == letter).All(same => same) && Fits(typed, at + 1, name, from + word.Length);
    }
}
