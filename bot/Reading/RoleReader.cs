namespace Bot.Reading;

/// <summary>
/// Reads who works along on a duty and which counterparts it names. Only "phối hợp" at the head of a clause speaks of the lead's own
/// work: "Chỉ đạo X phối hợp với Y" does not.
/// </summary>
internal sealed class RoleReader(TokenText text, BodyReader bodies)
{
    // Whose work the clause at hand speaks of: the lead's own, that of a body it directs, or that of a higher body it asks.
    private enum Passed
    {
        No,
        Down,
        Up,
    }

    /// <summary>The bodies that coordinate and the counterparts of another place, in the words from one token to another.</summary>
    /// <param name="from">The first token of the duty.</param>
    /// <param name="to">The token after it.</param>
    /// <param name="coordinating">Receives who works along.</param>
    /// <param name="external">Receives the counterparts.</param>
    /// <param name="end">The token after the first list of bodies; <paramref name="from"/> where there is none.</param>
    public void Read(int from, int to, List<Body> coordinating, List<Body> external, out int end)
    {
        end = from;
        var passed = Passed.No;
        for (var at = from; at < to;)
        {
            if (text[at].Is(',') || text[at].Is(';'))
            {
                passed = text[at].Is(';') || (passed == Passed.Down && OwnWork(at + 1, to)) ? Passed.No : passed;
                at++;
                continue;
            }

            var start = ClauseStart(at, to, ref passed);
            if (Lexicon.Coordinations.Match(text, start, to, out var after, out var way) && !(passed != Passed.No && way == Coordination.Along))
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

            at = NextClause(Math.Max(start, at + 1), to, ref passed);
        }
    }

    // "chỉ đạo các đơn vị …, phối hợp chặt chẽ với Bộ Y tế …": after the comma the lead works along itself.
    private bool OwnWork(int at, int to) =>
        text[at - 1].Is(',') && Lexicon.Coordinations.Match(text, at, to, out _, out var way) && way == Coordination.Along;

    // The verb of the clause: adverbs, "chủ trì," and the like passed over.
    private int ClauseStart(int at, int to, ref Passed passed)
    {
        var index = at;
        for (var rounds = 0; rounds < 8 && index < to; rounds++)
        {
            if (Lexicon.Coordinations.Match(text, index, to, out _, out _))
            {
                return index;
            }

            if (text[index].Is('(') && text[index + 2].Is(')'))
            {
                index += 3;
                continue;
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

        if (AsksAnother(index, to))
        {
            passed = Passed.Up;
        }
        else if (passed == Passed.No && Lexicon.DelegatingVerbs.Match(text, index, to, out var delegated, out _) && bodies.Begins(delegated, to))
        {
            passed = Passed.Down;
        }

        return index;
    }

    /// <summary>Whether "kiến nghị Bộ Tài chính …" begins at a token: what follows is asked of that body, not of the lead.</summary>
    public bool AsksAnother(int at, int to) =>
        Lexicon.UpwardVerbs.Match(text, at, to, out var asked, out _) && bodies.Begins(asked, to);

    private int NextClause(int at, int to, ref Passed passed)
    {
        for (var index = at; index < to; index++)
        {
            passed = AsksAnother(index, to) ? Passed.Up : passed;
            if (text[index].Is(';') || text[index].Is('.'))
            {
                passed = Passed.No;
                return index + 1;
            }

            passed = passed == Passed.Down && text[index].Is(',') && OwnWork(index + 1, to) ? Passed.No : passed;
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
