using Bot.Commands;
using Bot.Roster;
using Microsoft.Extensions.Options;

namespace Bot.Composition.Checkups;

/// <summary>The settings: all that would stop the start, and what is forgotten most.</summary>
internal sealed class SettingsCheckup(IServiceProvider services, IHostEnvironment environment) : ICheckup
{
    public string Name => "settings";

    public Task<IReadOnlyList<CheckupFinding>> RunAsync(CancellationToken cancellationToken)
    {
        var findings = Failures().Select(failure => CheckupFinding.Wrong(failure, "the bot does not start before this is set right.")).ToList();
        if (findings.Count == 0)
        {
            findings.Add(CheckupFinding.Well($"All settings can be used; the environment is {environment.EnvironmentName}."));
        }

        if (services.GetRequiredService<IOptions<RosterOptions>>().Value.Administrators.Count == 0)
        {
            findings.Add(CheckupFinding.Warning("No administrator is named.", "set Roster:Administrators:0 to your Entra object id; until then nobody may register others or publish."));
        }

        if (string.IsNullOrWhiteSpace(services.GetRequiredService<IOptions<HomeOptions>>().Value.Province))
        {
            findings.Add(CheckupFinding.Warning("No province is named.", "set Home:Province, so that agencies named without a place are known to be yours."));
        }

        return Task.FromResult<IReadOnlyList<CheckupFinding>>(findings);
    }

    private IEnumerable<string> Failures()
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException wrong)
        {
            return wrong.Failures;
        }
        catch (AggregateException several)
        {
            return several.InnerExceptions.SelectMany(each => each is OptionsValidationException wrong ? wrong.Failures : [each.Message]);
        }
        catch (InvalidOperationException unreadable)
        {
            // A value that is no number, no time …: the binder names the key.
            return [unreadable.Message];
        }
    }
}
