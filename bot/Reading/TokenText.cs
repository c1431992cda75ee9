using System.Globalization;
using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// A document as tokens. White space, line breaks, cell borders, markup and invisible characters become flags of the token after them,
/// so that a name broken over two lines reads as one; every token knows its place in the text.
/// </summary>
internal sealed class TokenText
{
    private static readonly Token OutOfText = new(0, 0, -1, -1, TokenFlags.LineStart);

    // Which characters below 0x2000 are letters: nearly all that documents hold.
    private static readonly bool[] Letters = [.. Enumerable.Range(0, 0x2000).Select(code => IsAnyLetter((char)code))];

    private readonly Token[] _tokens;

    private TokenText(string text, Token[] tokens, Vocabulary vocabulary)
    {
        Text = text;
        _tokens = tokens;
        Words = vocabulary;
    }

    /// <summary>The document's text in NFC.</summary>
    public string Text { get; }

    /// <summary>The numbers of this document's words.</summary>
    public Vocabulary Words { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count => _tokens.Length;

    /// <summary>The token at a place; one that is nothing and begins a line, outside the text.</summary>
    public ref readonly Token this[int index]
    {
        get
        {
            var tokens = _tokens;
            return ref (uint)index < (uint)tokens.Length ? ref tokens[index] : ref OutOfText;
        }
    }

    /// <summary>Cuts <paramref name="text"/> into tokens.</summary>
    public static TokenText Of(string text)
    {
        Lexicon.Ready();
        var words = new Vocabulary();
        var tokens = new List<Token>((text.Length / 3) + 8);
        var before = TokenFlags.LineStart;
        var lines = 0;
        var lastEnd = -1;
        for (var at = 0; at < text.Length;)
        {
            var character = text[at];
            if (character is '\n' or '\u2028' or '\u2029' or '\v' or '\f' || (character == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                lines++;
                at++;
                continue;
            }

            if (character == '\t' || character == '|')
            {
                before |= TokenFlags.CellBefore;
                at++;
                continue;
            }

            var letter = IsLetter(character);
            if (!letter && (char.IsWhiteSpace(character) || VietnameseText.IsInvisible(character) || char.IsControl(character) || character is '#' or '_' or '\uFFFD'))
            {
                at++;
                continue;
            }

            var start = at;
            var flags = before | (lines > 0 || tokens.Count == 0 ? TokenFlags.LineStart : 0) | (lines > 1 ? TokenFlags.BlankBefore : 0);
            flags |= start == lastEnd ? TokenFlags.Glued : 0;
            if (char.IsAsciiDigit(character))
            {
                var value = 0L;
                while (at < text.Length && char.IsAsciiDigit(text[at]))
                {
                    value = Math.Min((value * 10) + (text[at++] - '0'), int.MaxValue);
                }

                tokens.Add(new Token(start, at, 0, value < 1_000_000_000 ? (int)value : -1, flags | TokenFlags.Number));
            }
            else if (letter)
            {
                at = EndOfWord(text, at);
                var word = text.AsSpan(start, at - start);
                var id = words.Of(word, out var second);
                if (second > 0)
                {
                    tokens.Add(new Token(start, start + second, words.Of(word[..second]), -1, flags | Case(word[..second])));
                    start += second;
                    word = word[second..];
                    flags = TokenFlags.None;
                    id = words.Of(word);
                }

                tokens.Add(new Token(start, at, id, -1, flags | Case(word)));
            }
            else if (!Mark(text, ref at, (flags & TokenFlags.LineStart) != 0, out var mark))
            {
                continue;
            }
            else
            {
                tokens.Add(new Token(start, at, -mark, -1, flags));
            }

            lines = 0;
            before = TokenFlags.None;
            lastEnd = at;
        }

        return new TokenText(text, [.. tokens], words);
    }

    /// <summary>The same text, with the line breaks before some tokens known as soft wraps.</summary>
    public TokenText WithSoftWraps(IEnumerable<int> wraps)
    {
        var tokens = (Token[])_tokens.Clone();
        foreach (var at in wraps)
        {
            tokens[at] = tokens[at] with { Flags = (tokens[at].Flags & ~TokenFlags.LineStart) | TokenFlags.SoftWrap };
        }

        return new TokenText(Text, tokens, Words);
    }

    /// <summary>The words from one token to another exactly as they stand in the text, without the mark that ends them.</summary>
    public string Quote(int from, int to)
    {
        while (to > from && (this[to - 1].Is('.') || this[to - 1].Is(';') || this[to - 1].Is(',') || this[to - 1].Is('/')))
        {
            to--;
        }

        return to > from ? Text[this[from].Start..this[to - 1].End] : "";
    }

    /// <summary>The words from one token up to another, white space made single.</summary>
    public string Say(int from, int to)
    {
        if (from >= to || from >= Count)
        {
            return "";
        }

        var last = Math.Min(to, Count) - 1;
        return Tidy(Text.AsSpan(_tokens[from].Start, _tokens[last].End - _tokens[from].Start));
    }

    /// <summary>The stretch of text from one token up to another.</summary>
    public SourceSpan Span(int from, int to) => SourceSpan.Between(this[from].Start, this[to - 1].End);

    /// <summary>White space, invisible characters and markup made one space.</summary>
    public static string Tidy(ReadOnlySpan<char> words)
    {
        var tidy = new System.Text.StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character) || character is '*' or '|' or '\u00AD')
            {
                if (tidy.Length > 0 && tidy[^1] != ' ')
                {
                    tidy.Append(' ');
                }
            }
            else if (!VietnameseText.IsInvisible(character))
            {
                tidy.Append(character);
            }
        }

        return tidy.ToString().TrimEnd();
    }

    private static bool IsLetter(char character) => character < Letters.Length ? Letters[character] : IsAnyLetter(character);

    private static bool IsAnyLetter(char character) =>
        char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;

    // A word runs over letters, invisible characters inside it, and & between letters ("GD&ĐT").
    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length)
        {
            var character = text[at];
            if (IsLetter(character)
                || (VietnameseText.IsInvisible(character) && at + 1 < text.Length && IsLetter(text[at + 1]))
                || (character is '\'' or '’' && at + 1 < text.Length && char.IsUpper(text[at + 1]) && char.IsUpper(text[at - 1]))
                || (character == '&' && at + 1 < text.Length && char.IsUpper(text[at + 1]) && char.IsUpper(text[at - 1])))
            {
                at++;
                continue;
            }

            break;
        }

        return at;
    }

    private static TokenFlags Case(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return TokenFlags.None;
        }

        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return TokenFlags.Capital;
            }
        }

        return word.Length > 1 ? TokenFlags.Capital | TokenFlags.Upper : TokenFlags.Capital;
    }

    // One mark, in its plain form; false for markup that is passed over.
    private static bool Mark(string text, ref int at, bool lineStart, out int mark)
    {
        var start = at;
        var character = text[at++];
        while (at < text.Length && text[at] == character && character is '.' or '-' or '*' or '…' or '=' or '~')
        {
            at++;
        }

        var run = at - start;
        mark = character switch
        {
            '–' or '—' or '−' or '‐' or '‑' => '-',
            '“' or '”' or '"' or '«' or '»' or '„' => '"',
            '…' => '…',
            '.' when run > 1 => '…',
            '•' or '·' or '●' or '▪' or '■' or '◦' or '\uF0B7' or '\uF02D' or '➢' or '✓' or '▫' or '*' => '•',
            _ => character,
        };
        return character switch
        {
            '*' => run == 1 && lineStart && at < text.Length && text[at] == ' ',
            '-' or '=' or '~' => run < 3,
            '&' when text.AsSpan(at).StartsWith("nbsp;", StringComparison.OrdinalIgnoreCase) => Skip(ref at, 5),
            '&' when text.AsSpan(at).StartsWith("quot;", StringComparison.OrdinalIgnoreCase) => Skip(ref at, 5),
            '&' when text.AsSpan(at).StartsWith("amp;", StringComparison.OrdinalIgnoreCase) => !Skip(ref at, 4),
            _ => true,
        };
    }

    private static bool Skip(ref int at, int length)
    {
        at += length;
        return false;
    }
}
