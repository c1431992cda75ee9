using Bot.Directives;
using Bot.Roster;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What "tôi thuộc Sở Y tế" gives back.</summary>
internal sealed class RosterReplies
{
    private readonly RosterDesk _desk;
    private readonly HomePlace _home;

    public RosterReplies(RosterDesk desk, HomePlace home)
    {
        _desk = desk;
        _home = home;
    }

    /// <summary>Registers the person for the agency that the words name, or says why not.</summary>
    public async Task<Reply> RegisterAsync(string agencyWords, Person person, Phrases phrases, CancellationToken cancellationToken)
    {
        switch (AgencyNaming.Read(agencyWords, _home))
        {
            case []:
                return new Reply(phrases.UnknownAgency(agencyWords));
            case [var agency]:
                return await _desk.RegisterSelfAsync(person, agency, cancellationToken) switch
                {
                    RegistrationOutcome.Registered registered => new Reply(phrases.Registered(AgencyTitle.Of(agency))),
                    RegistrationOutcome.Closed => new Reply(phrases.RegistrationClosed),
                    RegistrationOutcome.NotOneAgency => new Reply(phrases.UnknownAgency(agencyWords)),
                    _ => throw new InvalidOperationException("An outcome that the replies do not know."),
                };
            case var several:
                return new Reply(phrases.WhichAgency(string.Join(", ", several.Select(each => each.Name))));
        }
    }
}
