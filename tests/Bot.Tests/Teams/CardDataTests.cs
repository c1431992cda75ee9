using Bot.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class CardDataTests
{
    [Fact]
    public void A_button_names_its_document_and_duty() =>
        CardData.Read(JObject.Parse("""{"directive":"4614/UBND-TH","assignment":"a1","page":2}"""), "acknowledge")
            .ShouldBe(new CardData("acknowledge", "4614/UBND-TH", "a1", null, null, 2, null));

    [Fact]
    public void A_submit_carries_its_verb_in_the_data() =>
        CardData.Read(JObject.Parse("""{"verb":"acknowledge","assignment":"a1"}"""), null).Verb.ShouldBe("acknowledge");

    [Theory]
    [InlineData("""{"directive":7,"assignment":["x"],"page":"many"}""")]
    [InlineData("""{"page":99999999999}""")]
    [InlineData("{}")]
    public void Other_shapes_are_left_out(string json)
    {
        var data = CardData.Read(JObject.Parse(json), null);

        data.ShouldBe(new CardData("", null, null, null, null, 0, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text")]
    public void Data_that_are_no_object_name_nothing(string? data) =>
        CardData.Read(data, "acknowledge").ShouldBe(new CardData("acknowledge", null, null, null, null, 0, null));
}
