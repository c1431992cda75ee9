using System.CommandLine;
using Bot.Audit;
using Bot.Roster;
using Bot.Texts;

namespace Bot.Commands;

/// <summary><c>forget PERSON</c>: puts a token in the place of a person's name and ids everywhere; the audit trail stays provable.</summary>
internal sealed class ForgetCommand : Command
{
    private readonly Argument<string> _person = new("PERSON") { Description = "The person's Entra object id, or the name on the roster." };
    private readonly Option<bool> _apply = new("--apply") { Description = "Do it; without it what would change is counted. It can't be undone." };
    private readonly Option<bool> _english = new("--english") { Description = "Sentences in English instead of Vietnamese." };
    private readonly Lazy<RosterDesk> _roster;
    private readonly Lazy<PersonErasure> _erasure;
    private readonly Terminal _terminal;

    public ForgetCommand(Lazy<RosterDesk> roster, Lazy<PersonErasure> erasure, Terminal terminal)
        : base("forget", "Put a token in the place of a person's name and ids, in every record.")
    {
        _roster = roster;
        _erasure = erasure;
        _terminal = terminal;
        Add(_person);
        Add(_apply);
        Add(_english);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(parsed.GetValue(_english) ? Language.English : Language.Vietnamese);
        var words = parsed.GetRequiredValue(_person);
        var named = await _roster.Value.NamedAsync(words, cancellationToken);
        if (named.Select(one => one.PersonId).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
        {
            await _terminal.Error.WriteLineAsync(phrases.WhichPerson(string.Join('\n', named.Select(one => $"{one.Name}, {one.Agency?.Name ?? "–"}: {one.PersonId}"))));
            return ExitCode.BadInput;
        }

        var id = named is [var one, ..] ? one.PersonId : words.Trim();
        var found = await _erasure.Value.ForgetAsync(id, CommandPerson.Current, apply: false, cancellationToken);
        if (found.Rows + found.Entries == 0)
        {
            await _terminal.Error.WriteLineAsync(phrases.UnknownPerson(words));
            return ExitCode.NothingFound;
        }

        if (!parsed.GetValue(_apply))
        {
            await _terminal.Output.WriteLineAsync(phrases.WouldForget(found.Rows, found.Entries));
            return ExitCode.Done;
        }

        var done = await _erasure.Value.ForgetAsync(id, CommandPerson.Current, apply: true, cancellationToken);
        await _terminal.Output.WriteLineAsync(phrases.Forgotten(done.Token, done.Rows, done.Entries));
        return ExitCode.Done;
    }
}
