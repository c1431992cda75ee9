namespace Bot.Reading;

/// <summary>Finds the item or heading under which each block stands, by a stack of markers.</summary>
internal sealed class BlockNesting(TokenText text, IReadOnlyList<Block> blocks)
{
    /// <summary>Sets the parents of the blocks.</summary>
    public void Nest()
    {
        var open = new List<Block>();
        foreach (var block in blocks)
        {
            if (block.Marker == Marker.None)
            {
                if (block.Upper)
                {
                    open.Clear();
                }

                // A paragraph stands under the nearest numbered heading or item; what bullets came between are over.
                while (open.Count > 0 && open[^1].Marker is Marker.Dash or Marker.Plus or Marker.Bullet)
                {
                    open.RemoveAt(open.Count - 1);
                }

                block.Parent = open.Count > 0 ? open[^1] : null;
                continue;
            }

            var same = open.FindLastIndex(other => other.Marker == block.Marker && other.Depth == block.Depth);
            if (same >= 0)
            {
                open.RemoveRange(same, open.Count - same);
            }
            else if (!(block.Marker is Marker.Dash or Marker.Plus or Marker.Bullet && open.Count > 0 && open[^1].Marker is Marker.Dash or Marker.Plus or Marker.Bullet && text[open[^1].To - 1].Is(':')))
            {
                while (open.Count > 0 && Rank(open[^1]) >= Rank(block) && open[^1].Marker != Marker.Bracketed)
                {
                    open.RemoveAt(open.Count - 1);
                }
            }

            block.Parent = open.Count > 0 ? open[^1] : null;
            open.Add(block);
            if (open.Count > 12)
            {
                open.RemoveAt(0);
            }
        }

        foreach (var block in blocks)
        {
            if (block.Parent is { } parent)
            {
                parent.HasChildren = true;
            }
        }
    }

    private static int Rank(Block block) => ((int)block.Marker * 10) + block.Depth;
}
