namespace Bot.Reading;

/// <summary>What headings and lead-ins say for the blocks that stand under or after them.</summary>
internal sealed class Scopes
{
    private readonly Dictionary<Block, Scope> _scopes = [];
    private readonly HashSet<Block> _withItems = [];

    // The scope of an unnumbered heading or lead-in, for what follows under the same parent.
    private (Block? Parent, Scope Scope, bool Items)? _plain;

    /// <summary>Takes note that a block is an item of its parent.</summary>
    public void Enter(Block block)
    {
        if (block.Parent is { } parent && block.IsItem)
        {
            _withItems.Add(parent);
        }
    }

    /// <summary>The scope that holds for a block; null for none.</summary>
    /// <param name="block">The block.</param>
    /// <param name="between">It is a paragraph that goes on with the bullets of its heading.</param>
    public Scope? Of(Block block, bool between)
    {
        if (_plain is { } plain)
        {
            if (plain.Parent == block.Parent && (block.IsItem || !plain.Items))
            {
                _plain = plain with { Items = plain.Items || block.IsItem };
                return plain.Scope;
            }

            if (!block.IsItem || block.Parent is null)
            {
                _plain = null;
            }
        }

        if (block.Parent is { } parent && _scopes.TryGetValue(parent, out var scope))
        {
            // A paragraph after the bullets of a body goes on with the last bullet or closes the whole.
            return block.IsItem || (!_withItems.Contains(parent) && scope.Open) || (between && scope.Strong) ? scope : scope with { Leads = [], Strong = false };
        }

        return null;
    }

    /// <summary>A heading or lead-in opens a scope.</summary>
    public void Set(Block block, Scope scope)
    {
        _scopes[block] = scope;
        if (!block.IsItem)
        {
            _plain = (block.Parent, scope, false);
        }
    }

    /// <summary>A section's title ends what went before; nothing holds under it yet.</summary>
    public void Clear(Block title)
    {
        _plain = null;
        _scopes[title] = new Scope();
    }

    /// <summary>What an unnumbered heading says holds no further.</summary>
    public void EndPlain() => _plain = null;

    /// <summary>The sentences of a block are read: what stands under an item that orders by itself belongs to the same bodies.</summary>
    /// <param name="block">The block.</param>
    /// <param name="scope">The scope that held for it; null for none.</param>
    /// <param name="carried">The bodies that its last sentence spoke of; null for none.</param>
    /// <param name="listed">It is one of a list that words number: "Hai là, …".</param>
    public void Leave(Block block, Scope? scope, IReadOnlyList<Body>? carried, bool listed)
    {
        if (block.IsItem && !_scopes.ContainsKey(block))
        {
            _scopes[block] = (carried is not null && block.HasChildren ? (scope ?? new Scope()) with { Leads = carried, Strong = true } : scope ?? new Scope()) with { Open = false };
        }
        else if (!block.IsItem)
        {
            _plain = scope is { Leads.Count: > 0 } && (scope.Strong || listed) ? _plain : null;
        }
    }
}
