using System;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Chance that is the same on every machine and in every version of .NET: SplitMix64.</summary>
internal sealed class Dice(long seed) : Random
{
    private ulong _state = (ulong)seed;

    public override int Next() => (int)(Draw() >> 33);

    public override int Next(int maxValue) => Next(0, maxValue);

    public override int Next(int minValue, int maxValue) => maxValue <= minValue ? minValue : (int)(minValue + (long)(Draw() % (ulong)((long)maxValue - minValue)));

    private ulong Draw()
    {
        ulong mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
