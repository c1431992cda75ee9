using System.Buffers;
using System.Text;

namespace Bot.Directives;

/// <summary>
/// Tables as comma-separated text, as spreadsheets read and write it: RFC 4180, with semicolons or tabs too when reading. What is
/// written can't become a formula: a field that begins like one gets an apostrophe before it, which reading takes away.
/// </summary>
internal static class CsvText
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly SearchValues<char> Special = SearchValues.Create("\",;\r\n\t");

    // Also their full-width forms, which some spreadsheets take for the same.
    private const string FormulaOpenings = "=+-@\t\r\n＝＋－＠";

    /// <summary>Bytes in UTF-8, with or without a byte order mark, as text in NFC; null where they are something else.</summary>
    public static string? Decode(byte[] content)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\ufeff').Normalize(NormalizationForm.FormC);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The rows that are not blank, each with the line on which it begins, from 1. The separator is the one that stands most often in the first line.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Fields)> Read(string text)
    {
        var first = text.Split('\n', 2)[0];
        var separator = Separators.MaxBy(each => first.Count(unit => unit == each));
        var fields = new List<string>();
        var field = new StringBuilder();
        var (line, begun, quoted, wasQuoted) = (1, 1, false, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var unit = i < text.Length ? text[i] : '\n';
            var isEnd = i == text.Length;
            if (unit == '\n' && !isEnd)
            {
                line++;
            }

            if (quoted && !isEnd)
            {
                if (unit != '"')
                {
                    field.Append(unit);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (unit == '"' && !wasQuoted && string.IsNullOrWhiteSpace(field.ToString()))
            {
                (quoted, wasQuoted) = (true, true);
                field.Clear();
            }
            else if (unit == separator || unit == '\n')
            {
                fields.Add(Unguarded(field.ToString().Trim()));
                field.Clear();
                wasQuoted = false;
                if (unit == '\n')
                {
                    if (fields.Exists(each => each.Length > 0))
                    {
                        yield return (begun, fields);
                    }

                    (fields, begun) = ([], line);
                }
            }
            else
            {
                field.Append(unit);
            }
        }
    }

    /// <summary>One row with its line end.</summary>
    public static string Row(IEnumerable<string> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    /// <summary>Text as bytes, with the mark by which spreadsheets see that it is UTF-8.</summary>
    public static byte[] Encode(string text) => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];

    /// <summary>A text that no spreadsheet takes for a formula.</summary>
    public static string Guarded(string text) =>
        text.TrimStart(' ', '\u00a0') is [var opening, ..] && FormulaOpenings.Contains(opening, StringComparison.Ordinal) ? "'" + text : text;

    private static string Unguarded(string text) =>
        text is ['\'', var opening, ..] && FormulaOpenings.Contains(opening, StringComparison.Ordinal) ? text[1..] : text;

    private static string Field(string text)
    {
        var safe = Guarded(text);
        return safe.AsSpan().IndexOfAny(Special) >= 0 || safe != text ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
