using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How often to draw again, and from which seed: the same seed gives the same draws on every machine.</summary>
/// <remarks>Equal when both are equal.</remarks>
public readonly record struct BootstrapPlan
{
    private readonly int _draws;

    /// <summary>Creates a plan.</summary>
    /// <param name="seed">Any number; it decides the draws.</param>
    /// <param name="draws">How many draws, from 20 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The draws are out of range.</exception>
    public BootstrapPlan(long seed, int draws = 999)
    {
        Seed = seed;
        _draws = draws is >= 20 and <= 1_000_000 ? draws : throw new ArgumentOutOfRangeException(nameof(draws), draws, $"Draws are from 20 to 1000000, not {draws}.");
    }

    /// <summary>What decides the draws.</summary>
    public long Seed { get; }

    /// <summary>How many draws; 999 where nothing else was said.</summary>
    public int Draws => _draws == 0 ? 999 : _draws;

    internal SeededRandom Chance() => new(unchecked((ulong)Seed));
}
