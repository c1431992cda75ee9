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
        if (!_options.Administrators.Contains(person.Id, StringComparer.OrdinalIgnoreCase))
        {
            return stored;
        }

        return (stored ?? new Official(person.Id, person.TenantId, person.Name, OfficialRole.Administrator, null)) with { Role = OfficialRole.Administrator };
    }

    /// <summary>Whether the person may put documents in, review and publish.</summary>
    public async Task<bool> MayEditAsync(Person person, CancellationToken cancellationToken) =>
        await FindAsync(person, cancellationToken) is { Role: OfficialRole.Editor or OfficialRole.Administrator };

    /// <summary>Registers a person, by their own word, as an official of an agency; a role that they have stays.</summary>
    public async Task<RegistrationOutcome> RegisterSelfAsync(Person person, Agency agency, CancellationToken cancellationToken)
    {
        if (_options.SelfRegistration != SelfRegistration.Open)
        {
            return new RegistrationOutcome.Closed();
        }

        if (agency.Kind == AgencyKind.Group)
        {
            return new RegistrationOutcome.NotOneAgency(agency);
        }

        var before = await FindAsync(person, cancellationToken);
        var after = new Official(person.Id, person.TenantId, person.Name, before?.Role ?? OfficialRole.Official, agency);
        var change = new Change(_clock.GetUtcNow(), person, "register", person.Id, ChangeText.Of(before), ChangeText.Of(after));
        await _store.PutAsync(after, change, cancellationToken);
        return new RegistrationOutcome.Registered(after, before?.Agency);
    }
}
