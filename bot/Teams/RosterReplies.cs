using Bot.Cards;
using Bot.Directives;
using Bot.Roster;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What "tôi thuộc Sở Y tế" gives back, and what administrators decide about it.</summary>
internal sealed class RosterReplies
{
    private readonly RosterDesk _desk;
    private readonly RegistrationRequests _requests;
    private readonly PersonalMessages _messages;
    private readonly HomePlace _home;

    public RosterReplies(RosterDesk desk, RegistrationRequests requests, PersonalMessages messages, HomePlace home)
    {
        _desk = desk;
        _requests = requests;
        _messages = messages;
        _home = home;
    }

    /// <summary>Registers the person for the agency that the words name, asks the administrators to, or says why not.</summary>
    public async Task<Reply> RegisterAsync(string agencyWords, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken)
    {
        switch (AgencyNaming.Read(agencyWords, _home))
        {
            case []:
                return new Reply(phrases.UnknownAgency(agencyWords));
            case [var agency]:
                return await _desk.RegisterSelfAsync(message.Person, agency, cancellationToken) switch
                {
                    RegistrationOutcome.Registered => new Reply(phrases.Registered(AgencyTitle.Of(agency))),
                    RegistrationOutcome.ToBeApproved asked => await AskAsync(asked.Wanted, message, phrases, cancellationToken),
                    RegistrationOutcome.Closed => new Reply(phrases.RegistrationClosed),
                    RegistrationOutcome.NotOneAgency => new Reply(phrases.UnknownAgency(agencyWords)),
                    _ => throw new InvalidOperationException("An outcome that the replies do not know."),
                };
            case var several:
                return new Reply(phrases.WhichAgency(string.Join(", ", several.Select(each => each.Name))));
        }
    }

    /// <summary>Approves or refuses the request that a button names, and tells the person who asked.</summary>
    public async Task<Reply> DecideAsync(CardData data, bool approve, Person by, Phrases phrases, CancellationToken cancellationToken)
    {
        if (data.Roster?.PersonId is not { } personId)
        {
            return new Reply(phrases.UnknownAction);
        }

        switch (await _requests.DecideAsync(data.Roster.TenantId, personId, approve, by, cancellationToken))
        {
            case RequestOutcome.NotAnAdministrator:
                return new Reply(phrases.OnlyAdministrators);
            case RequestOutcome.UnknownRequest:
                return new Reply(phrases.UnknownRequest);
            case RequestOutcome.Decided decided:
                if (decided.IsNew)
                {
                    var told = Phrases.In(Language.Vietnamese);
                    var agency = AgencyTitle.Of(decided.Request.Wanted.Agency!);
                    await _messages.SendAsync(
                        decided.Request.ConversationId,
                        new Reply(approve ? told.Registered(agency) : told.RegistrationRefused(agency)),
                        cancellationToken);
                }

                return new Reply(RosterCard.Sentence(decided.Request, phrases), RosterCard.Request(decided.Request, phrases));
            default:
                throw new InvalidOperationException("An outcome that the replies do not know.");
        }
    }

    /// <summary>The requests that wait, for an administrator.</summary>
    public async Task<Reply> OpenRequestsAsync(Person person, Phrases phrases, CancellationToken cancellationToken)
    {
        if (!await _desk.IsAdministratorAsync(person, cancellationToken))
        {
            return new Reply(phrases.OnlyAdministrators);
        }

        var open = await _requests.OpenAsync(cancellationToken);
        return open.Count == 0
            ? new Reply(phrases.NoRequests)
            : new Reply(string.Join('\n', open.Select(each => RosterCard.Sentence(each, phrases))), RosterCard.Requests(open, phrases));
    }

    private async Task<Reply> AskAsync(Official wanted, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken)
    {
        if (await _requests.AskAsync(wanted, message.ConversationId, message.Person, cancellationToken) is { } request)
        {
            var words = Phrases.In(Language.Vietnamese);
            foreach (var administrator in await _desk.AdministratorsAsync(cancellationToken))
            {
                await _messages.SendToPersonAsync(
                    administrator, new Reply(RosterCard.Sentence(request, words), RosterCard.Request(request, words)), cancellationToken);
            }
        }

        return new Reply(phrases.RegistrationAsked(AgencyTitle.Of(wanted.Agency!)));
    }
}
