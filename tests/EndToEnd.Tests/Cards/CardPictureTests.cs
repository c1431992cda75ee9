using EndToEnd.Tests.Clients;

namespace EndToEnd.Tests.Cards;

public sealed class CardPictureTests(Browser browser)
{
    // Every letter of Vietnamese that a font made for English alone lacks.
    private const string Letters = "Ắ ằ ẳ ẵ ặ Ấ ầ ẩ ẫ ậ Ế ề ể ễ ệ Ố ồ ổ ỗ ộ Ớ ờ ở ỡ ợ Ứ ừ ử ữ ự Ỳ ỷ ỹ ỵ Đ đ";

    [Fact]
    public async Task A_card_is_shown_with_its_words_and_buttons()
    {
        var card = await RenderAsync(
            """
            {"type":"AdaptiveCard","version":"1.5","body":[
              {"type":"TextBlock","text":"LETTERS","wrap":true,"size":"Large"},
              {"type":"TextBlock","text":"Hạn **31/12/2023**, còn _11 ngày_","wrap":true,"color":"Attention"},
              {"type":"FactSet","facts":[{"title":"Chủ trì","value":"Sở Y tế"}]}],
             "actions":[{"type":"Action.Execute","title":"Đã nhận nhiệm vụ","verb":"acknowledge","style":"positive"}]}
            """.Replace("LETTERS", Letters, StringComparison.Ordinal));

        card.Complaints.ShouldBeEmpty();
        card.Overflow.ShouldBe(0);
        card.Text.ShouldContain(Letters);
        card.Text.ShouldContain("Hạn 31/12/2023, còn 11 ngày");
        card.Buttons.ShouldBe(["Đã nhận nhiệm vụ"]);
        new FileInfo(card.Picture).Length.ShouldBeGreaterThan(5_000);
    }

    [Fact]
    public async Task An_element_that_the_schema_does_not_know_is_complained_about()
    {
        var card = await RenderAsync("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Carrousel"}]}""");

        card.Complaints.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Text_that_does_not_fit_is_measured()
    {
        var card = await RenderAsync(
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"WORD","wrap":false}]}"""
                .Replace("WORD", new string('W', 200), StringComparison.Ordinal));

        card.Overflow.ShouldBeGreaterThan(0);
    }

    private async Task<RenderedCard> RenderAsync(string json)
    {
        var name = TestContext.Current.TestMethod!.MethodName;
        return await CardPicture.RenderAsync(browser, json, name, CardTheme.Dark, 320, TestContext.Current.CancellationToken);
    }
}
