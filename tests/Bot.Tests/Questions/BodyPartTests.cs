using Bot.Directives;
using Bot.Tests.Support;

namespace Bot.Tests.Questions;

/// <summary>What a body that a question names does in it: it is asked about, left out, reported to, or gives the order.</summary>
public class BodyPartTests
{
    private static readonly Directive Plan = ADirective.Numbered("58/UBND-TH").About("Chăm lo Tết").With(
        AnAssignment.For("Sở Tài chính").To("bố trí kinh phí tặng quà").Named("money"),
        AnAssignment.For("Sở Y tế").To("trực cấp cứu").Named("doctors"),
        AnAssignment.For("Công an tỉnh").To("tuần tra ban đêm").Named("police"),
        AnAssignment.For("Đội Quản lý thị trường số 4").To("kiểm tra giá cả").Named("prices"),
        AnAssignment.For("Các chi bộ trực thuộc").To("thăm hỏi đảng viên cao tuổi").Named("cells"),
        AnAssignment.For("Các sở, ban, ngành").To("báo cáo kết quả về Sở Tài chính").Named("reports"),
        AnAssignment.For("Các sở liên quan").To("treo cờ").Named("flags")).Build();

    [Theory]
    [InlineData("Ngoài Sở Tài chính thì ai có việc?", "doctors police prices cells reports flags")]
    [InlineData("who has tasks other than the Department of Health?", "money police prices cells reports flags")]
    [InlineData("UBND tỉnh giao Sở Y tế việc gì?", "doctors reports")]
    [InlineData("Chủ tịch UBND tỉnh yêu cầu ai tuần tra ban đêm?", "police")]
    // A group that reports to a body does not hold it; nobody is held by "liên quan".
    [InlineData("Sở Tài chính phải làm gì?", "money")]
    [InlineData("Công an làm gì?", "police reports")]
    // Names with initials in them; another number is another body.
    [InlineData("Đội QLTT số 4 có việc gì?", "prices")]
    [InlineData("chi bộ phải làm gì", "cells")]
    public async Task The_part_of_a_body_is_told_by_the_words_around_it(string question, string expected)
    {
        using var asking = Asking.Over(Plan);

        var answer = await asking.Ask(question);

        string.Join(' ', answer.Found.Select(found => found.AssignmentId).OrderBy(Place)).ShouldBe(expected);
        answer.Answered.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Đội QLTT số 7 có việc gì?")]
    [InlineData("Ban An toàn giao thông tỉnh được giao gì?")]
    [InlineData("Bộ Quốc phòng được giao gì?")]
    public async Task A_body_that_no_duty_names_and_no_group_holds_is_assigned_nothing(string question)
    {
        using var asking = Asking.Over(Plan);

        (await asking.Ask(question)).Answered.ShouldBeFalse();
    }

    [Theory]
    [InlineData("văn bản nào ban hành tháng 10/2025?", "5/UBND-TH")]
    [InlineData("which documents were issued in November 2025?", "6/UBND-TH")]
    public async Task Documents_are_found_by_when_they_were_issued(string question, string number)
    {
        using var asking = Asking.Over(
            ADirective.Numbered("5/UBND-TH").IssuedOn(2025, 10, 3).With(AnAssignment.For("Sở Y tế").To("tiêm chủng").DueOn(2025, 11, 15)).Build(),
            ADirective.Numbered("6/UBND-TH").IssuedOn(2025, 11, 3).With(AnAssignment.For("Sở Y tế").To("khám bệnh").DueOn(2025, 10, 15)).Build());

        (await asking.Ask(question)).Documents.Select(document => document.Number).ShouldBe([number]);
    }

    private static int Place(string id) => Plan.Assignments.ToList().FindIndex(assignment => assignment.Id == id);
}
