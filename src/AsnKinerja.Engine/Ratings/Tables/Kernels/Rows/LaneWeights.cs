#if !NETSTANDARD2_0
using System;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The weights of a policy as whole numbers in tables of sixteen, one entry for each count of raters: what a mean needs instead of a division.</summary>
/// <remarks>
/// A group of weight v whose n raters sum to s adds v × s / n. With a common multiple m of all n, v × m / n is a whole number: looked
/// up by n, multiplied by s and added up in 32 bits, exactly. The shorter the weights, the larger m may be, and the more raters the tables know.
/// </remarks>
internal sealed class LaneWeights
{
    /// <summary>The entries of a group.</summary>
    public const int Entries = 16;

    /// <summary>Above this bit of <see cref="Present"/> stands how many required groups count.</summary>
    public const int RequiredShift = 24;

    // How many raters, and the least common multiple of all counts up to there.
    private static readonly (int Raters, int Multiple)[] CommonMultiples = [(15, 360_360), (12, 27_720), (10, 2520), (7, 420)];

    private LaneWeights(int groups, int items, (int Raters, int Multiple) tables)
    {
        MostRaters = tables.Raters;
        CommonMultiple = tables.Multiple;
        Shares = new int[groups * Entries];
        Present = new int[groups * Entries];
        ItemShares = new double[MeanLanes.LanesOf(items)];
        Weights = new double[groups];
        Minimum = new int[groups];
    }

    /// <summary>The most raters of a cell that the tables know.</summary>
    public int MostRaters { get; }

    /// <summary>What every count up to <see cref="MostRaters"/> divides.</summary>
    public int CommonMultiple { get; }

    /// <summary>The weight of each group, for counts beyond the tables.</summary>
    public double[] Weights { get; }

    /// <summary>From which count on each group counts.</summary>
    public int[] Minimum { get; }

    /// <summary>For each group and count: weight × <see cref="CommonMultiple"/> / count, or 0 where the group does not count.</summary>
    public int[] Shares { get; }

    /// <summary>For each group and count: the weight, or 0 where the group does not count; and one more above <see cref="RequiredShift"/> where it is required.</summary>
    public int[] Present { get; }

    /// <summary>What <see cref="Present"/> adds up to where every group counts.</summary>
    public int Complete { get; private set; }

    /// <summary>For each item its share of the overall score, divided by <see cref="CommonMultiple"/>; 0 beyond the last item.</summary>
    public double[] ItemShares { get; }

    /// <summary>The tables for a plan, or null where its weights are too long or its policy is not a plain mean.</summary>
    public static LaneWeights? Of(TablePlan plan)
    {
        const int MostItems = 256;
        int items = plan.Instrument.Items.Count, groups = plan.Rules.Length;
        if (plan.Policy.Estimator.Kind != EstimatorKind.Mean || plan.RoundsOnTheWay || items is 0 or > MostItems || groups > sbyte.MaxValue) return null;
        (double[] weights, double total, bool areWhole) = WholeNumbers.Of([.. plan.Rules.Select(rule => rule.Weight)]);

        // Every sum of products stays below 2^31: multiple × total × the highest point, whatever the counts.
        (int Raters, int Multiple) tables = CommonMultiples.FirstOrDefault(tables => total * tables.Multiple * RatingGrid.MostBytePoints < int.MaxValue);
        if (!areWhole || tables.Multiple == 0 || plan.Rules.Any(rule => rule.MinimumRaters > tables.Raters)) return null;
        LaneWeights lanes = new(groups, items, tables);
        for (int g = 0; g < groups; g++)
        {
            int weight = (int)weights[g], required = plan.Policy.Required.Contains(plan.Rules[g].Group) ? 1 << RequiredShift : 0;
            for (int n = plan.Rules[g].MinimumRaters; n <= lanes.MostRaters; n++)
            {
                lanes.Shares[(g * Entries) + n] = weight * (lanes.CommonMultiple / n);
                lanes.Present[(g * Entries) + n] = weight + required;
            }

            lanes.Complete += weight + required;
            lanes.Weights[g] = weights[g];
            lanes.Minimum[g] = plan.Rules[g].MinimumRaters;
        }

        lanes.FillItemShares(plan.Instrument);
        return lanes;
    }

    private void FillItemShares(RatingInstrument instrument)
    {
        Rational all = instrument.CompetencyWeights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
        int next = 0;
        for (int c = 0; c < instrument.ItemWeights.Length; c++)
        {
            Rational own = instrument.ItemWeights[c].Aggregate(Rational.Zero, (sum, weight) => sum + weight);
            foreach (Rational weight in instrument.ItemWeights[c])
                ItemShares[next++] = WholeNumbers.ToDouble(instrument.CompetencyWeights[c] / all * weight / own / new Rational(CommonMultiple, BigInteger.One));
        }
    }
}
#endif
