#if !NETSTANDARD2_0
using System;
using System.Linq;
using System.Runtime.CompilerServices;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The weights of a policy as small whole numbers in tables, one entry for each count of raters: what a mean needs instead of a division.</summary>
/// <remarks>
/// A group of weight v whose n raters sum to s adds v × s / n. With 420, which every n up to 7 divides, v × 420 / n is a whole
/// number of at most 15 bits, looked up by n for many items at once. More than seven raters, longer weights
/// and everything else that does not fit goes the general way.
/// </remarks>
internal sealed class ShareTables
{
    /// <summary>The most raters of a group that the tables know.</summary>
    public const int MostRaters = 7;

    /// <summary>The most items of one vector: one lane is left over.</summary>
    public const int MostItems = 31;

    /// <summary>The bytes of the tables of one group.</summary>
    public const int GroupBytes = 2 * SharesAt;

    /// <summary>Where a group's shares begin, after its weights.</summary>
    public const int SharesAt = 64;

    private const int CommonMultiple = 420, Lane = 16, Half = 32;

    private readonly AlignedBytes _tables;
    private readonly int[] _fewest;

    private ShareTables(int groups, int total)
    {
        Pairs = (groups + 1) / 2;
        _tables = new AlignedBytes(Pairs * 2 * GroupBytes);
        _fewest = new int[groups];
        Total = total;
    }

    /// <summary>Groups are taken two by two; an odd number gets one that is always empty.</summary>
    public int Pairs { get; }

    /// <summary>For each group by counts of raters its weight, then weight × 420 / count; both 0 where the group does not count.</summary>
    /// <remarks>With 512-bit registers numbers of 16 bits, of which one instruction looks up 32. Else bytes, the shares' lower ones before their upper ones, in each half of a vector anew.</remarks>
    public ref byte First => ref _tables.First;

    /// <summary>The groups that the policy requires.</summary>
    public int[] Required { get; private set; } = [];

    /// <summary>The sum of the weights.</summary>
    public int Total { get; }

    /// <summary>For each of 32 lanes in the order of the numerators (<see cref="SheetBatch"/>): the item's share of the overall score, divided by 420; 0 beyond the last item.</summary>
    public double[] ItemShares { get; } = new double[32];

    /// <summary>The fewest raters with which a group counts.</summary>
    public int FewestOf(int group) => _fewest[group];

    /// <summary>The tables for a plan, or null where they cannot hold its weights, its items or its estimator.</summary>
    public static ShareTables? Of(TablePlan plan)
    {
        int items = plan.Instrument.Items.Count, groups = plan.Rules.Length;
        if (plan.Policy.Estimator.Kind != EstimatorKind.Mean || plan.RoundsOnTheWay || items is 0 or > MostItems || groups > sbyte.MaxValue) return null;
        (double[] weights, double total, bool areWhole) = WholeNumbers.Of([.. plan.Rules.Select(rule => rule.Weight)]);
        if (!areWhole || total > byte.MaxValue || weights.Any(weight => weight * CommonMultiple > short.MaxValue)) return null;

        ShareTables tables = new(groups, (int)total) { Required = [.. Enumerable.Range(0, groups).Where(g => plan.Policy.Required.Contains(plan.Rules[g].Group))] };
        for (int g = 0; g < groups; g++) tables.FillGroup(g, (int)weights[g], plan.Rules[g].MinimumRaters);
        tables.FillItemShares(plan.Instrument);
        return tables;
    }

    private void FillGroup(int group, int weight, int fewest)
    {
        _fewest[group] = fewest;
        for (int n = fewest; n <= MostRaters; n++)
        {
            int at = group * GroupBytes, share = weight * (CommonMultiple / n);
            if (SheetBatch.IsWide)
            {
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref First, at + (n * sizeof(short))), (short)weight);
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref First, at + SharesAt + (n * sizeof(short))), (short)share);
                continue;
            }

            foreach (int lane in new[] { at + n, at + Lane + n })
            {
                Unsafe.Add(ref First, lane) = (byte)weight;
                Unsafe.Add(ref First, lane + SharesAt) = (byte)share;
                Unsafe.Add(ref First, lane + SharesAt + Half) = (byte)(share >> 8);
            }
        }
    }

    private void FillItemShares(RatingInstrument instrument)
    {
        Rational all = instrument.CompetencyWeights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
        int item = 0;
        for (int c = 0; c < instrument.ItemWeights.Length; c++)
        {
            Rational own = instrument.ItemWeights[c].Aggregate(Rational.Zero, (sum, weight) => sum + weight);
            foreach (Rational weight in instrument.ItemWeights[c])
                ItemShares[SheetBatch.NumeratorOf(item++)] = WholeNumbers.ToDouble(instrument.CompetencyWeights[c] / all * weight / own / CommonMultiple);
        }
    }
}
#endif
