namespace Microsoft.Bot.Schema;

/// <summary>A message to one person about another message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
