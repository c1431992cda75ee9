using Bot.Cards;
using Bot.Directives;
using Bot.Questions;
using Bot.Tests.Support;

namespace Bot.Tests.Questions;

public class AgencyQuestionTests
{
    private static readonly Directive Dispatch = ADirective.Numbered("4614/UBND-TH").With(
        AnAssignment.For("Các sở, ban, ngành", "UBND các huyện, thị xã, thành phố").To("tiếp tục phối hợp đẩy nhanh tiến độ các dự án trọng điểm").Named("all"),
        AnAssignment.For("Sở Giao thông vận tải").To("chủ động liên hệ với Sở Giao thông vận tải thành phố Hồ Chí Minh").With("Sở Giao thông vận tải thành phố Hồ Chí Minh").Named("roads"),
        AnAssignment.For("Sở Tài chính", "Sở Kế hoạch và Đầu tư").To("hình thành Quỹ phát triển hạ tầng vùng").DueOn(2023, 12, 31).Named("fund"),
        AnAssignment.For("Sở Y tế").To("duy trì công tác liên kết y tế trong vùng").Named("health"),
        AnAssignment.For("Sở Công Thương").Coordinating("Sở Nông nghiệp và Phát triển nông thôn").To("xây dựng Trung tâm giới thiệu sản phẩm OCOP").Named("ocop"),
        AnAssignment.For("Sở Xây dựng").To("hoàn thành lập quy hoạch phân khu xây dựng").Named("plan")).Build();

    [Theory]
    [InlineData("Sở Y tế được giao gì?")]
    [InlineData("so y te duoc giao gi")]
    [InlineData("SYT có việc gì")]
    [InlineData("syt phải làm gì")]
    [InlineData("what is Sở Y tế assigned?")]
    [InlineData("tasks of the Department of Health")]
    [InlineData("What must the Health Department do?")]
    // Keys of an input method left in the text.
    [InlineData("Sowr Y tees dduowcj giao gif")]
    [InlineData("So73 Y te61 d9u7o75c giao gi2")]
    // A place that is the issuer's own.
    [InlineData("Sở Y tế tỉnh Bình Phước được giao gì?")]
    // No space, and slips of typing.
    [InlineData("SởYtế được giao gì")]
    [InlineData("Nhiệm vụ của Sở Y tế là gì")]
    public async Task However_it_is_written_the_agency_is_found_with_its_quote(string text)
    {
        using var asking = Asking.Over(Dispatch);

        var answer = await asking.Ask(text);

        answer.Answered.ShouldBeTrue();
        Ids(answer).ShouldContain("health");
        Ids(answer).ShouldBeSubsetOf(["health", "all"]);
        AnswerText.Of(answer).ShouldContain("duy trì công tác liên kết y tế");
        AnswerText.Of(answer).ShouldContain("4614/UBND-TH");
    }

    [Theory]
    [InlineData("Sở Giao thông vận tải thành phố Hồ Chí Minh được giao gì?")]
    [InlineData("Sở GTVT TP.HCM có việc gì không")]
    [InlineData("so giao thong tphcm duoc giao gi")]
    public async Task A_counterpart_of_another_place_is_assigned_nothing(string text)
    {
        using var asking = Asking.Over(Dispatch);

        var answer = await asking.Ask(text);

        answer.Outcome.ShouldBe(AnswerOutcome.OnlyCounterpart);
        answer.Answered.ShouldBeFalse();
        AnswerText.Of(answer).ShouldContain("không giao nhiệm vụ nào cho Sở Giao thông vận tải thành phố Hồ Chí Minh");
    }

    [Fact]
    public async Task A_body_that_no_document_names_gets_an_honest_no_and_suggestions()
    {
        using var asking = Asking.Over(Dispatch);

        var answer = await asking.Ask("Hội Chữ thập đỏ được giao gì?");

        answer.Outcome.ShouldBe(AnswerOutcome.NothingAssigned);
        answer.Answered.ShouldBeFalse();
        answer.Nearest.ShouldNotBeEmpty();
        AnswerText.Of(answer).ShouldContain("Không có trong văn bản");
    }

    [Fact]
    public async Task A_body_that_only_coordinates_is_said_to_lead_nothing()
    {
        using var asking = Asking.Over(ADirective.Numbered("1/UBND-TH").With(
            AnAssignment.For("Sở Công Thương").Coordinating("Sở Nông nghiệp và Phát triển nông thôn").Named("ocop")).Build());

        var answer = await asking.Ask("Sở NN&PTNT được giao gì?");

        answer.Outcome.ShouldBe(AnswerOutcome.OnlyCoordinates);
        Ids(answer).ShouldBe(["ocop"]);
    }

    [Fact]
    public async Task A_member_of_a_group_finds_the_duties_of_the_group_marked_as_such()
    {
        using var asking = Asking.Over(Dispatch);

        var answer = await asking.Ask("Huyện Lộc Ninh phải làm gì?");

        Ids(answer).ShouldBe(["all"]);
        answer.Items[0].How.ShouldBe(FoundAs.GroupMember);
        answer.Items[0].Through!.Name.ShouldBe("UBND các huyện, thị xã, thành phố");
    }

    [Theory]
    [InlineData("UBND phường Hải Châu tỉnh Lâm Đồng phải làm gì?", true)]
    [InlineData("UBND phường Hải Châu phải làm gì?", true)]
    [InlineData("UBND phường Hải Châu thành phố Đà Nẵng phải làm gì?", false)]
    public async Task A_ward_belongs_to_the_groups_of_its_own_province(string text, bool belongs)
    {
        using var asking = Asking.Over(ADirective.Numbered("9/UBND-TH").By("UBND tỉnh Lâm Đồng", "Lâm Đồng")
            .With(AnAssignment.Of("Lâm Đồng", "UBND các xã, phường").Named("wards")).Build());

        (await asking.Ask(text)).Answered.ShouldBe(belongs);
    }

    [Fact]
    public async Task A_successor_finds_what_its_predecessor_was_assigned()
    {
        using var asking = Asking.Over(Dispatch);

        var answer = await asking.Ask("Sở Nông nghiệp và Môi trường phối hợp việc gì?");

        Ids(answer).ShouldContain("ocop");
        answer.Items.Single(item => item.Assignment.Id == "ocop").How.ShouldBe(FoundAs.Predecessor);
    }

    [Fact]
    public async Task A_slip_that_can_mean_one_thing_is_understood_and_said()
    {
        using var asking = Asking.Over(Dispatch);

        var answer = await asking.Ask("Sở Xâu dựng được giao gì?");

        Ids(answer).ShouldContain("plan");
        AnswerText.Of(answer).ShouldContain("Hiểu “Sở Xâu dựng” là Sở Xây dựng");
    }

    private static IEnumerable<string> Ids(Answer answer) => answer.Found.Select(found => found.AssignmentId);
}
