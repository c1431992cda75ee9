namespace AdaptiveCards;

/// <summary>Writes a fallback as the element itself, or as "drop".</summary>
internal sealed class AdaptiveFallbackConverter : JsonConverter<AdaptiveFallbackElement>
{
    public override bool CanRead => false;

    public override AdaptiveFallbackElement ReadJson(JsonReader reader, Type objectType, AdaptiveFallbackElement existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException();

    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer)
    {
        if (value.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Content)
            serializer.Serialize(writer, value.Content);
        else if (value.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop)
            writer.WriteValue("drop");
        else
            writer.WriteNull();
    }
}
