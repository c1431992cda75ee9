using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace Bot.Texts;

/// <summary>
/// Every sentence that a person sees, in one language. One member a sentence, named as its key in Texts.resx; the members of each
/// area stand in a file of their own (<c>Phrases.Reminders.cs</c> …). The language is an argument, never ambient.
/// </summary>
internal sealed partial class Phrases
{
    private static readonly ResourceManager Resources = new("Bot.Texts.Texts", typeof(Phrases).Assembly);

    // The resources themselves stand behind a lock.
    private readonly ConcurrentDictionary<string, string> _said = new(StringComparer.Ordinal);

    private Phrases(Language language) => Language = language;

    /// <summary>The language of the sentences.</summary>
    public Language Language { get; }

    private static Phrases Vietnamese { get; } = new(Language.Vietnamese);

    private static Phrases English { get; } = new(Language.English);

    /// <summary>The sentences of a language.</summary>
    public static Phrases In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>A date as people of both languages read it here: 31/12/2023.</summary>
    public static string Date(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A moment of the wall clock as people read it: 08:05 20/12/2023.</summary>
    public static string Moment(DateTimeOffset local) => local.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The sentence of a key made at run time, for example "Doubt" + the name of a reason.</summary>
    /// <exception cref="MissingManifestResourceException">No such key: a bug, found by the test that walks all enums.</exception>
    public string OfKey(string key) => Say(key);

    private string Say(string key) => _said.GetOrAdd(
        key,
        static (key, language) => Resources.GetString(key, language.Culture()) ?? throw new MissingManifestResourceException($"No text '{key}'."),
        Language);

    private string Say(string key, params ReadOnlySpan<object?> arguments) =>
        string.Format(Language.Culture(), Say(key), arguments);
}
