namespace Microsoft.Bot.Schema;

/// <summary>Something that the text speaks of, such as a mention.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = default) => Type = type;

    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Properties of the JSON that this type has no member for; they survive a round trip. Never null unless set so.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => ExtensionData ??= [];
        set => ExtensionData = value;
    }

    // Made on first use.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    internal JObject ExtensionData { get; set; }

    /// <summary>This entity read as another type of entity.</summary>
    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    /// <summary>Takes the type and the properties of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj).ToObject<Entity>();
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Whether both have the same JSON.</summary>
    public bool Equals(Entity other) =>
        other is not null && (ReferenceEquals(this, other) || JToken.DeepEquals(JObject.FromObject(this), JObject.FromObject(other)));

    public override bool Equals(object obj) => obj is Entity other && other.GetType() == GetType() && Equals(other);

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
