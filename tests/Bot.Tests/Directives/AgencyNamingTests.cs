using Bot.Directives;

namespace Bot.Tests.Directives;

public sealed class AgencyNamingTests
{
    private static readonly HomePlace Home = new("Bình Phước");

    [Theory]
    [InlineData("Sở Y tế", "Sở Y tế", "Bình Phước")]
    [InlineData("so y te", "Sở Y tế", "Bình Phước")]
    [InlineData("SYT", "Sở Y tế", "Bình Phước")]
    [InlineData("the Department of Health.", "Sở Y tế", "Bình Phước")]
    [InlineData("Sở Y tế tỉnh Đồng Nai", "Sở Y tế", "Đồng Nai")]
    [InlineData("Sở TN&MT", "Sở Tài nguyên và Môi trường", "Bình Phước")]
    [InlineData("Bộ Tài chính", "Bộ Tài chính", null)] // a body of the centre has no place
    [InlineData("UBND xã Gia Thuận", "UBND xã Gia Thuận", "Gia Thuận")]
    [InlineData("huyện Lộc Ninh", "UBND huyện Lộc Ninh", "Lộc Ninh")]
    [InlineData("ubnd tinh dak lak", "UBND tỉnh Đắk Lắk", "Đắk Lắk")]
    public void A_typed_name_is_one_agency(string words, string name, string? place) =>
        AgencyNaming.Read(words, Home).ShouldBe([new Agency(name, place)]);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("cơ quan tưởng tượng")]
    public void Words_that_name_no_agency_give_none(string words) =>
        AgencyNaming.Read(words, Home).ShouldBeEmpty();
}
