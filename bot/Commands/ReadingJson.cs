using Bot.Directives;

namespace Bot.Commands;

internal static class ReadingJson
{
    public static string Line(string file, Directive d) => file;
    public static string ErrorLine(string file, string sentence) => file;
}
