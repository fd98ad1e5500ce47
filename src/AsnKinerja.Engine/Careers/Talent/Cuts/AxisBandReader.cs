using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads the three bands of an axis, each under its own key, without hole or overlap and from the lowest.</summary>
internal static class AxisBandReader
{
    /// <summary>Reads the bands; the table is null where they have problems, which are then reported.</summary>
    /// <param name="value">The mapping.</param>
    /// <param name="sources">What the file cites.</param>
    /// <param name="parts">The three parts of the axis, from the lowest.</param>
    /// <param name="idOf">The key of a part.</param>
    public static (BandTable<T>? Table, Citation? Citation) Read<T>(YamlValue value, RuleSources sources, IReadOnlyList<T> parts, Func<T, string> idOf)
        where T : struct
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        BoundaryPolicy edge = BandReader.EdgeOf(mapping.Optional("edge-belongs-to"));
        YamlValue step = mapping.Optional("printed-step");
        Rational? printedStep = !step.Exists ? default(Rational) : step.AsNumber(0) is Rational read && !step.IsUnusable ? read : null;
        YamlValue[] items = [.. parts.Select(part => mapping.Required(idOf(part)))];
        BandTable<T>? table = BandReader.Read(items, edge, printedStep, (place, _) => parts[place]);
        mapping.NoOtherKeys();
        if (table is null) return (null, citation);

        // A higher number must not have a lower part.
        for (int i = 0; i < items.Length; i++)
            if (!table.Bands[i].Value.Equals(parts[i]))
            {
                items[i].Report(DiagnosticCode.OutOfRange, idOf(parts[i]), InOrder(parts.Select(idOf)));
                return (null, citation);
            }

        return (table, citation);
    }

    /// <summary>Reports values of an axis for which there is no band.</summary>
    public static void ReportUncovered<T>(YamlValue value, BandTable<T> table, Rational lowest, Rational highest)
    {
        if (table.Bands[0].From is Rational from && from > lowest) value.Report(DiagnosticCode.Hole, lowest, from);
        if (table.Bands[table.Bands.Count - 1].To is Rational to && to < highest) value.Report(DiagnosticCode.Hole, to, highest);
    }

    private static LocalizedText InOrder(IEnumerable<string> ids)
    {
        string list = string.Join(" < ", ids);
        return new($"rentang dari yang terendah: {list}", $"bands from the lowest: {list}");
    }
}
