using Bot.Tests.Support;
using Mono.Cecil;

namespace Bot.Tests.Architecture;

/// <summary>
/// The app compiles against the official packages as well: it calls, and overrides, only what sdk/PublicSurface.txt lists, where each
/// type stands with the official source that has these members.
/// </summary>
public sealed class OfficialMembersTests
{
    private static readonly string[] Official = ["Microsoft.Bot.", "Microsoft.Rest.", "AdaptiveCards."];

    [Fact]
    public void The_app_uses_no_member_that_the_official_packages_lack()
    {
        var used = Used(typeof(Bot.Directives.Directive).Assembly.Location, "Bot.");

        used.ShouldContain("Microsoft.Bot.Builder.ITurnContext: SendActivityAsync");
        used.ShouldContain("Microsoft.Bot.Builder.ActivityHandler: OnMessageActivityAsync", "an override counts as a use");
        used.Except(Listed()).ShouldBeEmpty("used by the app, but listed nowhere as a member of the official packages");
    }

    [Fact]
    public void A_planted_call_of_another_member_is_caught() =>
        Used(typeof(OfficialMembersTests).Assembly.Location, "Bot.Tests.Planted.").Except(Listed()).ShouldBe(
            ["Microsoft.Bot.Planted.Shortcut: new", "Microsoft.Bot.Planted.Shortcut: Take"], ignoreOrder: true);

    // "Type: Member" of what is called and what is overridden; a property by its own name, a constructor as "new".
    private static HashSet<string> Used(string assembly, string within)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(assembly));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Http.HttpContext).Assembly.Location));
        using var module = ModuleDefinition.ReadModule(assembly, new ReaderParameters { AssemblyResolver = resolver });
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var method in module.GetTypes().Where(type => type.FullName.StartsWith(within, StringComparison.Ordinal)).SelectMany(type => type.Methods))
        {
            foreach (var member in method.HasBody ? method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MemberReference>() : [])
            {
                Add(used, member.DeclaringType, member.Name);
            }

            if (method is { IsVirtual: true, IsNewSlot: false } && Overridden(method) is { } above)
            {
                Add(used, above, method.Name);
            }
        }

        return used;
    }

    private static TypeDefinition? Overridden(MethodDefinition method)
    {
        for (var above = method.DeclaringType.BaseType?.Resolve(); above is not null; above = above.BaseType?.Resolve())
        {
            if (above.Methods.Any(other => other.IsVirtual && other.Name == method.Name && other.Parameters.Count == method.Parameters.Count))
            {
                return above;
            }
        }

        return null;
    }

    private static void Add(HashSet<string> used, TypeReference? type, string member)
    {
        var name = type?.GetElementType().FullName.Replace('/', '.');
        if (name is not null && Array.Exists(Official, root => name.StartsWith(root, StringComparison.Ordinal)) && type!.Resolve()?.BaseType?.Name != nameof(MulticastDelegate))
        {
            used.Add($"{name}: {Plain(member)}");
        }
    }

    private static string Plain(string member) =>
        member == ".ctor" ? "new"
        : member.StartsWith("get_", StringComparison.Ordinal) || member.StartsWith("set_", StringComparison.Ordinal) ? member[4..]
        : member;

    private static HashSet<string> Listed()
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Repository.PathOf("sdk", "PublicSurface.txt")).Where(line => line.StartsWith("  ", StringComparison.Ordinal)))
        {
            var parts = line.Trim().Split(": ", 2);
            listed.Add($"{parts[0]}: {parts[1][..parts[1].IndexOfAny([' ', '('])]}");
        }

        return listed;
    }
}
