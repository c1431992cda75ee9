namespace Microsoft.Bot.Schema;

/// <summary>A command by name.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
