using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads the points of a target's table or steps: <c>{ at: 80, percent: 90 }</c>.</summary>
internal static class TargetPointsReader
{
    /// <summary>The points, or null where one of them could not be read or they make no table.</summary>
    /// <param name="value">The list.</param>
    /// <param name="numbers">Gets every realisation as it is written.</param>
    public static (Rational Realised, Rational Percent)[]? Read(YamlValue value, List<YamlValue> numbers)
    {
        bool isSound = value.IsList;
        List<(Rational Realised, Rational Percent)> points = [];
        int direction = 0;
        foreach (YamlValue item in value.AsList(atLeast: 2))
        {
            YamlMapping mapping = item.AsMapping();
            YamlValue at = mapping.Required("at"), percent = mapping.Required("percent");
            (Rational Realised, Rational Percent) point = (at.AsNumber(), percent.AsNumber(minimum: 0));
            PercentSigns.CheckNumberOfPerCents(percent, "%");
            numbers.Add(at);
            if (isSound && points.Count > 0) CheckOrder(points[points.Count - 1], point, at, percent, ref direction);
            isSound &= mapping.NoOtherKeys() && !at.IsUnusable && !percent.IsUnusable;
            points.Add(point);
        }

        if (isSound && points.Count > 1) isSound = IsTable(value, points, direction);
        return isSound && points.Count > 1 ? [.. points] : null;
    }

    private static void CheckOrder((Rational Realised, Rational Percent) before, (Rational Realised, Rational Percent) point, YamlValue at, YamlValue percent, ref int direction)
    {
        if (point.Realised <= before.Realised) at.Report(DiagnosticCode.OutOfRange, point.Realised, $"> {before.Realised}");
        int turn = point.Percent.CompareTo(before.Percent);
        if (turn * direction < 0)
            percent.Report(DiagnosticCode.OutOfRange, point.Percent, direction > 0 ? DiagnosticMessages.Range(before.Percent, null) : DiagnosticMessages.Range(null, before.Percent));
        if (turn != 0) direction = turn;
    }

    private static bool IsTable(YamlValue value, List<(Rational Realised, Rational Percent)> points, int direction)
    {
        Rational most = points.Max(point => point.Percent);
        if (direction == 0) value.Report(DiagnosticCode.OutOfRange, Only(most), TwoPercentages);
        else if (most < 100) value.Report(DiagnosticCode.OutOfRange, Most(most), AHundred);
        return direction != 0 && most >= 100;
    }

    private static LocalizedText Only(Rational percent) => new($"satu persentase saja ({percent})", $"a single percentage ({percent})");

    private static LocalizedText TwoPercentages { get; } = new("persentase yang membedakan realisasi lebih baik", "percentages that tell a better realisation from a worse one");

    private static LocalizedText Most(Rational percent) => new($"persentase tertinggi ({percent})", $"the highest percentage ({percent})");

    private static LocalizedText AHundred { get; } = new("100 atau lebih; target tercapai pada 100", "100 or more; a target is reached at 100");
}
