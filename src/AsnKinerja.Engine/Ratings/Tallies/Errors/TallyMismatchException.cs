using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Two tallies do not belong together, or a tally not to an instrument: other items, weights, scale or step, or ids of another kind.</summary>
public sealed class TallyMismatchException : ArgumentException
{
    internal TallyMismatchException(string message)
        : base(message)
    {
    }
}
