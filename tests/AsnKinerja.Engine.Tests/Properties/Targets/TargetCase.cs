using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Targets;

/// <summary>A target as a person would agree on it, and two realisations.</summary>
/// <param name="Kind">Which form of target.</param>
/// <param name="Low">The number agreed, or the lower end.</param>
/// <param name="High">The upper end, for a range.</param>
/// <param name="Baseline">Where the way begins, or null.</param>
/// <param name="Points">The points, for a table.</param>
/// <param name="Realised">What is realised.</param>
/// <param name="Other">What could have been realised instead.</param>
public sealed record TargetCase(
    TargetKind Kind, Rational Low, Rational High, Rational? Baseline, (Rational Realised, Rational Percent)[] Points, Rational Realised, Rational Other)
{
    public Target Target
    {
        get
        {
            Target target = Kind switch
            {
                TargetKind.AtLeast => Target.AtLeast(Low, "unit"),
                TargetKind.AtMost => Target.AtMost(Low, "unit"),
                TargetKind.RangeMore => Target.Range(Low, High, "unit", RangeDirection.More),
                TargetKind.RangeLess => Target.Range(Low, High, "unit", RangeDirection.Less),
                TargetKind.RangeInside => Target.Range(Low, High, "unit", RangeDirection.Inside),
                TargetKind.Exactly => Target.Exactly(Low, "unit"),
                TargetKind.Zero => Target.Zero("unit"),
                TargetKind.Steps => Target.Steps("unit", Points),
                _ => Target.Table("unit", Points),
            };
            return Baseline is Rational baseline ? target.From(baseline) : target;
        }
    }

    public Indicator Indicator(Rational realised) => new(LocalizedText.Same("x")) { Target = Target, Realised = realised };
}

/// <summary>The forms of targets that a number is realised of.</summary>
public enum TargetKind
{
    AtLeast,
    AtMost,
    RangeMore,
    RangeLess,
    RangeInside,
    Exactly,
    Zero,
    Line,
    Steps,
}

/// <summary>Draws targets with the nasty numbers: 0, thirds, ties, realisations on an end and just beside it.</summary>
public static class TargetCases
{
    public static Arbitrary<TargetCase> Cases() => Arb.From(
        from kind in Gen.Elements(System.Enum.GetValues<TargetKind>())
        from low in Number
        from width in Gen.OneOf(Gen.Constant(Rational.Zero), Number)
        from away in Number.Where(number => number.Sign > 0)
        from hasBaseline in Gen.Elements(false, true)
        from points in Points
        from realised in Realisation(low, low + width)
        from other in Realisation(low, low + width)
        select new TargetCase(kind, low, low + width, hasBaseline ? BaselineOf(kind, low, low + width, away) : null, points, realised, other));

    public static Arbitrary<AchievementLimits> Limits() => Arb.From(Gen.Elements(
        AchievementLimits.None, new(120, 0), new(100, null), new(null, 0), new(150, -50), new(110, 60), new(Rational.Of(320, 3), Rational.Of(1, 3)), new(0, 0)));

    private static Rational? BaselineOf(TargetKind kind, Rational low, Rational high, Rational away) => kind switch
    {
        TargetKind.AtLeast or TargetKind.RangeMore => low - away,
        TargetKind.AtMost => low + away,
        TargetKind.RangeLess => high + away,
        _ => null,
    };

    private static Gen<Rational> Number => Gen.OneOf(
        Gen.Choose(0, 3).Select(n => (Rational)n), Gen.Choose(0, 300).Select(n => Rational.Of(n, 3)), Gen.Choose(0, 1000).Select(n => Rational.Of(n, 10)));

    private static Gen<Rational> Realisation(Rational low, Rational high) => Gen.OneOf(
        Gen.Elements(low, high, high + Rational.Of(1, 3), (low + high) / 2, Rational.Max(low - Rational.Of(1, 3), Rational.Zero), Rational.Zero), Number);

    // Percentages that only rise, with a flat stretch now and then; turned round for the other half.
    private static Gen<(Rational Realised, Rational Percent)[]> Points =>
        from count in Gen.Choose(2, 5)
        from gaps in Number.Where(number => number.Sign > 0).ArrayOf(count)
        from rises in Gen.Choose(0, 40).ArrayOf(count)
        from first in Number
        from isFalling in Gen.Elements(false, true)
        select Line(first, gaps, rises, isFalling);

    private static (Rational Realised, Rational Percent)[] Line(Rational first, Rational[] gaps, int[] rises, bool isFalling)
    {
        List<(Rational Realised, Rational Percent)> points = [];
        Rational at = first, percent = rises[0];
        for (int i = 0; i < gaps.Length; i++)
        {
            bool isLast = i == gaps.Length - 1;
            points.Add((at, isLast ? Rational.Max(percent, 100) + rises[i] + 1 : percent));
            at += gaps[i];
            percent += rises[i];
        }

        if (!isFalling) return [.. points];
        Rational[] percents = [.. System.Linq.Enumerable.Select(points, point => point.Percent)];
        System.Array.Reverse(percents);
        return [.. System.Linq.Enumerable.Select(points, (point, i) => (point.Realised, percents[i]))];
    }
}
