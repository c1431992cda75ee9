using Bot.Directives;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Storage;

public sealed class DirectiveBytesTests
{
    private static readonly DateOnly Day = new(2023, 12, 31);

    public static TheoryData<string> Kinds => [.. Deadlines.Keys];

    private static Dictionary<string, Deadline> Deadlines { get; } = new()
    {
        ["unstated"] = new Deadline.Unstated(),
        ["date"] = new Deadline.OnDate("trước ngày 15/01/2024", new(2024, 1, 15), new(2024, 1, 14)),
        ["range"] = new Deadline.OnDate("từ ngày 01/12 đến ngày 31/12/2023", Day, Day) { From = new(2023, 12, 1) },
        ["month"] = new Deadline.EndOfMonth("trong tháng 12/2023", Day, Day),
        ["quarter"] = new Deadline.EndOfQuarter("Quý IV/2023", Day, Day) { From = new(2023, 10, 1) },
        ["year"] = new Deadline.EndOfYear("trong năm 2023", Day, Day),
        ["relative"] = new Deadline.Relative("trong 10 ngày kể từ ngày ký", new(2023, 12, 29), new(2023, 12, 29)),
        ["relative without a date"] = new Deadline.Relative("sau 05 ngày làm việc", null, null),
        ["recurring"] = new Deadline.Recurring("trước ngày 15 hằng tháng", new Recurrence(RecurrencePeriod.Monthly, 15, Before: true)),
        ["continuous"] = new Deadline.Recurring("thường xuyên", new Recurrence(RecurrencePeriod.Continuous)),
        ["event"] = new Deadline.AfterEvent("sau khi quy hoạch được phê duyệt"),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_deadline_comes_back(string kind)
    {
        var directive = ADirective.Numbered("1/KH-UBND").With(AnAssignment.For("Sở Y tế").Until(Deadlines[kind])).Build();

        var back = DirectiveBytes.Unpack(DirectiveBytes.Pack(directive));

        back.Assignments[0].Deadline.ShouldBe(Deadlines[kind]);
        back.Assignments[0].Deadline.Phrase.ShouldBe(Deadlines[kind].Phrase);
    }

    [Fact]
    public void Every_kind_of_deadline_that_there_is_has_a_row_here() =>
        Deadlines.Values.Select(deadline => deadline.GetType()).Distinct().Order(TypeNames)
            .ShouldBe(typeof(Deadline).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Deadline))).Order(TypeNames));

    [Fact]
    public void Everything_that_a_document_says_comes_back()
    {
        var directive = ADirective.Numbered("126-KL/TW").OfKind("Kết luận").SignedBy("Trần Tuệ Hiền").Stamped("Hỏa tốc")
            .BasedOn("Công văn số 1/VPCP", "Luật Đầu tư công").Replacing("2/KH-UBND")
            .With(
                AnAssignment.For("Các sở, ban, ngành", "Sở Y tế").Coordinating("UBND các huyện").With("Bộ Y tế").To("“rà soát” \\ báo cáo\t𝒜")
                    .Urgently("khẩn trương").At("II.3.a").DueBefore(2024, 1, 15),
                AnAssignment.Of(null, "Bộ Tài chính"))
            .Build() with
        { Doubts = [new Doubt(new SourceSpan(3, 7), DoubtReason.UnclearPlace)] };

        Said.By(DirectiveBytes.Unpack(DirectiveBytes.Pack(directive))).ShouldBe(Said.By(directive));
    }

    [Fact]
    public void What_a_document_does_not_say_stays_unsaid()
    {
        var directive = new Directive(null, null, null, null, null, null, null, [], [], "Kính gửi", [], []);

        Said.By(DirectiveBytes.Unpack(DirectiveBytes.Pack(directive))).ShouldBe(Said.By(directive));
    }

    [Fact]
    public void What_is_no_directive_is_an_error() =>
        Should.Throw<InvalidDataException>(() => DirectiveBytes.Unpack([1, 2, 3]));

    private static Comparer<Type> TypeNames => Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name));
}
