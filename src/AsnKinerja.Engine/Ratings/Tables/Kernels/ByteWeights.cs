#if !NETSTANDARD2_0
using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The weights of a policy as small whole numbers in tables of bytes, one entry for each count of raters: what a mean needs instead of a division.</summary>
/// <remarks>
/// A group of weight v whose n raters sum to s adds v × s / n. With 420, which every n up to 7 divides, v × 420 / n is a whole
/// number of at most 15 bits: its two bytes are looked up by n for 32 items at once. More than seven raters, longer weights
/// and everything else that does not fit goes the general way.
/// </remarks>
internal sealed class ByteWeights
{
    /// <summary>The most raters of a group that the tables know.</summary>
    public const int MostRaters = 7;

    /// <summary>The most items of one vector: one lane is left over.</summary>
    public const int MostItems = 31;

    /// <summary>The bytes of the tables of two groups.</summary>
    public const int PairBytes = 6 * Vector;

    private const int CommonMultiple = 420, Vector = 32;

    private readonly AlignedBytes _tables;

    private ByteWeights(int groups, int total)
    {
        Pairs = (groups + 1) / 2;
        _tables = new AlignedBytes(Pairs * PairBytes);
        Total = total;
    }

    /// <summary>Groups are taken two by two; an odd number gets one that is always empty.</summary>
    public int Pairs { get; }

    /// <summary>For each pair of groups six vectors, by counts: of both groups the weight, then of the one and of the other the lower and the upper byte of weight × 420 / count; 0 where a group does not count.</summary>
    public ref byte Tables => ref _tables.First;

    /// <summary>For each count of a group's raters its weight, or 0 where the group does not count.</summary>
    public Vector256<byte> PresentOf(int group) => Vector256.LoadUnsafe(ref Unsafe.Add(ref Tables, (group / 2 * PairBytes) + (group % 2 * Vector)));

    /// <summary>The groups that the policy requires.</summary>
    public int[] Required { get; private set; } = [];

    /// <summary>The sum of the weights.</summary>
    public int Total { get; }

    /// <summary>For each of 32 lanes in the order of the numerators (<see cref="SheetBatch"/>): the item's share of the overall score, divided by 420; 0 beyond the last item.</summary>
    public double[] ItemShares { get; } = new double[32];

    /// <summary>The tables for a plan, or null where they cannot hold its weights, its items or its estimator.</summary>
    public static ByteWeights? Of(TablePlan plan)
    {
        int items = plan.Instrument.Items.Count, groups = plan.Rules.Length;
        if (plan.Policy.Estimator.Kind != EstimatorKind.Mean || plan.RoundsOnTheWay || items is 0 or > MostItems || groups > sbyte.MaxValue) return null;
        (double[] weights, double total, bool areWhole) = WholeNumbers.Of([.. plan.Rules.Select(rule => rule.Weight)]);
        if (!areWhole || total > byte.MaxValue || weights.Any(weight => weight * CommonMultiple > short.MaxValue)) return null;

        ByteWeights tables = new(groups, (int)total) { Required = [.. Enumerable.Range(0, groups).Where(g => plan.Policy.Required.Contains(plan.Rules[g].Group))] };
        for (int g = 0; g < groups; g++) tables.FillGroup(g, (int)weights[g], plan.Rules[g].MinimumRaters);
        tables.FillItemShares(plan.Instrument);
        return tables;
    }

    // A vector looks up 16 counts at a time in each of its halves.
    private void FillGroup(int group, int weight, int fewest)
    {
        Span<byte> pair = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref Tables, group / 2 * PairBytes), PairBytes);
        int present = group % 2 * Vector, shares = (2 + (group % 2 * 2)) * Vector;
        for (int n = fewest; n <= MostRaters; n++)
        {
            int share = weight * (CommonMultiple / n);
            for (int half = n; half < Vector; half += Vector / 2)
            {
                pair[present + half] = (byte)weight;
                pair[shares + half] = (byte)share;
                pair[shares + Vector + half] = (byte)(share >> 8);
            }
        }
    }

    // Numerators come in vectors of eight: items 0-3 and 16-19, 4-7 and 20-23, 8-11 and 24-27, 12-15 and 28-31.
    private void FillItemShares(RatingInstrument instrument)
    {
        Rational all = instrument.CompetencyWeights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
        int item = 0;
        for (int c = 0; c < instrument.ItemWeights.Length; c++)
        {
            Rational own = instrument.ItemWeights[c].Aggregate(Rational.Zero, (sum, weight) => sum + weight);
            foreach (Rational weight in instrument.ItemWeights[c])
            {
                int lane = (item % 16 / 4 * 8) + (item / 16 * 4) + (item % 4);
                ItemShares[lane] = WholeNumbers.ToDouble(instrument.CompetencyWeights[c] / all * weight / own / CommonMultiple);
                item++;
            }
        }
    }
}
#endif
