namespace Microsoft.Bot.Schema;

/// <summary>A person added the bot to their contacts or removed it.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    string Action { get; set; }
}
