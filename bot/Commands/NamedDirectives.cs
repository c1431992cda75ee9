using Bot.Directives;
using Bot.Reading;
using Bot.Texts;

namespace Bot.Commands;

/// <summary>The documents that <c>--directive</c> names, read without a store.</summary>
internal static class NamedDirectives
{
    /// <summary>All of them read; null where one can't be, after saying which and why. A document that assigns nothing is no error here.</summary>
    public static async Task<IReadOnlyList<Directive>?> ReadAsync(
        IReadOnlyList<string> files, HomePlace home, Phrases phrases, Terminal terminal, CancellationToken cancellationToken)
    {
        var directives = new List<Directive>();
        foreach (var file in files)
        {
            switch (await DocumentSource.OpenAsync(file, home, cancellationToken))
            {
                case DocumentSource.Unreadable unreadable:
                    await terminal.Error.WriteLineAsync($"{file}: {unreadable.Sentence(phrases)}");
                    return null;
                case DocumentSource.Opened { Outcome: ReadingOutcome.Read read }:
                    directives.Add(read.Directive);
                    break;
                case DocumentSource.Opened { Outcome: ReadingOutcome.Refused refused }:
                    await terminal.Error.WriteLineAsync($"{file}: {phrases.OfKey("Refused" + refused.Reason)}");
                    if (refused.Reason != RefusalReason.NoDirective)
                    {
                        return null;
                    }

                    break;
            }
        }

        return directives;
    }
}
