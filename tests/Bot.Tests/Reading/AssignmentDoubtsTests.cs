using Bot.Directives;
using Bot.Reading;
using Bot.Tests.Support;

namespace Bot.Tests.Reading;

public sealed class AssignmentDoubtsTests
{
    private static readonly Deadline Unstated = new Deadline.Unstated();

    [Theory]
    [InlineData("thực hiện nhiệm vụ tại khoản 1, 3 và 5 của Quyết định")]
    [InlineData("chủ động triển khai các nội dung theo Phụ lục kèm theo Kế hoạch này")]
    [InlineData("bố trí kinh phí theo danh mục dự án đính kèm")]
    public void A_duty_that_stands_elsewhere_is_in_doubt(string duty) =>
        Reasons(duty, Unstated).ShouldBe([DoubtReason.ElsewhereStated]);

    [Theory]
    [InlineData("hoàn thành sửa chữa đê bao trước mùa mưa")]
    [InlineData("kiểm tra an toàn thực phẩm trước Tết Nguyên đán")]
    public void A_season_that_no_date_fixes_is_an_unclear_deadline(string duty) =>
        Reasons(duty, Unstated).ShouldBe([DoubtReason.UnclearDeadline]);

    [Fact]
    public void A_period_from_a_receipt_is_an_unclear_deadline() =>
        Reasons("báo cáo kết quả", new Deadline.Relative("trong 05 ngày kể từ ngày nhận", null, null)).ShouldBe([DoubtReason.UnclearDeadline]);

    [Theory]
    [InlineData("rà soát quy hoạch theo quy định tại Luật Đất đai")]
    [InlineData("tham mưu UBND tỉnh ban hành kế hoạch kèm theo dự toán")]
    [InlineData("thực hiện nhiệm vụ được giao bảo đảm tiến độ")]
    public void A_plain_duty_is_in_no_doubt(string duty) =>
        Reasons(duty, Unstated).ShouldBeEmpty();

    [Fact]
    public void A_department_of_no_known_province_is_in_doubt_about_its_place()
    {
        var assignment = AnAssignment.Of(null, "Sở Y tế").To("rà soát").Build(1, 0);

        AssignmentDoubts.Of([assignment], placeIsKnown: false).ShouldHaveSingleItem().Reason.ShouldBe(DoubtReason.UnclearPlace);
        AssignmentDoubts.Of([assignment], placeIsKnown: true).ShouldBeEmpty();
    }

    private static IEnumerable<DoubtReason> Reasons(string duty, Deadline deadline) =>
        AssignmentDoubts.Of([AnAssignment.For("Sở Y tế").To(duty).Until(deadline).Build(1, 0)], placeIsKnown: true).Select(doubt => doubt.Reason);
}
