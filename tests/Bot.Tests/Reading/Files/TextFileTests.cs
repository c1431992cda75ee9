using System.Text;
using Bot.Reading;
using Bot.Reading.Files;

namespace Bot.Tests.Reading.Files;

public sealed class TextFileTests
{
    private const string Sample =
        "ỦY BAN NHÂN DÂN\r\nTỈNH BÌNH AN\r\n\r\nGiao Sở Y tế chủ trì, phối hợp với Sở Tài chính, Công an tỉnh và các đơn vị liên quan khẩn trương rà soát, " +
        "tổng hợp khó khăn, vướng mắc; tham mưu Ủy ban nhân dân tỉnh xem xét, quyết định trước ngày 15/01/2024.\r\n\tĐề nghị Viện kiểm sát, Mặt trận Tổ quốc giám sát.\r\n";

    public static TheoryData<string, byte[]> UnicodeFiles => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)] },
        { "UTF-8 in NFD", Encoding.UTF8.GetBytes(Sample.Normalize(NormalizationForm.FormD)) },
        { "UTF-16 LE with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 BE with a mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        { "UTF-16 LE without", Encoding.Unicode.GetBytes(Sample) },
        { "UTF-16 BE without", Encoding.BigEndianUnicode.GetBytes(Sample) },
        { "UTF-32 with a mark", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Sample)] },
    };

    [Theory]
    [MemberData(nameof(UnicodeFiles))]
    public void Unicode_is_read_with_its_spaces_and_line_ends(string encoding, byte[] content) =>
        OpenedText(content).ShouldBe(Sample, encoding);

    // Written out by hand from the encodings' tables, so that the product's tables are not checked against themselves.
    public static TheoryData<string, string> LegacySentences => new()
    {
        // TCVN3, as old mail shows it.
        { "Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc", "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc" },
        { "Giao Së Y tÕ chñ tr×, phèi hîp víi c¸c ®¬n vÞ liªn quan tr­íc ngµy 15/01/2004.", "Giao Sở Y tế chủ trì, phối hợp với các đơn vị liên quan trước ngày 15/01/2004." },
        // VNI-Windows.
        { "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc", "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc" },
        { "ÑEÀ NGHÒ SÔÛ Y TEÁ CHUÛ TRÌ, PHOÁI HÔÏP VÔÙI CAÙC ÑÔN VÒ", "ĐỀ NGHỊ SỞ Y TẾ CHỦ TRÌ, PHỐI HỢP VỚI CÁC ĐƠN VỊ" },
        { "Ñeà nghò UÛy ban nhaân daân caùc huyeän, thò xaõ thöïc hieän tröôùc ngaøy 15 thaùng 6; ñaët haøng kyõ thuaät, quaûn lyù", "Đề nghị Ủy ban nhân dân các huyện, thị xã thực hiện trước ngày 15 tháng 6; đặt hàng kỹ thuật, quản lý" },
        // Windows-1258: the tone follows the letter.
        { "Giao SõÒ Y têì chuÒ triÌ, phôìi hõòp võìi caìc ðõn viò", "Giao Sở Y tế chủ trì, phối hợp với các đơn vị" },
    };

    [Theory]
    [MemberData(nameof(LegacySentences))]
    public void A_legacy_encoding_is_recognised_and_converted(string latin, string expected) =>
        OpenedText(Encoding.Latin1.GetBytes(latin)).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(LegacySentences))]
    public void Old_letters_carried_into_unicode_are_converted_too(string latin, string expected)
    {
        if (latin.StartsWith("Giao SõÒ", StringComparison.Ordinal))
            return; // No font was ever encoded in Windows-1258.

        OpenedText(Encoding.UTF8.GetBytes(latin)).ShouldBe(expected);
    }

    [Fact]
    public void Every_syllable_with_a_tone_survives_each_legacy_encoding()
    {
        var words = Sample.ToLowerInvariant();
        OpenedText(LegacyWriter.Tcvn3(words)).ShouldBe(words);
        OpenedText(LegacyWriter.Vni(Sample)).ShouldBe(Sample);
        OpenedText(LegacyWriter.Windows1258(Sample)).ShouldBe(Sample);
    }

    [Fact]
    public void A_file_cut_inside_a_letter_is_still_utf8()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample + "Sở");
        OpenedText(bytes[..^1]).ShouldStartWith(Sample);
    }

    [Fact]
    public void French_is_not_taken_for_old_vietnamese() =>
        OpenedText(Encoding.UTF8.GetBytes("L'été dernier, le comité a décidé d'améliorer la qualité.")).ShouldBe("L'été dernier, le comité a décidé d'améliorer la qualité.");

    [Fact]
    public void Bytes_of_no_text_are_damaged()
    {
        var bytes = new byte[5000];
        new Random(4).NextBytes(bytes);
        bytes[0] = (byte)'x';
        DirectiveFile.Open(bytes, "a.txt", TestContext.Current.CancellationToken).ShouldBe(new FileOutcome.Refused(RefusalReason.Damaged));
    }

    [Theory]
    [InlineData("giường", true)]
    [InlineData("nghiêng", true)]
    [InlineData("quốc", true)]
    [InlineData("gì", true)]
    [InlineData("giếng", true)]
    [InlineData("khuỷu", true)]
    [InlineData("HOÀ", true)]
    [InlineData("hòa", true)]
    [InlineData("Đặng", true)]
    [InlineData("céng", false)] // c does not stand before e
    [InlineData("hßa", false)]
    [InlineData("các", true)]
    [InlineData("càc", false)] // a stop takes sắc or nặng
    [InlineData("tướ́c", false)] // two tones
    [InlineData("ngi", false)]
    [InlineData("kà", false)]
    [InlineData("", false)]
    public void A_syllable_is_judged_by_its_spelling(string word, bool wellFormed) =>
        VietnameseSyllable.IsWellFormed(word).ShouldBe(wellFormed);

    private static string OpenedText(byte[] content) =>
        DirectiveFile.Open(content, "a.txt", TestContext.Current.CancellationToken).ShouldBeOfType<FileOutcome.Opened>().Text.Value;
}
