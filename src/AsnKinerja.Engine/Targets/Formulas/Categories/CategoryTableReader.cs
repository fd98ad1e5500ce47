using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads the <c>table</c> of the formula <c>kategori-capaian</c>: rows, and the exception for targets that cannot be exceeded.</summary>
internal sealed class CategoryTableReader(RuleSources sources)
{
    private sealed record RowParts(YamlValue From, Rational Percent, AchievementCategory Category, List<(Rational X, Rational Y)> Points, bool IsSound, Citation? Citation);

    /// <param name="value">The table.</param>
    /// <param name="floor">The lowest percentage that there can be.</param>
    /// <returns>Where the percentages stand, and what makes the table; only to be called once the whole file is known to be sound.</returns>
    public (Citation? Citation, Func<CategoryTable> Make) Read(YamlValue value, Rational floor)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        List<RowParts> rows = [.. mapping.Required("rows").AsList(atLeast: 1).Select(Row)];
        MaximumTarget maximum = Maximum(mapping.Required("maximum-target"));
        mapping.NoOtherKeys();
        Check(rows, floor);
        return (citation, () => new CategoryTable(
            [.. rows.Select(row => new CategoryRow(row.Percent, row.Category, PiecewiseLinear.Through([.. row.Points]), row.Citation))], maximum));
    }

    private RowParts Row(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue from = mapping.Required("from"), list = mapping.Required("points");
        AchievementCategory category = mapping.Required("category").AsOneOf(AchievementCategories.ById);
        Rational percent = from.AsNumber(0);
        List<(Rational X, Rational Y)> points = [];
        bool isSound = !from.IsUnusable;
        foreach (YamlValue item in list.AsList(atLeast: 1))
        {
            YamlMapping point = item.AsMapping();
            YamlValue at = point.Required("percent"), worth = point.Required("value");
            Rational x = at.AsNumber(0), y = worth.AsNumber(0);
            point.NoOtherKeys();
            if (points.Count > 0 && isSound)
            {
                if (x <= points[points.Count - 1].X) at.Report(DiagnosticCode.OutOfRange, x, $"> {points[points.Count - 1].X}");
                if (y < points[points.Count - 1].Y) worth.Report(DiagnosticCode.OutOfRange, y, $"≥ {points[points.Count - 1].Y}");
            }

            isSound &= !at.IsUnusable && !worth.IsUnusable;
            points.Add((x, y));
        }

        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return new RowParts(from, percent, category, points, isSound && points.Count > 0, citation);
    }

    private MaximumTarget Maximum(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        Rational percent = mapping.Required("percent").AsNumber(0);
        AchievementCategory category = mapping.Required("category").AsOneOf(AchievementCategories.ById);
        Rational worth = mapping.Required("value").AsNumber(0);
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return new MaximumTarget(percent, category, worth, citation);
    }

    // More of a target is never worth less: rows rise in percentage, in category and in value.
    private static void Check(List<RowParts> rows, Rational floor)
    {
        if (rows.Count > 0 && rows[0].IsSound && rows[0].Percent > floor) rows[0].From.Report(DiagnosticCode.Hole, floor, rows[0].Percent);
        for (int i = 1; i < rows.Count; i++)
        {
            RowParts below = rows[i - 1], row = rows[i];
            if (!below.IsSound || !row.IsSound) continue;
            if (row.Percent <= below.Percent) row.From.Report(DiagnosticCode.OutOfRange, row.Percent, $"> {below.Percent}");
            else if (row.Category < below.Category || ValueFrom(row) < Highest(below)) row.From.Report(DiagnosticCode.OutOfRange, row.Percent, RowsRise);
        }
    }

    private static Rational ValueFrom(RowParts row) => PiecewiseLinear.Through([.. row.Points]).At(row.Percent);

    private static Rational Highest(RowParts row) => row.Points[row.Points.Count - 1].Y;

    private static LocalizedText RowsRise { get; } = new("kategori dan nilai yang naik bersama persentase", "categories and values that rise with the percentage");
}
