using Bot.Cards;
using Bot.Directives;
using Bot.Roster;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What an administrator's changes of the roster give: a card that shows the change, and the change once it is confirmed.</summary>
internal sealed class PeopleReplies
{
    private const int MostListed = 60;

    private readonly RosterDesk _desk;
    private readonly HomePlace _home;

    public PeopleReplies(RosterDesk desk, HomePlace home)
    {
        _desk = desk;
        _home = home;
    }

    /// <summary>"thêm cán bộ …": asks for confirmation, or for what is missing.</summary>
    public async Task<Reply> AddAsync(OfficialRole role, string words, Person by, Phrases phrases, CancellationToken cancellationToken)
    {
        if (!await _desk.IsAdministratorAsync(by, cancellationToken))
        {
            return new Reply(phrases.OnlyAdministrators);
        }

        var read = PersonWords.Read(words, _home);
        if (read.Id is null || read.Name.Length == 0)
        {
            return new Reply(phrases.PersonIdNeeded);
        }

        return await ConfirmAsync(new Official(read.Id, by.TenantId, read.Name, role, read.Agency), phrases, cancellationToken);
    }

    /// <summary>"phân quyền lãnh đạo cho …": likewise, for somebody who is on the roster.</summary>
    public async Task<Reply> SetRoleAsync(string words, Person by, Phrases phrases, CancellationToken cancellationToken)
    {
        if (!await _desk.IsAdministratorAsync(by, cancellationToken))
        {
            return new Reply(phrases.OnlyAdministrators);
        }

        words = words.Normalize();
        if (RosterRole.Find(words) is not { } role)
        {
            return new Reply(phrases.WhichRole);
        }

        var read = PersonWords.Read(words.Remove(role.Start, role.Length).Insert(role.Start, ","), _home);
        return await OneAsync(
            read,
            one => ConfirmAsync(one with { Role = role.Role, Agency = read.Agency ?? one.Agency }, phrases, cancellationToken),
            phrases,
            cancellationToken);
    }

    /// <summary>"xóa cán bộ …": likewise.</summary>
    public async Task<Reply> RemoveAsync(string words, Person by, Phrases phrases, CancellationToken cancellationToken) =>
        await _desk.IsAdministratorAsync(by, cancellationToken)
            ? await OneAsync(
                PersonWords.Read(words, _home),
                one => Task.FromResult(new Reply(phrases.ConfirmRemoval(one.Name), RosterCard.Confirm(one, null, phrases))),
                phrases,
                cancellationToken)
            : new Reply(phrases.OnlyAdministrators);

    /// <summary>"danh sách cán bộ …".</summary>
    public async Task<Reply> ListAsync(string agency, Person by, Phrases phrases, CancellationToken cancellationToken)
    {
        if (!await _desk.IsAdministratorAsync(by, cancellationToken))
        {
            return new Reply(phrases.OnlyAdministrators);
        }

        IReadOnlyList<Agency> meant = agency.Length == 0 ? [] : AgencyNaming.Read(agency, _home);
        if (agency.Length > 0 && meant.Count == 0)
        {
            return new Reply(phrases.UnknownAgency(agency));
        }

        var people = (await _desk.AllAsync(cancellationToken))
            .Where(one => meant.Count == 0 || (one.Agency is { } own && meant.Any(each => Responsibility.Same(each, own)))).ToList();
        var lines = people.Take(MostListed).Select(one => $"{one.Name}: {phrases.RoleName(one.Role)}{(one.Agency is { } own ? ", " + AgencyTitle.Of(own) : "")}");
        return new Reply(people.Count switch
        {
            0 => phrases.NobodyOnRoster,
            > MostListed => string.Join('\n', lines) + "\n" + phrases.MoreAssignments(people.Count - MostListed),
            _ => string.Join('\n', lines),
        });
    }

    /// <summary>A click on "Xác nhận" of such a card.</summary>
    public async Task<Reply> ReplyAsync(CardData data, Person by, Phrases phrases, CancellationToken cancellationToken)
    {
        if (data.Roster is not { } wish)
        {
            return new Reply(phrases.UnknownAction);
        }

        if (data.Verb == RosterCard.CancelVerb)
        {
            return new Reply(phrases.RosterCancelled, RosterCard.Notice(phrases.RosterCancelled));
        }

        RosterOutcome? outcome = data.Verb switch
        {
            RosterCard.RemoveVerb => await _desk.RemoveAsync(wish.TenantId, wish.PersonId, by, cancellationToken),
            RosterCard.PutVerb when wish.Role is { } role && TryAgency(wish, out var agency) =>
                await _desk.PutAsync(new Official(wish.PersonId, wish.TenantId, wish.Name, role, agency), by, cancellationToken),
            _ => null,
        };
        return outcome switch
        {
            RosterOutcome.Changed { After: { } after } => Done(phrases.PersonStored(after.Name, phrases.RoleName(after.Role), after.Agency is { } own ? AgencyTitle.Of(own) : "–")),
            RosterOutcome.Changed { Before: { } gone } => Done(phrases.PersonRemoved(gone.Name)),
            RosterOutcome.Unchanged => Done(phrases.RosterUnchanged),
            RosterOutcome.NotAnAdministrator => new Reply(phrases.OnlyAdministrators),
            RosterOutcome.AgencyNeeded needed => new Reply(phrases.PersonAgencyNeeded(needed.Wanted.Name)),
            RosterOutcome.Configured => new Reply(phrases.ConfiguredAdministrator),
            _ => new Reply(phrases.UnknownAction),
        };
    }

    private static Reply Done(string sentence) => new(sentence, RosterCard.Notice(sentence));

    private bool TryAgency(RosterWish wish, out Agency? agency)
    {
        agency = null;
        if (wish.Agency is null)
        {
            return true;
        }

        agency = AgencyNaming.Read(wish.Agency, wish.Place is { } place ? new HomePlace(place) : _home) is [var one] ? one : null;
        return agency is not null;
    }

    private async Task<Reply> ConfirmAsync(Official wanted, Phrases phrases, CancellationToken cancellationToken)
    {
        if (wanted is { Role: OfficialRole.Official or OfficialRole.Leader, Agency: null })
        {
            return new Reply(phrases.PersonAgencyNeeded(wanted.Name));
        }

        var before = (await _desk.NamedAsync(wanted.PersonId, cancellationToken)).FirstOrDefault(one => one.TenantId == wanted.TenantId);
        return before == wanted
            ? new Reply(phrases.RosterUnchanged)
            : new Reply(phrases.ConfirmPerson(wanted.Name), RosterCard.Confirm(before, wanted, phrases));
    }

    private async Task<Reply> OneAsync(
        PersonWords read, Func<Official, Task<Reply>> then, Phrases phrases, CancellationToken cancellationToken)
    {
        var named = await _desk.NamedAsync(read.Id ?? read.Name, cancellationToken);
        return named switch
        {
            [var one] => await then(one),
            [] => new Reply(phrases.UnknownPerson(read.Id ?? read.Name)),
            _ => new Reply(phrases.WhichPerson(string.Join('\n', named.Select(one => $"{one.Name}, {one.Agency?.Name ?? "–"}: {one.PersonId}")))),
        };
    }
}
