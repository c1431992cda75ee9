using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>The subscriptions of a round by agency, so that each duty looks at those only who may be concerned.</summary>
internal sealed class TargetIndex
{
    private readonly DateOnly _today;
    private readonly Dictionary<Agency, List<Subscription>> _byAgency = [];
    private readonly Dictionary<string, List<Agency>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Agency, IReadOnlyList<Agency>> _followers = [];

    public TargetIndex(IEnumerable<Subscription> subscriptions, DateOnly today)
    {
        _today = today;
        foreach (var subscription in subscriptions)
        {
            if (!_byAgency.TryGetValue(subscription.Agency, out var list))
            {
                _byAgency[subscription.Agency] = list = [];
                var name = VietnameseText.NameKey(subscription.Agency.Name);
                if (!_byName.TryGetValue(name, out var named))
                {
                    _byName[name] = named = [];
                }

                named.Add(subscription.Agency);
            }

            list.Add(subscription);
        }
    }

    /// <summary>The subscriptions of an agency.</summary>
    public IReadOnlyList<Subscription> Of(Agency followed) => _byAgency.GetValueOrDefault(followed) ?? [];

    /// <summary>The subscribed agencies that a duty may concern, each once.</summary>
    public IReadOnlyList<Agency> ConcernedBy(Assignment assignment) =>
        [.. assignment.Leads.Concat(assignment.Coordinating).SelectMany(Followers).Distinct()];

    private IReadOnlyList<Agency> Followers(Agency named)
    {
        if (!_followers.TryGetValue(named, out var found))
        {
            IEnumerable<Agency> candidates = named.Kind == AgencyKind.Group
                ? _byAgency.Keys
                : NamesToday(named).SelectMany(name => _byName.GetValueOrDefault(name) ?? []);
            _followers[named] = found = [.. candidates.Where(agency => Responsibility.Of(agency, [named], _today) is not null)];
        }

        return found;
    }

    private IEnumerable<string> NamesToday(Agency named) => AgencyDirectory.Default.SuccessorsOf(named.Name, _today)
        .Select(successor => VietnameseText.NameKey(successor.Name))
        .Append(VietnameseText.NameKey(named.Name))
        .Distinct();
}
