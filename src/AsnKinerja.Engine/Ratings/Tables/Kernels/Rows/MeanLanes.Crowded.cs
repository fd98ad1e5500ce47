#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <content>One person with more raters in a cell than the tables know: every mean is divided.</content>
internal sealed partial class MeanLanes
{
    /// <summary>The overall score in points, off by a few roundings; false where the general way has to be taken.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public bool TryCrowded(RowSums sums, int person, out double points, out byte flags)
    {
        ref uint cells = ref sums.Of(person);
        ref double shares = ref MemoryMarshal.GetArrayDataReference(_weights.ItemShares);
        Vector256<int> complete = Vector256.Create(_weights.Complete), different = default, leastRequired = Vector256.Create(int.MaxValue), leastWeight = leastRequired;
        Vector256<double> sum = default;
        for (int block = 0; block < _items; block += 8)
        {
            Vector256<double> low = default, high = default;
            Vector256<int> weight = default;
            for (int g = 0; g < _groups; g++)
            {
                Vector256<int> both = Vector256.LoadUnsafe(ref cells, (nuint)(sums.CellOfSlot[g] + block)).AsInt32(), counts = both >>> RowSums.SumBits;
                Vector256<int> isHere = Vector256.GreaterThanOrEqual(counts, Vector256.Create(_weights.Minimum[g])), points32 = both & Vector256.Create((int)RowSums.SumMask) & isHere;
                weight += isHere & Vector256.Create(_weights.Present[(g * LaneWeights.Entries) + _weights.MostRaters]);
                counts = Vector256.Max(counts, Vector256<int>.One);
                low += Avx.ConvertToVector256Double(points32.GetLower()) / Avx.ConvertToVector256Double(counts.GetLower()) * _weights.Weights[g];
                high += Avx.ConvertToVector256Double(points32.GetUpper()) / Avx.ConvertToVector256Double(counts.GetUpper()) * _weights.Weights[g];
            }

            weight = Vector256.ConditionalSelect(Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_isItem), (nuint)block), weight, complete);
            different |= weight ^ complete;
            leastRequired = Vector256.Min(leastRequired, weight >>> LaneWeights.RequiredShift);
            weight &= Vector256.Create(WeightMask);
            leastWeight = Vector256.Min(leastWeight, weight);

            // The shares of items are meant for so many times as much.
            sum += low * _weights.CommonMultiple / Avx.ConvertToVector256Double(weight.GetLower()) * Vector256.LoadUnsafe(ref shares, (nuint)block);
            sum += high * _weights.CommonMultiple / Avx.ConvertToVector256Double(weight.GetUpper()) * Vector256.LoadUnsafe(ref shares, (nuint)(block + 4));
        }

        points = Vector256.Sum(sum);
        return !IsGeneral(
            different == Vector256<int>.Zero, Vector256.EqualsAny(leastWeight, Vector256<int>.Zero), Vector256.LessThanAny(leastRequired, complete >>> LaneWeights.RequiredShift), out flags);
    }
}
#endif
