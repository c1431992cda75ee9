namespace Bot.Tests.Support;

/// <summary>A folder of its own for a test; gone when it is disposed of.</summary>
internal sealed class EmptyFolder : IDisposable
{
    public string Name { get; } = Directory.CreateTempSubdirectory("bot-tests-").FullName;

    public string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Name, .. parts]);

    public void Dispose() => Directory.Delete(Name, recursive: true);
}
