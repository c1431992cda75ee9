using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Bot.Tests.Support;

namespace Bot.Tests.Deployment;

/// <summary>The Bicep file, compiled by the compiler that a NuGet package brings: no network, no Azure account.</summary>
public sealed class AzureTemplateTests
{
    private static readonly string Source = Repository.PathOf("manifest", "deploy", "azure", "main.bicep");

    [Fact]
    public async Task The_template_compiles_without_a_warning()
    {
        var (code, printed, template) = await CompileAsync(Source);

        code.ShouldBe(0, printed);
        printed.Trim().ShouldBeEmpty();
        template.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_template_with_a_mistake_is_caught()
    {
        using var folder = new EmptyFolder();
        var broken = folder.PathOf("main.bicep");
        await File.WriteAllTextAsync(broken, (await File.ReadAllTextAsync(Source, TestContext.Current.CancellationToken))
            .Replace("principalType: 'ServicePrincipal'", "principalKind: 'ServicePrincipal'", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var (_, printed, _) = await CompileAsync(broken);

        printed.ShouldContain("principalKind");
    }

    [Fact]
    public async Task The_store_is_entered_by_the_identity_alone_with_the_role_for_tables()
    {
        var resources = (await TemplateAsync())["resources"]!;

        resources["storage"]!["properties"]!["allowSharedKeyAccess"]!.GetValue<bool>().ShouldBeFalse();
        var role = resources["tableAccess"]!["properties"]!;
        role["roleDefinitionId"]!.GetValue<string>().ShouldContain("tableContributor");
        role["principalId"]!.GetValue<string>().ShouldContain("identity");
        resources["app"]!["identity"]!["type"]!.GetValue<string>().ShouldBe("UserAssigned");
        resources["app"]!["properties"]!["httpsOnly"]!.GetValue<bool>().ShouldBeTrue();
        (await TemplateAsync()).ToJsonString().ShouldNotContain("listKeys");
    }

    [Fact]
    public async Task The_bot_is_registered_with_the_identity_and_the_Teams_channel_at_its_endpoint()
    {
        var resources = (await TemplateAsync())["resources"]!;

        var bot = resources["bot"]!["properties"]!;
        bot["msaAppType"]!.GetValue<string>().ShouldBe("UserAssignedMSI");
        bot["disableLocalAuth"]!.GetValue<bool>().ShouldBeTrue();
        bot["endpoint"]!.GetValue<string>().ShouldContain("/api/messages");
        resources["teams"]!["properties"]!["channelName"]!.GetValue<string>().ShouldBe("MsTeamsChannel");
    }

    [Fact]
    public async Task Every_setting_of_the_template_is_one_that_the_bot_knows()
    {
        var source = await File.ReadAllTextAsync(Source, TestContext.Current.CancellationToken);
        var own = source[source.IndexOf("var ownSettings = {", StringComparison.Ordinal)..];
        var keys = own[..own.IndexOf('}', StringComparison.Ordinal)].Split('\n').Skip(1)
            .Select(line => line.Trim()).Where(line => line.Contains(':', StringComparison.Ordinal) && !line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.Split(':')[0]).Except(["AZURE_CLIENT_ID", "DOTNET_ENVIRONMENT"]).ToList();

        keys.Count.ShouldBeGreaterThan(6);
        keys.Where(key => !SettingKeys.All.Contains(key.Replace("__", ":", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static async Task<JsonNode> TemplateAsync()
    {
        var (_, printed, template) = await CompileAsync(Source);
        return template ?? throw new InvalidOperationException(printed);
    }

    private static async Task<(int Code, string Printed, JsonNode? Template)> CompileAsync(string source)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.X64, "The package brings the compiler for Linux on x64 alone.");
        var compiler = typeof(AzureTemplateTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "BicepCompiler").Value!;
        using var folder = new EmptyFolder();
        var target = folder.PathOf("main.json");
        await using var bicep = ChildProcess.Start(compiler, ["build", source, "--outfile", target], folder.Name);
        var code = await bicep.WaitForExitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        return (code, bicep.Output, code == 0 ? JsonNode.Parse(await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken)) : null);
    }
}
