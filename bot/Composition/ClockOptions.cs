using Microsoft.Extensions.Options;

namespace Bot.Composition;

/// <summary>The clock; the section <c>Clock</c>.</summary>
internal sealed class ClockOptions
{
    /// <summary>The moment at which the clock starts, going forward in real time; Development only. Default: the sample's 08:00 on 20/12/2023 there, the real time elsewhere.</summary>
    public DateTimeOffset? StartAt { get; set; }

    /// <summary>Refuses a shifted clock outside Development: dates that are sent must be real.</summary>
    public sealed class Validator(IHostEnvironment environment) : IValidateOptions<ClockOptions>
    {
        public ValidateOptionsResult Validate(string? name, ClockOptions options) =>
            options.StartAt is null || environment.IsDevelopment()
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail("Clock:StartAt may be set in Development only.");
    }
}
