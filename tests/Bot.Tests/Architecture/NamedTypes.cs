using Mono.Cecil;

namespace Bot.Tests.Architecture;

/// <summary>Which types each type of an assembly names, in its members and in the bodies of its methods, as compiled.</summary>
internal static class NamedTypes
{
    /// <summary>One type that names another; namespaces are those of the outermost types.</summary>
    internal sealed record Naming(string From, string FromNamespace, string To, string ToNamespace);

    /// <summary>Every naming in the assembly, each once.</summary>
    public static IReadOnlyCollection<Naming> Of(string assemblyPath)
    {
        using var module = ModuleDefinition.ReadModule(assemblyPath);
        var namings = new HashSet<Naming>();
        foreach (var type in module.GetTypes())
        {
            foreach (var named in NamedBy(type).SelectMany(Parts))
            {
                namings.Add(new Naming(type.FullName, Outermost(type).Namespace, named.FullName, Outermost(named).Namespace));
            }
        }

        return namings;
    }

    private static IEnumerable<TypeReference?> NamedBy(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(face => face.InterfaceType),
        .. type.CustomAttributes.Concat(type.Methods.SelectMany(method => method.CustomAttributes)).Select(attribute => attribute.AttributeType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.Methods.SelectMany(NamedBy),
    ];

    private static IEnumerable<TypeReference?> NamedBy(MethodDefinition method)
    {
        IEnumerable<TypeReference?> signature = [method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)];
        return method.HasBody
            ? [.. signature, .. method.Body.Variables.Select(local => local.VariableType), .. method.Body.Instructions.SelectMany(each => NamedBy(each.Operand))]
            : signature;
    }

    private static IEnumerable<TypeReference?> NamedBy(object? operand) => operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [.. generic.GenericArguments.SelectMany(Parts), generic.ElementType],
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
