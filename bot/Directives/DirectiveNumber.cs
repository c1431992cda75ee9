using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Bot.Directives;

/// <summary>
/// The number and symbol of a document, for example <c>4614/UBND-TH</c> or <c>223/CĐ-TTg</c>, in its tidy form:
/// no spaces, hyphens plain. Two spellings of one number ("Số:173 /KH-UBND") give the same value.
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.
/// </summary>
internal readonly partial record struct DirectiveNumber
{
    private DirectiveNumber(string value) => Value = value;

    /// <summary>The tidy form, for example <c>4614/UBND-TH</c>.</summary>
    public string Value { get; }

    /// <summary>What stands before the first slash, for example <c>4614</c>; the whole of a number without one.</summary>
    public string Sequence => Value.Split('/')[0].Split('-')[0];

    /// <summary>Reads a number as people and documents write it; false where no digits lead it or no symbol follows.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DirectiveNumber number)
    {
        var tidy = text is null ? "" : Spaces().Replace(text, "").Replace('–', '-').Replace('—', '-');
        number = Form().IsMatch(tidy) ? new DirectiveNumber(tidy) : default;
        return number.Value is not null;
    }

    public override string ToString() => Value ?? "";

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    // 4614/UBND-TH, 18/2016/QĐ-UBND, 126-KL/TW
    [GeneratedRegex(@"^\d{1,6}(?:[/-](?:\d{4}/)?)[\p{L}\d][\p{L}\d/&.-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
