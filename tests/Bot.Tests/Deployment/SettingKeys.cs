using System.Reflection;
using Bot.Commands.Packaging;
using Bot.Composition;
using Bot.Composition.Playground;
using Bot.Reminders;
using Bot.Reports;
using Bot.Roster;
using Bot.Teams.Delivery;

namespace Bot.Tests.Deployment;

/// <summary>Every setting that the program reads, by its key: from the options classes, and those that are read one by one.</summary>
internal static class SettingKeys
{
    public static IReadOnlySet<string> All { get; } = Sections()
        .SelectMany(section => section.Options.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.SetMethod is { IsPublic: true })
            .Select(property => section.Name.Length == 0 ? property.Name : $"{section.Name}:{property.Name}"))
        .Concat(["MicrosoftAppPassword", "AllowedServiceUrlHosts", "AllowedTenants", "Sample:Publish"])
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(string Name, Type Options)> Sections() =>
    [
        ("", typeof(AppIdentityOptions)),
        ("Clock", typeof(ClockOptions)),
        ("Delivery", typeof(DeliveryOptions)),
        ("Home", typeof(HomeOptions)),
        ("Letter", typeof(LetterOptions)),
        (PackageOptions.Section, typeof(PackageOptions)),
        ("Playground", typeof(PlaygroundOptions)),
        (ReminderOptions.Section, typeof(ReminderOptions)),
        ("Roster", typeof(RosterOptions)),
        ("Storage", typeof(StorageOptions)),
    ];
}
