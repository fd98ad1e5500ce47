#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <content>Numerators and weights: the same once for sixteen items at a time and once for eight.</content>
internal sealed partial class MeanLanes
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private uint WeightedSums512(ref uint person, RowSums sums, int count, Span<byte> flags, out uint crowded)
    {
        ref int cells = ref MemoryMarshal.GetArrayDataReference(sums.CellOfSlot);
        ref int shares = ref MemoryMarshal.GetArrayDataReference(_weights.Shares);
        ref int presents = ref MemoryMarshal.GetArrayDataReference(_weights.Present);
        Vector512<int> complete = Vector512.Create(_weights.Complete);
        int lanes = _lanes, groups = _groups;
        nint personCells = sums.PersonCells;
        nuint to = 0;
        uint general = 0;
        crowded = 0;
        for (int i = 0; i < count; i++)
        {
            Vector512<int> different = default, leastRequired = Vector512.Create(int.MaxValue), leastWeight = leastRequired, most = default;
            for (int block = 0; block < lanes; block += 16, to += 16)
            {
                Vector512<int> isItem = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_isItem), (nuint)block), numerators = default, weight = default;
                for (nint g = 0; g < groups; g++)
                {
                    Vector512<int> both = Vector512.LoadUnsafe(ref Unsafe.Add(ref person, (nint)Unsafe.Add(ref cells, g) + block)).AsInt32() & isItem, counts = both >>> RowSums.SumBits;
                    numerators += (both & Vector512.Create((int)RowSums.SumMask)) * Avx512F.PermuteVar16x32(Vector512.LoadUnsafe(ref shares, (nuint)g * LaneWeights.Entries), counts);
                    weight += Avx512F.PermuteVar16x32(Vector512.LoadUnsafe(ref presents, (nuint)g * LaneWeights.Entries), counts);
                    most = Vector512.Max(most, counts);
                }

                // Lanes beyond the last item count as complete.
                weight = Vector512.ConditionalSelect(isItem, weight, complete);
                different |= weight ^ complete;
                leastRequired = Vector512.Min(leastRequired, weight >>> LaneWeights.RequiredShift);
                weight &= Vector512.Create(WeightMask);
                leastWeight = Vector512.Min(leastWeight, weight);
                numerators.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(_numerators), to);
                weight.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(_present), to);
            }

            bool isGeneral = IsGeneral(
                different == Vector512<int>.Zero, Vector512.EqualsAny(leastWeight, Vector512<int>.Zero), Vector512.LessThanAny(leastRequired, complete >>> LaneWeights.RequiredShift), out flags[i]);
            general |= (isGeneral ? 1u : 0u) << i;
            crowded |= (Vector512.GreaterThanAny(most, Vector512.Create(_weights.MostRaters)) ? 1u : 0u) << i;
            person = ref Unsafe.Add(ref person, personCells);
        }

        return general;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private uint WeightedSums256(ref uint person, RowSums sums, int count, Span<byte> flags, out uint crowded)
    {
        ref int cells = ref MemoryMarshal.GetArrayDataReference(sums.CellOfSlot);
        ref int shares = ref MemoryMarshal.GetArrayDataReference(_weights.Shares);
        ref int presents = ref MemoryMarshal.GetArrayDataReference(_weights.Present);
        Vector256<int> complete = Vector256.Create(_weights.Complete);
        int items = _items, groups = _groups;
        nint personCells = sums.PersonCells;
        uint general = 0;
        crowded = 0;
        for (int i = 0; i < count; i++)
        {
            Vector256<int> different = default, leastRequired = Vector256.Create(int.MaxValue), leastWeight = leastRequired, most = default;
            for (int block = 0; block < items; block += 8)
            {
                Vector256<int> isItem = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_isItem), (nuint)block), numerators = default, weight = default;
                for (nint g = 0; g < groups; g++)
                {
                    Vector256<int> both = Vector256.LoadUnsafe(ref Unsafe.Add(ref person, (nint)Unsafe.Add(ref cells, g) + block)).AsInt32(), counts = both >>> RowSums.SumBits;
                    Vector256<int> isUpper = Vector256.GreaterThan(counts, Vector256.Create((LaneWeights.Entries / 2) - 1));
                    numerators += (both & Vector256.Create((int)RowSums.SumMask)) * LookUp(ref Unsafe.Add(ref shares, g * LaneWeights.Entries), counts, isUpper);
                    weight += LookUp(ref Unsafe.Add(ref presents, g * LaneWeights.Entries), counts, isUpper);
                    most = Vector256.Max(most, counts);
                }

                // Lanes beyond the last item count as complete.
                weight = Vector256.ConditionalSelect(isItem, weight, complete);
                different |= weight ^ complete;
                leastRequired = Vector256.Min(leastRequired, weight >>> LaneWeights.RequiredShift);
                weight &= Vector256.Create(WeightMask);
                leastWeight = Vector256.Min(leastWeight, weight);
                numerators.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(_numerators), (nuint)((i * _lanes) + block));
                weight.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(_present), (nuint)((i * _lanes) + block));
            }

            bool isGeneral = IsGeneral(
                different == Vector256<int>.Zero, Vector256.EqualsAny(leastWeight, Vector256<int>.Zero), Vector256.LessThanAny(leastRequired, complete >>> LaneWeights.RequiredShift), out flags[i]);
            general |= (isGeneral ? 1u : 0u) << i;
            crowded |= (Vector256.GreaterThanAny(most, Vector256.Create(_weights.MostRaters)) ? 1u : 0u) << i;
            person = ref Unsafe.Add(ref person, personCells);
        }

        return general;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> LookUp(ref int entries, Vector256<int> counts, Vector256<int> isUpper) => Vector256.ConditionalSelect(
        isUpper,
        Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref entries, LaneWeights.Entries / 2), counts),
        Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref entries), counts));
}
#endif
