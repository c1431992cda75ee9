using System.Globalization;
using Bot.Directives;
using Bot.Reading;
using Bot.Tests.Reading;

namespace Bot.Tests.Questions;

/// <summary>
/// A document of the corpus as a perfect reader would read it: the directive made of its expected reading, so that answers can be judged
/// apart from the reader. The quote of an assignment is the paragraph or sentence that holds its key.
/// </summary>
internal static class ExpectedDirective
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["TB"] = "Thông báo",
        ["CĐ"] = "Công điện",
        ["KH"] = "Kế hoạch",
        ["QĐ"] = "Quyết định",
        ["CT"] = "Chỉ thị",
        ["KL"] = "Kết luận",
        ["CTr"] = "Chương trình",
        ["BC"] = "Báo cáo",
    };

    /// <summary>The perfect reading of <paramref name="document"/>; the ids are "a0", "a1" … by the place in the expected reading.</summary>
    public static Directive Of(CorpusDocument document)
    {
        var text = DirectiveText.From(document.Text).Value;
        var expected = document.Expected;
        var number = DirectiveNumber.TryParse(expected.Number, out var parsed) ? parsed : (DirectiveNumber?)null;
        var keys = PlacesOf(expected.Assignments.Select(assignment => assignment.TaskKey), text);
        var place = expected.Issuer is { } issuer && CorpusPlace(issuer) is { } own ? own : null;
        return new Directive(
            number,
            expected.Number is null ? null : Kinds.GetValueOrDefault(expected.Number.Split('/', '-')[1], "Công văn"),
            expected.Issuer,
            expected.Date is null ? null : DateOnly.Parse(expected.Date, CultureInfo.InvariantCulture),
            SubjectOf(text),
            expected.Signer,
            null,
            [],
            [],
            text,
            [.. expected.Assignments.Select((assignment, index) => Make(assignment, index, keys, text, place))],
            [])
        { Place = place };
    }

    private static Assignment Make(ExpectedAssignment expected, int index, List<SourceSpan> keys, string text, string? place)
    {
        var span = SpanOf(keys[index], keys, text);
        var quote = span.Of(text);
        return new Assignment(
            "a" + index.ToString(CultureInfo.InvariantCulture),
            [.. expected.Lead.Select(name => Body(name, place))],
            [.. expected.Coordinating.Select(name => Body(name, place))],
            [.. (expected.External ?? []).Select(name => Body(name, null))],
            string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            span,
            quote,
            Make(expected.Deadline),
            null,
            null);
    }

    private static Agency Body(string name, string? place) => new(
        name,
        name.StartsWith("Bộ ", StringComparison.Ordinal) && !name.StartsWith("Bộ Chỉ huy", StringComparison.Ordinal) ? null : place,
        name.Contains("ác ", StringComparison.Ordinal) || name.StartsWith("UBND phường, ", StringComparison.Ordinal) || name.StartsWith("UBND huyện, ", StringComparison.Ordinal) ? AgencyKind.Group : AgencyKind.Body);

    private static Deadline Make(ExpectedDeadline deadline)
    {
        if (deadline.Kind == "recurring")
        {
            return new Deadline.Recurring(deadline.Raw, Rule(deadline));
        }

        if (deadline.Kind is "event" or "none" || deadline.Resolved is not { } day)
        {
            return deadline.Kind switch
            {
                "event" => new Deadline.AfterEvent(deadline.Raw),
                "relative" => new Deadline.Relative(deadline.Raw, null, null),
                _ => new Deadline.Unstated(),
            };
        }

        var last = deadline.Raw.Contains("rước ngày", StringComparison.Ordinal) ? day.AddDays(-1) : day;
        return deadline.Kind switch
        {
            "date" => new Deadline.OnDate(deadline.Raw, day, last),
            "month" => new Deadline.EndOfMonth(deadline.Raw, day, day),
            "quarter" => new Deadline.EndOfQuarter(deadline.Raw, day, day),
            "year" => new Deadline.EndOfYear(deadline.Raw, day, day),
            _ => new Deadline.Relative(deadline.Raw, day, day),
        };
    }

    private static Recurrence Rule(ExpectedDeadline deadline)
    {
        var parts = deadline.Recurrence!.Split(' ');
        var before = deadline.Raw.Contains("rước", StringComparison.Ordinal);
        var every = parts[0] switch
        {
            "continuous" => RecurrencePeriod.Continuous,
            "daily" => RecurrencePeriod.Daily,
            "weekly" => RecurrencePeriod.Weekly,
            "monthly" => RecurrencePeriod.Monthly,
            "quarterly" => RecurrencePeriod.Quarterly,
            "half-yearly" => RecurrencePeriod.HalfYearly,
            "yearly" => RecurrencePeriod.Yearly,
            _ => RecurrencePeriod.Periodic,
        };
        var day = parts.Length < 2 ? null : parts[1].Split('-');
        return new Recurrence(
            every,
            day is null ? null : int.Parse(day[^1], CultureInfo.InvariantCulture),
            day is { Length: 2 } ? int.Parse(day[0], CultureInfo.InvariantCulture) : null,
            before && day is not null);
    }

    // The sentence or paragraph around the key; at ";" it is cut only where another duty's key stands beyond.
    private static SourceSpan SpanOf(SourceSpan key, IReadOnlyList<SourceSpan> keys, string text)
    {
        var (from, to) = (key.Start, key.End);
        while (from > 0 && !Ends(text, from - 1) && !(text[from - 1] == ';' && keys.Any(other => other.End <= from - 1 && other.Start >= HardStart(text, from - 1))))
        {
            from--;
        }

        while (to < text.Length && !Ends(text, to) && !(text[to] == ';' && keys.Any(other => other.Start > to && other.End <= HardEnd(text, to))))
        {
            to++;
        }

        while (char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return SourceSpan.Between(from, to);
    }

    private static int HardStart(string text, int index)
    {
        while (index > 0 && !Ends(text, index - 1))
        {
            index--;
        }

        return index;
    }

    private static int HardEnd(string text, int index)
    {
        while (index < text.Length && !Ends(text, index))
        {
            index++;
        }

        return index;
    }

    // Where each key stands: found by its words, whatever stands between them.
    private static List<SourceSpan> PlacesOf(IEnumerable<string> keys, string text)
    {
        List<(int Start, int End)> places = [];
        List<string> spoken = [];
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\u00AD' or '\u200B'))
            {
                end++;
            }

            if (end > start)
            {
                spoken.Add(CorpusWords.Fold(text[start..end]));
                places.Add((start, end));
                start = end;
            }
        }

        return
        [
            .. keys.Select(CorpusWords.Of).Select(words =>
            {
                var found = Enumerable.Range(0, spoken.Count - words.Length + 1).First(index => words.Select((word, offset) => spoken[index + offset] == word).All(same => same));
                return SourceSpan.Between(places[found].Start, places[found + words.Length - 1].End);
            }),
        ];
    }

    // A sentence ends at a full stop before a space and a capital, and at a line end before an item's mark or an empty line.
    private static bool Ends(string text, int index) => text[index] switch
    {
        '.' => index + 2 < text.Length && char.IsWhiteSpace(text[index + 1]) && char.IsUpper(text[index + 2]),
        '\n' => index + 1 >= text.Length || text[index + 1] is '\n' or '-' or '|' or '*' || char.IsAsciiDigit(text[index + 1]) || (index + 2 < text.Length && text[index + 2] == ')'),
        _ => false,
    };

    // The line after "V/v"; else the line under the name of the kind, with the lines in capitals that go on from it.
    private static string? SubjectOf(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim(' ', '*', '\r')).ToList();
        if (lines.Find(line => line.StartsWith("V/v ", StringComparison.Ordinal)) is { } about)
        {
            return about[4..];
        }

        var kind = lines.FindIndex(line => Kinds.Values.Any(name => string.Equals(line, name.ToUpperInvariant(), StringComparison.Ordinal)));
        return kind < 0
            ? null
            : string.Join(' ', lines.Skip(kind + 1).Take(1).Concat(lines.Skip(kind + 2).TakeWhile(line => line.Any(char.IsLetter) && !line.Any(char.IsLower))));
    }

    private static string? CorpusPlace(string issuer)
    {
        foreach (var level in (string[])["tỉnh ", "thành phố ", "xã ", "phường ", "huyện ", "đặc khu "])
        {
            if (issuer.IndexOf(level, StringComparison.Ordinal) is var at and >= 0)
            {
                return issuer[(at + level.Length)..];
            }
        }

        return null;
    }
}
