using Bot.Directives;

namespace Bot.Tests.Directives;

public sealed class AgencyDirectoryTests
{
    [Theory]
    [InlineData("Sở Y tế", "Sở Y tế")]
    [InlineData("sở y tế", "Sở Y tế")]
    [InlineData("so y te", "Sở Y tế")]
    [InlineData("SYT", "Sở Y tế")]
    [InlineData("Department of Health", "Sở Y tế")]
    [InlineData("Sở GD&ĐT", "Sở Giáo dục và Đào tạo")]
    [InlineData("Sở GD & ĐT", "Sở Giáo dục và Đào tạo")]
    [InlineData("Sở GD-ĐT", "Sở Giáo dục và Đào tạo")]
    [InlineData("stnmt", "Sở Tài nguyên và Môi trường")]
    [InlineData("DONRE", "Sở Tài nguyên và Môi trường")]
    [InlineData("Sở Văn hóa - Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch")] // the old placement of the tone
    [InlineData("MOH", "Bộ Y tế")]
    [InlineData("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Ủy ban MTTQ Việt Nam tỉnh")]
    public void A_name_or_short_form_finds_its_body(string words, string official) =>
        AgencyDirectory.Default.Lookup(words).Select(entry => entry.Name).ShouldContain(official);

    [Fact]
    public void An_unknown_name_finds_nothing() =>
        AgencyDirectory.Default.Lookup("Sở Giang hồ").ShouldBeEmpty();

    [Fact]
    public void Today_the_department_of_finance_answers_for_planning_and_investment()
    {
        AgencyDirectory.Default.PredecessorsOf("Sở Tài chính").ShouldContain(entry => entry.Name == "Sở Kế hoạch và Đầu tư");
        AgencyDirectory.Default.SuccessorsOf("Sở Kế hoạch và Đầu tư", new DateOnly(2025, 3, 1)).ShouldHaveSingleItem().Name.ShouldBe("Sở Tài chính");
        AgencyDirectory.Default.SuccessorsOf("Sở Kế hoạch và Đầu tư", new DateOnly(2025, 2, 28)).ShouldHaveSingleItem().Name.ShouldBe("Sở Kế hoạch và Đầu tư");
    }

    [Fact]
    public void Every_successor_is_in_the_directory() =>
        AgencyDirectory.Default.Entries.SelectMany(entry => entry.Successors)
            .ShouldAllBe(name => AgencyDirectory.Default.Find(name) != null);

    [Fact]
    public void Thirty_four_provinces_stand_since_the_merger()
    {
        Provinces.All.Count(province => province.Until is null).ShouldBe(34);
        Provinces.All.Count.ShouldBe(63);
    }

    [Theory]
    [InlineData("TP.HCM", "Hồ Chí Minh")]
    [InlineData("thành phố Hồ Chí Minh", "Hồ Chí Minh")]
    [InlineData("tỉnh Bình Phước", "Bình Phước")]
    [InlineData("binh phuoc", "Bình Phước")]
    [InlineData("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu")]
    public void A_province_is_found_by_its_spellings(string words, string name) =>
        Provinces.Find(words).ShouldNotBeNull().Name.ShouldBe(name);

    [Fact]
    public void Binh_Phuoc_is_Dong_Nai_from_July_2025()
    {
        Provinces.On(new DateOnly(2025, 7, 1), "Bình Phước").ShouldNotBeNull().Name.ShouldBe("Đồng Nai");
        Provinces.On(new DateOnly(2025, 6, 30), "Bình Phước").ShouldNotBeNull().Name.ShouldBe("Bình Phước");
        Provinces.MergedInto("Đồng Nai").ShouldHaveSingleItem().Name.ShouldBe("Bình Phước");
    }
}
