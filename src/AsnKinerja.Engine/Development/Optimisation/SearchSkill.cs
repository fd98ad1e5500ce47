using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>A competency as the search sees it: the levels that a person may reach, numbered upwards from 0, where the person stands.</summary>
internal sealed class SearchSkill
{
    public SearchSkill(IReadOnlyList<Rational> closed, bool isCritical)
    {
        Closed = closed;
        IsCritical = isCritical;
        Worth = new long[closed.Count];
    }

    /// <summary>By rank: the weighted gap that is closed when the rank is reached; 0 at rank 0, and never falling.</summary>
    public IReadOnlyList<Rational> Closed { get; }

    public bool IsCritical { get; }

    /// <summary>By rank: <see cref="Closed"/> in whole units of the search, one critical unit above all others together (<see cref="WorthScale"/>).</summary>
    public long[] Worth { get; }

    public int Top => Worth.Length - 1;
}
