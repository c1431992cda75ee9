using System.Text;
using Bot.Directives;

namespace Bot.Tests.Directives;

public sealed class VietnameseTextTests
{
    [Fact]
    public void Lower_case_is_the_invariant_one_for_every_character()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            VietnameseText.Lower((char)code).ShouldBe(char.ToLowerInvariant((char)code));
        }
    }

    [Fact]
    public void Normal_form_is_told_as_the_framework_tells_it()
    {
        // Each character alone, after a letter that could take it as a mark, and before a tone.
        for (var code = 1; code <= char.MaxValue; code++)
        {
            if (char.IsSurrogate((char)code) || code >= 0xFFFE)
            {
                continue;
            }

            foreach (var text in (string[])[$"{(char)code}", $"ê{(char)code}", $"{(char)code}\u0301"])
            {
                VietnameseText.IsNfc(text).ShouldBe(text.IsNormalized(NormalizationForm.FormC), $"{code:X4}");
            }
        }
    }

    [Theory]
    [InlineData("  Sở  Y tế - (SYT). ", "sở y tế syt")]
    [InlineData("Uỷ ban nhân dân", "ủy ban nhân dân")]
    [InlineData("Sơ\u0309 Y tê\u0301", "sở y tế")] // NFD
    [InlineData("…", "")]
    public void A_name_is_compared_by_its_words(string name, string key) => VietnameseText.NameKey(name).ShouldBe(key);
}
