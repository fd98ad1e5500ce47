#if !NETSTANDARD2_0
using System;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The weights of a policy as small whole numbers in tables of eight, one entry for each count of raters: what a mean needs instead of a division.</summary>
/// <remarks>
/// A group of weight v whose n raters sum to s adds v × s / n. With 420, which every n up to 7 divides, v × 420 / n is a whole
/// number: looked up by n, multiplied by s and added up in 32 bits, exactly. More than seven raters go the general way.
/// </remarks>
internal sealed class LaneWeights
{
    /// <summary>The most raters of a group that the tables know.</summary>
    public const int MostRaters = 7;

    /// <summary>Above this bit of <see cref="Present"/> stands how many required groups count.</summary>
    public const int RequiredShift = 24;

    /// <summary>What every count up to <see cref="MostRaters"/> divides.</summary>
    public const int CommonMultiple = 420;

    private LaneWeights(int groups, int items)
    {
        Shares = new int[groups * 8];
        Present = new int[groups * 8];
        ItemShares = new double[RowStore.StrideOf(items)];
        Weights = new double[groups];
        Minimum = new int[groups];
    }

    /// <summary>The weight of each group, for counts beyond the tables.</summary>
    public double[] Weights { get; }

    /// <summary>From which count on each group counts.</summary>
    public int[] Minimum { get; }

    /// <summary>For each group and count: weight × 420 / count, or 0 where the group does not count.</summary>
    public int[] Shares { get; }

    /// <summary>For each group and count: the weight, or 0 where the group does not count; and one more above <see cref="RequiredShift"/> where it is required.</summary>
    public int[] Present { get; }

    /// <summary>What <see cref="Present"/> adds up to where every group counts.</summary>
    public int Complete { get; private set; }

    /// <summary>For each item its share of the overall score, divided by 420; 0 beyond the last item.</summary>
    public double[] ItemShares { get; }

    /// <summary>The tables for a plan, or null where its weights are too long or its policy is not a plain mean.</summary>
    public static LaneWeights? Of(TablePlan plan)
    {
        const int MostItems = 256;
        int items = plan.Instrument.Items.Count, groups = plan.Rules.Length;
        if (plan.Policy.Estimator.Kind != EstimatorKind.Mean || plan.RoundsOnTheWay || items is 0 or > MostItems || groups > sbyte.MaxValue) return null;
        (double[] weights, double total, bool areWhole) = WholeNumbers.Of([.. plan.Rules.Select(rule => rule.Weight)]);

        // Every sum of products stays below 2^31: 420 × total × the highest point, whatever the counts.
        if (plan.Rules.Any(rule => rule.MinimumRaters > MostRaters) || !areWhole || total * CommonMultiple * RatingGrid.MostBytePoints >= int.MaxValue) return null;
        LaneWeights lanes = new(groups, items);
        for (int g = 0; g < groups; g++)
        {
            int weight = (int)weights[g], required = plan.Policy.Required.Contains(plan.Rules[g].Group) ? 1 << RequiredShift : 0;
            for (int n = plan.Rules[g].MinimumRaters; n <= MostRaters; n++)
            {
                lanes.Shares[(g * 8) + n] = weight * (CommonMultiple / n);
                lanes.Present[(g * 8) + n] = weight + required;
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
