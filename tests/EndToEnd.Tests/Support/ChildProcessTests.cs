namespace EndToEnd.Tests.Support;

public sealed class ChildProcessTests
{
    [Fact]
    public async Task A_program_is_ended_with_the_children_that_it_left_behind()
    {
        var cancel = TestContext.Current.CancellationToken;
        int orphan;
        await using (var shell = ChildProcess.Start("/bin/sh", ["-c", "sleep 300 >/dev/null 2>&1 & echo $!"], Repository.Root))
        {
            orphan = int.Parse(await shell.WaitForLineAsync(line => line.Length > 0, Patience.Long, cancel), null);
            (await shell.WaitForExitAsync(Patience.Long, cancel)).ShouldBe(0);
            IsAlive(orphan).ShouldBeTrue();
        }

        // The operating system ends a killed process a moment later.
        await Patience.UntilAsync(() => !IsAlive(orphan), cancel);
    }

    [Fact]
    public async Task A_line_that_never_comes_is_reported_with_what_was_printed()
    {
        await using var shell = ChildProcess.Start("/bin/sh", ["-c", "echo one; echo two >&2"], Repository.Root);

        var error = await Should.ThrowAsync<InvalidOperationException>(
            () => shell.WaitForLineAsync(line => line == "three", Patience.Long, TestContext.Current.CancellationToken));

        error.Message.ShouldContain("one");
        error.Message.ShouldContain("two");
    }

    [Fact]
    public async Task A_program_of_an_npm_package_runs()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var azurite = await NodeTools.StartAsync("azurite", "azurite-table", ["--version"], Repository.Root, cancel);

        (await azurite.WaitForExitAsync(Patience.Long, cancel)).ShouldBe(0, azurite.Output);
        azurite.Output.ShouldContain("3.37.0");
    }

    private static bool IsAlive(int id)
    {
        // A killed process may wait as a zombie for a parent in the background to collect it.
        var status = $"/proc/{id}/stat";
        return File.Exists(status) && File.ReadAllText(status).Split(')')[^1].TrimStart()[0] is not ('Z' or 'X');
    }
}
