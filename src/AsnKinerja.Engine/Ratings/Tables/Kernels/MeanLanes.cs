#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Gives sums and counts of a group on eight items at a time.</summary>
internal interface ILanes
{
    void Load(int group, int block, out Vector256<int> sums, out Vector256<int> counts);
}

/// <summary>The overall score of one person from sums and counts, eight items at a time.</summary>
/// <remarks>
/// First every block of eight items gets its numerators and the weight that is there, in whole numbers. If no item is without a
/// score, the overall score is the sum of shares of quotients; anything else is left to <see cref="PersonScorer"/>.
/// </remarks>
internal sealed class MeanLanes(LaneWeights weights, MissingGroups missing, int groups, int items)
{
    private const int WeightMask = (1 << LaneWeights.RequiredShift) - 1;

    private readonly int _blocks = RowStore.StrideOf(items) / 8;
    private readonly int[] _numerators = new int[RowStore.StrideOf(items)];
    private readonly int[] _present = new int[RowStore.StrideOf(items)];
    private readonly bool _renormalises = missing == MissingGroups.Renormalise;
    private readonly int _completeWeight = weights.Complete & WeightMask;
    private readonly Vector256<int> _lastLanes = LastLanes(items);

    /// <summary>The overall score in points, off by a few roundings; false where the general way has to be taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryOverall<TLanes>(TLanes lanes, out double points, out byte flags)
        where TLanes : struct, ILanes
    {
        ref int shares = ref MemoryMarshal.GetArrayDataReference(weights.Shares);
        ref int there = ref MemoryMarshal.GetArrayDataReference(weights.Present);
        ref int numerators = ref MemoryMarshal.GetArrayDataReference(_numerators);
        ref int present = ref MemoryMarshal.GetArrayDataReference(_present);
        Vector256<int> complete = Vector256.Create(weights.Complete);
        Vector256<int> most = Vector256<int>.Zero, different = Vector256<int>.Zero;
        Vector256<int> leastRequired = Vector256.Create(int.MaxValue), leastWeight = leastRequired;
        points = 0;
        flags = 0;
        for (int block = 0; block < _blocks; block++)
        {
            Vector256<int> numerator = Vector256<int>.Zero, weight = Vector256<int>.Zero;
            for (int g = 0; g < groups; g++)
            {
                lanes.Load(g, block, out Vector256<int> sums, out Vector256<int> counts);
                numerator += sums * Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref shares, (nuint)(g * 8)), counts);
                weight += Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref there, (nuint)(g * 8)), counts);
                most |= counts;
            }

            // Lanes beyond the last item hold whatever stands after the row: they count as complete, and their share is 0.
            if (block == _blocks - 1) weight = Vector256.ConditionalSelect(_lastLanes, weight, complete);
            numerator.StoreUnsafe(ref numerators, (nuint)(block * 8));
            different |= weight ^ complete;
            leastRequired = Vector256.Min(leastRequired, weight >>> LaneWeights.RequiredShift);
            weight &= Vector256.Create(WeightMask);
            leastWeight = Vector256.Min(leastWeight, weight);
            weight.StoreUnsafe(ref present, (nuint)(block * 8));
        }

        if ((most & Vector256.Create(~LaneWeights.MostRaters)) != Vector256<int>.Zero) return false;
        bool isComplete = different == Vector256<int>.Zero;
        if (!isComplete && (!_renormalises || Vector256.EqualsAny(leastWeight, Vector256<int>.Zero))) return false;
        Vector256<double> low = Vector256<double>.Zero, high = Vector256<double>.Zero;
        ref double itemShares = ref MemoryMarshal.GetArrayDataReference(weights.ItemShares);
        for (int at = 0; at < _blocks * 8; at += 8)
        {
            Vector256<double> lower = Avx.ConvertToVector256Double(Vector128.LoadUnsafe(ref numerators, (nuint)at));
            Vector256<double> upper = Avx.ConvertToVector256Double(Vector128.LoadUnsafe(ref numerators, (nuint)(at + 4)));
            if (!isComplete)
            {
                lower /= Avx.ConvertToVector256Double(Vector128.LoadUnsafe(ref present, (nuint)at));
                upper /= Avx.ConvertToVector256Double(Vector128.LoadUnsafe(ref present, (nuint)(at + 4)));
            }

            low += lower * Vector256.LoadUnsafe(ref itemShares, (nuint)at);
            high += upper * Vector256.LoadUnsafe(ref itemShares, (nuint)(at + 4));
        }

        points = Vector256.Sum(low + high);
        if (isComplete) points /= _completeWeight;
        flags = ScoreColumn.Flags(isComplete, !isComplete && Vector256.LessThanAny(leastRequired, complete >>> LaneWeights.RequiredShift));
        return true;
    }

    private static Vector256<int> LastLanes(int items)
    {
        Vector256<int> lanes = Vector256<int>.Zero;
        for (int lane = 0; lane < 8; lane++)
            if (((items - 1) / 8 * 8) + lane < items) lanes = lanes.WithElement(lane, -1);
        return lanes;
    }
}
#endif
