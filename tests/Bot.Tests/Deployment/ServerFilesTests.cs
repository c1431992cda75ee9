using System.Text.Json;
using Bot.Tests.Support;

namespace Bot.Tests.Deployment;

/// <summary>What can be held of the container file and the units without a container engine or a service manager.</summary>
public sealed class ServerFilesTests
{
    private static readonly string Folder = Repository.PathOf("manifest", "deploy");

    [Fact]
    public void The_container_runs_as_nobody_in_particular_and_keeps_its_data_on_a_volume()
    {
        var last = Stages().Last();

        last.Where(line => line.Word == "USER").Select(line => line.Said).ShouldBe(["$APP_UID"]);
        last.Where(line => line.Word == "VOLUME").Select(line => line.Said).ShouldBe(["/data"]);
        last.Single(line => line.Word == "ENV").Said.ShouldContain("Storage__Path=/data");
        last.Where(line => line.Word is "RUN" or "ADD").ShouldBeEmpty();
        last.Last().Word.ShouldBe("ENTRYPOINT");
    }

    [Fact]
    public void The_container_is_built_by_the_SDK_and_holds_only_the_runtime()
    {
        var stages = Stages();

        stages.Count.ShouldBe(2);
        stages[0][0].Said.ShouldStartWith("mcr.microsoft.com/dotnet/sdk:10.0");
        stages[1][0].Said.ShouldStartWith("mcr.microsoft.com/dotnet/aspnet:10.0");
    }

    // The chiseled image has no shell: both must be lists of words.
    [Fact]
    public void The_health_check_asks_the_bot_without_a_shell()
    {
        var last = Stages().Last();
        var check = last.Single(line => line.Word == "HEALTHCHECK").Said;

        Words(check[(check.IndexOf("CMD", StringComparison.Ordinal) + 3)..]).ShouldBe(["dotnet", "Bot.dll", "doctor", "--live", "http://127.0.0.1:8080"]);
        Words(last.Single(line => line.Word == "ENTRYPOINT").Said).ShouldBe(["dotnet", "Bot.dll"]);
        last.Single(line => line.Word == "EXPOSE").Said.ShouldBe("8080");
        last.Single(line => line.Word == "ENV").Said.ShouldContain("Urls=http://0.0.0.0:8080");
    }

    [Fact]
    public void What_the_container_is_built_from_exists_and_is_not_left_out()
    {
        var ignored = File.ReadAllLines(Path.Combine(Folder, "Dockerfile.dockerignore"));
        var copied = Stages()[0].Where(line => line.Word == "COPY").SelectMany(line => line.Said.Split(' ').SkipLast(1)).ToList();

        copied.Count.ShouldBeGreaterThan(8);
        foreach (var path in copied)
        {
            Path.Exists(Repository.PathOf(path.Split('/'))).ShouldBeTrue(path);
            ignored.ShouldNotContain(path);
        }
    }

    [Fact]
    public void The_service_tells_when_it_is_ready_runs_as_its_own_user_and_may_write_its_state_alone()
    {
        var unit = Unit("dondoc.service")["Service"];

        unit["Type"].ShouldBe(["notify"]);
        unit["User"].ShouldBe(["dondoc"]);
        unit["ExecStart"].ShouldBe(["/usr/bin/dotnet /opt/dondoc/Bot.dll"]);
        unit["StateDirectory"].ShouldBe(["dondoc"]);
        unit["Environment"].ShouldContain("Storage__Path=/var/lib/dondoc");
        unit["ProtectSystem"].ShouldBe(["strict"]);
        unit["NoNewPrivileges"].ShouldBe(["true"]);
        unit["CapabilityBoundingSet"].ShouldBe([""]);
        unit.ShouldNotContainKey("MemoryDenyWriteExecute"); // .NET compiles as it runs
        unit["Restart"].ShouldBe(["always"]);
    }

    [Fact]
    public void Every_setting_of_the_units_and_the_container_is_one_that_the_bot_knows()
    {
        var settings = Unit("dondoc.service")["Service"]["Environment"].Concat(Unit("dondoc-backup.service")["Service"]["Environment"])
            .Concat(Stages().Last().Single(line => line.Word == "ENV").Said.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(setting => setting.Split('=')[0]).Where(key => !key.StartsWith("DOTNET_", StringComparison.Ordinal)).ToList();

        settings.Count.ShouldBeGreaterThan(3);
        settings.Where(key => !SettingKeys.All.Contains(key.Replace("__", ":", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void The_nightly_copy_goes_where_the_unit_may_write()
    {
        var unit = Unit("dondoc-backup.service")["Service"];

        unit["ExecStart"].Single().ShouldContain("Bot.dll backup --out /var/backups/dondoc/");
        unit["ReadWritePaths"].Single().Split(' ').ShouldBe(["/var/lib/dondoc", "/var/backups/dondoc"]);
        Unit("dondoc-backup.timer")["Timer"]["OnCalendar"].ShouldHaveSingleItem();
    }

    private static List<List<(string Word, string Said)>> Stages()
    {
        var stages = new List<List<(string, string)>>();
        var whole = File.ReadAllText(Path.Combine(Folder, "Dockerfile")).Replace("\\\n", " ", StringComparison.Ordinal);
        foreach (var line in whole.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var (word, rest) = (line.Split(' ')[0], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim());
            if (word == "FROM")
                stages.Add([]);
            stages[^1].Add((word, rest));
        }

        return stages;
    }

    private static string[] Words(string list) => JsonSerializer.Deserialize<string[]>(list)!;

    private static Dictionary<string, Dictionary<string, List<string>>> Unit(string name)
    {
        var sections = new Dictionary<string, Dictionary<string, List<string>>>();
        Dictionary<string, List<string>>? section = null;
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, name)).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                sections[line.Trim('[', ']')] = section = [];
                continue;
            }

            var at = line.IndexOf('=', StringComparison.Ordinal);
            at.ShouldBeGreaterThan(0, line);
            (section!.TryGetValue(line[..at], out var values) ? values : section[line[..at]] = []).Add(line[(at + 1)..]);
        }

        return sections;
    }
}
