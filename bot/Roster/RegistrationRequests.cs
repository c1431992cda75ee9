using Bot.Directives;
using Bot.Storage;

namespace Bot.Roster;

/// <summary>Requests for registration, and what administrators decide about them: once, whoever clicks first and however often.</summary>
internal sealed class RegistrationRequests
{
    private readonly RegistrationRequestStore _requests;
    private readonly RosterStore _roster;
    private readonly RosterDesk _desk;
    private readonly TimeProvider _clock;

    public RegistrationRequests(RegistrationRequestStore requests, RosterStore roster, RosterDesk desk, TimeProvider clock)
    {
        _requests = requests;
        _roster = roster;
        _desk = desk;
        _clock = clock;
    }

    /// <summary>Keeps a person's request. The same request again is not asked twice: null.</summary>
    public async Task<RegistrationRequest?> AskAsync(Official wanted, string conversationId, Person person, CancellationToken cancellationToken)
    {
        if (await _requests.FindAsync(wanted.TenantId, wanted.PersonId, cancellationToken) is { Decision: null } waiting && waiting.Wanted == wanted)
        {
            return null;
        }

        var request = new RegistrationRequest(wanted, _clock.GetUtcNow(), conversationId, null);
        await _requests.PutAsync(
            request, new Change(request.At, person, "ask for registration", wanted.PersonId, null, ChangeText.Of(wanted)), cancellationToken);
        return request;
    }

    /// <summary>Those that wait, oldest first.</summary>
    public Task<IReadOnlyList<RegistrationRequest>> OpenAsync(CancellationToken cancellationToken) => _requests.OpenAsync(cancellationToken);

    /// <summary>
    /// Approves or refuses a person's request, for an administrator; the first decision stands. Who finds themselves approved and not on
    /// the roster (a crash lies between the two) asks again.
    /// </summary>
    public async Task<RequestOutcome> DecideAsync(
        string? tenantId, string personId, bool approve, Person by, CancellationToken cancellationToken)
    {
        if (!await _desk.IsAdministratorAsync(by, cancellationToken))
        {
            return new RequestOutcome.NotAnAdministrator();
        }

        if (await _requests.FindAsync(tenantId, personId, cancellationToken) is not { } request)
        {
            return new RequestOutcome.UnknownRequest();
        }

        if (request.Decision is not null)
        {
            return new RequestOutcome.Decided(request, IsNew: false);
        }

        var decision = new RegistrationDecision(approve, by.Id, _clock.GetUtcNow());
        var word = approve ? "approve registration" : "refuse registration";
        var isNew = await _requests.TryDecideAsync(
            tenantId, personId, decision, new Change(decision.At, by, word, personId, null, null), cancellationToken);
        var before = await _roster.FindAsync(tenantId, personId, cancellationToken);
        if (isNew && approve && before != request.Wanted)
        {
            var change = new Change(decision.At, by, "add person", personId, ChangeText.Of(before), ChangeText.Of(request.Wanted));
            await _roster.PutAsync(request.Wanted, change, cancellationToken);
        }

        var now = await _requests.FindAsync(tenantId, personId, cancellationToken) ?? request;
        return new RequestOutcome.Decided(now, isNew);
    }
}
