namespace Microsoft.Bot.Schema;

/// <summary>The conversation is handed to a person.</summary>
public interface IHandoffActivity : IActivity
{
}
