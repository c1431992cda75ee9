using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads bodies and lists of bodies: names of the directory, committees of places, groups, elided lists ("các Sở: A, B"), persons in
/// office, and bodies that no directory lists. Names may hold commas and "và", so the longest name comes before the list.
/// </summary>
internal sealed partial class BodyReader(TokenText text, Home home)
{
    // Bounds on one name and one list keep the time linear on any input.
    private const int LongestName = 40;

    private const int LongestList = 80;

    // How far back "Sở này" looks for its name.
    private const int Anaphora = 200;

    private readonly PhraseTrie<Body> _learned = new();

    private readonly List<Body> _recipients = [];

    /// <summary>Whose document it is.</summary>
    public Home Home => home;

    /// <summary>Takes note of a name that the document lists, so that it is read whole wherever it stands.</summary>
    public void Learn(Body body)
    {
        _recipients.Add(body);
        if (body.Kind == AgencyKind.Body && body.CommitteeRank is null)
        {
            var ids = TokenText.Of(body.Name);
            var words = new List<int>();
            for (var index = 0; index < ids.Count; index++)
            {
                var token = ids[index];
                if (token.IsWord)
                {
                    words.Add(text.Words.Of(body.Name.AsSpan(token.Start, token.End - token.Start)));
                }
                else if (token.IsNumber)
                {
                    words.Add(-0x20000 - token.Number);
                }
            }

            if (words.Count > 2)
            {
                _learned.Add([.. words], body);
            }
        }
    }

    /// <summary>Reads one or more bodies from <paramref name="at"/>; false where none begins there.</summary>
    /// <param name="at">The first token.</param>
    /// <param name="limit">The token that may not be reached.</param>
    /// <param name="mode">Where the list stands.</param>
    /// <param name="bodies">The bodies, in order.</param>
    /// <param name="end">The token after the last.</param>
    public bool List(int at, int limit, ListMode mode, List<Body> bodies, out int end)
    {
        end = at;
        var first = bodies.Count;
        while (bodies.Count - first < LongestList)
        {
            if (!Item(end, limit, bodies.Count > first ? mode | ListMode.Continues : mode, bodies, first, out var next))
            {
                break;
            }

            end = Parenthesis(next, limit);
            var after = Separator(end, limit, mode);
            if (after < 0)
            {
                break;
            }

            var probe = bodies.Count;
            if (!Item(after, limit, mode | ListMode.Continues, bodies, first, out _))
            {
                // "… và các hộ gia đình trên địa bàn": addressed too, and no body.
                if (Lexicon.People.Match(text, after, limit, out var people, out _) && (mode & (ListMode.Heading | ListMode.Cell)) == 0)
                {
                    var elsewhere = false;
                    Description(ref people, limit, ref elsewhere);
                    bodies[^1] = bodies[^1] with { To = people };
                    end = people;
                }

                break;
            }

            bodies.RemoveRange(probe, bodies.Count - probe);
            end = after;
        }

        if (bodies.Count == first)
        {
            end = at;
            return false;
        }

        end = bodies[^1].To > end ? bodies[^1].To : end;
        end = TrimSeparator(end, bodies[^1].To, limit);
        JoinPlural(bodies, first);
        JoinOffices(bodies, first);
        JoinParty(bodies, first);
        return true;
    }

    /// <summary>Whether a body begins at <paramref name="at"/>.</summary>
    public bool Begins(int at, int limit)
    {
        var bodies = new List<Body>(1);
        return One(at, limit, ListMode.None, bodies, out _);
    }

    private bool Item(int at, int limit, ListMode mode, List<Body> bodies, int first, out int end)
    {
        // "UBND xã Gia Thuận, xã Tân Điền", "UBND tỉnh Hà Tĩnh, Quảng Trị"
        if (bodies.Count > first && bodies[^1] is { CommitteeRank: { } rank, Kind: AgencyKind.Body })
        {
            if (Lexicon.Ranks.Match(text, at, limit, out var afterRank, out _) && text[afterRank].Capital && CommitteeOf(at, afterRank, limit, at, bodies, out end))
            {
                return true;
            }

            if (rank is "tỉnh" or "thành phố" && Lexicon.ProvinceNames.Match(text, at, limit, out end, out var province) && text[at].Capital)
            {
                bodies.Add(OfProvince(province, at, end));
                return true;
            }
        }

        return One(at, limit, mode, bodies, out end);
    }

    private bool One(int at, int limit, ListMode mode, List<Body> bodies, out int end)
    {
        end = at;
        limit = Math.Min(limit, text.Count);
        if (at >= limit)
        {
            return false;
        }

        var token = text[at];
        if (token.Is('"') && at + 1 < limit)
        {
            at++;
            token = text[at];
        }

        // "đồng chí Trưởng Công an phường"
        if (Lexicon.Honorifics.Match(text, at, limit, out var named, out _) && Lexicon.Offices.Match(text, named, limit, out _, out _))
        {
            var before = bodies.Count;
            if (One(named, limit, mode, bodies, out end))
            {
                bodies[before] = bodies[before] with { From = at };
                return true;
            }

            end = at;
            return false;
        }

        if (!token.IsWord || Lexicon.NoBodies.Match(text, at, limit, out var none, out _) && !NameGoesOn(at, none, limit))
        {
            return false;
        }

        var plural = token.Word == Lexicon.The || token.Word == Lexicon.Those;
        var start = plural ? at + 1 : at;
        if (Lexicon.Offices.Match(text, start, limit, out var afterOffice, out var office) && InOffice(at, start, afterOffice, office, plural, limit, mode, bodies, out end))
        {
            return true;
        }

        if (plural)
        {
            return Elided(at, start, limit, bodies, out end) || Group(at, start, limit, mode | ListMode.Bare, bodies, out end);
        }

        return Deputy(at, limit, bodies, out end)
            || (Lexicon.Committees.Match(text, at, limit, out var afterHead, out _) && Committee(at, afterHead, limit, bodies, out end))
            || (home.Central && ElidedWithoutArticle(at, limit, bodies, out end))
            || Known(at, limit, bodies, out end)
            || ElidedWithoutArticle(at, limit, bodies, out end)
            || Anaphor(at, limit, bodies, out end)
            || (text[at].Capital && Named(at, limit, mode, bodies, out end))
            || ProvinceAsBody(at, limit, mode, bodies, out end)
            || Group(at, at, limit, mode, bodies, out end);
    }

    // "Bộ Chỉ huy Quân sự" begins like no body of the list, but goes on as one.
    private bool NameGoesOn(int at, int after, int limit) =>
        Lexicon.Agencies.Match(text, at, limit, out var end, out _) && end > after;

    // "Giám đốc Sở Y tế", "Thủ trưởng các sở, ban, ngành", "Bộ trưởng, Thủ trưởng cơ quan ngang bộ".
    private bool InOffice(int at, int start, int after, Office office, bool plural, int limit, ListMode mode, List<Body> bodies, out int end)
    {
        var first = bodies.Count;
        // "Trưởng ban Chỉ đạo, Chủ tịch UBND các xã": two offices of the same persons.
        if (office == Office.KeepsNext && text[after].Word == Lexicon.Direct1 && text[after + 2].Is(',') && Lexicon.Offices.Match(text, after + 3, limit, out var next, out var other) && other == Office.OfBody)
        {
            return InOffice(at, after + 3, next, other, plural, limit, mode, bodies, out end);
        }

        if (office == Office.KeepsNext)
        {
            var from = text[after].Word == text[start + 1].Word && text[after].Capital ? after : start + 1;
            if (Known(from, limit, bodies, out end) || Named(from, limit, mode, bodies, out end))
            {
                bodies[^1] = bodies[^1] with { From = at, Person = true };
                return true;
            }

            end = at;
            return false;
        }

        while (text[after].Is(',') && !(text[after - 1].Word == Lexicon.Chief && text[after - 2].Word == Lexicon.Ministry) && Lexicon.Offices.Match(text, after + 1, limit, out var more, out var second) && second == Office.OfBody
            && (text[more].Is(',') || text[more].Word == Lexicon.Committee || !text[after - 1].Capital))
        {
            after = more;
        }

        if (!plural && text[after - 1].Word is var last && (last == Lexicon.ChairLast || last == Lexicon.LeaderLast) && OfPlace(at, after, limit, bodies, out end))
        {
            return true;
        }

        if (text[after].Is(',') && text[after - 1].Word == Lexicon.Chief)
        {
            bodies.Add(new Body("Các bộ", null, AgencyKind.Group, at, after) { Central = true, Person = true });
            end = after;
            return true;
        }

        if (text[after - 1].Word == Lexicon.The && Group(at, after, limit, mode | ListMode.Bare, bodies, out end))
        {
            bodies[^1] = bodies[^1] with { Person = true };
            return true;
        }

        var inner = mode | ListMode.Bare;
        var articled = text[after].Word == Lexicon.The;
        if (plural && !articled && (Elided(after, after, limit, bodies, out end) || Group(after, after, limit, inner, bodies, out end))
            || One(after, limit, inner, bodies, out end))
        {
            for (var index = first; index < bodies.Count; index++)
            {
                bodies[index] = bodies[index] with { Person = true };
            }

            bodies[first] = bodies[first] with { From = at };
            return true;
        }

        end = at;
        return false;
    }

    // "Chủ tịch Hà Nội", "lãnh đạo tỉnh", "Chủ tịch thành phố": the place's committee.
    private bool OfPlace(int at, int after, int limit, List<Body> bodies, out int end)
    {
        end = at;
        if (text[after].Capital && Lexicon.ProvinceNames.Match(text, after, limit, out end, out var province))
        {
            bodies.Add(OfProvince(province, at, end) with { Person = true });
            return true;
        }

        if (Lexicon.Ranks.Match(text, after, limit, out var afterRank, out var rank) && rank is "tỉnh" or "thành phố" && !Lexicon.PartyTails.Match(text, afterRank, limit, out _, out _))
        {
            return CommitteeOf(after, afterRank, limit, at, bodies, out end);
        }

        end = at;
        return false;
    }

    // "Phó Thủ tướng Trần Hồng Hà" can lead.
    private bool Deputy(int at, int limit, List<Body> bodies, out int end)
    {
        end = at;
        if (!Lexicon.Deputies.Match(text, at, limit, out var after, out _))
        {
            return false;
        }

        end = after;
        while (end < limit && end - after < 4 && text[end].Capital && !text[end].LineStart)
        {
            end++;
        }

        bodies.Add(new Body(text.Say(at, end), null, AgencyKind.Body, at, end) { Central = true });
        return true;
    }

    // In a notice of the centre about a province, "Tỉnh" is its committee.
    private bool Anaphor(int at, int limit, List<Body> bodies, out int end)
    {
        if (Lexicon.Yours.Match(text, at, limit, out end, out _) && _recipients.Count is > 0 and < 20)
        {
            var stop = end;
            bodies.AddRange(_recipients.Select(body => body with { From = at, To = stop }));
            return true;
        }

        end = at + 1;
        var token = text[at];
        if (token.Capital && (token.Word == Lexicon.Department || token.Word == Lexicon.Ministry) && (text[at + 1].Word == Lexicon.This || Lexicon.DutyAt(text, at + 1, limit, out _, out _)))
        {
            return Mentioned(at, limit, bodies, out end);
        }

        if (token.Capital && Lexicon.Heads.Match(text, at, limit, out var head, out _) && text[head].Word == Lexicon.This)
        {
            return NamedBefore(at, head, limit, bodies, out end);
        }

        if (!home.Central || home.Province is null || !token.Capital || token.Upper
            || !(token.Word == Lexicon.Province || (token.Word == Lexicon.CityFirst && text[++end - 1].Word == Lexicon.CityLast))
            || end > limit || text[end].Capital)
        {
            return false;
        }

        bodies.Add(new Body($"UBND {home.Rank} {home.Province}", home.Province, AgencyKind.Body, at, end));
        return true;
    }

    // "yêu cầu Sở khẩn trương …", "Bộ này": the one named last.
    private bool Mentioned(int at, int limit, List<Body> bodies, out int end)
    {
        end = text[at + 1].Word == Lexicon.This ? at + 2 : at + 1;
        var found = new List<Body>(1);
        for (var index = at - 1; index >= Math.Max(0, at - Anaphora); index--)
        {
            if (text[index].Word == text[at].Word && text[index].Capital && Known(index, at, found, out _) && found[0].Kind == AgencyKind.Body)
            {
                bodies.Add(found[0] with { From = at, To = end });
                return end <= limit;
            }

            found.Clear();
        }

        end = at;
        return false;
    }

    // "Công ty này", "Trung tâm này": the last body with that head.
    private bool NamedBefore(int at, int head, int limit, List<Body> bodies, out int end)
    {
        end = head + 1;
        var found = new List<Body>(1);
        for (var index = at - 1; index >= Math.Max(0, at - Anaphora); index--)
        {
            if (text[index].Word == text[at].Word && text[index].Capital && One(index, at, ListMode.None, found, out _) && found[0].Kind == AgencyKind.Body)
            {
                bodies.Add(found[0] with { From = at, To = end });
                return end <= limit;
            }

            found.Clear();
        }

        end = at;
        return false;
    }

    // "(gọi tắt là …)" after a name.
    private int Parenthesis(int at, int limit)
    {
        if (text[at].Is('-') || text[at].Is(','))
        {
            return Apposite(at, limit);
        }

        if (!text[at].Is('('))
        {
            return at;
        }

        for (var index = at + 1; index < Math.Min(limit, at + LongestName); index++)
        {
            if (text[index].Is(')'))
            {
                return index + 1;
            }
        }

        return at;
    }

    // "- cơ quan thường trực Ban Chỉ đạo 389 tỉnh": up to the verb of duty.
    private int Apposite(int at, int limit)
    {
        if (!Lexicon.Apposites.Match(text, at + 1, limit, out var after, out _))
        {
            return at;
        }

        for (var index = after; index < Math.Min(limit, at + LongestName); index++)
        {
            if (text[index].Is(',') || text[index].Is(':'))
            {
                return text[index].Is(',') ? index + 1 : index;
            }

            if (Lexicon.DutyAt(text, index, limit, out _, out _))
            {
                return index;
            }
        }

        return at;
    }

    // The token after a comma or "và"; -1 where the list ends.
    private int Separator(int at, int limit, ListMode mode)
    {
        if (at >= limit)
        {
            return -1;
        }

        var token = text[at];
        var next = token.Is(',') || (token.Is(';') && (mode & (ListMode.Heading | ListMode.Cell | ListMode.Semicolons)) != 0) || (token.Is('/') && (mode & ListMode.Cell) != 0)
            || (token.Is('-') && (mode & ListMode.Cell) != 0) || token.Word == Lexicon.And || token.Word == Lexicon.Together
            ? at + 1
            : (mode & ListMode.Cell) != 0 && token.IsWord && token.Capital ? at : -1;
        if (next == at + 1 && (token.Is(',') || token.Is(';')) && text[next].Word == Lexicon.And)
        {
            next++;
        }

        return next < limit ? next : -1;
    }

    private static int TrimSeparator(int end, int to, int limit) => Math.Min(Math.Max(to, end), limit);

    // "Giám đốc các sở, Thủ trưởng các ban, ngành" are the one group "Các sở, ban, ngành"; so are the ministers and heads of like rank.
    private static void JoinOffices(List<Body> bodies, int first)
    {
        for (var index = bodies.Count - 1; index > first; index--)
        {
            if (bodies[index] is { Person: true, Kind: AgencyKind.Group } second && bodies[index - 1] is { Person: true, Kind: AgencyKind.Group } before
                && before.Name is "Các bộ" or "Các sở" && (second.Name.StartsWith("Các ban", StringComparison.Ordinal) || second.Name.StartsWith("Các cơ quan ngang", StringComparison.Ordinal)))
            {
                bodies[index - 1] = before with { Name = $"{before.Name}, {second.Name[4..]}", To = second.To };
                bodies.RemoveAt(index);
            }
        }
    }

    // "Tỉnh ủy, Thành ủy" of the centre are the one group of all provinces'.
    private void JoinParty(List<Body> bodies, int first)
    {
        for (var index = bodies.Count - 1; index > first && home.Central; index--)
        {
            if (bodies[index].Name == "Thành ủy" && bodies[index - 1].Name == "Tỉnh ủy")
            {
                bodies[index - 1] = bodies[index - 1] with { Name = "Tỉnh ủy, Thành ủy", Kind = AgencyKind.Group, To = bodies[index].To };
                bodies.RemoveAt(index);
            }
        }
    }

    // "Sở Du lịch, Sở Văn hóa các tỉnh vùng Đông Nam Bộ": the places hold for every department before them; one counterpart.
    private static void JoinPlural(List<Body> bodies, int first)
    {
        for (var index = bodies.Count - 1; index > first; index--)
        {
            if (bodies[index].PluralPlace is not { } places)
            {
                continue;
            }

            while (index > first && bodies[index - 1] is { Kind: AgencyKind.Body, Elsewhere: false, Central: false, CommitteeRank: null, PluralPlace: null } before
                && before.Name.StartsWith("Sở ", StringComparison.Ordinal))
            {
                bodies[index - 1] = bodies[index] with { Name = $"{before.Name}, {bodies[index].Name}", From = before.From, PluralPlace = places };
                bodies.RemoveAt(index--);
            }
        }
    }
}

/// <summary>Where a list of bodies stands.</summary>
[Flags]
internal enum ListMode
{
    /// <summary>Inside a sentence.</summary>
    None = 0,

    /// <summary>Alone as a heading: semicolons divide it too.</summary>
    Heading = 1,

    /// <summary>In a table's cell or after a label: a separator may be missing.</summary>
    Cell = 2,

    /// <summary>A single noun without "các" is a group ("phối hợp với cơ quan chức năng").</summary>
    Bare = 4,

    /// <summary>After another item.</summary>
    Continues = 8,

    /// <summary>After a verb of order: semicolons may divide the list.</summary>
    Semicolons = 16,
}
