namespace AdaptiveCards;

/// <summary>Writes a target that is only turned over as its id alone.</summary>
internal sealed class AdaptiveTargetElementConverter : JsonConverter<AdaptiveTargetElement>
{
    public override bool CanRead => false;

    public override AdaptiveTargetElement ReadJson(JsonReader reader, Type objectType, AdaptiveTargetElement existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException();

    public override void WriteJson(JsonWriter writer, AdaptiveTargetElement value, JsonSerializer serializer)
    {
        if (value.IsVisible is not { } visible)
        {
            writer.WriteValue(value.ElementId);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("elementId");
        writer.WriteValue(value.ElementId);
        writer.WritePropertyName("isVisible");
        writer.WriteValue(visible);
        writer.WriteEndObject();
    }
}
