using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Scales;

/// <summary>Reads a list of <c>{ from, to, … }</c> into a table without hole or overlap, each mistake at its line.</summary>
internal static class BandReader
{
    /// <summary>Reads <c>lower</c> or <c>upper</c>: to which of two bands a shared edge belongs.</summary>
    public static BoundaryPolicy EdgeOf(YamlValue value) => value.Exists
        ? value.AsOneOf(("lower", BoundaryPolicy.LowerEdgeBelongs), ("upper", BoundaryPolicy.UpperEdgeBelongs))
        : BoundaryPolicy.LowerEdgeBelongs;

    /// <summary>Reads the bands; null where the list has problems, which are then reported.</summary>
    /// <param name="value">The list.</param>
    /// <param name="edge">To which of two bands a shared edge belongs.</param>
    /// <param name="printedStep">The gap that a printed table leaves between bands; null where it could not be read, so that no gap is a hole.</param>
    /// <param name="meaning">Reads what a value in a band gets from the band's other keys.</param>
    public static BandTable<T>? Read<T>(YamlValue value, BoundaryPolicy edge, Rational? printedStep, Func<YamlMapping, T> meaning) =>
        Read(value.AsList(atLeast: 1), edge, printedStep, (_, band) => meaning(band));

    /// <summary>Reads bands that stand in a list or under keys of their own; null where they have problems, which are then reported.</summary>
    /// <param name="items">The bands.</param>
    /// <param name="edge">To which of two bands a shared edge belongs.</param>
    /// <param name="printedStep">The gap that a printed table leaves between bands; null where it could not be read, so that no gap is a hole.</param>
    /// <param name="meaning">What a value in a band gets, by the band's place and its other keys.</param>
    public static BandTable<T>? Read<T>(IReadOnlyList<YamlValue> items, BoundaryPolicy edge, Rational? printedStep, Func<int, YamlMapping, T> meaning)
    {
        bool sound = items.Count > 0;
        List<Band<T>> bands = [];
        foreach (YamlValue item in items)
        {
            YamlMapping mapping = item.AsMapping();
            YamlValue from = mapping.Optional("from"), to = mapping.Optional("to");
            bands.Add(new Band<T>(from.Exists ? from.AsNumber() : null, to.Exists ? to.AsNumber() : null, meaning(bands.Count, mapping)));
            sound &= mapping.NoOtherKeys();
            sound &= item.IsMapping && !(from.Exists && from.IsUnusable) && !(to.Exists && to.IsUnusable);
        }

        // Holes between numbers that could not be read would only repeat the mistake.
        if (!sound || printedStep is not Rational step) return null;
        if (BandTable<T>.TryCreate(edge, bands, step, out BandTable<T>? table, out IReadOnlyList<BandProblem> problems)) return table;
        foreach (BandProblem problem in problems) Report(items, problem);
        return null;
    }

    private static void Report(IReadOnlyList<YamlValue> items, BandProblem problem)
    {
        YamlValue at = items[Math.Max(problem.SecondBand, 0)];
        switch (problem.Kind)
        {
            case BandProblemKind.Hole:
                at.Report(DiagnosticCode.Hole, Edge(problem.From), Edge(problem.To));
                break;
            case BandProblemKind.Overlap:
                at.Report(DiagnosticCode.Overlap, OtherBand, items[problem.FirstBand].Line);
                break;
            default:
                at.Report(DiagnosticCode.OutOfRange, Edge(problem.From) + ".." + Edge(problem.To), FromBelowTo);
                break;
        }
    }

    private static string Edge(Rational? edge) => edge is Rational value ? value.ToString() : "∞";

    private static LocalizedText OtherBand { get; } = new("rentang lain", "another band");

    private static LocalizedText FromBelowTo { get; } = new("'from' lebih kecil daripada 'to'", "a 'from' below its 'to'");
}
