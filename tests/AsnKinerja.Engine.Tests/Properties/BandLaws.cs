using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

public class BandLaws
{
    [Property(MaxTest = 500, Arbitrary = [typeof(Tables), typeof(Numbers)])]
    public void Every_value_is_in_exactly_one_band(Printed printed, Rational anywhere)
    {
        foreach (BoundaryPolicy policy in new[] { BoundaryPolicy.LowerEdgeBelongs, BoundaryPolicy.UpperEdgeBelongs })
        {
            BandTable<int> table = BandTable<int>.Create(policy, printed.Bands, printed.Step);
            IEnumerable<Rational> edges = printed.Bands.SelectMany(b => new[] { b.From!.Value, b.To!.Value });
            Rational bottom = edges.Min(), top = edges.Max();
            Rational nearly = Rational.Of(1, 1_000_000);

            foreach (Rational value in edges.SelectMany(e => new[] { e - nearly, e, e + nearly, e + (printed.Step / 2) }).Append(anywhere))
            {
                bool inside = value >= bottom && value <= top;
                Assert.Equal(inside ? 1 : 0, table.Bands.Count(b => b.Contains(value)));
                Assert.Equal(inside, table.TryLookup(value, out int band));
                if (inside) Assert.Equal(table.Bands.Single(b => b.Contains(value)).Value, band);
            }
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Tables)])]
    public void A_printed_value_is_in_the_band_it_is_printed_in(Printed printed)
    {
        foreach (BoundaryPolicy policy in new[] { BoundaryPolicy.LowerEdgeBelongs, BoundaryPolicy.UpperEdgeBelongs })
        {
            BandTable<int> table = BandTable<int>.Create(policy, printed.Bands, printed.Step);
            if (printed.Step.Sign == 0) continue;
            Assert.All(printed.Bands, band => Assert.Equal((band.Value, band.Value), (table.Lookup(band.From!.Value), table.Lookup(band.To!.Value))));
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Tables)])]
    public void A_table_without_one_of_its_inner_bands_has_a_hole(Printed printed, int which)
    {
        Band<int>[] ordered = [.. printed.Bands.OrderBy(b => b.From!.Value)];
        if (ordered.Length < 3) return;
        Band<int> gone = ordered[1 + (int)((uint)which % (ordered.Length - 2))];
        Assert.False(BandTable<int>.TryCreate(
            BoundaryPolicy.LowerEdgeBelongs, ordered.Where(b => b != gone), printed.Step, out _, out IReadOnlyList<BandProblem> problems));

        BandProblem problem = Assert.Single(problems);
        Assert.Equal(BandProblemKind.Hole, problem.Kind);
        Assert.True(problem.From <= gone.From && problem.To >= gone.To);
    }

    public sealed record Printed(Band<int>[] Bands, Rational Step);

    public static class Tables
    {
        public static Arbitrary<Printed> Table() => Arb.From(
            from step in Gen.Elements<Rational>(0, 1, Rational.Of(1, 100))
            from bottom in Gen.Choose(-5, 60)
            from widths in Gen.Choose(1, 25).ArrayOf().Where(w => w.Length is > 0 and < 12)
            from shuffled in Gen.Shuffle(Lines(bottom, widths, step))
            select new Printed(shuffled, step));

        private static Band<int>[] Lines(Rational from, int[] widths, Rational step)
        {
            Band<int>[] bands = new Band<int>[widths.Length];
            for (int i = 0; i < widths.Length; i++)
            {
                bands[i] = new Band<int>(from, from + widths[i], i);
                from += widths[i] + step;
            }

            return bands;
        }
    }
}
