using Bot.Directives;

namespace Bot.Tests.Directives;

public sealed class AgencyGroupTests
{
    [Theory]
    [InlineData("Các sở, ban, ngành", "Sở Y tế", true)]
    [InlineData("Các sở, ban, ngành", "Ban Quản lý Khu kinh tế tỉnh", true)]
    [InlineData("Các sở, ban, ngành", "Công an tỉnh", true)] // ngành
    [InlineData("Các sở, ban, ngành", "UBND huyện Lộc Ninh", false)]
    [InlineData("Các sở", "Ban Dân tộc", false)]
    [InlineData("UBND các huyện, thị xã, thành phố", "UBND huyện Lộc Ninh", true)]
    [InlineData("UBND các huyện, thị xã, thành phố", "UBND thành phố Đồng Xoài", true)]
    [InlineData("UBND các huyện, thị xã, thành phố", "UBND xã Gia Thuận", false)]
    [InlineData("UBND các xã, phường", "UBND phường Tân Phú", true)]
    [InlineData("UBND các xã, phường", "Sở Y tế", false)]
    [InlineData("Các sở, ngành, địa phương", "UBND xã Gia Thuận", true)]
    [InlineData("Các cơ quan, đơn vị liên quan", "Sở Y tế", true)]
    public void Membership_follows_the_nouns_of_the_group(string group, string member, bool expected) =>
        AgencyGroup.Includes(new Agency(group, "Bình Phước", AgencyKind.Group), new Agency(member, "Bình Phước")).ShouldBe(expected);

    [Fact]
    public void Another_place_is_no_member() =>
        AgencyGroup.Includes(new Agency("Các sở, ban, ngành", "Bình Phước", AgencyKind.Group), new Agency("Sở Y tế", "Đồng Nai")).ShouldBeFalse();

    [Theory]
    [InlineData("Các sở, ban, ngành, cơ quan cấp tỉnh", "Bộ Y tế", false)]
    [InlineData("Các cơ quan, đơn vị liên quan", "Văn phòng Chính phủ", false)]
    [InlineData("Các cơ quan, đơn vị liên quan", "Bộ Chỉ huy Quân sự tỉnh", true)]
    public void A_body_of_the_centre_is_in_no_group_of_a_province(string group, string member, bool expected) =>
        AgencyGroup.Includes(new Agency(group, "Bình Phước", AgencyKind.Group), new Agency(member, null)).ShouldBe(expected);

    [Fact]
    public void Ministries_belong_to_the_groups_of_the_centre()
    {
        AgencyGroup.Includes(new Agency("Các bộ, ngành, địa phương", null, AgencyKind.Group), new Agency("Bộ Y tế", null)).ShouldBeTrue();
        AgencyGroup.Includes(new Agency("UBND các tỉnh, thành phố", null, AgencyKind.Group), new Agency("UBND tỉnh Đắk Lắk", "Đắk Lắk")).ShouldBeTrue();
    }
}
