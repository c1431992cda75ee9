using Bot.Cards;
using Bot.Directives;
using Bot.Roster;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What "trợ giúp" gives: what all can ask, and what this person's role can do besides.</summary>
internal sealed class HelpReplies
{
    private readonly RosterDesk _roster;

    public HelpReplies(RosterDesk roster) => _roster = roster;

    /// <summary>The help for a person.</summary>
    public async Task<Reply> HelpAsync(Person person, Phrases phrases, CancellationToken cancellationToken)
    {
        var official = await _roster.FindAsync(person, cancellationToken);
        string[] sections = [phrases.Help, .. ForRole(official, phrases)];
        var text = string.Join("\n\n", sections);
        return new Reply(text, HelpCard.Of(phrases.HelpTitle, text, phrases));
    }

    private static IEnumerable<string> ForRole(Official? official, Phrases phrases)
    {
        if (official?.Agency is { } agency)
        {
            yield return phrases.HelpForOfficial(AgencyTitle.Of(agency));
        }
        else if (official is null or { Role: OfficialRole.Official or OfficialRole.Leader })
        {
            yield return phrases.HelpForStranger;
        }

        if (official is { Role: OfficialRole.Leader or OfficialRole.Editor or OfficialRole.Administrator })
        {
            yield return phrases.HelpForLeader;
        }

        if (official is { Role: OfficialRole.Editor or OfficialRole.Administrator })
        {
            yield return phrases.HelpForEditor;
        }

        if (official is { Role: OfficialRole.Administrator })
        {
            yield return phrases.HelpForAdministrator;
        }
    }
}
