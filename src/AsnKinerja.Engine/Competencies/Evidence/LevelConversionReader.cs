using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads what the ratings of a form mean: <c>{ from: 0, to: 6, reads: levels }</c>, or a table.</summary>
internal static class LevelConversionReader
{
    private enum Reading
    {
        Levels,
        Proportion,
    }

    /// <summary>The conversion; null where it has problems, which are reported, or the framework is not known.</summary>
    public static LevelConversion? Read(YamlValue value, CompetencyFramework? by)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue table = mapping.Optional("table");
        if (table.Exists)
        {
            foreach (string key in new[] { "from", "to", "reads" }) mapping.Refuse(key, NotBesideTable);
            (Rational Rating, Rational Level)[]? rows = Rows(table, by);
            return mapping.NoOtherKeys() && rows is not null ? LevelConversion.Table(rows) : null;
        }

        YamlValue from = mapping.Required("from"), to = mapping.Required("to"), reads = mapping.Required("reads");
        Rational lowest = from.AsNumber(0), highest = to.AsNumber(0);
        Reading reading = reads.AsOneOf(("levels", Reading.Levels), ("proportion", Reading.Proportion));
        if (!from.IsUnusable && !to.IsUnusable && highest <= lowest) to.Report(DiagnosticCode.OutOfRange, highest, $"> {lowest}");
        if (!mapping.NoOtherKeys() || from.IsUnusable || to.IsUnusable || reads.IsUnusable || by is null) return null;
        return reading == Reading.Levels ? LevelConversion.AsLevels(lowest, highest) : LevelConversion.InProportion(lowest, highest, by);
    }

    private static (Rational Rating, Rational Level)[]? Rows(YamlValue table, CompetencyFramework? by)
    {
        UniqueValues ratings = new();
        List<(Rational Rating, Rational Level, YamlValue Place)> rows = [];
        bool areSound = table.IsList;
        foreach (YamlValue item in table.AsList(atLeast: 1))
        {
            YamlMapping row = item.AsMapping();
            YamlValue rating = row.Required("rating"), level = row.Required("level");
            Rational rated = rating.AsNumber(0), meant = level.AsNumber(0);
            if (!level.IsUnusable && by is not null && (meant < by.Scale.Minimum || meant > by.Scale.Maximum))
                level.Report(DiagnosticCode.OutOfRange, meant, DiagnosticMessages.Range(by.Scale.Minimum, by.Scale.Maximum));
            areSound &= (rating.IsUnusable || ratings.Add(rating, rated.ToString())) && row.NoOtherKeys();
            areSound &= !rating.IsUnusable && !level.IsUnusable;
            rows.Add((rated, meant, level));
        }

        if (!areSound || rows.Count == 0) return null;
        (Rational Rating, Rational Level, YamlValue Place)[] sorted = [.. rows.OrderBy(row => row.Rating)];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Level >= sorted[i - 1].Level) continue;
            sorted[i].Place.Report(DiagnosticCode.OutOfRange, sorted[i].Level, DiagnosticMessages.Range(sorted[i - 1].Level, null));
            areSound = false;
        }

        return areSound ? [.. sorted.Select(row => (row.Rating, row.Level))] : null;
    }

    private static LocalizedText NotBesideTable { get; } = new("; sudah ada tabel", "; there is a table already");
}
