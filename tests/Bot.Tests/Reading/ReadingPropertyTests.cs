using System.Text;
using Bot.Directives;
using Bot.Reading;
using Bot.Tests.Support;
using CsCheck;

namespace Bot.Tests.Reading;

/// <summary>What holds for any text, and for any way of writing one text.</summary>
public sealed class ReadingPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Giao ", "Sở Y tế", " chủ trì, phối hợp với ", "các sở, ban, ngành", "UBND các xã: ", "Gia Thuận", ", ", "; ", ". ", ":\n", "\n- ", "\n1. ", "\na) ", "\nII. ",
        "trước ngày 15/01/2024", "hằng tháng", "quý I/2026", "sau khi ", "được phê duyệt", "(", ")", "\"", "…", "[…]", "|", "\t", "Đơn vị chủ trì: ", "Thời gian thực hiện: ",
        "Nơi nhận:\n", "Kính gửi:\n", "TT\nNội dung\nCơ quan chủ trì\n", "1\n", "PHỤ LỤC\n", "Số: 12/UBND-TH\n", "Hà Nội, ngày 31 tháng 02 năm 2025\n", "Bộ trưởng các Bộ: ", "Tài chính",
        "\u00AD", "\u200B", "\u00A0", "\uD800", "\u0301", "&nbsp;", "**", "ƣ", "99999999999", "0/0/0", "năm 2025 - 2030", "trong thời hạn 10 ngày kể từ ngày ký", "Về việc", "V/v ", "KẾ HOẠCH\n", "-", "/", "Điều 1. ",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(number => Pieces[number]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Piece.Array[0, 80].Select(string.Concat),
        Gen.String[0, 300],
        Gen.Select(Gen.Int[0, CorpusDocument.All.Count - 1], Gen.Int[0, 4000], Piece, Gen.Int[0, 400])
            .Select((number, at, piece, cut) => Damaged(CorpusDocument.All[number].Text, at, piece, cut)));

    [Fact]
    public void Any_text_is_read_or_refused_and_every_span_lies_in_it() =>
        Texts.Sample(
            raw =>
            {
                var text = DirectiveText.From(raw);
                if (DirectiveReader.Read(text, "Bình Phước") is not ReadingOutcome.Read { Directive: var directive, Traces: var traces })
                {
                    return;
                }

                foreach (var assignment in directive.Assignments)
                {
                    assignment.Span.Length.ShouldBeGreaterThan(0);
                    assignment.Quote.ShouldBe(assignment.Span.Of(text.Value));
                    assignment.Leads.ShouldNotBeEmpty();
                    assignment.Duty.ShouldNotBeNullOrWhiteSpace();
                    assignment.Id.ShouldAllBe(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
                }

                directive.Assignments.Select(assignment => assignment.Id).ShouldBeUnique();
                directive.Doubts.ShouldAllBe(doubt => doubt.Span.Start >= 0 && doubt.Span.End <= text.Value.Length);
                traces.ShouldAllBe(trace => trace.Span.Start >= 0 && trace.Span.End <= text.Value.Length);
            },
            iter: 4000);

    [Fact]
    public void A_document_in_decomposed_letters_reads_the_same() => AllReadTheSame(text => text.Normalize(NormalizationForm.FormD));

    [Fact]
    public void A_document_with_other_spaces_reads_the_same() => AllReadTheSame(text => text.Replace(" ", "\u00A0 ", StringComparison.Ordinal));

    [Fact]
    public void A_document_with_invisible_characters_reads_the_same() => AllReadTheSame(text => text.Replace("n", "n\u200B", StringComparison.Ordinal));

    [Fact]
    public void A_document_with_line_ends_of_another_system_reads_the_same() =>
        AllReadTheSame(text => text.ReplaceLineEndings("\r\n"));

    [Fact]
    public void A_document_whose_paragraphs_are_broken_at_other_spaces_reads_the_same()
    {
        // A table's rows are no paragraphs: their line breaks mean something.
        var prose = CorpusDocument.All.Where(document => !document.Form.Contains("table", StringComparison.Ordinal)).ToList();
        Gen.Select(Gen.Int[0, prose.Count - 1], Gen.Int[67, 110]).Sample(
            (number, width) => Shape(Rewrapped(prose[number].Text, width)).ShouldBe(Shape(prose[number].Text), $"{prose[number].Key} at {width}"),
            iter: 200);
    }

    [Fact]
    public void A_document_in_the_old_placement_of_tones_reads_the_same() => AllReadTheSame(OldTones);

    [Theory]
    [InlineData("giao Sở ")]
    [InlineData(",")]
    [InlineData("(")]
    [InlineData("ngành ")]
    [InlineData("Sở Y tế, ")]
    [InlineData("- a\n")]
    [InlineData("sau khi ")]
    [InlineData("TT\nNội dung\nCơ quan chủ trì\n1\nlàm việc\n")]
    [InlineData("Đơn vị chủ trì: Sở Y tế\n")]
    public void A_megabyte_of_one_thing_is_read_in_time_that_grows_with_its_length(string unit)
    {
        Growth.IsEven(
            length => DirectiveReader.Read(
                DirectiveText.From("UBND tỉnh Gia Lai\nSố: 1/UBND-TH\n" + string.Concat(Enumerable.Repeat(unit, length / unit.Length))), null),
            62_500);
    }

    private static void AllReadTheSame(Func<string, string> change)
    {
        foreach (var document in CorpusDocument.All)
        {
            Shape(change(document.Text)).ShouldBe(Shape(document.Text), document.Key);
        }
    }

    // Breaks every line of prose that is longer than the width at a space, as a mail program or an extraction from a page does.
    private static string Rewrapped(string text, int width)
    {
        var wrapped = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var start = 0;
            // The line breaks of a table say where its rows end.
            while (!line.Contains('|', StringComparison.Ordinal) && line.Length - start > width && line.LastIndexOf(' ', start + width, width) is var space and > 0 && space > start)
            {
                wrapped.Append(line, start, space - start).Append('\n');
                start = space + 1;
            }

            wrapped.Append(line, start, line.Length - start).Append('\n');
        }

        return wrapped.ToString();
    }

    private static List<string> Shape(string text) => DirectiveReader.Read(DirectiveText.From(text), null) is ReadingOutcome.Read { Directive: var directive }
        ?
        [
            .. directive.Assignments.Select(assignment =>
                $"{Names(assignment.Leads)} + {Names(assignment.Coordinating)}: {VietnameseText.NameKey(assignment.Duty)} @ {assignment.Deadline.GetType().Name} {assignment.Deadline.Named}"),
        ]
        : ["refused"];

    private static string Names(IEnumerable<Agency> agencies) => string.Join("; ", agencies.Select(agency => VietnameseText.NameKey(agency.Name)));

    private static string Damaged(string text, int at, string piece, int cut)
    {
        at = Math.Min(at, text.Length);
        return text[..at] + piece + text[Math.Min(text.Length, at + cut)..];
    }

    // hòa -> hoà, ủy -> uỷ, at the end of a syllable.
    private static string OldTones(string text)
    {
        var old = new StringBuilder(text.Normalize(NormalizationForm.FormC));
        foreach (var (first, second) in new[] { ('o', 'a'), ('o', 'e'), ('u', 'y') })
        {
            foreach (var tone in "\u0300\u0301\u0303\u0309\u0323")
            {
                var now = $"{first}{tone}".Normalize(NormalizationForm.FormC) + second;
                var then = first + $"{second}{tone}".Normalize(NormalizationForm.FormC);
                old.Replace(now, then);
            }
        }

        return old.ToString();
    }
}
