using System.Linq;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Progress;

/// <summary>One semester: a value in tenths or none, from so many raters, so many tenths apart.</summary>
public sealed record DrawnPoint(int Semester, int? Tenths, int? Raters, int? Deviation)
{
    public AppraisalPeriod Period => AppraisalPeriod.Semester(2015 + (Semester / 2), 1 + (Semester % 2));

    public bool IsKnown => Tenths is not null && Raters > 1 && Deviation is not null;

    public Measurement ToMeasurement() => Tenths is not int tenths
        ? Measurement.Missing(Period, new LocalizedText("tidak ada", "none"))
        : Measurement.Of(Period, Rational.Of(tenths, 10), Raters is not int raters ? null : RaterPanel.Of(raters, raters > 1 && Deviation is int deviation ? Rational.Of(deviation, 10) : null));
}

/// <summary>A history of some semesters out of ten years.</summary>
public sealed record DrawnHistory(DrawnPoint[] Points)
{
    public ScoreHistory ToHistory() => ScoreHistory.Of("1", "nilai", new LocalizedText("Nilai", "Score"), [.. Points.Select(point => point.ToMeasurement())]);

    public override string ToString() => string.Join(" | ", Points.Select(point => $"{point.Period} {point.Tenths} by {point.Raters}, {point.Deviation} apart"));
}

/// <summary>Draws histories: gaps, single raters, unknown spreads, unanimous panels.</summary>
public static class Histories
{
    public static Arbitrary<DrawnHistory> All() => Arb.From(
        from semesters in Gen.SubListOf(Enumerable.Range(0, 20))
        from known in Gen.Elements(true, false)
        from points in Gen.CollectToArray(semesters, semester => Point(semester, known))
        select new DrawnHistory(points),
        history => history.Points.Select((_, dropped) => new DrawnHistory([.. history.Points.Where((_, i) => i != dropped)])));

    private static Gen<DrawnPoint> Point(int semester, bool known) =>
        from tenths in Gen.Frequency((9, Gen.Choose(10, 50).Select(value => (int?)value)), (known ? 0 : 1, Gen.Constant((int?)null)))
        from raters in Gen.Frequency((9, Gen.Choose(2, 9).Select(value => (int?)value)), (known ? 0 : 1, Gen.Elements<int?>(null, 1)))
        from deviation in Gen.Frequency((9, Gen.Choose(0, 12).Select(value => (int?)value)), (known ? 0 : 1, Gen.Constant((int?)null)))
        select new DrawnPoint(semester, tenths, raters, deviation);
}
