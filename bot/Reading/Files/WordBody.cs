using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Reading.Files;

/// <summary>Writes the blocks of a document as lines: a paragraph each, and tables as <see cref="WordTable"/> says.</summary>
internal sealed class WordBody(WordStyles styles, WordNumbering numbering)
{
    private readonly StringBuilder _text = new();

    // The words of paragraphs whose mark was deleted, which belong to the next one.
    private string _carried = "";

    /// <summary>What has been written, without blank lines at its ends.</summary>
    public string Text => (_text + _carried).Trim('\n');

    /// <summary>Adds a block: a paragraph, a table, or what wraps them.</summary>
    public void Add(OpenXmlElement block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddParagraph(paragraph);
                break;
            case Table table:
                WordTable.Write(table, this, styles, () => new WordBody(styles, numbering));
                break;
            case AlternateContent alternatives:
                Add((OpenXmlElement?)alternatives.GetFirstChild<AlternateContentChoice>() ?? new AlternateContentChoice());
                break;
            case DeletedRun or MoveFromRun or SdtProperties or SdtEndCharProperties or SectionProperties or OpenXmlUnknownElement:
                break;
            default:
                AddAll(block);
                break;
        }
    }

    /// <summary>Adds the blocks inside <paramref name="parent"/>.</summary>
    public void AddAll(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
            Add(child);
    }

    /// <summary>Adds a line; one blank line at most stands between two others.</summary>
    public void AddLine(string line)
    {
        var visible = line.TrimEnd(' ', '\t');
        if (visible.Length == 0 && (_text.Length < 2 || (_text[^1] == '\n' && _text[^2] == '\n')))
            return;

        _text.Append(visible).Append('\n');
    }

    private void AddParagraph(Paragraph paragraph)
    {
        var read = new WordParagraph(paragraph, styles);
        var text = _carried + read.Text;
        var mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
        if (mark?.GetFirstChild<Deleted>() is not null || mark?.GetFirstChild<MoveFrom>() is not null)
        {
            _carried = text;
        }
        else
        {
            _carried = "";
            var label = numbering.Next(paragraph);
            AddLine(string.IsNullOrWhiteSpace(text) ? "" : label + text);
        }

        foreach (var box in read.TextBoxes)
        {
            var inner = new WordBody(styles, numbering);
            inner.AddAll(box);
            AddLine(inner.Text);
        }
    }
}
