namespace Bot.Questions;

/// <summary>Reads communes, wards and districts with their own names: "UBND xã Tân Điền", "huyện Lộc Ninh", "Hoàn Kiếm ward".</summary>
internal sealed class LocalUnitReader(IReadOnlyList<QuestionWord> words, AgencyNames names, IReadOnlySet<string> ends)
{
    private static readonly (string[] Words, string Rank)[] Ranks =
    [
        (["thi", "tran"], "thị trấn"), (["dac", "khu"], "đặc khu"), (["phuong"], "phường"), (["huyen"], "huyện"), (["thi", "xa"], "thị xã"), (["thanh", "pho"], City), (["quan"], "quận"), (["xa"], "xã"),
    ];

    // A city below a province has the rank of a district.
    private const string City = "thành phố";

    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["ward"] = "phường",
        ["commune"] = "xã",
        ["district"] = "huyện",
        ["township"] = "thị trấn",
        ["town"] = "thị xã",
    };

    /// <summary>The unit that begins at a word; null where none does.</summary>
    public LocalUnit? Read(int start)
    {
        var at = start;
        var committee = false;
        foreach (var head in (ReadOnlySpan<string[]>)[["chu", "tich", "ubnd"], ["chu", "tich", "uy", "ban", "nhan", "dan"], ["chu", "tich"], ["ubnd"], ["uy", "ban", "nhan", "dan"], ["uy", "ban"]])
        {
            if (Is(at, head))
            {
                at += head.Length;
                committee = true;
                break;
            }
        }

        foreach (var (rankWords, rank) in Ranks)
        {
            if (Is(at, rankWords) && rank.Split(' ').Zip(words.Skip(at), (meant, word) => word.Form.CanMean(Syllable.Of(meant))).All(fits => fits))
            {
                return Named(start, at + rankWords.Length, rank, committee);
            }
        }

        return EnglishUnit(start);
    }

    private LocalUnit? Named(int start, int at, string rank, bool committee)
    {
        if (at >= words.Count || words[at].AfterStop || (words[at].Base is "hoi" or "nao" or "gi" or "phuong" or "huyen" or "cua" && !(words[at].Capital && words.Any(word => !word.Capital))))
        {
            return null;
        }

        var end = at;
        if (words[at].IsNumber)
        {
            // "Quận 12", "phường 28"; no unit has the number of a year ("tuyển quân 2026").
            end = words[at].Text.Length < 3 ? at + 1 : at;
        }
        else if (words[at].Capital)
        {
            while (end < words.Count && end < at + 4 && words[end].Capital && (end == at || !words[end].AfterStop) && AgencyCore.ProvinceOf(words[end].Base) is null)
            {
                end++;
            }
        }
        else
        {
            end = LowerCaseName(start, at, committee);
        }

        return end == at || (rank == City && IsProvince(at)) ? null : Unit(rank, at, end, end);
    }

    // "thành phố Hồ Chí Minh" is a province's equal.
    private bool IsProvince(int at) => Enumerable.Range(1, Math.Min(4, words.Count - at)).Any(length => AgencyCore.ProvinceOf(Join(at, at + length)) is not null);

    // Without capitals: a unit that the documents name, else the words up to where the question goes on.
    private int LowerCaseName(int start, int at, bool committee)
    {
        for (var end = Math.Min(words.Count, at + 4); end > at; end--)
        {
            if (names.IsLocalPlace(Join(at, end)))
            {
                return end;
            }
        }

        var stop = at;
        while (stop < words.Count && stop < at + 4 && !words[stop].AfterStop && !ends.Contains(words[stop].Base))
        {
            stop++;
        }

        return stop < at + 4 && (committee || start == 0) ? stop : at;
    }

    private LocalUnit? EnglishUnit(int start)
    {
        for (var end = start + 1; end < Math.Min(words.Count, start + 5) && words[end - 1].Capital && !words[end].AfterStop; end++)
        {
            if (English.TryGetValue(words[end].Base, out var rank))
            {
                var from = words[start].Base is "the" or "does" or "must" or "did" ? start + 1 : start;
                var close = Is(end + 1, ["people", "s", "committee"]) ? end + 4 : end + 1;
                return from < end && from == start ? Unit(rank, from, end, close) : null;
            }
        }

        return null;
    }

    private LocalUnit Unit(string rank, int from, int to, int end)
    {
        var name = string.Join(' ', words.Skip(from).Take(to - from).Select(word => word.Text));
        return new LocalUnit($"UBND {rank}", rank == City ? "ubndhuyen" : AgencyCore.Join($"UBND {rank}"), Join(from, to), name, end);
    }

    private string Join(int from, int to) => AgencyCore.Join(words.Skip(from).Take(to - from).Select(word => word.Base));

    private bool Is(int at, ReadOnlySpan<string> bases)
    {
        if (at + bases.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < bases.Length; i++)
        {
            if (words[at + i].Base != bases[i])
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A commune, ward or district in a question.</summary>
/// <param name="Title">The people's committee of its rank: "UBND xã".</param>
/// <param name="Core">The joined form of <paramref name="Title"/>.</param>
/// <param name="Place">The joined name of the unit.</param>
/// <param name="Name">The unit's name as typed.</param>
/// <param name="End">The first word after it.</param>
internal sealed record LocalUnit(string Title, string Core, string Place, string Name, int End);
