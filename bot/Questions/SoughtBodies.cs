using System.Text.RegularExpressions;
using Bot.Directives;

namespace Bot.Questions;

/// <summary>The bodies of the documents that a question's bodies are, and how each row that was found concerns them.</summary>
internal sealed class SoughtBodies(AssignmentIndex index, Question question, QuestionContext context)
{
    // Documents whose text is read for a list of provinces, to keep an answer quick.
    private const int MostListing = 25;

    private readonly IndexBodies _bodies = index.Bodies;
    private readonly Dictionary<long, FoundAs> _relations = [];

    /// <summary>Whether any of them is sought through a group.</summary>
    public bool HasGroups => _relations.ContainsValue(FoundAs.GroupMember);

    /// <summary>How the body asked for is found in each of the rows, and through whom.</summary>
    public Dictionary<long, (FoundAs? How, Agency? Through)> Relations(IReadOnlyList<IndexRow> rows)
    {
        var found = new Dictionary<long, (FoundAs?, Agency?)>();
        if (rows.Count == 0 || _relations.Count == 0)
        {
            return found;
        }

        foreach (var row in rows)
        {
            (FoundAs How, PartyRole Role, long Agency)? best = null;
            foreach (var (agency, role) in row.Parties)
            {
                if (role != PartyRole.External && _relations.TryGetValue(agency, out var how)
                    && (best is not { } known || how < known.How || (how == known.How && role < known.Role)))
                {
                    best = (how, role, agency);
                }
            }

            if (best is { } through)
            {
                found[row.Id] = (through.How, through.How == FoundAs.Itself ? null : _bodies.Find(through.Agency)?.Agency);
            }
        }

        return found;
    }

    /// <summary>The leading bodies of what was found, in the order of the documents, of the rank that was asked for.</summary>
    public IReadOnlyList<string> Leads(SearchResult found)
    {
        return
        [
            .. found.Rows.SelectMany(row => row.Parties.Where(party => party.Role == PartyRole.Lead).Select(party => party.Agency)).Distinct()
                .Select(_bodies.Find).OfType<IndexedAgency>().Where(body => BodyRanks.Fits(question.Rank, body)).DistinctBy(body => (body.Core.Core, body.Core.Place)).Select(body => body.Agency.Name),
        ];
    }

    /// <summary>The rows without those where the body is only a member: who leads does not coordinate as one of "các sở liên quan", who coordinates by name does not lead as a member of a group.</summary>
    public IReadOnlyList<IndexRow> InRole(IReadOnlyList<IndexRow> rows, List<AskedAgency> subjects)
    {
        if (question.Role is not (AskedRole.Coordinating or AskedRole.Lead) || rows.Count == 0 || subjects.Count != 1)
        {
            return rows;
        }

        var other = question.Role == AskedRole.Lead ? PartyRole.Coordinating : PartyRole.Lead;
        return [.. rows.Where(row => !row.Parties.Any(party => party.Role == other && _relations.GetValueOrDefault(party.Agency, FoundAs.GroupMember) == FoundAs.Itself)
            || row.Parties.Any(party => party.Role != other && party.Role != PartyRole.External && _relations.GetValueOrDefault(party.Agency, FoundAs.GroupMember) == FoundAs.Itself))];
    }

    /// <summary>The rows without those of documents that list the provinces they mean, and not this one: "các tỉnh, thành phố" of twelve that are listed are no other.</summary>
    public IReadOnlyList<IndexRow> Listed(IReadOnlyList<IndexRow> rows, List<AskedAgency> subjects)
    {
        if (rows.Count == 0 || subjects is not [{ Place: { } place, Bodies: [{ Core: "ubndtinh" }] }])
        {
            return rows;
        }

        var throughGroup = Relations(rows).Where(relation => relation.Value.How == FoundAs.GroupMember).Select(relation => relation.Key).ToHashSet();
        var elsewhere = rows.Where(row => throughGroup.Contains(row.Id)).Select(row => row.Document).Distinct().Take(MostListing)
            .Where(document => index.Load(document) is { } directive && ListedProvinces.In(directive.Text) is { Count: > 0 } listed && !listed.Contains(place)).ToHashSet();
        return [.. rows.Where(row => !throughGroup.Contains(row.Id) || !elsewhere.Contains(row.Document))];
    }

    /// <summary>The rows without those that tell a group to report to the body itself: "các sở báo cáo kết quả về Sở Tài chính" is no duty of Sở Tài chính.</summary>
    public IReadOnlyList<IndexRow> Reporting(IReadOnlyList<IndexRow> rows, List<AskedAgency> subjects)
    {
        if (rows.Count == 0 || !HasGroups || subjects is not [{ IsGroup: false, Bodies: [{ Kind: AgencyKind.Body }, ..] bodies }])
        {
            return rows;
        }

        var throughGroup = Relations(rows).Where(relation => relation.Value.How == FoundAs.GroupMember).Select(relation => relation.Key).ToHashSet();
        var documents = rows.Where(row => throughGroup.Contains(row.Id)).Select(row => row.Document).Distinct().Take(MostListing).ToHashSet();
        if (documents.Count is 0 or MostListing)
        {
            return rows;
        }

        var names = bodies.SelectMany(body => (body.Entry?.Abbreviations ?? []).Prepend(body.Name)).Select(QuestionWord.Fold).Distinct().ToList();
        var to = new Regex($@"\b(?:ve|qua|cho|gui|den|toi) (?:{string.Join('|', names.Select(Regex.Escape))})\b", RegexOptions.CultureInvariant);
        return [.. rows.Where(row => !throughGroup.Contains(row.Id) || index.Load(row.Document)?.Assignments.ElementAtOrDefault(row.Ordinal) is not { } assignment
            || QuestionWord.Fold(assignment.Duty) is var duty && (!to.IsMatch(duty) || duty.Contains("tong hop", StringComparison.Ordinal)))];
    }

    /// <summary>The bodies whose duties the question leaves out, by their numbers.</summary>
    public IReadOnlyCollection<long> Excluded() =>
        [.. question.Agencies.Where(agency => agency.Part == AskedPart.Excluded).SelectMany(agency => _bodies.Related(agency, context.Today)).Where(item => item.How != FoundAs.GroupMember).Select(item => item.Body.Id).Distinct()];

    /// <summary>The bodies of the kind or rank that is asked for, by their numbers; empty where none is asked for, or more than so many.</summary>
    public IReadOnlyCollection<long> OfKind(int most)
    {
        if (question.Head is null && question.Rank is null or BodyRank.Any)
        {
            return [];
        }

        var kind = _bodies.All.Where(body => question.Head is { } head
                ? body.Core.Core.StartsWith(head, StringComparison.Ordinal) || body.Core.Core.StartsWith("cac" + head, StringComparison.Ordinal)
                : BodyRanks.Fits(question.Rank, body))
            .Select(body => body.Id).Take(most + 1).ToList();
        return kind.Count > most ? [] : kind;
    }

    /// <summary>The conditions by which these bodies are looked for in a role; one for each where all are wanted together.</summary>
    public List<(IReadOnlyCollection<long> Agencies, IReadOnlyList<PartyRole> Roles)> Parties(
        List<AskedAgency> asked, AskedRole role, bool external = false, bool members = true)
    {
        IReadOnlyList<PartyRole> roles = external ? [PartyRole.Lead, PartyRole.Coordinating, PartyRole.External] : role switch
        {
            AskedRole.Coordinating => [PartyRole.Coordinating],
            AskedRole.Any => [PartyRole.Lead, PartyRole.Coordinating],
            _ => [PartyRole.Lead],
        };
        var each = asked.Select(agency => (IReadOnlyCollection<long>)Bodies(agency, members)).ToList();
        return question.Together || each.Count < 2
            ? [.. each.Select(agencies => (agencies, roles))]
            : [(each.SelectMany(agencies => agencies).ToHashSet(), roles)];
    }

    private List<long> Bodies(AskedAgency asked, bool members)
    {
        var related = _bodies.Related(asked, context.Today).Where(item => members || item.How == FoundAs.Itself).ToList();

        // Without a place, the home province's own body is meant where there is one.
        if (asked.Place is null && AgencyCore.PlaceKey(context.HomePlace) is { } home && related.Exists(item => item.How == FoundAs.Itself && item.Body.Core.Place == home))
        {
            related = [.. related.Where(item => item.Body.Core.Place is null || item.Body.Core.Place == home)];
        }

        // A predecessor's duties are handed down once it has ended, or where the body itself did not exist yet.
        var direct = related.Exists(item => item.How is FoundAs.Itself && item.Body.Agency.Kind == AgencyKind.Body);
        related = [.. related.Where(item => item.How is not FoundAs.Predecessor || !direct || HasEnded(item.Body))];
        foreach (var (body, how) in related)
        {
            _relations[body.Id] = how;
        }

        return [.. related.Select(item => item.Body.Id)];
    }

    private bool HasEnded(IndexedAgency body) =>
        _bodies.Names.Named(body.Core.Core) is [{ Entry.Until: { } until }, ..] ? until < context.Today : body.Core.Place is not null;
}
