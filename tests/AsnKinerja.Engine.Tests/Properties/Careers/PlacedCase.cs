using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Careers;

/// <summary>Cuts of both axes in quarters, and people with numbers in quarters, often exactly on a cut; null: missing.</summary>
public sealed record PlacedCase(int[] Cuts, bool UpperEdge, (int? Performance, int? Potential)[] People)
{
    public TalentGrid Grid
    {
        get
        {
            BoundaryPolicy edge = UpperEdge ? BoundaryPolicy.UpperEdgeBelongs : BoundaryPolicy.LowerEdgeBelongs;
            return TalentGrid.PermenPanrb3Of2020(TalentCuts.Of(
                PerformanceAxis.ByValue(BandTable<ExpectationRating>.Create(
                    edge, [new(null, Q(Cuts[0]), ExpectationRating.Below), new(Q(Cuts[0]), Q(Cuts[1]), ExpectationRating.Meets), new(Q(Cuts[1]), null, ExpectationRating.Above)])),
                PotentialAxis.ByValue(BandTable<PotentialLevel>.Create(
                    edge, [new(null, Q(Cuts[2]), PotentialLevel.Low), new(Q(Cuts[2]), Q(Cuts[3]), PotentialLevel.Medium), new(Q(Cuts[3]), null, PotentialLevel.High)]))));
        }
    }

    public IEnumerable<(string Person, TalentBox Box)> Placed => People.Select((one, i) => ($"p{i}", Grid.Place(QOrNull(one.Performance), QOrNull(one.Potential))));

    public TalentCohort Cohort => TalentCohort.Of(People.Select((one, i) => ($"p{i}", QOrNull(one.Performance), QOrNull(one.Potential))));

    public static Rational Q(int quarters) => Rational.Of(quarters, 4);

    public static Rational? QOrNull(int? quarters) => quarters is int known ? Q(known) : null;

    public override string ToString() => $"cuts {string.Join(' ', Cuts)} {(UpperEdge ? "upper" : "lower")}: {string.Join(" | ", People.Select(one => $"{one.Performance},{one.Potential}"))}";
}

/// <summary>Draws cuts and people; the numbers are few, so that many stand on a cut and many are equal.</summary>
public static class PlacedCases
{
    public static Arbitrary<PlacedCase> All() => Arb.From(
        from low in Gen.Choose(-8, 8).Two()
        from wide in Gen.Choose(1, 8).Two()
        from upper in Gen.Elements(true, false)
        from missing in Gen.Elements(0, 1, 5)
        from people in Gen.Choose(0, 7)
        from numbers in Gen.Frequency((9, Gen.Choose(-12, 20).Select(number => (int?)number)), (missing, Gen.Constant((int?)null))).Two().ArrayOf(people)
        select new PlacedCase(
            [low.Item1, low.Item1 + wide.Item1, low.Item2, low.Item2 + wide.Item2], upper, [.. numbers.Select(one => (one.Item1, one.Item2))]),
        drawn => drawn.People.Select((_, dropped) => drawn with { People = [.. drawn.People.Where((_, i) => i != dropped)] }));
}
