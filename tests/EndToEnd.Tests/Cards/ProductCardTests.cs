using EndToEnd.Tests.Clients;

namespace EndToEnd.Tests.Cards;

/// <summary>Every card of the product that is no answer, as people see it; the pictures lie in artifacts/cards.</summary>
public sealed class ProductCardTests(Browser browser)
{
    public static TheoryData<string> Names => [.. ProductCards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_card_is_sound_and_fits_the_phone_and_the_desktop(string name) =>
        await Looks.CheckAsync(browser, ProductCards.All[name], name, TestContext.Current.CancellationToken);
}
