using System.Reflection;
using System.Text;
using BotSdk.Tests.Support;
using Microsoft.Bot.Connector;
using Newtonsoft.Json;

namespace BotSdk.Tests.Schema;

public sealed class RoundTripTests
{
    public static TheoryData<string> Names => [.. WireTypes.Samples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_comes_in_goes_out_the_same(string name)
    {
        var sample = WireTypes.Samples[name];

        var typed = ConnectorJson.Serializer.Deserialize(new JsonTextReader(new StringReader(sample)), TypeNamed(name));
        var written = Encoding.UTF8.GetString(ConnectorJson.Write(typed!).Span);

        JToken.DeepEquals(Wire.Read(written), Wire.Read(sample)).ShouldBeTrue(written);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_empty_object_is_read_and_written_without_nulls(string name)
    {
        var typed = ConnectorJson.Serializer.Deserialize(new JsonTextReader(new StringReader("{}")), TypeNamed(name));

        Encoding.UTF8.GetString(ConnectorJson.Write(typed!).Span).ShouldNotContain("null");
    }

    [Fact]
    public void A_time_in_UTC_is_the_same_moment_however_it_is_written()
    {
        var activity = ConnectorJson.Serializer.Deserialize<Activity>(new JsonTextReader(new StringReader("""{"timestamp":"2023-12-20T01:00:00.1234567Z"}""")));

        activity!.Timestamp.ShouldBe(new DateTimeOffset(2023, 12, 20, 1, 0, 0, TimeSpan.Zero).AddTicks(1234567));
    }

    [Fact]
    public void Every_type_of_the_wire_has_its_sample()
    {
        var types = WireTypesOfTheSchema().Select(type => type.Name);

        types.Except(WireTypes.Samples.Keys).ShouldBeEmpty();
        WireTypes.Samples.Keys.Except(types).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_has_every_member_of_its_type(string name)
    {
        var members = TypeNamed(name).GetProperties().Select(property => property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName).OfType<string>();
        var sample = (JObject)Wire.Read(WireTypes.Samples[name]);

        var absent = members.Where(member => !sample.ContainsKey(member)).ToList();
        absent.RemoveAll(member => Elsewhere.Contains((name, member)));
        absent.ShouldBeEmpty();
    }

    // Shown by the sample of the base type, or of no use on this one.
    private static readonly HashSet<(string, string)> Elsewhere =
    [
        ("ConversationAccount", "aadObjectId"), ("ConversationAccount", "role"), ("Attachment", "contentUrl"), ("MessagingExtensionAttachment", "contentUrl"),
        ("MessagingExtensionAttachment", "name"), ("MessagingExtensionAttachment", "thumbnailUrl"), ("TeamsChannelAccount", "role"),
    ];

    private static Type TypeNamed(string name) => WireTypesOfTheSchema().Single(type => type.Name == name);

    private static IEnumerable<Type> WireTypesOfTheSchema() => typeof(Activity).Assembly.GetExportedTypes().Where(type =>
        type.Namespace!.StartsWith("Microsoft.Bot.Schema", StringComparison.Ordinal)
        && type is { IsClass: true, IsAbstract: false }
        && type.GetConstructor(Type.EmptyTypes) is not null
        && type.GetProperties().Any(property => property.GetCustomAttribute<JsonPropertyAttribute>() is not null));
}
