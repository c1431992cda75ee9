namespace Bot.Tests.Support;

/// <summary>The tests that share one emulator.</summary>
[CollectionDefinition(Name)]
public sealed class OnAzurite : ICollectionFixture<AzuriteServer>
{
    public const string Name = "Azurite";
}
