using EndToEnd.Tests.Clients;

namespace EndToEnd.Tests.Cards;

/// <summary>Every card of the product, as a phone and a desktop show it, in both themes; the pictures lie in artifacts/cards.</summary>
public sealed class ProductCardTests(Browser browser)
{
    public static TheoryData<string> Names => [.. ProductCards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_card_is_sound_and_fits_the_phone_and_the_desktop(string name)
    {
        var json = ProductCards.All[name].ToJson();

        foreach (var (theme, width) in new[] { (CardTheme.Light, 600), (CardTheme.Light, 320), (CardTheme.Dark, 600), (CardTheme.Dark, 320) })
        {
            var card = await CardPicture.RenderAsync(browser, json, name, theme, width, TestContext.Current.CancellationToken);

            card.Complaints.ShouldBeEmpty();
            card.Overflow.ShouldBe(0, $"{theme}, {width} pixels");
            card.Text.Length.ShouldBeGreaterThan(20);
        }
    }
}
