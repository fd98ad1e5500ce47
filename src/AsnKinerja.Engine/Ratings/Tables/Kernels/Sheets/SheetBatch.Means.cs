#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <content>The overall scores of the sixteen persons.</content>
/// <remarks>
/// For each item the weighted sum of its groups and the weight that is there are whole numbers, which single precision holds exactly. Eight
/// or sixteen quotients at once are off by one rounding; their shares are added up in double.
/// </remarks>
internal sealed partial class SheetBatch
{
    private const int SumBytes = 32;

    // Of each person four sums, which add up to the score.
    private readonly AlignedBytes _scores = new(Size * SumBytes);

    /// <summary>Where an item's numerator is among those of all items, for its share to meet it.</summary>
    public static int NumeratorOf(int item) => IsWide
        ? (item % 8 / 4 * 16) + (item / 8 * 4) + (item % 4)
        : (item / 16 * 16) + (item % 8 / 4 * 8) + (item % 16 / 8 * 4) + (item % 4);

    /// <summary>Makes the overall scores of all persons, off by one rounding to single precision, and way for other persons.</summary>
    /// <param name="count">How many persons there are.</param>
    /// <param name="shares">The weights.</param>
    /// <param name="renormalises">Whether a group without values leaves its weight to the others.</param>
    /// <param name="points">The scores in points.</param>
    /// <param name="flags">Gets noted whether each is complete.</param>
    /// <returns>Bit i is set where the score does not stand for anything and the general way has to be taken.</returns>
    public uint Overall(int count, ShareTables shares, bool renormalises, Span<double> points, Span<byte> flags)
    {
        uint general = IsWide ? MeansWide(count, shares, renormalises, flags) : MeansNarrow(count, shares, renormalises, flags);
        ref byte sums = ref _scores.First;
        for (int i = 0; i < count; i += 4, sums = ref Unsafe.Add(ref sums, 4 * SumBytes))
        {
            Vector256<double> ab = Avx.HorizontalAdd(SumOf(ref sums, 0), SumOf(ref sums, 1)), cd = Avx.HorizontalAdd(SumOf(ref sums, 2), SumOf(ref sums, 3));
            (Avx2.Permute2x128(ab, cd, 0x20) + Avx2.Permute2x128(ab, cd, 0x31)).StoreUnsafe(ref MemoryMarshal.GetReference(points), (nuint)i);
        }

        return general;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> SumOf(ref byte sums, nuint person) => Vector256.LoadUnsafe(ref sums, person * SumBytes).AsDouble();

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private uint MeansWide(int count, ShareTables shares, bool renormalises, Span<byte> flags)
    {
        ref byte person = ref _bytes.First;
        ref byte score = ref _scores.First;
        ref byte tables = ref shares.First;
        ref double items = ref MemoryMarshal.GetArrayDataReference(shares.ItemShares);
        Vector512<ushort> mask = Vector512.Create(SumMask), total = Vector512.Create((ushort)shares.Total), most = Vector512.Create((ushort)ShareTables.MostRaters);
        nint personBytes = _personBytes;
        int pairs = shares.Pairs;
        uint lanes = _lanes, general = 0;
        for (int i = 0; i < count; i++)
        {
            Vector512<int> low = default, high = default;
            Vector512<ushort> present = default, counts = default;
            ref byte group = ref person;
            ref byte table = ref tables;
            for (int pair = pairs; pair > 0; pair--)
            {
                Vector512<ushort> a = Vector512.LoadUnsafe(ref group).AsUInt16(), b = Vector512.LoadUnsafe(ref group, GroupBytes).AsUInt16();
                Vector512<byte>.Zero.StoreUnsafe(ref group);
                Vector512<byte>.Zero.StoreUnsafe(ref group, GroupBytes);
                Vector512<ushort> countsA = a >>> SumBits, countsB = b >>> SumBits;
                counts |= countsA | countsB;
                present += Avx512BW.PermuteVar32x16(Table(ref table, 0), countsA) + Avx512BW.PermuteVar32x16(Table(ref table, ShareTables.GroupBytes), countsB);
                Vector512<short> sharesA = Avx512BW.PermuteVar32x16(Table(ref table, ShareTables.SharesAt), countsA).AsInt16();
                Vector512<short> sharesB = Avx512BW.PermuteVar32x16(Table(ref table, ShareTables.GroupBytes + ShareTables.SharesAt), countsB).AsInt16();
                Vector512<short> sumsA = (a & mask).AsInt16(), sumsB = (b & mask).AsInt16();
                low += Avx512BW.MultiplyAddAdjacent(Avx512BW.UnpackLow(sumsA, sumsB), Avx512BW.UnpackLow(sharesA, sharesB));
                high += Avx512BW.MultiplyAddAdjacent(Avx512BW.UnpackHigh(sumsA, sumsB), Avx512BW.UnpackHigh(sharesA, sharesB));
                group = ref Unsafe.Add(ref group, 2 * GroupBytes);
                table = ref Unsafe.Add(ref table, 2 * ShareTables.GroupBytes);
            }

            uint isPartial = (uint)~Vector512.Equals(present, total).ExtractMostSignificantBits() & lanes;
            uint isElsewhere = (uint)(Vector512.Equals(present, Vector512<ushort>.Zero) | Vector512.GreaterThan(counts, most)).ExtractMostSignificantBits() & lanes;
            flags[i] |= Note(i, isPartial, isElsewhere, renormalises, ref general);

            // Lanes beyond the last item may hold a weight of 0; their share is 0, and so must their quotient not be infinite.
            present = Vector512.Max(present, Vector512<ushort>.One);
            Vector512<float> lowQuotients = Quotients(low, Avx512BW.UnpackLow(present, Vector512<ushort>.Zero)), highQuotients = Quotients(high, Avx512BW.UnpackHigh(present, Vector512<ushort>.Zero));
            Vector512<double> sum = (Shared(lowQuotients.GetLower(), ref items, 0) + Shared(lowQuotients.GetUpper(), ref items, 8))
                + (Shared(highQuotients.GetLower(), ref items, 16) + Shared(highQuotients.GetUpper(), ref items, 24));
            (sum.GetLower() + sum.GetUpper()).AsByte().StoreUnsafe(ref score);
            score = ref Unsafe.Add(ref score, SumBytes);
            person = ref Unsafe.Add(ref person, personBytes);
        }

        return general;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private uint MeansNarrow(int count, ShareTables shares, bool renormalises, Span<byte> flags)
    {
        ref byte person = ref _bytes.First;
        ref byte score = ref _scores.First;
        ref byte tables = ref shares.First;
        ref double items = ref MemoryMarshal.GetArrayDataReference(shares.ItemShares);
        Vector256<byte> total = Vector256.Create((byte)shares.Total), most = Vector256.Create((byte)ShareTables.MostRaters);
        nint personBytes = _personBytes;
        int pairs = shares.Pairs;
        uint lanes = InPackedOrder(_lanes), general = 0;
        for (int i = 0; i < count; i++)
        {
            Vector256<int> n0 = default, n1 = default, n2 = default, n3 = default;
            Vector256<byte> present = default, counts = default;
            ref byte group = ref person;
            ref byte table = ref tables;
            for (int pair = pairs; pair > 0; pair--)
            {
                Looked a = Take(ref group, ref table), b = Take(ref Unsafe.Add(ref group, GroupBytes), ref Unsafe.Add(ref table, ShareTables.GroupBytes));
                counts |= a.Counts | b.Counts;
                present += a.Present + b.Present;
                n0 += Avx2.MultiplyAddAdjacent(Avx2.UnpackLow(a.LowSums, b.LowSums), Avx2.UnpackLow(a.LowShares, b.LowShares));
                n1 += Avx2.MultiplyAddAdjacent(Avx2.UnpackHigh(a.LowSums, b.LowSums), Avx2.UnpackHigh(a.LowShares, b.LowShares));
                n2 += Avx2.MultiplyAddAdjacent(Avx2.UnpackLow(a.HighSums, b.HighSums), Avx2.UnpackLow(a.HighShares, b.HighShares));
                n3 += Avx2.MultiplyAddAdjacent(Avx2.UnpackHigh(a.HighSums, b.HighSums), Avx2.UnpackHigh(a.HighShares, b.HighShares));
                group = ref Unsafe.Add(ref group, 2 * GroupBytes);
                table = ref Unsafe.Add(ref table, 2 * ShareTables.GroupBytes);
            }

            uint isPartial = ~Vector256.Equals(present, total).ExtractMostSignificantBits() & lanes;
            uint isElsewhere = (Vector256.Equals(present, Vector256<byte>.Zero) | Vector256.GreaterThan(counts, most)).ExtractMostSignificantBits() & lanes;
            flags[i] |= Note(i, isPartial, isElsewhere, renormalises, ref general);

            // Lanes beyond the last item may hold a weight of 0; their share is 0, and so must their quotient not be infinite.
            present = Vector256.Max(present, Vector256<byte>.One);
            Vector256<ushort> low = Avx2.UnpackLow(present, Vector256<byte>.Zero).AsUInt16(), high = Avx2.UnpackHigh(present, Vector256<byte>.Zero).AsUInt16();
            Vector256<double> sum = (Shared(n0, Avx2.UnpackLow(low, Vector256<ushort>.Zero), ref items, 0) + Shared(n1, Avx2.UnpackHigh(low, Vector256<ushort>.Zero), ref items, 8))
                + (Shared(n2, Avx2.UnpackLow(high, Vector256<ushort>.Zero), ref items, 16) + Shared(n3, Avx2.UnpackHigh(high, Vector256<ushort>.Zero), ref items, 24));
            sum.AsByte().StoreUnsafe(ref score);
            score = ref Unsafe.Add(ref score, SumBytes);
            person = ref Unsafe.Add(ref person, personBytes);
        }

        return general;
    }

    // What a person's items lack: complete or not, and whether the general way has to be taken.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Note(int person, uint isPartial, uint isElsewhere, bool renormalises, ref uint general)
    {
        bool isGeneral = isElsewhere != 0 || (isPartial != 0 && !renormalises);
        general |= (isGeneral ? 1u : 0u) << person;
        return ScoreColumn.Flags(isPartial == 0, false);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Table(ref byte table, nuint at) => Vector512.LoadUnsafe(ref table, at).AsUInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Quotients(Vector512<int> numerators, Vector512<ushort> present) =>
        Avx512F.ConvertToVector512Single(numerators) / Avx512F.ConvertToVector512Single(present.AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Shared(Vector256<float> quotients, ref double items, nuint at) => Avx512F.ConvertToVector512Double(quotients) * Vector512.LoadUnsafe(ref items, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Shared(Vector256<int> numerators, Vector256<ushort> present, ref double items, nuint at)
    {
        Vector256<float> quotients = Avx.ConvertToVector256Single(numerators) / Avx.ConvertToVector256Single(present.AsInt32());
        return (Avx.ConvertToVector256Double(quotients.GetLower()) * Vector256.LoadUnsafe(ref items, at)) + (Avx.ConvertToVector256Double(quotients.GetUpper()) * Vector256.LoadUnsafe(ref items, at + 4));
    }

    // Counts are packed to bytes, 32 of which look up a table at once: items 0-7, 16-23, 8-15 and 24-31. Unpacked, they stand as the sums do.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Looked Take(ref byte group, ref byte table)
    {
        Vector256<ushort> low = Vector256.LoadUnsafe(ref group).AsUInt16(), high = Vector256.LoadUnsafe(ref group, Half).AsUInt16(), mask = Vector256.Create(SumMask);
        Vector256<byte>.Zero.StoreUnsafe(ref group);
        Vector256<byte>.Zero.StoreUnsafe(ref group, Half);
        Vector256<byte> counts = Avx2.PackUnsignedSaturate((low >>> SumBits).AsInt16(), (high >>> SumBits).AsInt16());
        Vector256<byte> lower = Avx2.Shuffle(Vector256.LoadUnsafe(ref table, ShareTables.SharesAt), counts), upper = Avx2.Shuffle(Vector256.LoadUnsafe(ref table, ShareTables.SharesAt + Half), counts);
        return new Looked(
            counts,
            Avx2.Shuffle(Vector256.LoadUnsafe(ref table), counts),
            (low & mask).AsInt16(),
            (high & mask).AsInt16(),
            Avx2.UnpackLow(lower, upper).AsInt16(),
            Avx2.UnpackHigh(lower, upper).AsInt16());
    }

    private static uint InPackedOrder(uint lanes) => (lanes & 0xFF0000FF) | (lanes >> 8 & 0xFF00) | (lanes << 8 & 0xFF0000);

    private readonly record struct Looked(
        Vector256<byte> Counts, Vector256<byte> Present, Vector256<short> LowSums, Vector256<short> HighSums, Vector256<short> LowShares, Vector256<short> HighShares);
}
#endif
