using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>A directive as compressed JSON, and back.</summary>
internal static class DirectiveBytes
{
    // The names in "is" and of the enumerations are in every stored file: add, but never rename.
    private static readonly (Type Type, string Name)[] Deadlines =
    [
        (typeof(Deadline.Unstated), "unstated"),
        (typeof(Deadline.OnDate), "date"),
        (typeof(Deadline.EndOfMonth), "month"),
        (typeof(Deadline.EndOfQuarter), "quarter"),
        (typeof(Deadline.EndOfYear), "year"),
        (typeof(Deadline.Relative), "relative"),
        (typeof(Deadline.Recurring), "recurring"),
        (typeof(Deadline.AfterEvent), "event"),
    ];

    private static readonly JsonSerializerOptions Form = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false), new NumberConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TellDeadlinesApart } },
    };

    public static byte[] Pack(Directive directive)
    {
        using var packed = new MemoryStream();
        using (var press = new GZipStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(press, directive, Form);
        }

        return packed.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are no directive.</exception>
    public static Directive Unpack(byte[] packed)
    {
        try
        {
            using var press = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<Directive>(press, Form) ?? throw new InvalidDataException("A stored directive is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("A stored directive can't be read.", exception);
        }
    }

    private static void TellDeadlinesApart(JsonTypeInfo type)
    {
        if (type.Type != typeof(Deadline))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "is" };
        foreach (var (deadline, name) in Deadlines)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(deadline, name));
        }
    }

    private sealed class NumberConverter : JsonConverter<DirectiveNumber>
    {
        public override DirectiveNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DirectiveNumber.TryParse(reader.GetString(), out var number) ? number : throw new JsonException("No number of a document.");

        public override void Write(Utf8JsonWriter writer, DirectiveNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
