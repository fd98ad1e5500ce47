namespace AsnKinerja.Samples.Population.Generating;

/// <summary>Numbers that look like chance and are the same on every machine, whatever the order in which they are asked for.</summary>
internal static class Hashing
{
    /// <summary>SplitMix64 of a place.</summary>
    public static ulong Of(long seed, long first, int second = 0, int third = 0)
    {
        ulong value = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL) ^ unchecked((ulong)first * 0xBF58476D1CE4E5B9UL) ^ ((ulong)(uint)second << 32) ^ (uint)third;
        value = unchecked(value + 0x9E3779B97F4A7C15UL);
        value = unchecked((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL);
        value = unchecked((value ^ (value >> 27)) * 0x94D049BB133111EBUL);
        return value ^ (value >> 31);
    }

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public static int Below(int end, long seed, long first, int second = 0, int third = 0) => (int)(Of(seed, first, second, third) % (ulong)end);
}
