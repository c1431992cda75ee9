using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Reading.Files;

/// <summary>Counts the lists that Word numbers by itself, and says what it writes before each paragraph (ISO 29500-1, 17.9).</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly WordStyles _styles;
    private readonly Dictionary<int, AbstractNum> _definitions = [];
    private readonly Dictionary<int, NumberingInstance> _lists = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];

    /// <summary>Takes the numbering part's root; null for a document without one.</summary>
    public WordNumbering(Numbering? numbering, WordStyles styles)
    {
        _styles = styles;
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (definition.AbstractNumberId?.Value is { } id)
                _definitions.TryAdd(id, definition);
        }

        foreach (var list in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (list.NumberID?.Value is { } id)
                _lists.TryAdd(id, list);
        }
    }

    /// <summary>Counts <paramref name="paragraph"/> and gives its number or bullet, with what separates it from the text; empty for none.</summary>
    public string Next(Paragraph paragraph)
    {
        if (Place(paragraph) is not var (list, level) || !_lists.TryGetValue(list, out var instance))
            return "";

        if (instance.AbstractNumId?.Val?.Value is not { } id || Definition(id) is not { } definition)
            return "";

        var counters = Count(id, definition, instance, list, level);
        return LevelOf(definition, instance, level) is { } shown ? Label(definition, instance, shown, level, counters) : "";
    }

    // The list and level of a paragraph, its own or its style's; null for none.
    private (int List, int Level)? Place(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var list = own?.NumberingId?.Val?.Value;
        var level = own?.NumberingLevelReference?.Val?.Value;
        if (list is null)
        {
            foreach (var style in _styles.Chain(_styles.StyleOf(paragraph)))
            {
                if (style.StyleParagraphProperties?.NumberingProperties is not { NumberingId.Val.Value: var styleList } numbering)
                    continue;

                list = styleList;
                level ??= numbering.NumberingLevelReference?.Val?.Value ?? LevelLinkedTo(styleList, style.StyleId?.Value);
                break;
            }
        }

        return list is null or 0 ? null : (list.Value, Math.Clamp(level ?? 0, 0, Levels - 1));
    }

    private int? LevelLinkedTo(int list, string? style) =>
        _lists.TryGetValue(list, out var instance) && instance.AbstractNumId?.Val?.Value is { } id && _definitions.TryGetValue(id, out var definition)
            ? definition.Elements<Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value
            : null;

    // A definition may only point to a numbering style, which points to a list.
    private AbstractNum? Definition(int id)
    {
        if (!_definitions.TryGetValue(id, out var definition) || definition.NumberingStyleLink?.Val?.Value is not { } link)
            return definition;

        var list = _styles.Chain(link).FirstOrDefault()?.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value;
        return list is { } number && _lists.TryGetValue(number, out var instance) && instance.AbstractNumId?.Val?.Value is { } linked
            ? _definitions.GetValueOrDefault(linked, definition)
            : definition;
    }

    private int?[] Count(int id, AbstractNum definition, NumberingInstance instance, int list, int level)
    {
        if (!_counters.TryGetValue(id, out var counters))
            _counters[id] = counters = new int?[Levels];

        foreach (var change in Overrides(instance))
        {
            if (change.StartOverrideNumberingValue is not null && change.LevelIndex?.Value is >= 0 and < Levels and var at && _restarted.Add((list, at)))
                counters[at] = null;
        }

        for (var above = 0; above < level; above++)
            counters[above] ??= Start(definition, instance, above);

        counters[level] = counters[level] is { } last && last < int.MaxValue ? last + 1 : Start(definition, instance, level);
        for (var below = level + 1; below < Levels; below++)
        {
            var restart = LevelOf(definition, instance, below)?.LevelRestart?.Val?.Value;
            if (restart is null || level < restart)
                counters[below] = null;
        }

        return counters;
    }

    private static int Start(AbstractNum definition, NumberingInstance instance, int level) =>
        Overrides(instance).FirstOrDefault(change => change.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value
        ?? LevelOf(definition, instance, level)?.StartNumberingValue?.Val?.Value
        ?? 1;

    private static Level? LevelOf(AbstractNum definition, NumberingInstance instance, int level) =>
        Overrides(instance).FirstOrDefault(change => change.LevelIndex?.Value == level)?.Level
        ?? definition.Elements<Level>().Take(Levels).FirstOrDefault(candidate => candidate.LevelIndex?.Value == level);

    // No list has more than nine levels; what stands beyond them is not looked through for every paragraph.
    private static IEnumerable<LevelOverride> Overrides(NumberingInstance instance) => instance.Elements<LevelOverride>().Take(Levels);

    private static string Label(AbstractNum definition, NumberingInstance instance, Level shown, int level, int?[] counters)
    {
        var pattern = shown.LevelText?.Val?.Value ?? "";
        if (shown.NumberingFormat?.Val is { HasValue: true } format && format.Value == NumberFormatValues.Bullet)
            return WordNumber.Bullet(pattern, level) + " ";

        var label = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length || pattern[i + 1] is not (>= '1' and <= '9'))
            {
                label.Append(pattern[i]);
                continue;
            }

            var at = pattern[++i] - '1';
            var value = counters[at] ?? 1;
            label.Append(shown.IsLegalNumberingStyle is { } legal && (legal.Val?.Value ?? true)
                ? value.ToString(CultureInfo.InvariantCulture)
                : WordNumber.Write(value, (at == level ? shown : LevelOf(definition, instance, at))?.NumberingFormat?.Val));
        }

        var text = label.ToString().Trim();
        var joins = shown.LevelSuffix?.Val is { HasValue: true } suffix && suffix.Value == LevelSuffixValues.Nothing;
        return text.Length == 0 || joins ? text : text + " ";
    }
}
