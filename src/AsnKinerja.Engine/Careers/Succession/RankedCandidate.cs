using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Careers;

/// <summary>A candidate with a place among the others.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RankedCandidate
{
    internal RankedCandidate(Readiness readiness, IReadOnlyList<CriterionValue> values, int place, bool isTied)
    {
        Readiness = readiness;
        Values = Array.AsReadOnly(values.ToArray());
        Place = place;
        IsTied = isTied;
    }

    /// <summary>The id of the person.</summary>
    public string Id => Readiness.Candidate.Employee.Id;

    /// <summary>Each requirement of the post, and what the person lacks.</summary>
    public Readiness Readiness { get; }

    /// <summary>What each criterion of the order says, in the order of the rule.</summary>
    public IReadOnlyList<CriterionValue> Values { get; }

    /// <summary>The place, from 1; those whom no criterion tells apart share one, and the next is counted on: 1, 1, 3.</summary>
    public int Place { get; }

    /// <summary>Whether somebody else has the same place.</summary>
    public bool IsTied { get; }

    /// <summary>The id of the person.</summary>
    public override string ToString() => Id;
}
