namespace Bot.Tests.Composition.Playground;

/// <summary>A folder with programs named node and npm that do what a test wants, and note that they ran.</summary>
internal sealed class NodeOnPaper : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("node-on-paper-");

    public string Folder => _folder.FullName;

    /// <summary>The folder that the client is installed into.</summary>
    public string Installed => Path.Combine(Folder, "playground");

    /// <summary>A node of a version, that runs the client by a shell script.</summary>
    public NodeOnPaper WithNode(string version, string client = "exit 1") =>
        With("node", $"""if [ "$1" = "--version" ]; then echo {version}; exit; fi{"\n"}{client}""");

    /// <summary>An npm that runs a shell script in the client's folder; by default it installs.</summary>
    public NodeOnPaper WithNpm(string script = "mkdir -p node_modules/@microsoft/m365agentsplayground && touch node_modules/.package-lock.json node_modules/@microsoft/m365agentsplayground/cli.js") =>
        With("npm", script);

    /// <summary>How often a program ran until now.</summary>
    public int RunsOf(string program) =>
        File.Exists(NotesOf(program)) ? File.ReadAllLines(NotesOf(program)).Length : 0;

    public void Dispose() => _folder.Delete(recursive: true);

    private string NotesOf(string program) => Path.Combine(Folder, program + ".ran");

    private NodeOnPaper With(string program, string script)
    {
        var path = Path.Combine(Folder, program);
        File.WriteAllText(path, $"#!/bin/sh\necho \"$*\" >> '{NotesOf(program)}'\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return this;
    }
}
