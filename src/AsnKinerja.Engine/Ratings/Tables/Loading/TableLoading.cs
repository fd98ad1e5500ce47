using System;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>How a table is loaded: what numbers mean, and what happens to bad rows.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record TableLoading
{
    /// <summary>Whole values, duplicates and bad rows refused.</summary>
    public static TableLoading Default { get; } = new();

    /// <summary>The numbers that stand for "no value" in sheets; null for <see cref="CellMarks.OfBytes"/> or <see cref="CellMarks.OfShorts"/>.</summary>
    public CellMarks? Marks { get; init; }

    /// <summary>On a scale that takes every number between two ends: the finest difference between ratings, such as 1 or 0.01. A scale of levels needs none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above 0.</exception>
    public Rational Step
    {
        get;
        init => field = value.Sign > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"The step between ratings is {value}; it is above 0, for example 1 or 0.01.");
    } = 1;

    /// <summary>What a whole number in a column or a sheet counts: 1, or 0.01 where 8750 means 87.50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not above 0.</exception>
    public Rational Unit
    {
        get;
        init => field = value.Sign > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"A whole number counts {value}; it counts more than 0, for example 1 or 0.01.");
    } = 1;

    /// <summary>What happens where a rater answers an item about an employee twice.</summary>
    public DuplicateRatings Duplicates { get; init; }

    /// <summary>Whether a table is built from the good rows although there were bad ones; otherwise any bad row refuses the table.</summary>
    public bool SkipsBadRows { get; init; }

    /// <summary>How many bad rows are listed; one more stops the loading at once, whatever <see cref="SkipsBadRows"/> says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public int BadRowLimit
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} bad rows cannot be listed; the limit is 1 or more.");
    } = 100;

    /// <summary>How many rows are to come, where that is known: memory is then taken once. More or fewer may come.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int ExpectedRows
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} rows cannot be expected; the number is 0 or more.");
    }
}
