using Bot.Cards;
using Bot.Directives;
using Bot.Questions;
using Bot.Tests.Support;

namespace Bot.Tests.Questions;

public class SpokenQuestionTests
{
    private static readonly Directive Plan = ADirective.Numbered("31/KH-UBND").About("Phòng cháy rừng mùa khô").With(
        AnAssignment.For("Chi cục Kiểm lâm vùng", "Kho bạc Nhà nước khu vực XV").To("bố trí 12,5 tấn gạo và ca nô cho tổ trực").Named("rice"),
        AnAssignment.For("Các chủ rừng").To("gửi báo cáo về Sở Y tế").DueOn(2023, 12, 25).Named("owners"),
        AnAssignment.For("Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh").To("vận động nhân dân ký cam kết").Named("front"),
        AnAssignment.For("Bảo hiểm xã hội tỉnh").To("rà soát thẻ của người lao động").Named("insurance"),
        AnAssignment.For("Sở Khoa học và Công nghệ").To("đối thoại với doanh nghiệp về cảm biến khói").Named("sensors"),
        AnAssignment.For("Sở Xây dựng").To("tạm dừng đóng bảo hiểm xã hội của công trường").Named("sites")).Build();

    [Theory]
    // Words run together, "và" with them.
    [InlineData("sokhoahoc vacongnghe phai lam gi", "sensors")]
    [InlineData("sở khoahọcvà côngnghệ phải làm gì", "sensors")]
    [InlineData("Ai gặp gỡ doanh nghiệp về cảm biến?", "sensors")]
    // Short names of speech, and who heads a body.
    [InlineData("Mặt trận phải làm gì?", "front")]
    [InlineData("Mặt trận Bình Phước phải làm gì?", "front")]
    [InlineData("What is the Fatherland Front asked to do?", "front")]
    [InlineData("Giám đốc Sở Khoa học và Công nghệ phải làm gì?", "sensors")]
    [InlineData("Lãnh đạo Sở Xây dựng phải làm gì?", "sites")]
    // The region of an office.
    [InlineData("Kho bạc Nhà nước khu vực XV phải làm gì?", "rice")]
    // A place by its initials.
    [InlineData("Sở Xây dựng BP phải làm gì?", "sites")]
    // A group by one of it, with keys of an input method too.
    [InlineData("Chủ rừng báo cáo khi nào?", "owners")]
    [InlineData("Chu3 ru72ng ba1o ca1o khi na2o", "owners")]
    // What is paid is no body.
    [InlineData("Ai lo việc tạm hoãn đóng BHXH?", "sites")]
    public async Task What_people_say_for_a_body_or_a_matter_is_understood(string text, string id)
    {
        using var asking = Asking.Over(Plan);

        var answer = await asking.Ask(text);

        answer.Answered.ShouldBeTrue();
        Ids(answer).ShouldBe([id]);
    }

    [Theory]
    [InlineData("Kho bạc Nhà nước khu vực IX phải làm gì?")]
    [InlineData("Kho bạc khu vực 3 được giao gì?")]
    [InlineData("Sở Xây dựng HP phải làm gì?")]
    [InlineData("Mặt trận Thanh Hóa phải làm gì?")]
    public async Task Another_region_or_place_is_assigned_nothing(string text)
    {
        using var asking = Asking.Over(Plan);

        var answer = await asking.Ask(text);

        answer.Answered.ShouldBeFalse();
        answer.Found.ShouldBeEmpty();
        AnswerText.Of(answer).ShouldContain("Không có trong văn bản");
    }

    [Theory]
    [InlineData("Kho bạc Nhà nước khu vực XV bố trí bao nhiêu tấn gạo?", true)]
    [InlineData("Kho bạc Nhà nước khu vực XV bố trí bao nhiêu tấn muối?", false)]
    public async Task A_number_is_answered_only_where_the_duty_states_it(string text, bool answered)
    {
        using var asking = Asking.Over(Plan);

        (await asking.Ask(text)).Answered.ShouldBe(answered);
    }

    [Theory]
    [InlineData("gửi 4 tỉnh, thành phố gồm: Thanh Hóa, Hải Dương, Kon Tum và Gia Lai về tiêm chủng", "Tỉnh Gia Lai phải làm gì?", true)]
    [InlineData("gửi 4 tỉnh, thành phố gồm: Thanh Hóa, Hải Dương, Kon Tum và Gia Lai về tiêm chủng", "Tỉnh Nam Định có nhiệm vụ gì?", false)]
    [InlineData("gửi 4 tỉnh, thành phố gồm: Thanh Hóa, Hải Dương, Kon Tum và Gia Lai về tiêm chủng", "UBND tỉnh Lào Cai được giao gì?", false)]
    // Not all that it counts are listed: the list tells nothing.
    [InlineData("gửi 9 tỉnh, thành phố gồm: Thanh Hóa, Hải Dương, Kon Tum", "Tỉnh Nam Định có nhiệm vụ gì?", true)]
    [InlineData("về tiêm chủng ở các địa phương", "Tỉnh Nam Định có nhiệm vụ gì?", true)]
    public async Task The_provinces_of_a_document_are_those_that_it_lists(string subject, string text, bool answered)
    {
        using var asking = Asking.Over(ADirective.Numbered("88/BYT-DP").By("Bộ Y tế", null).About(subject)
            .With(AnAssignment.Of(null, "UBND các tỉnh, thành phố").To("tiêm đủ mũi").Named("all")).Build());

        var answer = await asking.Ask(text);

        answer.Answered.ShouldBe(answered);
        Ids(answer).ShouldBe(answered ? ["all"] : []);
    }

    [Fact]
    public async Task A_holiday_is_no_deadline()
    {
        using var asking = Asking.Over(ADirective.Numbered("7/UBND-TH").With(AnAssignment.For("Sở Y tế").To("chuẩn bị tiền mặt để tặng quà").Named("gift")).Build());

        Ids(await asking.Ask("Sở Y tế phải làm gì để tặng quà 2/9?")).ShouldBe(["gift"]);
    }

    private static IEnumerable<string> Ids(Answer answer) => answer.Found.Select(found => found.AssignmentId);
}
