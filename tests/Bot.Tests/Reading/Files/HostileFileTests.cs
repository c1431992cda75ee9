using System.Diagnostics;
using System.Text;
using Bot.Reading.Files;
using Bot.Tests.Support;
using static Bot.Tests.Reading.Files.WordBuilder;

namespace Bot.Tests.Reading.Files;

public sealed class HostileFileTests
{
    private const int Seed = 20231219;
    private const int Rounds = 150;

    public static TheoryData<string> Names => ["a.txt", "a.docx", "a.pdf", "a", "a.xyz"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Random_bytes_give_an_outcome(string name)
    {
        var random = Start();
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new byte[random.Next(1, 3000)];
            random.NextBytes(bytes);
            Outcome(bytes, name, round);
        }
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.pdf")]
    public void Changed_bytes_of_a_real_file_give_an_outcome(string name)
    {
        var random = Start();
        var original = name.EndsWith("docx", StringComparison.Ordinal) ? WordDocument() : PdfDocument(packed: false);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = original.ToArray();
            for (var change = random.Next(1, 12); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            Outcome(random.Next(4) == 0 ? bytes[..random.Next(1, bytes.Length)] : bytes, name, round);
        }
    }

    [Fact]
    public void Changed_words_inside_a_pdf_give_an_outcome()
    {
        // Numbers and names are exchanged for others, which keeps the file readable enough to get deep into it.
        var random = Start();
        var original = Encoding.Latin1.GetString(PdfDocument(packed: false));
        string[] words = ["0", "-1", "99999999999", "1 0 R", "2 0 R", "7 0 R", "/Kids", "/Parent", "/Length", "<<", ">>", "[", "]", "Tj", "Tf", "q", "cm", "endobj", "1e400", "/Type0"];
        for (var round = 0; round < Rounds; round++)
        {
            var parts = original.Split(' ');
            for (var change = random.Next(1, 8); change > 0; change--)
                parts[random.Next(parts.Length)] = words[random.Next(words.Length)];

            Outcome(Encoding.Latin1.GetBytes(string.Join(' ', parts)), "a.pdf", round);
        }
    }

    [Fact]
    public void Changed_markup_inside_a_word_document_gives_an_outcome()
    {
        var random = Start();
        string[] markup =
        [
            "<w:p>", "</w:p>", "<w:r>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:t>", "</w:t>", "<w:ins>", "<w:del>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:numPr/>",
            "<w:vMerge w:val=\"x\"/>", "<w:gridSpan w:val=\"-5\"/>", "<w:sdt/>", "<w:p/>", "<w:tbl/>", "<w:pPr><w:numPr><w:numId w:val=\"1\"/><w:ilvl w:val=\"77\"/></w:numPr></w:pPr>",
        ];
        for (var round = 0; round < Rounds; round++)
        {
            var body = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => markup[random.Next(markup.Length)]));
            byte[] file;
            try
            {
                file = Document(P("Giao Sở Y tế") + body + P("chủ trì"), Numbering(("decimal", "%1.%9.%")));
            }
            catch (System.Xml.XmlException)
            {
                continue; // The library that builds the file wants it well-formed.
            }

            Outcome(file, "a.docx", round);
        }
    }

    [Fact]
    public void Pages_that_hold_themselves_end()
    {
        var file = Encoding.Latin1.GetString(PdfDocument(packed: false)).Replace("/Kids [7 0 R", "/Kids [2 0 R", StringComparison.Ordinal);
        Outcome(Encoding.Latin1.GetBytes(file), "a.pdf", 0);
    }

    [Fact]
    public void Operators_without_end_are_read_in_linear_time()
    {
        Growth.IsEven(
            letters => Outcome(new PdfWriter { Packed = true }.Page().Text(80, 700, new string('x', letters), 0.5).Write(), "a.pdf", 0),
            10_000,
            onThreadsOfItsOwn: true);
    }

    private static Random Start()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {Seed}");
        return new Random(Seed);
    }

    private static void Outcome(byte[] bytes, string name, int round)
    {
        var watch = Stopwatch.StartNew();
        var outcome = DirectiveFile.Open(bytes, name, TestContext.Current.CancellationToken);
        watch.Elapsed.ShouldBeLessThan(Patience.Long, $"round {round} of seed {Seed}");
        if (outcome is FileOutcome.Opened opened)
            opened.Text.Value.IsNormalized(NormalizationForm.FormC).ShouldBeTrue($"round {round} of seed {Seed}");
        else
            Enum.IsDefined(outcome.ShouldBeOfType<FileOutcome.Refused>().Reason).ShouldBeTrue();
    }

    private static byte[] WordDocument() => Document(
        Item("Giao Sở Y tế chủ trì", 1) + Table(borders: true, [P("1"), P("Rà soát")], [P("2"), P("Báo cáo")]) + P("Hết"),
        Numbering(("decimal", "%1."), ("lowerLetter", "%2)")),
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/></w:rPr></w:style>");

    private static byte[] PdfDocument(bool packed)
    {
        var pdf = new PdfWriter { Packed = packed }.Page();
        var y = 780.0;
        pdf.Paragraph(ref y, "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan rà soát, báo cáo trước ngày 15/01/2024.");
        pdf.Rule(80, 600, 500, 600).Rule(80, 500, 500, 500).Rule(80, 500, 80, 600).Rule(300, 500, 300, 600).Rule(500, 500, 500, 600).Text(90, 550, "Rà soát").Text(310, 550, "Sở Y tế");
        pdf.Page().Text(80, 700, "Trang hai của văn bản").Text(300, 30, "2");
        return pdf.Write();
    }
}
