namespace Bot.Reading;

/// <summary>The blocks that can hold orders: without the head, the lists of recipients and the signatures. Learns the recipients' names.</summary>
internal static class BodyOfDocument
{
    /// <summary>The blocks of the body; names of recipients go to <paramref name="bodies"/>.</summary>
    public static List<Block> Of(TokenText text, IReadOnlyList<Block> blocks, Header header, BodyReader bodies)
    {
        var kept = new List<Block>(blocks.Count);
        var ended = false;
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            if (Lexicon.Endings.Match(text, block.From, block.To, out var after, out _) && (text[after].Is(':') || after >= block.To || text[after].LineStart))
            {
                ended = true;
            }
            else if (ended && text[block.From].Upper && (Lexicon.Annexes.Match(text, block.From, block.To, out _, out _) || (text[block.From].LineStart && Lexicon.TitleKinds.Match(text, block.From, block.To, out var kindEnd, out _) && kindEnd - block.From > 1)))
            {
                ended = false;
            }
            else if (!ended && text[block.From].Upper && text[block.From].LineStart && Lexicon.Authorities.Match(text, block.From, block.To, out var authority, out _) && text[authority].Is('.') && text[authority + 1].Upper)
            {
                ended = true;
            }

            if (ended || block.To <= header.BodyFrom)
            {
                continue;
            }

            if (Addressed(text, block, out var listFrom))
            {
                index = Recipients(text, blocks, index, listFrom, bodies);
                continue;
            }

            kept.Add(block);
        }

        return kept;
    }

    // "Kính gửi:", "THỦ TƯỚNG CHÍNH PHỦ điện:"
    private static bool Addressed(TokenText text, Block block, out int listFrom)
    {
        listFrom = block.From;
        if (Lexicon.AddressedTo.Match(text, block.From, block.To, out var after, out _))
        {
            listFrom = text[after].Is(':') ? after + 1 : after;
            return text[after].Is(':') || after >= block.To;
        }

        for (var at = block.From; at < Math.Min(block.To - 1, block.From + 10); at++)
        {
            if (text[at].Word == Lexicon.Telegram && text[at + 1].Is(':'))
            {
                listFrom = at + 2;
                return true;
            }
        }

        return false;
    }

    // The bodies of the list: in the block itself, or in the bullets and short lines after it. Gives the index of the last block of it.
    private static int Recipients(TokenText text, IReadOnlyList<Block> blocks, int index, int listFrom, BodyReader bodies)
    {
        Learn(text, listFrom, blocks[index].To, bodies);
        var last = index;
        for (var next = index + 1; next < Math.Min(blocks.Count, index + 60); next++)
        {
            var block = blocks[next];
            if (!(block.Marker is Marker.Dash or Marker.Plus or Marker.Bullet || (block.Marker == Marker.None && text[block.To - 1].Is(';')) || (block.Marker == Marker.None && text[blocks[last].To - 1].Is(';') && block.To - block.From < 30)))
            {
                break;
            }

            Learn(text, block.From, block.To, bodies);
            last = next;
        }

        return last;
    }

    private static void Learn(TokenText text, int from, int to, BodyReader bodies)
    {
        var found = new List<Body>();
        for (var at = from; at < to;)
        {
            found.Clear();
            if (bodies.List(at, to, ListMode.Heading | ListMode.Cell, found, out var end))
            {
                foreach (var body in found)
                {
                    bodies.Learn(body);
                }

                at = Math.Max(end, at + 1);
            }
            else
            {
                at++;
            }
        }
    }
}
