namespace Bot.Composition;

/// <summary>The program's arguments, parted: settings for the host (<c>--environment</c>, <c>--urls</c>, any <c>--Key=value</c>) come first, then a command with its own.</summary>
internal sealed record LaunchArguments(string[] Host, IReadOnlyList<string> Command)
{
    private static readonly string[] AboutTheProgram = ["--help", "-h", "-?", "/?", "--version"];

    /// <summary>Parts the arguments at the first that is no setting of the host.</summary>
    public static LaunchArguments Split(string[] arguments)
    {
        var i = 0;
        while (i < arguments.Length && arguments[i].StartsWith("--", StringComparison.Ordinal) && !AboutTheProgram.Contains(arguments[i]))
        {
            var carriesItsValue = arguments[i].Contains('=', StringComparison.Ordinal);
            i += carriesItsValue ? 1 : 2;
        }

        i = Math.Min(i, arguments.Length);
        return new LaunchArguments(arguments[..i], arguments[i..]);
    }

    /// <summary>The name of the environment: <c>--environment</c>, else ASPNETCORE_ENVIRONMENT or DOTNET_ENVIRONMENT, else Production.</summary>
    public string Environment
    {
        get
        {
            var settings = new ConfigurationBuilder()
                .AddEnvironmentVariables("DOTNET_")
                .AddEnvironmentVariables("ASPNETCORE_")
                .AddCommandLine(Host)
                .Build();
            return settings["environment"] is { Length: > 0 } named ? named : Environments.Production;
        }
    }
}
