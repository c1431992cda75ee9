using System.Globalization;
using Bench.Acknowledging;
using Bench.Asking;
using Bench.Load;
using Bench.Reading;
using Bench.Reminders;
using Bench.Soak;

return args switch
{
    ["serve", "floor", var url] => await FloorServer.RunAsync(url),
    ["serve", "echo", var url] => await EchoServer.RunAsync(url),
    ["load", .. var options] => await LoadScenario.RunAsync(LoadOptions.Parse(options)),
    ["ack", .. var options] => await AcknowledgingScenario.RunAsync(AcknowledgingOptions.Parse(options)),
    ["soak", .. var options] => await SoakScenario.RunAsync(SoakOptions.Parse(options)),
    ["read", var folder] => ReadingScenario.Run(folder),
    ["remind", var duties, .. var account] when int.TryParse(duties, CultureInfo.InvariantCulture, out var count) && account.Length < 2 =>
        await DueScenario.RunAsync(count, account is [var connection] ? connection : null),
    ["ask", "--first", var path] => await AskScenario.AnswerOnceAsync(path),
    ["ask", "--over", var path] => await AskScenario.AskOverAsync(path),
    ["ask", "--assignments", var count, .. var rest] when int.TryParse(count, CultureInfo.InvariantCulture, out var number) && rest is ([] or ["--keep", _]) =>
        await AskScenario.RunAsync(number, rest is [_, var path] ? path : Path.Combine(Path.GetTempPath(), $"ask-{Environment.ProcessId}.db"), keep: rest.Length > 0),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "Usage: load [--seconds N] [--rounds N] [--connections N] [--without-npm] [--only NAME] | soak [--minutes N] [--people N] [--think MS] | read FOLDER | ack [--seconds N] [--rounds N] [--connections N] [--only embedded|azurite] | remind DUTIES [CONNECTION-STRING] | ask --assignments N [--keep FILE] | ask --over FILE");
    return 2;
}
