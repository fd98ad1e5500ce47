using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Scales;

/// <summary>What was read of a scale; it becomes a <see cref="Scale"/> once the whole file is known to be sound.</summary>
internal sealed class ScaleParts(string id, LocalizedText title, IReadOnlyList<ScaleLevel> levels, Rational minimum, Rational maximum)
{
    public IReadOnlyList<ScaleLevel> Levels { get; } = levels;

    public Scale ToScale() => Levels.Count > 0 ? Scale.OfLevels(id, title, [.. Levels]) : Scale.Between(minimum, maximum);
}

/// <summary>Reads a <c>scale</c>: levels from the lowest to the highest, or <c>from</c> and <c>to</c>.</summary>
internal static class ScaleReader
{
    public static ScaleParts Read(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue id = mapping.Optional("id"), title = mapping.Optional("title"), levels = mapping.Optional("levels");
        YamlValue from = levels.Exists ? mapping.Optional("from") : mapping.Required("from");
        YamlValue to = levels.Exists ? mapping.Optional("to") : mapping.Required("to");
        _ = sources.Cite(mapping.Optional("cite"));
        string idText = id.Exists ? id.AsId() : "scale";
        LocalizedText titleText = title.Exists ? title.AsLocalizedText() : LocalizedText.Same(idText);
        Rational minimum = from.Exists ? from.AsNumber() : default, maximum = to.Exists ? to.AsNumber() : default;
        foreach (YamlValue end in new[] { from, to })
            if (levels.Exists && end.Exists) end.Report(DiagnosticCode.UnknownKey, end == from ? "from" : "to", LevelsOrEnds);
        if (!levels.Exists && from.Exists && to.Exists && maximum <= minimum)
            to.Report(DiagnosticCode.OutOfRange, maximum, $"> {minimum}");
        mapping.NoOtherKeys();
        return new ScaleParts(idText, titleText, levels.Exists ? Levels(levels) : [], minimum, maximum);
    }

    private static LocalizedText LevelsOrEnds { get; } =
        new("; skala memakai levels, atau from dan to", "; a scale has levels, or from and to");

    private static List<ScaleLevel> Levels(YamlValue value)
    {
        List<ScaleLevel> levels = [];
        UniqueValues ids = new();
        foreach (YamlValue item in value.AsList(atLeast: 1))
        {
            YamlMapping mapping = item.AsMapping();
            YamlValue id = mapping.Required("id"), number = mapping.Required("value"), description = mapping.Optional("description");
            Rational counts = number.AsNumber();
            if (number.Exists && levels.Count > 0 && counts <= levels[levels.Count - 1].Value)
                number.Report(DiagnosticCode.OutOfRange, counts, $"> {levels[levels.Count - 1].Value}");
            string idText = id.AsId();
            ids.Add(id);
            levels.Add(new ScaleLevel(
                idText,
                counts,
                mapping.Required("name").AsLocalizedText(),
                description.Exists ? description.AsLocalizedText() : null));
            mapping.NoOtherKeys();
        }

        return levels;
    }
}
