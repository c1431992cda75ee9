namespace Microsoft.Bot.Schema;

/// <summary>A message was edited or restored.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}
