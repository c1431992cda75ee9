using System.Reflection;
using Microsoft.Bot.Builder;

namespace BotSdk.Tests.Surface;

/// <summary>
/// What the stand-in offers is what sdk/PublicSurface.txt lists: each type with the path of its official source, each member under
/// it. A member that is not listed there must not be public: the app could come to need what the official packages lack.
/// </summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_public_member_is_listed_and_every_listed_member_is_there()
    {
        var listed = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "PublicSurface.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" <- ")[0])
            .ToList();

        var actual = Lines(typeof(IBot).Assembly).ToList();

        actual.Except(listed).ShouldBeEmpty("public, but not listed");
        listed.Except(actual).ShouldBeEmpty("listed, but not public");
    }

    [Fact]
    public void Every_listed_type_names_its_official_source()
    {
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "PublicSurface.txt")))
        {
            if (line.Length > 0 && line[0] is not ('#' or ' '))
                line.ShouldMatch(@"^\S+ <- \S+ [\w.{}/]+\.cs$");
        }
    }

    [Fact]
    public void A_member_that_nobody_listed_would_be_found() =>
        Lines(typeof(PublicSurfaceTests).Assembly).ShouldContain(line => line.Contains(nameof(A_member_that_nobody_listed_would_be_found), StringComparison.Ordinal));

    private static IEnumerable<string> Lines(Assembly assembly) =>
        from type in assembly.GetTypes()
        where IsVisible(type)
        orderby type.FullName
        from line in Lines(type)
        select line;

    private static IEnumerable<string> Lines(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        yield return name;
        if (type.IsAssignableTo(typeof(Delegate)))
            yield break;
        var members = type.GetMembers(Declared).Where(member => member is not Type && IsOffered(member)).Select(Describe);
        foreach (var member in members.Distinct().Order(StringComparer.Ordinal))
            yield return $"  {name}: {member}";
    }

    private static bool IsVisible(Type type) => type.IsNested
        ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!)
        : type.IsPublic;

    private static bool IsOffered(MemberInfo member) => member switch
    {
        MethodBase method => Offers(method) && (!method.IsSpecialName || method.IsConstructor || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(Offers),
        EventInfo => true,
        _ => false,
    };

    private static bool Offers(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{method.Name}({Parameters(method)}) -> {Name(method.ReturnType)}",
        PropertyInfo property => $"{property.Name} {{ {(property.GetMethod is { } get && Offers(get) ? "get; " : "")}{(property.SetMethod is { } set && Offers(set) ? "set; " : "")}}} -> {Name(property.PropertyType)}",
        FieldInfo field => $"{field.Name} -> {Name(field.FieldType)}",
        _ => member.Name,
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
