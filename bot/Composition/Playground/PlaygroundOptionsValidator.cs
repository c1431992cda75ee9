using Microsoft.Extensions.Options;

namespace Bot.Composition.Playground;

/// <summary>Stops the start on a setting that cannot work, with a sentence that names its key.</summary>
/// <remarks>Written by hand: the generated validator drops the messages of the attributes, and with them the keys.</remarks>
internal sealed class PlaygroundOptionsValidator : IValidateOptions<PlaygroundOptions>
{
    public ValidateOptionsResult Validate(string? name, PlaygroundOptions options)
    {
        if (options.Port is < 1 or > 65535)
            return ValidateOptionsResult.Fail($"Playground:Port must be a number from 1 to 65535, not {options.Port}.");
        return string.IsNullOrWhiteSpace(options.Folder)
            ? ValidateOptionsResult.Fail("Playground:Folder must name a folder.")
            : ValidateOptionsResult.Success;
    }
}
