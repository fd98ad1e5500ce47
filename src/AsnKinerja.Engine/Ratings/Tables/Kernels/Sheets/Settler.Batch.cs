#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <content>Many scores at once.</content>
internal sealed partial class Settler
{
    // One rounding to single precision.
    private const double SingleError = 1.0 / (1 << 24);

    /// <summary>Rounds scores that are far enough from every tie and edge; only with 256-bit registers.</summary>
    /// <param name="points">The scores in points; a multiple of four.</param>
    /// <param name="units">The rounded scores in units of the last digit.</param>
    /// <param name="bands">The positions of the bands; 0 without bands.</param>
    /// <param name="error">By how much of itself a score is off, on top of all that the tolerance allows for: one rounding to single precision.</param>
    /// <returns>Bit i is set where the error could not matter.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public uint SettleBatch(ReadOnlySpan<double> points, Span<int> units, Span<long> bands, double error = SingleError)
    {
        Vector256<double> tolerance = Vector256.Create(_tolerance + (_largestPoints * error * 1.01)), nearOne = Vector256<double>.One - tolerance;
        uint settled = 0;
        for (int i = 0; i < points.Length; i += 4)
        {
            Vector256<double> score = (Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(points), (nuint)i) * Vector256.Create(_scale)) + Vector256.Create(_offset);
            Vector256<double> above = Vector256.Abs(score) + Vector256.Create(_tieShift), whole = Vector256.Floor(above), part = above - whole;
            Vector256<double> isFar = Vector256.GreaterThan(part, tolerance) & Vector256.LessThan(part, nearOne);
            Vector256<double> rounded = Vector256.CopySign(whole, score);
            Vector256<long> band = Vector256<long>.Zero;
            if (_readRounded)
            {
                // A comparison gives all ones, which is -1.
                foreach (double edge in _edgeUnitsAsDoubles) band -= Vector256.GreaterThanOrEqual(rounded, Vector256.Create(edge)).AsInt64();
            }
            else
            {
                foreach (double edge in _edges)
                {
                    Vector256<double> distance = score - Vector256.Create(edge);
                    band -= Vector256.GreaterThan(distance, Vector256<double>.Zero).AsInt64();
                    isFar &= Vector256.GreaterThan(Vector256.Abs(distance), tolerance);
                }
            }

            Avx.ConvertToVector128Int32(rounded).StoreUnsafe(ref MemoryMarshal.GetReference(units), (nuint)i);
            band.StoreUnsafe(ref MemoryMarshal.GetReference(bands), (nuint)i);
            settled |= isFar.ExtractMostSignificantBits() << i;
        }

        return settled;
    }
}
#endif
