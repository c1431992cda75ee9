namespace Microsoft.Bot.Schema;

/// <summary>Something that happened, by name.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
