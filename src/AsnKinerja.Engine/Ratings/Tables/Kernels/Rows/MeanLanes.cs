#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The overall scores of sixteen persons at a time from sums and counts, all items side by side; only with 256-bit registers.</summary>
/// <remarks>
/// Every item gets its numerator and the weight that is there, in whole numbers. If no item is without a score, the overall score is
/// the sum of shares of quotients; anything else is left to <see cref="PersonScorer"/>. In two rounds over all persons, weighted sums
/// first and quotients afterwards, so that neither waits for the other's last result.
/// </remarks>
internal sealed partial class MeanLanes
{
    /// <summary>The persons of one batch.</summary>
    public const int Size = 16;

    private const int WeightMask = (1 << LaneWeights.RequiredShift) - 1, Wide = 16;

    private readonly LaneWeights _weights;
    private readonly bool _renormalises;
    private readonly int _groups, _items, _lanes;
    private readonly int[] _isItem, _numerators, _present;

    public MeanLanes(LaneWeights weights, MissingGroups missing, int groups, int items)
    {
        _weights = weights;
        _renormalises = missing == MissingGroups.Renormalise;
        _groups = groups;
        _items = items;
        _lanes = LanesOf(items);
        _isItem = new int[_lanes];
        Array.Fill(_isItem, -1, 0, items);
        _numerators = new int[Size * _lanes];

        // Lanes beyond the last item have a share of 0, and so must their quotient not be infinite.
        _present = new int[Size * _lanes];
        Array.Fill(_present, 1);
    }

    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>The items, rounded up to whole vectors.</summary>
    public static int LanesOf(int items) => (items + Wide - 1) / Wide * Wide;

    /// <summary>Makes the overall scores in points, off by a few roundings.</summary>
    /// <param name="sums">Sums and counts.</param>
    /// <param name="first">The first person.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="points">The scores.</param>
    /// <param name="flags">What each lacks.</param>
    /// <param name="crowded">Bit i is set where a cell has more raters than the tables know: score and flags do not stand for anything.</param>
    /// <returns>Bit i is set where the general way has to be taken.</returns>
    public uint Overall(RowSums sums, int first, int count, Span<double> points, Span<byte> flags, out uint crowded)
    {
        uint general = Vector512.IsHardwareAccelerated
            ? WeightedSums512(ref sums.Of(first), sums, count, flags, out crowded)
            : WeightedSums256(ref sums.Of(first), sums, count, flags, out crowded);
        Quotients(count, points);
        return general;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Quotients(int count, Span<double> points)
    {
        ref double point = ref MemoryMarshal.GetReference(points);
        for (int i = 0; i < count; i += 4)
        {
            Vector256<double> ab = Avx.HorizontalAdd(Mean(i), Mean(i + 1)), cd = Avx.HorizontalAdd(Mean(i + 2), Mean(i + 3));
            (Avx2.Permute2x128(ab, cd, 0x20) + Avx2.Permute2x128(ab, cd, 0x31)).StoreUnsafe(ref point, (nuint)i);
        }
    }

    // A quarter of the score in each lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<double> Mean(int person)
    {
        ref double shares = ref MemoryMarshal.GetArrayDataReference(_weights.ItemShares);
        ref int numerators = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_numerators), person * _lanes);
        ref int present = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_present), person * _lanes);
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<double> sum = default;
            for (nuint at = 0; at < (nuint)_lanes; at += 8)
                sum += Avx512F.ConvertToVector512Double(Vector256.LoadUnsafe(ref numerators, at)) / Avx512F.ConvertToVector512Double(Vector256.LoadUnsafe(ref present, at)) * Vector512.LoadUnsafe(ref shares, at);
            return sum.GetLower() + sum.GetUpper();
        }

        Vector256<double> low = default, high = default;
        for (nuint at = 0; at < (nuint)_items; at += 8)
        {
            low += Avx.ConvertToVector256Double(Vector128.LoadUnsafe(ref numerators, at)) / Avx.ConvertToVector256Double(Vector128.LoadUnsafe(ref present, at)) * Vector256.LoadUnsafe(ref shares, at);
            high += Avx.ConvertToVector256Double(Vector128.LoadUnsafe(ref numerators, at + 4)) / Avx.ConvertToVector256Double(Vector128.LoadUnsafe(ref present, at + 4)) * Vector256.LoadUnsafe(ref shares, at + 4);
        }

        return low + high;
    }

    // Complete or not, and whether the score stands for anything.
    private bool IsGeneral(bool isComplete, bool anyWithoutWeight, bool lacksRequired, out byte flags)
    {
        flags = ScoreColumn.Flags(isComplete, lacksRequired);
        return !isComplete && (anyWithoutWeight || !_renormalises);
    }
}
#endif
