#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <content>The overall scores of the sixteen persons.</content>
/// <remarks>In two rounds, weighted sums first and quotients afterwards, so that neither waits for the other's last result.</remarks>
internal sealed partial class SheetBatch
{
    // Of each person four vectors of eight numerators, then the weights that are present for each item.
    private const int PresentAt = 4 * Width, MeanBytes = 6 * Width;

    private readonly AlignedBytes _means = new(Size * MeanBytes);

    /// <summary>Makes the overall scores of all persons, off by one rounding to single precision.</summary>
    /// <param name="count">How many persons there are.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="renormalises">Whether a group without values leaves its weight to the others.</param>
    /// <param name="points">The scores in points.</param>
    /// <param name="flags">Whether each is complete.</param>
    /// <returns>Bit i is set where the score does not stand for anything and the general way has to be taken.</returns>
    public uint Overall(int count, ByteWeights weights, bool renormalises, Span<double> points, Span<byte> flags)
    {
        uint general = WeightedSums(count, weights, renormalises, flags);
        Quotients(count, ref weights.ItemShares[0], points);
        return general;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private uint WeightedSums(int count, ByteWeights weights, bool renormalises, Span<byte> flags)
    {
        ref byte person = ref _bytes.First;
        ref byte mean = ref _means.First;
        ref byte tables = ref weights.Tables;
        Vector256<byte> total = Vector256.Create((byte)weights.Total);
        nint personBytes = _personBytes;
        int pairs = weights.Pairs;
        uint lanes = _lanes, general = 0;
        for (int i = 0; i < count; i++)
        {
            Vector256<int> n0 = default, n1 = default, n2 = default, n3 = default;
            Vector256<byte> most = default, present = default;
            ref byte group = ref person;
            ref byte table = ref tables;
            for (int pair = pairs; pair > 0; pair--)
            {
                Vector256<byte> countsA = Vector256.LoadUnsafe(ref group, CountsAt), countsB = Vector256.LoadUnsafe(ref group, GroupBytes + CountsAt);
                most |= countsA | countsB;
                present += Avx2.Shuffle(Vector256.LoadUnsafe(ref table), countsA) + Avx2.Shuffle(Vector256.LoadUnsafe(ref table, Width), countsB);
                Vector256<byte> lowA = Avx2.Shuffle(Vector256.LoadUnsafe(ref table, 2 * Width), countsA), highA = Avx2.Shuffle(Vector256.LoadUnsafe(ref table, 3 * Width), countsA);
                Vector256<byte> lowB = Avx2.Shuffle(Vector256.LoadUnsafe(ref table, 4 * Width), countsB), highB = Avx2.Shuffle(Vector256.LoadUnsafe(ref table, 5 * Width), countsB);
                Vector256<short> sharesA = Avx2.UnpackLow(lowA, highA).AsInt16(), sharesB = Avx2.UnpackLow(lowB, highB).AsInt16();
                Vector256<short> sumsA = Vector256.LoadUnsafe(ref group).AsInt16(), sumsB = Vector256.LoadUnsafe(ref group, GroupBytes).AsInt16();
                n0 += Avx2.MultiplyAddAdjacent(Avx2.UnpackLow(sumsA, sumsB), Avx2.UnpackLow(sharesA, sharesB));
                n1 += Avx2.MultiplyAddAdjacent(Avx2.UnpackHigh(sumsA, sumsB), Avx2.UnpackHigh(sharesA, sharesB));
                sharesA = Avx2.UnpackHigh(lowA, highA).AsInt16();
                sharesB = Avx2.UnpackHigh(lowB, highB).AsInt16();
                sumsA = Vector256.LoadUnsafe(ref group, Width).AsInt16();
                sumsB = Vector256.LoadUnsafe(ref group, GroupBytes + Width).AsInt16();
                n2 += Avx2.MultiplyAddAdjacent(Avx2.UnpackLow(sumsA, sumsB), Avx2.UnpackLow(sharesA, sharesB));
                n3 += Avx2.MultiplyAddAdjacent(Avx2.UnpackHigh(sumsA, sumsB), Avx2.UnpackHigh(sharesA, sharesB));
                group = ref Unsafe.Add(ref group, 2 * GroupBytes);
                table = ref Unsafe.Add(ref table, ByteWeights.PairBytes);
            }

            n0.AsByte().StoreUnsafe(ref mean);
            n1.AsByte().StoreUnsafe(ref mean, Width);
            n2.AsByte().StoreUnsafe(ref mean, 2 * Width);
            n3.AsByte().StoreUnsafe(ref mean, 3 * Width);

            // Lanes beyond the last item may hold a weight of 0; their share is 0, and so must their quotient not be infinite.
            Vector256.Max(present, Vector256<byte>.One).StoreUnsafe(ref mean, PresentAt);
            uint isPartial = ~Vector256.Equals(present, total).ExtractMostSignificantBits() & lanes;
            Vector256<byte> isElsewhere = Vector256.Equals(present, Vector256<byte>.Zero) | Vector256.GreaterThan(most, Vector256.Create((byte)ByteWeights.MostRaters));
            bool isGeneral = (isElsewhere.ExtractMostSignificantBits() & lanes) != 0 || (isPartial != 0 && !renormalises);
            general |= (isGeneral ? 1u : 0u) << i;
            flags[i] = ScoreColumn.Flags(isPartial == 0, false);
            person = ref Unsafe.Add(ref person, personBytes);
            mean = ref Unsafe.Add(ref mean, MeanBytes);
        }

        return general;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Quotients(int count, ref double shares, Span<double> points)
    {
        ref byte mean = ref _means.First;
        ref double point = ref MemoryMarshal.GetReference(points);
        for (int i = 0; i < count; i += 4)
        {
            Vector256<double> a = Mean(ref mean, ref shares), b = Mean(ref Unsafe.Add(ref mean, MeanBytes), ref shares);
            Vector256<double> c = Mean(ref Unsafe.Add(ref mean, 2 * MeanBytes), ref shares), d = Mean(ref Unsafe.Add(ref mean, 3 * MeanBytes), ref shares);
            Vector256<double> ab = Avx.HorizontalAdd(a, b), cd = Avx.HorizontalAdd(c, d);
            (Avx2.Permute2x128(ab, cd, 0x20) + Avx2.Permute2x128(ab, cd, 0x31)).StoreUnsafe(ref point, (nuint)i);
            mean = ref Unsafe.Add(ref mean, 4 * MeanBytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Mean(ref byte mean, ref double shares)
    {
        Vector256<byte> present = Vector256.LoadUnsafe(ref mean, PresentAt);
        Vector256<ushort> low = Avx2.UnpackLow(present, Vector256<byte>.Zero).AsUInt16(), high = Avx2.UnpackHigh(present, Vector256<byte>.Zero).AsUInt16();
        return Shared(ref mean, 0, Avx2.UnpackLow(low, Vector256<ushort>.Zero), ref shares) + Shared(ref mean, 1, Avx2.UnpackHigh(low, Vector256<ushort>.Zero), ref shares)
            + (Shared(ref mean, 2, Avx2.UnpackLow(high, Vector256<ushort>.Zero), ref shares) + Shared(ref mean, 3, Avx2.UnpackHigh(high, Vector256<ushort>.Zero), ref shares));
    }

    // Eight quotients in single precision, which holds both numbers exactly; their shares are added up in double.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Shared(ref byte mean, nuint part, Vector256<ushort> present, ref double shares)
    {
        Vector256<int> numerators = Vector256.LoadUnsafe(ref mean, part * Width).AsInt32();
        Vector256<float> quotients = Avx.ConvertToVector256Single(numerators) / Avx.ConvertToVector256Single(present.AsInt32());
        return (Avx.ConvertToVector256Double(quotients.GetLower()) * Vector256.LoadUnsafe(ref shares, part * 8)) + (Avx.ConvertToVector256Double(quotients.GetUpper()) * Vector256.LoadUnsafe(ref shares, (part * 8) + 4));
    }
}
#endif
