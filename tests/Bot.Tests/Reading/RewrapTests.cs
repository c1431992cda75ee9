using System.Text;
using Bot.Directives;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>A document is read the same however wide its lines are.</summary>
public sealed class RewrapTests
{
    // A table's rows and the lines of field forms are no paragraphs: their line breaks mean something.
    private static readonly CorpusDocument[] Prose =
        [.. CorpusDocument.All.Where(document => !document.Form.Contains("table", StringComparison.Ordinal) && !document.Text.Contains("chủ trì:", StringComparison.Ordinal) && !document.Text.Contains("**", StringComparison.Ordinal))];

    [Theory]
    [InlineData(60)]
    [InlineData(64)]
    [InlineData(68)]
    [InlineData(72)]
    [InlineData(76)]
    [InlineData(80)]
    public void A_document_with_its_paragraphs_set_anew_reads_the_same(int width)
    {
        var changed = Prose.Where(document => Changed(document.Text, Reflowed(document.Text, width)) is not null)
            .Select(document => $"{document.Key}: {Changed(document.Text, Reflowed(document.Text, width))}").ToList();

        changed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("thực hiện kế hoạch năm học mới 2009\n- 2010", "- 2010")]
    [InlineData("theo Công văn số\n64/CĐ-TTg ngày 19/01/2022 của Thủ tướng Chính phủ", "64/CĐ-TTg")]
    [InlineData("đáp ứng yêu cầu của Nghị quyết\n57-NQ/TW ngày 22/12/2024", "57-NQ/TW")]
    public void A_number_that_a_wrap_puts_first_on_its_line_begins_no_item(string broken, string first)
    {
        var text = $"UBND TỈNH GIA LAI\nSố: 12/UBND-TH\n1. Sở Y tế chủ trì rà soát các cơ sở khám chữa bệnh trên địa bàn tỉnh,\n{broken}, bảo đảm đúng quy định và\nbáo cáo kết quả về UBND tỉnh.\n";

        var assignments = Read(text);

        assignments.ShouldHaveSingleItem().Duty.ShouldContain(first);
    }

    [Fact]
    public void Steps_that_a_wrap_puts_first_on_their_lines_stay_with_their_lead()
    {
        const string text = """
            UBND TỈNH GIA LAI
            Số: 12/UBND-TH
            Giao các cơ quan, đơn vị thực hiện các nhiệm vụ sau:
            1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:
            (i) hoàn thiện nhiệm vụ quy hoạch trong quý IV/2025; (ii)
            lấy ý kiến các bộ có liên quan về đồ án quy hoạch phân khu;
            (iii) trình UBND tỉnh phê duyệt sau khi có ý kiến thống
            nhất của các bộ.
            2. Sở Y tế tổ chức tiêm phòng cho trẻ em dưới năm tuổi tại
            các xã vùng cao.
            """;

        var assignments = Read(text);

        assignments.Take(assignments.Count - 1).ShouldAllBe(assignment => assignment.Leads.Single().Name == "Sở Xây dựng");
        assignments.Count.ShouldBe(4);
        assignments[^1].Leads.Single().Name.ShouldBe("Sở Y tế");
    }

    private static IReadOnlyList<Assignment> Read(string text) =>
        DirectiveReader.Read(DirectiveText.From(text), null).ShouldBeOfType<ReadingOutcome.Read>().Directive.Assignments;

    // The paragraphs of several lines are put on one line and broken at the width, where the next word does not fit; all other lines stay.
    private static string Reflowed(string raw, int width)
    {
        var text = TokenText.Of(DirectiveText.From(raw).Value);
        var set = new StringBuilder();
        var end = 0;
        foreach (var block in BlockReader.Read(text))
        {
            var start = text[block.Start].Start;
            var last = text[block.To - 1].End;
            set.Append(text.Text, end, start - end);
            end = last;
            var words = text.Text[start..last];
            if (block.Upper || Titled(text, block) || words.Contains('|', StringComparison.Ordinal) || (words.Length <= width && !words.Contains('\n', StringComparison.Ordinal)))
            {
                set.Append(words);
                continue;
            }

            var column = 0;
            for (var at = block.Start; at < block.To; at++)
            {
                var from = at;
                while (at + 1 < block.To && text[at + 1].Start == text[at].End)
                {
                    at++;
                }

                var word = text.Text[text[from].Start..text[at].End];

                // A capital that begins a duty: that line break is the writer's own.
                var own = text[from].LineStart && text[from].Capital && from > block.From && Lexicon.DutyAt(text, from, block.To, out _, out _);
                var fits = !own && column + 1 + word.Length <= width;
                set.Append(column == 0 ? "" : fits ? " " : "\n").Append(word);
                column = column == 0 || !fits ? word.Length : column + 1 + word.Length;
            }
        }

        return set.Append(text.Text, end, text.Text.Length - end).ToString();
    }

    // "2. Sở Y tế" on a line of its own, with its duty below: what stands on which line means something.
    private static bool Titled(TokenText text, Block block)
    {
        var at = block.From + 1;
        while (at < block.To && !text[at].LineStart)
        {
            at++;
        }

        return block.IsItem && text[at].Capital && !text[at - 1].Is(',') && !Enumerable.Range(block.From, at - block.From).Any(word => Lexicon.DutyAt(text, word, at, out _, out _));
    }

    private static string? Changed(string first, string second)
    {
        var (before, after) = (Shape(first), Shape(second));
        return before.SequenceEqual(after) ? null : string.Join(" | ", before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line)));
    }

    private static List<string> Shape(string text) => DirectiveReader.Read(DirectiveText.From(text), null) is ReadingOutcome.Read { Directive: var directive }
        ? [.. directive.Assignments.Select(assignment => $"{Names(assignment.Leads)} + {Names(assignment.Coordinating)}: {VietnameseText.NameKey(assignment.Duty)} @ {assignment.Deadline.GetType().Name} {assignment.Deadline.Named}")]
        : ["refused"];

    private static string Names(IEnumerable<Agency> agencies) => string.Join("; ", agencies.Select(agency => VietnameseText.NameKey(agency.Name)));
}
