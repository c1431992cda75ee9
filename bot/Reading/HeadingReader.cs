using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads headings that are bodies: "3. Cục Đường bộ Việt Nam", "Giao Sở Y tế:", "10. Công an tỉnh" with its task on the next line.</summary>
internal sealed class HeadingReader(TokenText text, BodyReader bodies, LeadAuthority authority, Scopes scopes, SentenceReader sentences)
{
    /// <summary>Reads a heading with what stands in it: "3. Cục Đường bộ Việt Nam", "Giao Sở Y tế:", "10. Công an tỉnh" + its task on the next line.</summary>
    public bool Read(Block block, int from, int end, Scope? scope, Block? next)
    {
        if (scope is { Telling: true })
        {
            return false;
        }

        var leads = new List<Body>();
        var opener = false;
        if (!bodies.List(from, end, ListMode.Heading, leads, out var after)
            && !(opener = Lexicon.HeadingOpeners.Match(text, from, end, out var opened, out _) && bodies.List(opened, end, ListMode.Heading, leads, out after))
            && !(block.HasChildren && Lexicon.PartsPlayed.Match(text, from, end, out var part, out _) && text[part].Is(':') && bodies.List(part + 1, end, ListMode.Heading, leads, out after)))
        {
            return false;
        }

        if (Lexicon.HeadingTrailers.Match(text, after, end, out var trailed, out _) && (trailed >= end || text[trailed].Is(':') || text[trailed].LineStart))
        {
            after = trailed;
            opener &= leads.Count > 1 || leads.Exists(lead => lead.Kind == AgencyKind.Group);
        }
        else
        {
            opener = false;
        }

        if (Described(block, from, after, end, leads, out var described))
        {
            after = described;
        }

        var whole = after >= end || (text[after].Is(':') && after + 1 >= end);
        var inline = !whole && (text[after].Is(':') || (text[after].LineStart && text[after].Capital && after - from < 60 && (block.IsItem || block.To - after > 3)));
        if (!(whole || inline) || (whole && !block.IsItem && next is null) || !authority.Leading(leads))
        {
            return false;
        }

        if (whole && !block.IsItem && !(next!.IsItem || text[end - 1].Is(':') || text[block.To - 1].Is(':') || IsShort(from, end)))
        {
            return false;
        }

        // "- Bộ Tài chính;" in a list of recipients or members is no heading.
        if (whole && block.Marker is Marker.Dash or Marker.Plus or Marker.Bullet && !block.HasChildren && !text[end - 1].Is(':'))
        {
            return true;
        }

        var own = new Scope { Leads = leads, Strong = !opener, Open = whole || !text[after].Is(':'), Source = text.Span(from, Math.Max(after, from + 1)) };
        scopes.Set(block, own);
        if (inline)
        {
            var content = text[after].Is(':') ? after + 1 : after;
            if (block.Start == block.From && text[after].Is(':') && content < end)
            {
                scopes.EndPlain();
            }

            var leadIn = text[end - 1].Is(':') && (block.HasChildren || next is { IsItem: true });
            sentences.Read(block, content, end, own, leadIn, merges: false);
            return true;
        }

        if (!block.HasChildren && block.IsItem && (next is null || (next.IsItem && next.Parent != block)))
        {
            sentences.Doubts.Add(new Doubt(text.Span(from, end), DoubtReason.NoDuty));
        }

        return true;
    }

    // "2. Các bệnh viện đa khoa, chuyên khoa công lập:", "6. Các doanh nghiệp tham gia liên kết: …": the group's description runs to the colon.
    private bool Described(Block block, int from, int after, int end, List<Body> leads, out int colon)
    {
        colon = after;
        if (!block.IsItem || leads[^1].Kind != AgencyKind.Group || after >= end || text[after].Is(':'))
        {
            return false;
        }

        while (colon < Math.Min(end, from + 30) && !text[colon].Is(':') && !text[colon].Is('.') && !text[colon].Is(';'))
        {
            colon++;
        }

        if (colon >= end || !text[colon].Is(':'))
        {
            return false;
        }

        var first = text[after].Is(',') ? after + 1 : after;

        // "UBND các tỉnh từ … đến …, trong đó trọng tâm là các tỉnh: A, B:": what it dwells on is no part of the name.
        if (Lexicon.Emphases.Match(text, first, colon, out _, out _))
        {
            colon = text[end - 1].Is(':') ? end - 1 : colon;
            return true;
        }

        var free = Lexicon.Describers.Match(text, first, colon, out _, out _);
        for (var at = first; at < colon && !free; at++)
        {
            if (Lexicon.DutyAt(text, at, colon, out _, out _))
            {
                return false;
            }
        }

        if (free && colon - after > 8)
        {
            return false;
        }

        leads[^1] = leads[^1] with { Name = $"{leads[^1].Name}{(text[after].Is(',') ? "" : " ")}{text.Say(after, colon)}", To = colon };
        return true;
    }

    /// <summary>Whether words are as few as those of a title.</summary>
    public static bool IsShort(int from, int to) => to - from <= 16;
}
