using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Writes an enum's name in camel case; reads a name that it does not know as the default.</summary>
internal sealed class IgnoreDefaultStringEnumConverter<TEnum> : StringEnumConverter
    where TEnum : struct, Enum
{
    public IgnoreDefaultStringEnumConverter(bool camelCaseText)
        : base(camelCaseText ? new CamelCaseNamingStrategy() : new DefaultNamingStrategy())
    {
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        try
        {
            return base.ReadJson(reader, objectType, existingValue, serializer);
        }
        catch (JsonSerializationException)
        {
            return default(TEnum);
        }
    }
}
