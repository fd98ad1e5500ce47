using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Chance from a seed that the caller gives: the same numbers on every machine and framework, unlike <see cref="Random"/>.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood 2014). For resampling and simulation, not for secrets.</remarks>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong NextBits()
    {
        unchecked
        {
            ulong mixed = _state += 0x9E3779B97F4A7C15UL;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number from 0 to below 1.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to below <paramref name="below"/>, each equally likely.</summary>
    public int Next(int below)
    {
        // The last, incomplete round of the range is thrown away, so that no number is favoured.
        ulong range = (ulong)below, most = ulong.MaxValue - (ulong.MaxValue % range);
        ulong drawn = NextBits();
        while (drawn >= most) drawn = NextBits();
        return (int)(drawn % range);
    }
}
