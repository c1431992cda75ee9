using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads bodies and lists of bodies: names of the directory, committees of places, groups, elided lists ("các Sở: A, B"), persons in
/// office, and bodies that no directory lists. Names may hold commas and "và", so the longest name comes before the list.
/// </summary>
internal sealed class BodyReader
{
    /// <summary>The longest name, in tokens; with the bound on lists, it keeps the time linear on any input.</summary>
    public const int LongestName = 40;

    /// <summary>The most bodies of one list.</summary>
    public const int LongestList = 80;

    private readonly PhraseTrie<Body> _learned = new();
    private readonly List<Body> _recipients = [];
    private readonly TokenText _text;
    private readonly BodyListMarks _marks;
    private readonly Home _home;
    private readonly PlaceReader _places;
    private readonly GroupDescription _descriptions;
    private readonly GroupReader _groups;
    private readonly CommitteeReader _committees;
    private readonly NamedBodyReader _named;
    private readonly SharedHeadReader _shared;
    private readonly OfficeReader _offices;
    private readonly AnaphorReader _anaphors;

    /// <summary>A reader of <paramref name="text"/>, the document of <paramref name="home"/>.</summary>
    public BodyReader(TokenText text, Home home)
    {
        _text = text;
        _marks = new BodyListMarks(text);
        _home = home;
        _places = new PlaceReader(text, home);
        var names = new ProperNameReader(text, _places);
        _descriptions = new GroupDescription(text, home, _places, names, this);
        _groups = new GroupReader(text, home, names, _descriptions, _recipients);
        _committees = new CommitteeReader(text, home, _places, _descriptions, _recipients);
        _named = new NamedBodyReader(text, home, _places, names, _groups, _learned);
        _shared = new SharedHeadReader(text, home, _places, names, _committees, _named, this);
        _offices = new OfficeReader(text, _places, _committees, _named, _shared, _groups, this);
        _anaphors = new AnaphorReader(text, home, _named, this, _recipients);
    }

    /// <summary>Whose document it is.</summary>
    public Home Home => _home;

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
                    words.Add(_text.Words.Of(body.Name.AsSpan(token.Start, token.End - token.Start)));
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

            end = _marks.Parenthesis(next, limit);
            var after = _marks.Separator(end, limit, mode);
            if (after < 0)
            {
                break;
            }

            var probe = bodies.Count;
            if (!Item(after, limit, mode | ListMode.Continues, bodies, first, out _))
            {
                // "… và các hộ gia đình trên địa bàn": addressed too, and no body.
                if (Lexicon.People.Match(_text, after, limit, out var people, out _) && (mode & (ListMode.Heading | ListMode.Cell)) == 0)
                {
                    var elsewhere = false;
                    _descriptions.Read(ref people, limit, ref elsewhere);
                    bodies[^1] = bodies[^1] with { To = people };
                    end = people;
                }
                else if (_descriptions.RunsOn(bodies[^1], end, limit, out var tail))
                {
                    bodies[^1] = bodies[^1] with { Name = $"{bodies[^1].Name}, {_text.Say(after, tail)}", To = tail };
                    end = tail + 1;
                    continue;
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
        BodyListJoins.Plural(bodies, first);
        BodyListJoins.Offices(bodies, first);
        BodyListJoins.Party(bodies, first, _home.Central);
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
            if (Lexicon.Ranks.Match(_text, at, limit, out var afterRank, out _) && _text[afterRank].Capital && _committees.OfRank(at, afterRank, limit, at, bodies, out end))
            {
                return true;
            }

            if (rank is "tỉnh" or "thành phố" && Lexicon.ProvinceNames.Match(_text, at, limit, out end, out var province) && _text[at].Capital)
            {
                bodies.Add(_places.OfProvince(province, at, end));
                return true;
            }
        }

        return One(at, limit, mode, bodies, out end);
    }

    /// <summary>Reads one body, or an elided list, that begins at a token.</summary>
    public bool One(int at, int limit, ListMode mode, List<Body> bodies, out int end)
    {
        end = at;
        limit = Math.Min(limit, _text.Count);
        if (at >= limit)
        {
            return false;
        }

        var token = _text[at];
        if (token.Is('"') && at + 1 < limit)
        {
            at++;
            token = _text[at];
        }

        // "đồng chí Trưởng Công an phường"
        if (Lexicon.Honorifics.Match(_text, at, limit, out var named, out _) && Lexicon.Offices.Match(_text, named, limit, out _, out _))
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

        if (!token.IsWord || Lexicon.NoBodies.Match(_text, at, limit, out var none, out _) && !NameGoesOn(at, none, limit))
        {
            return false;
        }

        var plural = token.Word == Lexicon.The || token.Word == Lexicon.Those;
        var start = plural ? at + 1 : at;
        if (Lexicon.Offices.Match(_text, start, limit, out var afterOffice, out var office) && _offices.Read(at, start, afterOffice, office, plural, limit, mode, bodies, out end))
        {
            return true;
        }

        if (plural)
        {
            // "các xã Lộc Nam, Lộc Tân phải …": their committees.
            if (Lexicon.LocalRanks.Contains(_text[start].Word) && _text[start + 1].Capital && !_text[start + 1].LineStart && _committees.Several(at, start, limit, bodies, out end))
            {
                return true;
            }

            return _shared.Read(at, start, limit, bodies, out end) || _groups.Read(at, start, limit, mode | ListMode.Bare, bodies, out end);
        }

        return _offices.Deputy(at, limit, bodies, out end)
            || (Lexicon.Committees.Match(_text, at, limit, out var afterHead, out _) && _committees.Read(at, afterHead, limit, bodies, out end))
            || (_home.Central && _shared.WithoutArticle(at, limit, bodies, out end))
            || _named.Known(at, limit, bodies, out end)
            || _shared.WithoutArticle(at, limit, bodies, out end)
            || _anaphors.Read(at, limit, bodies, out end)
            || (_text[at].Capital && _named.Named(at, limit, mode, bodies, out end))
            || _committees.ProvinceAsBody(at, limit, mode, bodies, out end)
            || _groups.Read(at, at, limit, mode, bodies, out end);
    }

    // "Bộ Chỉ huy Quân sự" begins like no body of the list, but goes on as one.
    private bool NameGoesOn(int at, int after, int limit) =>
        Lexicon.Agencies.Match(_text, at, limit, out var end, out _) && end > after;

    private static int TrimSeparator(int end, int to, int limit) => Math.Min(Math.Max(to, end), limit);

    /// <summary>Reads a circle of bodies that is named without "các" and acts at once: "Ngành y tế | tăng cường …".</summary>
    public bool Circle(int at, int limit, List<Body> bodies, out int end) => _groups.Circle(at, limit, bodies, out end);
}
