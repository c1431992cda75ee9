namespace Bot.Reading;

/// <summary>
/// Reads who works along on a duty and which counterparts it names. Only "phối hợp" at the head of a clause speaks of the lead's own
/// work: "Chỉ đạo X phối hợp với Y" does not.
/// </summary>
internal sealed class RoleReader(TokenText text, BodyReader bodies)
{
    /// <summary>The bodies that coordinate and the counterparts of another place, in the words from one token to another.</summary>
    /// <param name="from">The first token of the duty.</param>
    /// <param name="to">The token after it.</param>
    /// <param name="coordinating">Receives who works along.</param>
    /// <param name="external">Receives the counterparts.</param>
    /// <param name="end">The token after the first list of bodies; <paramref name="from"/> where there is none.</param>
    public void Read(int from, int to, List<Body> coordinating, List<Body> external, out int end)
    {
        end = from;
        var delegates = false;
        for (var at = from; at < to;)
        {
            if (text[at].Is(',') || text[at].Is(';'))
            {
                delegates &= !text[at].Is(';');
                at++;
                continue;
            }

            var start = ClauseStart(at, to, ref delegates);
            if (Lexicon.Coordinations.Match(text, start, to, out var after, out var way) && !(delegates && way == Coordination.Along))
            {
                after = PastAdverbs(after, to);
                var list = new List<Body>();
                if (bodies.List(after, to, ListMode.Bare, list, out var next))
                {
                    Take(list, way, coordinating, external);
                    end = end == from ? next : end;
                    at = next;
                    continue;
                }
            }

            at = NextClause(Math.Max(start, at + 1), to, ref delegates);
        }
    }

    // The verb of the clause: adverbs, "chủ trì," and the like passed over.
    private int ClauseStart(int at, int to, ref bool delegates)
    {
        var index = at;
        for (var rounds = 0; rounds < 8 && index < to; rounds++)
        {
            if (Lexicon.Coordinations.Match(text, index, to, out _, out _))
            {
                return index;
            }

            if (Lexicon.LeadingVerbs.Match(text, index, to, out var lead, out _) || Lexicon.Adverbs.Match(text, index, to, out lead, out _)
                || Lexicon.Openers.Match(text, index, to, out lead, out _))
            {
                index = lead;
                index += text[index].Is(',') ? 1 : 0;
                continue;
            }

            break;
        }

        delegates |= Lexicon.DelegatingVerbs.Match(text, index, to, out var delegated, out _) && bodies.Begins(delegated, to);
        return index;
    }

    private int NextClause(int at, int to, ref bool delegates)
    {
        for (var index = at; index < to; index++)
        {
            if (text[index].Is(';') || text[index].Is('.'))
            {
                delegates = false;
                return index + 1;
            }

            if (text[index].Is(',') || text[index].Is(':') || Lexicon.InTheCourse.Match(text, index, to, out _, out _))
            {
                return index + 1;
            }
        }

        return to;
    }

    private int PastAdverbs(int at, int to)
    {
        while (at < to && (Lexicon.ManyWays.Match(text, at, to, out var after, out _)))
        {
            at = after;
        }

        return at;
    }

    private void Take(List<Body> list, Coordination way, List<Body> coordinating, List<Body> external)
    {
        foreach (var body in list)
        {
            if (body.Elsewhere || way == Coordination.Reaches)
            {
                if (body.Elsewhere && !external.Exists(other => other.Name == body.Name))
                {
                    external.Add(body);
                }
            }
            else if (!(way == Coordination.Meets && Abroad(body)) && !coordinating.Exists(other => other.Name == body.Name))
            {
                coordinating.Add(body);
            }
        }
    }

    private bool Abroad(Body body)
    {
        for (var index = body.From; index < body.To; index++)
        {
            if (text[index].Word == Lexicon.World || (text[index].Word == Lexicon.Outside && text[index + 1].Word == Lexicon.Country))
            {
                return true;
            }
        }

        return false;
    }
}
