namespace AsnKinerja.Benchmarks.Workloads;

/// <summary>Seeded whole numbers that are drawn one after the other, wherever they are asked for.</summary>
internal sealed class Draw(ulong seed)
{
    private SplitMix _mix = new(seed);

    /// <summary>A whole number from 0 to below the bound.</summary>
    public int Next(int bound) => _mix.Next(bound);

    /// <summary>A whole number from the first to below the second.</summary>
    public int Next(int from, int bound) => from + _mix.Next(bound - from);
}
