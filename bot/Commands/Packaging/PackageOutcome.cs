namespace Bot.Commands.Packaging;

/// <summary>What became of a package.</summary>
internal abstract record PackageOutcome
{
    private PackageOutcome()
    {
    }

    /// <summary>The zip file, ready to be uploaded.</summary>
    public sealed record Built(byte[] Zip) : PackageOutcome;

    /// <summary>Teams would refuse it.</summary>
    /// <param name="Sentence">Why, naming the setting.</param>
    public sealed record Refused(string Sentence) : PackageOutcome;
}
