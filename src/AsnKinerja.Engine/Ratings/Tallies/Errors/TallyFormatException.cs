using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A file could not be read as a tally. Nothing of it was taken over.</summary>
public sealed class TallyFormatException : FormatException
{
    internal TallyFormatException(TallyProblem problem, long offset, string what, Exception? inner = null)
        : base($"Byte {offset}: {what}", inner)
    {
        Problem = problem;
        Offset = offset;
    }

    /// <summary>What kind of problem it is.</summary>
    public TallyProblem Problem { get; }

    /// <summary>Where it was seen: how many bytes stand before it.</summary>
    public long Offset { get; }
}
