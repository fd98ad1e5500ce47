using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>How a table is scored: nothing here changes a number.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record TableScoring
{
    /// <summary>All levels, on all processors.</summary>
    public static TableScoring Default { get; } = new();

    /// <summary>Which scores to make; all of them unless said otherwise. The overall score alone is the fastest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No level is named, or one that does not exist.</exception>
    public ScoreLevels Levels
    {
        get;
        init => field = value != 0 && (value & ~ScoreLevels.All) == 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Levels names one or more of overall, competencies and items.");
    } = ScoreLevels.All;

    /// <summary>How many threads work, the calling one included; 0, the default, for one on each processor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above 1024.</exception>
    public int Threads
    {
        get;
        init => field = value is >= 0 and <= 1024
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The number of threads is {value}; it is 1 to 1024, or 0 for one on each processor.");
    }

    internal int ThreadCount => Threads > 0 ? Threads : Environment.ProcessorCount;
}
