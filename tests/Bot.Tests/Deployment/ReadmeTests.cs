using System.Text.RegularExpressions;
using Bot.Tests.Support;

namespace Bot.Tests.Deployment;

/// <summary>The front page says what the program does.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void Every_setting_stands_in_the_table() =>
        SettingKeys.All.Where(key => !Documented().Contains(key)).ShouldBeEmpty();

    [Fact]
    public void Every_key_of_a_section_in_the_table_is_a_setting()
    {
        var sections = SettingKeys.All.Where(key => key.Contains(':', StringComparison.Ordinal)).Select(key => key.Split(':')[0]).ToHashSet();

        Documented().Where(key => key.Contains(':', StringComparison.Ordinal) && sections.Contains(key.Split(':')[0]))
            .Except(SettingKeys.All).Except(["Delivery:PerConversation", "Delivery:PerTenant"]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_command_stands_on_the_front_page()
    {
        var commands = Directory.EnumerateFiles(Repository.PathOf("bot", "Commands"), "*Command.cs")
            .Select(file => CommandName().Match(File.ReadAllText(file))).Where(match => match.Success).Select(match => match.Groups["name"].Value).Append("doctor").Distinct().ToList();

        commands.Count.ShouldBeGreaterThan(5);
        commands.Where(command => !Readme.Contains($"-- {command} ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/administrator.md")]
    [InlineData("docs/huong-dan.md")]
    public void What_a_page_leads_to_exists(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page.Split('/')))!;
        var targets = Link().Matches(File.ReadAllText(Repository.PathOf(page.Split('/')))).Select(match => match.Groups["to"].Value)
            .Where(to => !to.StartsWith("http", StringComparison.Ordinal) && to[0] != '#').Select(to => to.Split('#')[0]).ToList();

        targets.ShouldNotBeEmpty();
        targets.Where(to => !Path.Exists(Path.Combine(folder, to))).ShouldBeEmpty();
    }

    // "`Reminders:DaysBefore`, `:DaysOverdue`": what begins with a colon belongs to the section before it; ":0" is a place in a list.
    private static HashSet<string> Documented()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Readme.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
        {
            var section = "";
            foreach (Match match in Code().Matches(row.Split('|')[1]))
            {
                var key = match.Groups["key"].Value;
                key = Place().Replace(key.StartsWith(':') ? section + key : key, "");
                section = key.Split(':')[0];
                keys.Add(key);
            }
        }

        return keys;
    }

    [GeneratedRegex(@"`(?<key>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@":\d+$")]
    private static partial Regex Place();

    [GeneratedRegex(@": base\(""(?<name>[a-z]+)""")]
    private static partial Regex CommandName();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();
}
