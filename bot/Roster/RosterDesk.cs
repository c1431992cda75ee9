using Bot.Directives;
using Bot.Storage;

namespace Bot.Roster;

/// <summary>Who belongs to which agency and may do what.</summary>
internal sealed class RosterDesk
{
    private readonly RosterStore _store;
    private readonly RosterOptions _options;
    private readonly TimeProvider _clock;

    public RosterDesk(RosterStore store, RosterOptions options, TimeProvider clock)
    {
        _store = store;
        _options = options;
        _clock = clock;
    }

    /// <summary>The person as registered, a configured administrator in any case; null for a stranger.</summary>
    public async Task<Official?> FindAsync(Person person, CancellationToken cancellationToken)
    {
        var stored = await _store.FindAsync(person.TenantId, person.Id, cancellationToken);
        return IsConfigured(person.Id)
            ? (stored ?? new Official(person.Id, person.TenantId, person.Name, OfficialRole.Administrator, null)) with { Role = OfficialRole.Administrator }
            : stored;
    }

    /// <summary>Whether the person may put documents in, review and publish.</summary>
    public async Task<bool> MayEditAsync(Person person, CancellationToken cancellationToken) =>
        await FindAsync(person, cancellationToken) is { Role: OfficialRole.Editor or OfficialRole.Administrator };

    /// <summary>Whether the person keeps the roster.</summary>
    public async Task<bool> IsAdministratorAsync(Person person, CancellationToken cancellationToken) =>
        await FindAsync(person, cancellationToken) is { Role: OfficialRole.Administrator };

    /// <summary>Everyone on the roster, by agency, then by name.</summary>
    public async Task<IReadOnlyList<Official>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<Official>();
        await foreach (var one in _store.AllAsync(cancellationToken))
        {
            all.Add(one);
        }

        return [.. all.OrderBy(one => one.Agency?.Name, StringComparer.Ordinal).ThenBy(one => one.Name, StringComparer.Ordinal)];
    }

    /// <summary>The ids of all administrators: the configured ones first.</summary>
    public async Task<IReadOnlyList<string>> AdministratorsAsync(CancellationToken cancellationToken) =>
    [
        .. _options.Administrators
            .Concat((await AllAsync(cancellationToken)).Where(one => one.Role == OfficialRole.Administrator).Select(one => one.PersonId))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The people of the roster whom the words mean: by id, or by name with or without accents.</summary>
    public async Task<IReadOnlyList<Official>> NamedAsync(string words, CancellationToken cancellationToken)
    {
        var folded = VietnameseText.WithoutAccents(words.Trim().TrimStart('@'));
        return [.. (await AllAsync(cancellationToken)).Where(one =>
            VietnameseText.WithoutAccents(one.PersonId) == folded || VietnameseText.WithoutAccents(one.Name) == folded)];
    }

    /// <summary>Puts a person on the roster, or in the place of what stands there, for an administrator. The same again changes nothing.</summary>
    public async Task<RosterOutcome> PutAsync(Official wanted, Person by, CancellationToken cancellationToken)
    {
        if (!await IsAdministratorAsync(by, cancellationToken))
        {
            return new RosterOutcome.NotAnAdministrator();
        }

        if (wanted is { Role: OfficialRole.Official or OfficialRole.Leader, Agency: null or { Kind: AgencyKind.Group } })
        {
            return new RosterOutcome.AgencyNeeded(wanted);
        }

        if (wanted.Role != OfficialRole.Administrator && IsConfigured(wanted.PersonId))
        {
            return new RosterOutcome.Configured(wanted.PersonId);
        }

        var before = await _store.FindAsync(wanted.TenantId, wanted.PersonId, cancellationToken);
        if (before == wanted)
        {
            return new RosterOutcome.Unchanged(before);
        }

        await StoreAsync(before, wanted, by, before is null ? "add person" : "change person", cancellationToken);
        return new RosterOutcome.Changed(before, wanted);
    }

    /// <summary>Takes a person off the roster, for an administrator. What the person acknowledged stays.</summary>
    public async Task<RosterOutcome> RemoveAsync(string? tenantId, string personId, Person by, CancellationToken cancellationToken)
    {
        if (!await IsAdministratorAsync(by, cancellationToken))
        {
            return new RosterOutcome.NotAnAdministrator();
        }

        if (IsConfigured(personId))
        {
            return new RosterOutcome.Configured(personId);
        }

        var before = await _store.FindAsync(tenantId, personId, cancellationToken);
        var change = new Change(_clock.GetUtcNow(), by, "remove person", personId, ChangeText.Of(before), null);
        return before is not null && await _store.DeleteAsync(tenantId, personId, change, cancellationToken)
            ? new RosterOutcome.Changed(before, null)
            : new RosterOutcome.Unchanged(null);
    }

    /// <summary>What a file's people would change.</summary>
    public async Task<RosterPlan> PlanAsync(IReadOnlyList<Official> officials, CancellationToken cancellationToken)
    {
        var known = (await AllAsync(cancellationToken)).ToDictionary(one => (one.TenantId, one.PersonId));
        var changed = officials.Where(one => known.TryGetValue((one.TenantId, one.PersonId), out var before) && before != one)
            .Select(one => (known[(one.TenantId, one.PersonId)], one)).ToList();
        var added = officials.Where(one => !known.ContainsKey((one.TenantId, one.PersonId))).ToList();
        return new RosterPlan(added, changed, officials.Count - added.Count - changed.Count);
    }

    /// <summary>Makes the changes of a plan, for whoever runs the program's commands. Stopped half-way, the same again makes the rest.</summary>
    public async Task ApplyAsync(RosterPlan plan, Person by, CancellationToken cancellationToken)
    {
        foreach (var one in plan.Added)
        {
            await StoreAsync(null, one, by, "import person", cancellationToken);
        }

        foreach (var (before, after) in plan.Changed)
        {
            await StoreAsync(before, after, by, "import person", cancellationToken);
        }
    }

    /// <summary>Registers a person, by their own word, as an official of an agency; a role that they have stays.</summary>
    public async Task<RegistrationOutcome> RegisterSelfAsync(Person person, Agency agency, CancellationToken cancellationToken)
    {
        if (agency.Kind == AgencyKind.Group)
        {
            return new RegistrationOutcome.NotOneAgency(agency);
        }

        var before = await FindAsync(person, cancellationToken);
        if (_options.SelfRegistration == SelfRegistration.Closed && before?.Role != OfficialRole.Administrator)
        {
            return new RegistrationOutcome.Closed();
        }

        var after = new Official(person.Id, person.TenantId, person.Name, before?.Role ?? OfficialRole.Official, agency);
        if (_options.SelfRegistration == SelfRegistration.Approved && before?.Role != OfficialRole.Administrator)
        {
            return before?.Agency == agency ? new RegistrationOutcome.Registered(after, agency) : new RegistrationOutcome.ToBeApproved(after);
        }

        await StoreAsync(before, after, person, "register", cancellationToken);
        return new RegistrationOutcome.Registered(after, before?.Agency);
    }

    private bool IsConfigured(string personId) => _options.Administrators.Contains(personId, StringComparer.OrdinalIgnoreCase);

    private Task StoreAsync(Official? before, Official after, Person by, string action, CancellationToken cancellationToken) => _store.PutAsync(
        after, new Change(_clock.GetUtcNow(), by, action, after.PersonId, ChangeText.Of(before), ChangeText.Of(after)), cancellationToken);
}
