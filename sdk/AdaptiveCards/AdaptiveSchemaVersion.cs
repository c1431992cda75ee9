using System.Globalization;

namespace AdaptiveCards;

/// <summary>A version of the schema, such as 1.5.</summary>
[JsonConverter(typeof(AdaptiveTextConverter))]
public class AdaptiveSchemaVersion
{
    public AdaptiveSchemaVersion()
    {
    }

    public AdaptiveSchemaVersion(int major, int minor) => (Major, Minor) = (major, minor);

    /// <summary>Reads "1.5" or "1"; throws <see cref="AdaptiveSerializationException"/> on anything else.</summary>
    public AdaptiveSchemaVersion(string versionString)
    {
        if (versionString is null)
            throw new ArgumentException("A version is needed.", nameof(versionString));
        var parts = versionString.Split('.');
        var minor = 0;
        if (!int.TryParse(parts[0], CultureInfo.InvariantCulture, out var major) || (parts.Length > 1 && !int.TryParse(parts[1], CultureInfo.InvariantCulture, out minor)))
            throw new AdaptiveSerializationException($"'{versionString}' is not a valid version identifier");
        (Major, Minor) = (major, minor);
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && (Major, Minor) == (other.Major, other.Minor);

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => $"{Major}.{Minor}";
}
