using System.Collections.Concurrent;
using Bot.Directives;

namespace Bot.Questions;

/// <summary>The bodies of the documents at one moment: by number, and by every name that a question can use.</summary>
internal sealed class IndexBodies
{
    private const int MostKept = 5_000;

    private readonly Dictionary<long, IndexedAgency> _byId = [];
    private readonly ConcurrentDictionary<(string, string, string?, string?, bool, DateOnly), IReadOnlyList<(IndexedAgency, FoundAs)>> _related = new();

    /// <summary>Takes the bodies as the index holds them.</summary>
    public IndexBodies(AgencyDirectory directory, IReadOnlyList<(long Id, Agency Agency)> agencies)
    {
        Names = new AgencyNames(directory, agencies.Select(item => item.Agency));
        foreach (var (id, agency) in agencies)
        {
            _byId[id] = new IndexedAgency(id, agency, Names.CoreOf(agency));
        }
    }

    /// <summary>The bodies that are the one asked for, and how; kept, since the same bodies are asked for again and again.</summary>
    public IReadOnlyList<(IndexedAgency Body, FoundAs How)> Related(AskedAgency asked, DateOnly today)
    {
        var key = (string.Join('|', asked.Bodies.Select(body => body.Core)), asked.Bodies.Count == 0 ? asked.Words : "", asked.Place, asked.Province, asked.IsGroup, today);
        if (!_related.TryGetValue(key, out var related))
        {
            related = [.. _byId.Values.Select(body => (Body: body, How: AgencyRelations.Of(asked, body, Names, today))).Where(item => item.How is not null).Select(item => (item.Body, item.How!.Value))];
            if (_related.Count < MostKept)
            {
                _related[key] = related;
            }
        }

        return related;
    }

    /// <summary>Every name by which a question can mean a body.</summary>
    public AgencyNames Names { get; }

    /// <summary>All bodies.</summary>
    public IReadOnlyCollection<IndexedAgency> All => _byId.Values;

    /// <summary>The body of a number; null where it came with a later document.</summary>
    public IndexedAgency? Find(long id) => _byId.GetValueOrDefault(id);
}
