using Bot.Directives;

namespace Bot.Questions;

/// <summary>The bodies of the documents at one moment: by number, and by every name that a question can use.</summary>
internal sealed class IndexBodies
{
    private readonly Dictionary<long, IndexedAgency> _byId = [];

    /// <summary>Takes the bodies as the index holds them.</summary>
    public IndexBodies(AgencyDirectory directory, IReadOnlyList<(long Id, Agency Agency)> agencies)
    {
        Names = new AgencyNames(directory, agencies.Select(item => item.Agency));
        foreach (var (id, agency) in agencies)
        {
            _byId[id] = new IndexedAgency(id, agency, Names.CoreOf(agency));
        }
    }

    /// <summary>Every name by which a question can mean a body.</summary>
    public AgencyNames Names { get; }

    /// <summary>All bodies.</summary>
    public IReadOnlyCollection<IndexedAgency> All => _byId.Values;

    /// <summary>The body of a number.</summary>
    public IndexedAgency this[long id] => _byId[id];
}
