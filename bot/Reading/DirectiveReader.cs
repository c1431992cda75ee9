using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads a document: text in, directive with assignments and doubts out. Pure; linear in the length of the text.</summary>
internal static class DirectiveReader
{
    private const int MostBases = 40;

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">The document.</param>
    /// <param name="homeProvince">The configured home province without rank ("Bình Phước"), for a document that does not tell its place; null for none.</param>
    public static ReadingOutcome Read(DirectiveText text, string? homeProvince)
    {
        var tokens = TokenText.Of(text.Value);
        if (tokens.Count == 0)
        {
            return new ReadingOutcome.Refused(RefusalReason.Empty);
        }

        var header = HeaderReader.Read(tokens, homeProvince);
        if (header.Secret)
        {
            return new ReadingOutcome.Refused(RefusalReason.Secret);
        }

        var all = BlockReader.Read(tokens, out var softWraps);
        tokens = tokens.WithSoftWraps(softWraps);
        var bodies = new BodyReader(tokens, header.Home);
        var blocks = BodyOfDocument.Of(tokens, all, header, bodies);
        var deadlines = new DeadlineReader(tokens, header.Issued ?? StartOfItsYear(tokens));
        var taken = new HashSet<Block>();
        var tables = new TableReader(tokens, blocks, bodies);
        var orders = tables.Read(taken);
        orders.AddRange(new FormReader(tokens, blocks, bodies).Read(taken));
        var reader = new OrderReader(tokens, header, bodies, deadlines);
        orders.AddRange(reader.Read(blocks, taken));
        orders.Sort((first, second) => first.QuoteFrom.CompareTo(second.QuoteFrom));
        var (assignments, traces) = new AssignmentMaker(tokens, deadlines, new RoleReader(tokens, bodies), header.News).Make(orders);
        if (assignments.Count == 0 && header is { Number: null, Kind: null, Issuer: null } && reader.Doubts.Count == 0 && tables.Doubts.Count == 0)
        {
            return new ReadingOutcome.Refused(RefusalReason.NoDirective);
        }

        var directive = new Directive(
            header.Number, header.Kind, header.Issuer, header.Issued, header.Subject, header.Signer, header.Stamp,
            Bases(tokens, all), Replaced(tokens, all), text.Value, assignments, Doubts(tokens, header, [.. tables.Doubts, .. reader.Doubts], assignments))
        { Place = header.Home.Central ? null : header.Home.Province };
        return new ReadingOutcome.Read(directive) { Traces = traces };
    }

    // A document without a date: the first day of the year that it speaks of most, so that "trước ngày 15/9" has a year; null where it names none.
    private static DateOnly? StartOfItsYear(TokenText tokens)
    {
        var counts = new int[200];
        for (var at = 1; at < Math.Min(tokens.Count, 2000); at++)
        {
            if (tokens[at].Number is >= 1990 and < 2100 && (tokens[at - 1].Word == Lexicon.Year || tokens[at - 1].Is('/') || tokens[at - 1].Is('.')))
            {
                counts[tokens[at].Number - 1950]++;
            }
        }

        var most = Array.LastIndexOf(counts, counts.Max());
        return counts[most] == 0 ? null : new DateOnly(1950 + most, 1, 1);
    }

    private static List<Doubt> Doubts(TokenText tokens, Header header, IReadOnlyList<Doubt> read, IReadOnlyList<Assignment> assignments)
    {
        var doubts = new List<Doubt>();
        if (header.Number is null || header.Issuer is null || header.Issued is null)
        {
            doubts.Add(new Doubt(tokens.Span(0, Math.Min(tokens.Count, 12)), DoubtReason.NoHeader));
        }

        doubts.AddRange(read);
        doubts.AddRange(AssignmentDoubts.Of(assignments, header.Home.Central || header.Home.Province is not null));
        return doubts;
    }

    // "Căn cứ Nghị quyết số …;" before the first order.
    private static List<string> Bases(TokenText tokens, IReadOnlyList<Block> blocks)
    {
        var bases = new List<string>();
        foreach (var block in blocks)
        {
            if (bases.Count < MostBases && !block.IsItem && Lexicon.Grounds.Match(tokens, block.From, block.To, out _, out _) && NumberIn(tokens, block.From, block.To) is not null)
            {
                bases.Add(tokens.Say(block.From, SentenceCutter.Trim(tokens, block.From, Math.Min(block.To, block.From + 80))));
            }
        }

        return bases;
    }

    // "thay thế Kế hoạch số 371/KH-UBND"
    private static List<string> Replaced(TokenText tokens, IReadOnlyList<Block> blocks)
    {
        var replaced = new List<string>();
        foreach (var block in blocks)
        {
            for (var at = block.From; at < block.To - 3; at++)
            {
                if (tokens[at].Word == Lexicon.Replace && tokens[at + 1].Word == Lexicon.ReplaceLast && NumberIn(tokens, at, Math.Min(block.To, at + 16)) is { } number && replaced.Count < MostBases)
                {
                    replaced.Add(number);
                }
            }
        }

        return replaced;
    }

    private static string? NumberIn(TokenText tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!tokens[at].IsNumber || !tokens[at + 1].Is('/') && !tokens[at + 1].Is('-'))
            {
                continue;
            }

            var end = at + 1;
            while (end < to && tokens[end].Glued && (tokens[end].IsWord || tokens[end].IsNumber || tokens[end].Is('/') || tokens[end].Is('-')))
            {
                end++;
            }

            if (DirectiveNumber.TryParse(tokens.Say(at, end), out var number) && number.Value.Any(char.IsLetter))
            {
                return number.Value;
            }
        }

        return null;
    }
}
