namespace AsnKinerja.Benchmarks.Workloads;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine and .NET, unlike <see cref="System.Random"/>.</summary>
internal struct SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 random bits.</summary>
    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to below the bound.</summary>
    public int Next(int bound) => Scale((uint)(Next() >> 32), bound);

    /// <summary>Turns 32 random bits into a whole number from 0 to below the bound.</summary>
    public static int Scale(uint bits, int bound) => (int)(((ulong)bits * (uint)bound) >> 32);
}
