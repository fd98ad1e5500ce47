using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Scales;

/// <summary>What was read of a scale; it becomes a <see cref="Scale"/> once the whole file is known to be sound.</summary>
internal sealed class ScaleParts(string? id, LocalizedText? title, IReadOnlyList<ScaleLevel> levels, Rational minimum, Rational maximum)
{
    /// <summary>Whether every number of the scale could be read, so that others may be held against it.</summary>
    public bool IsSound { get; init; }

    /// <summary>Where the scale stands; null where the file does not say.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Whether a number is on the scale.</summary>
    public bool Accepts(Rational value) => levels.Count > 0 ? levels.Any(level => level.Value == value) : minimum <= value && value <= maximum;

    /// <summary>The numbers on the scale, for a message.</summary>
    public LocalizedText InWords() => levels.Count > 0
        ? LocalizedText.Same(string.Join(", ", levels.Select(level => level.Value)))
        : DiagnosticMessages.Range(minimum, maximum);

    public Scale ToScale()
    {
        if (levels.Count == 0) return Scale.Between(minimum, maximum).Named(id, title);
        string levelsId = id ?? "scale";
        return Scale.OfLevels(levelsId, title ?? LocalizedText.Same(levelsId), [.. levels]);
    }
}

/// <summary>Reads a <c>scale</c>: levels from the lowest to the highest, or <c>from</c> and <c>to</c>.</summary>
internal static class ScaleReader
{
    public static ScaleParts Read(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue id = mapping.Optional("id"), title = mapping.Optional("title"), levels = mapping.Optional("levels");
        mapping.RequireAny(LevelsOrEnds, "levels", "from", "to");
        YamlValue from = levels.Exists ? mapping.Optional("from") : mapping.Required("from");
        YamlValue to = levels.Exists ? mapping.Optional("to") : mapping.Required("to");
        Citation? citation = sources.Cite(mapping.Optional("cite"));
        string? idText = id.Exists ? id.AsId() : null;
        LocalizedText? titleText = title.Exists ? title.AsLocalizedText() : null;
        Rational minimum = from.Exists ? from.AsNumber() : default, maximum = to.Exists ? to.AsNumber() : default;
        if (levels.Exists)
        {
            mapping.Refuse("from", NotBoth);
            mapping.Refuse("to", NotBoth);
        }
        else if (!from.IsUnusable && !to.IsUnusable && maximum <= minimum)
        {
            to.Report(DiagnosticCode.OutOfRange, maximum, $"> {minimum}");
        }

        bool isSound = levels.Exists || !(from.IsUnusable || to.IsUnusable);
        List<ScaleLevel> list = levels.Exists ? Levels(levels, ref isSound) : [];
        mapping.NoOtherKeys();
        return new ScaleParts(idText, titleText, list, minimum, maximum) { IsSound = isSound, Citation = citation };
    }

    private static LocalizedText LevelsOrEnds { get; } = new("levels' atau 'from' dan 'to", "levels' or 'from' and 'to");

    private static LocalizedText OwnValueOrWord(Rational value) => new($"{value}, nilai tingkat itu sendiri, atau sebuah kata", $"{value}, the level's own value, or a word");

    private static LocalizedText NotBoth { get; } =
        new("; skala memakai levels, atau from dan to", "; a scale has levels, or from and to");

    private static List<ScaleLevel> Levels(YamlValue value, ref bool isSound)
    {
        List<ScaleLevel> levels = [];
        Rational? below = null;
        isSound &= value.IsList;
        UniqueValues ids = new();
        foreach (YamlValue item in value.AsList(atLeast: 1))
        {
            YamlMapping mapping = item.AsMapping();
            YamlValue id = mapping.Required("id"), number = mapping.Required("value"), description = mapping.Optional("description");
            Rational counts = number.AsNumber();
            if (below is Rational previous && counts <= previous) number.Report(DiagnosticCode.OutOfRange, counts, $"> {previous}");
            if (number.IsUnusable) isSound = false;
            else below = counts;
            string idText = id.AsId();
            ids.Add(id);
            ScaleLevel level = new(
                idText,
                counts,
                mapping.Required("name").AsLocalizedText(),
                description.Exists ? description.AsLocalizedText() : null);
            if (!number.IsUnusable && level.IsNamedAfterAnotherNumber) id.Report(DiagnosticCode.OutOfRange, idText, OwnValueOrWord(counts));
            levels.Add(level);
            mapping.NoOtherKeys();
        }

        return levels;
    }
}
