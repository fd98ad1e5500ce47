#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The overall score of one person from sums and counts, eight items at a time; only with 256-bit registers.</summary>
/// <remarks>
/// Every block of eight items gets its numerators and the weight that is there, in whole numbers. If no item is without a
/// score, the overall score is the sum of shares of quotients; anything else is left to <see cref="PersonScorer"/>.
/// Up to four blocks stay in registers; instruments of more items take the loop.
/// </remarks>
internal sealed class MeanLanes(LaneWeights weights, MissingGroups missing, int groups, int items)
{
    private const int WeightMask = (1 << LaneWeights.RequiredShift) - 1;

    private readonly int _blocks = RowStore.StrideOf(items) / 8;
    private readonly bool _renormalises = missing == MissingGroups.Renormalise;
    private readonly Vector256<int> _lastLanes = LastLanes(items);

    /// <summary>The overall score in points, off by a few roundings; false where the general way has to be taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryOverall<TLanes>(TLanes lanes, out double points, out byte flags)
        where TLanes : struct, ILanes, allows ref struct => _blocks switch
        {
            1 => Fixed<TLanes, One>(lanes, out points, out flags),
            2 => Fixed<TLanes, Two>(lanes, out points, out flags),
            3 => Fixed<TLanes, Three>(lanes, out points, out flags),
            4 => Fixed<TLanes, Four>(lanes, out points, out flags),
            _ => Loop(lanes, out points, out flags),
        };

    // Everything by its own local, each in a register of its own: sums that go through memory would wait for each other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Fixed<TLanes, TBlocks>(TLanes lanes, out double points, out byte flags)
        where TLanes : struct, ILanes, allows ref struct
        where TBlocks : IBlocks
    {
        ref int shares = ref MemoryMarshal.GetArrayDataReference(weights.Shares);
        ref int there = ref MemoryMarshal.GetArrayDataReference(weights.Present);
        Vector256<int> n0 = default, n1 = default, n2 = default, n3 = default, w0 = default, w1 = default, w2 = default, w3 = default, most = default;
        for (int g = 0; g < groups; g++)
        {
            Vector256<int> share = Vector256.LoadUnsafe(ref shares, (nuint)(g * 8)), present = Vector256.LoadUnsafe(ref there, (nuint)(g * 8));
            AddGroup(lanes, g, 0, share, present, ref n0, ref w0, ref most);
            if (TBlocks.Count > 1) AddGroup(lanes, g, 1, share, present, ref n1, ref w1, ref most);
            if (TBlocks.Count > 2) AddGroup(lanes, g, 2, share, present, ref n2, ref w2, ref most);
            if (TBlocks.Count > 3) AddGroup(lanes, g, 3, share, present, ref n3, ref w3, ref most);
        }

        Vector256<int> complete = Vector256.Create(weights.Complete), different = default, leastRequired = Vector256.Create(int.MaxValue), leastWeight = leastRequired;
        Vector256<double> low = default, high = default;
        AddBlock(0, TBlocks.Count == 1, n0, w0, complete, ref different, ref leastRequired, ref leastWeight, ref low, ref high);
        if (TBlocks.Count > 1) AddBlock(1, TBlocks.Count == 2, n1, w1, complete, ref different, ref leastRequired, ref leastWeight, ref low, ref high);
        if (TBlocks.Count > 2) AddBlock(2, TBlocks.Count == 3, n2, w2, complete, ref different, ref leastRequired, ref leastWeight, ref low, ref high);
        if (TBlocks.Count > 3) AddBlock(3, true, n3, w3, complete, ref different, ref leastRequired, ref leastWeight, ref low, ref high);
        return TryEnd(lanes, most, complete, different, leastRequired, leastWeight, low + high, out points, out flags);
    }

    private bool Loop<TLanes>(TLanes lanes, out double points, out byte flags)
        where TLanes : struct, ILanes, allows ref struct
    {
        Vector256<int> complete = Vector256.Create(weights.Complete), most = default, different = default, leastRequired = Vector256.Create(int.MaxValue), leastWeight = leastRequired;
        Vector256<double> low = default, high = default;
        for (int block = 0; block < _blocks; block++)
        {
            Vector256<int> numerators = default, weight = default;
            for (int g = 0; g < groups; g++)
                AddGroup(lanes, g, block, Vector256.LoadUnsafe(ref weights.Shares[g * 8]), Vector256.LoadUnsafe(ref weights.Present[g * 8]), ref numerators, ref weight, ref most);
            AddBlock(block, block == _blocks - 1, numerators, weight, complete, ref different, ref leastRequired, ref leastWeight, ref low, ref high);
        }

        return TryEnd(lanes, most, complete, different, leastRequired, leastWeight, low + high, out points, out flags);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEnd<TLanes>(
        TLanes lanes, Vector256<int> most, Vector256<int> complete, Vector256<int> different, Vector256<int> leastRequired, Vector256<int> leastWeight, Vector256<double> sum,
        out double points, out byte flags)
        where TLanes : struct, ILanes, allows ref struct
    {
        if ((most & Vector256.Create(~LaneWeights.MostRaters)) != Vector256<int>.Zero) return TryDivided(lanes, out points, out flags);
        points = Vector256.Sum(sum);
        return TryFlags(complete, different, leastRequired, leastWeight, out flags);
    }

    private bool TryFlags(Vector256<int> complete, Vector256<int> different, Vector256<int> leastRequired, Vector256<int> leastWeight, out byte flags)
    {
        bool isComplete = different == Vector256<int>.Zero;
        flags = ScoreColumn.Flags(isComplete, Vector256.LessThanAny(leastRequired, complete >>> LaneWeights.RequiredShift));
        return isComplete || (_renormalises && !Vector256.EqualsAny(leastWeight, Vector256<int>.Zero));
    }

    // Somewhere there are more raters than the tables know: every mean is divided.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private bool TryDivided<TLanes>(TLanes lanes, out double points, out byte flags)
        where TLanes : struct, ILanes, allows ref struct
    {
        Vector256<int> complete = Vector256.Create(weights.Complete), different = default, leastRequired = Vector256.Create(int.MaxValue), leastWeight = leastRequired;
        Vector256<double> sum = default;
        for (int block = 0; block < _blocks; block++)
        {
            Vector256<double> low = default, high = default;
            Vector256<int> weight = default;
            for (int g = 0; g < groups; g++)
            {
                lanes.Load(g, block, out Vector256<int> sums, out Vector256<int> counts);
                Vector256<int> isHere = Vector256.GreaterThanOrEqual(counts, Vector256.Create(weights.Minimum[g]));
                weight += isHere & Vector256.Create(weights.Present[(g * 8) + LaneWeights.MostRaters]);
                sums &= isHere;
                counts = Vector256.Max(counts, Vector256<int>.One);
                low += Avx.ConvertToVector256Double(sums.GetLower()) / Avx.ConvertToVector256Double(counts.GetLower()) * weights.Weights[g];
                high += Avx.ConvertToVector256Double(sums.GetUpper()) / Avx.ConvertToVector256Double(counts.GetUpper()) * weights.Weights[g];
            }

            // The shares of items are meant for 420 times as much.
            low *= LaneWeights.CommonMultiple;
            high *= LaneWeights.CommonMultiple;
            weight = Seen(block == _blocks - 1, weight, complete, ref different, ref leastRequired, ref leastWeight);
            ref double shares = ref MemoryMarshal.GetArrayDataReference(weights.ItemShares);
            sum += low / Avx.ConvertToVector256Double(weight.GetLower()) * Vector256.LoadUnsafe(ref shares, (nuint)(block * 8));
            sum += high / Avx.ConvertToVector256Double(weight.GetUpper()) * Vector256.LoadUnsafe(ref shares, (nuint)((block * 8) + 4));
        }

        points = Vector256.Sum(sum);
        return TryFlags(complete, different, leastRequired, leastWeight, out flags);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddGroup<TLanes>(
        TLanes lanes, int group, int block, Vector256<int> share, Vector256<int> present, ref Vector256<int> numerators, ref Vector256<int> weight, ref Vector256<int> most)
        where TLanes : struct, ILanes, allows ref struct
    {
        lanes.Load(group, block, out Vector256<int> sums, out Vector256<int> counts);
        numerators += sums * Avx2.PermuteVar8x32(share, counts);
        weight += Avx2.PermuteVar8x32(present, counts);
        most |= counts;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddBlock(
        int block, bool isLast, Vector256<int> numerators, Vector256<int> weight, Vector256<int> complete,
        ref Vector256<int> different, ref Vector256<int> leastRequired, ref Vector256<int> leastWeight, ref Vector256<double> low, ref Vector256<double> high)
    {
        weight = Seen(isLast, weight, complete, ref different, ref leastRequired, ref leastWeight);

        // Where a weight is 0 this is infinite or no number, and the general way is taken.
        ref double shares = ref MemoryMarshal.GetArrayDataReference(weights.ItemShares);
        low += Avx.ConvertToVector256Double(numerators.GetLower()) / Avx.ConvertToVector256Double(weight.GetLower()) * Vector256.LoadUnsafe(ref shares, (nuint)(block * 8));
        high += Avx.ConvertToVector256Double(numerators.GetUpper()) / Avx.ConvertToVector256Double(weight.GetUpper()) * Vector256.LoadUnsafe(ref shares, (nuint)((block * 8) + 4));
    }

    // Notes what is missing; gives the weight alone.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> Seen(
        bool isLast, Vector256<int> weight, Vector256<int> complete, ref Vector256<int> different, ref Vector256<int> leastRequired, ref Vector256<int> leastWeight)
    {
        // Lanes beyond the last item count as complete, and their share is 0.
        if (isLast) weight = Vector256.ConditionalSelect(_lastLanes, weight, complete);
        different |= weight ^ complete;
        leastRequired = Vector256.Min(leastRequired, weight >>> LaneWeights.RequiredShift);
        weight &= Vector256.Create(WeightMask);
        leastWeight = Vector256.Min(leastWeight, weight);
        return weight;
    }

    private static Vector256<int> LastLanes(int items)
    {
        Vector256<int> lanes = Vector256<int>.Zero;
        for (int lane = 0; lane < 8; lane++)
            if (((items - 1) / 8 * 8) + lane < items) lanes = lanes.WithElement(lane, -1);
        return lanes;
    }

    private interface IBlocks
    {
        static abstract int Count { get; }
    }

    private readonly struct One : IBlocks
    {
        public static int Count => 1;
    }

    private readonly struct Two : IBlocks
    {
        public static int Count => 2;
    }

    private readonly struct Three : IBlocks
    {
        public static int Count => 3;
    }

    private readonly struct Four : IBlocks
    {
        public static int Count => 4;
    }
}
#endif
