using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads words that stand for a body named before: "Sở này", "Công ty này", "Tỉnh", "Quý cơ quan".</summary>
internal sealed class AnaphorReader(TokenText text, Home home, NamedBodyReader named, BodyReader reader, IReadOnlyList<Body> recipients)
{
    // How far back "Sở này" looks for its name.
    private const int Anaphora = 200;

    /// <summary>In a notice of the centre about a province, "Tỉnh" is its committee.</summary>
    public bool Read(int at, int limit, List<Body> bodies, out int end)
    {
        if (Lexicon.Yours.Match(text, at, limit, out end, out _) && recipients.Count is > 0 and < 20)
        {
            var stop = end;
            bodies.AddRange(recipients.Select(body => body with { From = at, To = stop }));
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

        // "Tổng công ty cần chủ động …", "Trung tâm tổ chức …": the head alone, before its verb.
        if (token.Capital && Lexicon.BareHeads.Match(text, at, limit, out var bare, out _) && bare < limit && !text[bare].Capital && Lexicon.DutyAt(text, bare, limit, out _, out _) && !Lexicon.NameWords.Match(text, bare, limit, out _, out _)
            && NamedBefore(at, bare - 1, limit, bodies, out end))
        {
            return true;
        }

        end = at + 1;
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
            if (text[index].Word == text[at].Word && text[index].Capital && named.Known(index, at, found, out _) && found[0].Kind == AgencyKind.Body)
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
            if (text[index].Word == text[at].Word && text[index].Capital && reader.One(index, at, ListMode.None, found, out _) && found[0].Kind == AgencyKind.Body)
            {
                bodies.Add(found[0] with { From = at, To = end });
                return end <= limit;
            }

            found.Clear();
        }

        end = at;
        return false;
    }
}
