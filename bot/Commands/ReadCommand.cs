using System.CommandLine;
using Bot.Directives;
using Bot.Reading;
using Bot.Texts;
using Spectre.Console;

namespace Bot.Commands;

/// <summary><c>read FILE…</c>: reads documents and prints who was assigned what.</summary>
internal sealed class ReadCommand : Command
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "Documents: .txt, .docx or .pdf.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line for each file." };
    private readonly Option<bool> _text = new("--text") { Description = "Print the text that is read, which the spans count in, and nothing else." };
    private readonly Option<bool> _explain = new("--explain") { Description = "For each assignment, which rule read which words." };
    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 1 where there are doubts." };
    private readonly Option<bool> _english = new("--english") { Description = "Sentences in English instead of Vietnamese." };
    private readonly HomePlace _home;
    private readonly Terminal _terminal;

    public ReadCommand(HomePlace home, Terminal terminal)
        : base("read", "Read documents: who was assigned what, by when, and the words that say so.")
    {
        _home = home;
        _terminal = terminal;
        Add(_files);
        Add(_json);
        Add(_text);
        Add(_explain);
        Add(_strict);
        Add(_english);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var files = parsed.GetRequiredValue(_files);
        var exitCode = ExitCode.Done;
        var show = new Showing(parsed.GetValue(_json), parsed.GetValue(_text), parsed.GetValue(_explain), parsed.GetValue(_strict),
            Phrases.In(parsed.GetValue(_english) ? Language.English : Language.Vietnamese));
        if (_terminal.IsInteractive && files.Length > 1)
        {
            await _terminal.Progress().Progress().AutoClear(true).StartAsync(async context =>
            {
                var progress = context.AddTask(show.Phrases.ReadingFiles, maxValue: files.Length);
                foreach (var file in files)
                {
                    exitCode = Math.Max(exitCode, await ReadAsync(file, show, cancellationToken));
                    progress.Increment(1);
                }
            });
            return exitCode;
        }

        foreach (var file in files)
        {
            exitCode = Math.Max(exitCode, await ReadAsync(file, show, cancellationToken));
        }

        return exitCode;
    }

    private async Task<int> ReadAsync(string file, Showing show, CancellationToken cancellationToken)
    {
        switch (await DocumentSource.OpenAsync(file, _home, cancellationToken))
        {
            case DocumentSource.Unreadable unreadable:
                return await FailAsync(file, unreadable.Sentence(show.Phrases), show);
            case DocumentSource.Opened opened when show.Text:
                await _terminal.Output.WriteAsync(opened.Text.Value.AsMemory(), cancellationToken);
                return ExitCode.Done;
            case DocumentSource.Opened { Outcome: ReadingOutcome.Read read }:
                return await PrintAsync(file, read, show);
            case DocumentSource.Opened { Outcome: ReadingOutcome.Refused refused }:
                var exitCode = await FailAsync(file, show.Phrases.OfKey("Refused" + refused.Reason), show);
                return refused.Reason == RefusalReason.NoDirective ? ExitCode.NothingFound : exitCode;
            default:
                throw new InvalidOperationException("A kind of source that this command does not know.");
        }
    }

    private async Task<int> PrintAsync(string file, ReadingOutcome.Read read, Showing show)
    {
        var directive = read.Directive;
        if (show.Json)
        {
            await _terminal.Output.WriteLineAsync(ReadingJson.Line(file, directive));
        }
        else
        {
            ReadingTable.Draw(_terminal.Drawing(), file, directive, show.Phrases);
            if (show.Explain)
            {
                ReadingExplanation.Draw(_terminal.Drawing(), read);
            }
        }

        var nothing = directive.Assignments.Count == 0;
        return nothing || (show.Strict && directive.Doubts.Count > 0) ? ExitCode.NothingFound : ExitCode.Done;
    }

    private async Task<int> FailAsync(string file, string sentence, Showing show)
    {
        if (show.Json)
        {
            await _terminal.Output.WriteLineAsync(ReadingJson.ErrorLine(file, sentence));
        }
        else
        {
            await _terminal.Error.WriteLineAsync($"{file}: {sentence}");
        }

        return ExitCode.BadInput;
    }

    private sealed record Showing(bool Json, bool Text, bool Explain, bool Strict, Phrases Phrases);
}
