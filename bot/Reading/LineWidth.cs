namespace Bot.Reading;

/// <summary>
/// How wide the lines of a document are, and whether a program broke them: then a line is broken exactly where the next word would not have
/// fitted, so that a break before that is the writer's own.
/// </summary>
internal sealed class LineWidth
{
    // A line is full that would be so much of the usual width with the next word, in hundredths; where lines are broken by the eye or by fonts.
    private const int FullShare = 95;

    // So many continued lines show how a document is broken.
    private const int FewestContinued = 6;

    private readonly TokenText _text;

    private readonly int _widest;

    /// <summary>Measures the lines of <paramref name="text"/>.</summary>
    public LineWidth(TokenText text, IReadOnlyList<(int From, int To)> lines)
    {
        _text = text;
        var widths = lines.Select(Of).Order().ToList();
        Usual = widths.Count == 0 ? 0 : widths[widths.Count * 85 / 100];
        var small = lines.Count(line => text[line.From].IsWord && !text[line.From].Capital);
        Wrapped = Usual < 140 && lines.Count > 3 && small > 2 && small * 20 > lines.Count;
        var continued = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(index => Continues(lines[index].From, lines[index - 1].To)).ToList();
        _widest = continued.Select(index => Of(lines[index - 1])).DefaultIfEmpty(0).Max();
        Exact = Wrapped && continued.Count >= FewestContinued && continued.Count(index => Of(lines[index - 1]) + 1 + Word(lines[index].From) <= _widest) * 20 <= continued.Count;
    }

    /// <summary>The width that 85 of 100 lines do not pass, in UTF-16 units.</summary>
    public int Usual { get; }

    /// <summary>Paragraphs are broken over lines.</summary>
    public bool Wrapped { get; }

    /// <summary>The lines are broken by a program at one width.</summary>
    public bool Exact { get; }

    /// <summary>The width of a line.</summary>
    public int Of((int From, int To) line) => _text[line.To - 1].End - _text[line.From].Start;

    /// <summary>Whether the first word after a line would not have fitted on it.</summary>
    public bool IsFull((int From, int To) line, int next) =>
        Exact ? Of(line) + 1 + Word(next) > _widest : (Of(line) + 1 + Word(next)) * 100 >= Usual * FullShare;

    // The first word with the marks that are glued to it.
    private int Word(int at)
    {
        var end = at + 1;
        while (end < _text.Count && _text[end].Glued)
        {
            end++;
        }

        return _text[end - 1].End - _text[at].Start;
    }

    // A small letter after a line that ends no sentence: the same paragraph goes on.
    private bool Continues(int from, int beforeEnd) =>
        _text[from].IsWord && !_text[from].Capital && !_text[from].BlankBefore && !_text[from].CellBefore && !(_text[from + 1].Is(')') || _text[from + 1].Is('.'))
        && (_text[beforeEnd - 1].IsWord || _text[beforeEnd - 1].IsNumber || _text[beforeEnd - 1].Is(','));
}
