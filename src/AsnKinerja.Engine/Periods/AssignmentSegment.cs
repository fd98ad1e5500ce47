using System;

namespace AsnKinerja.Engine.Periods;

/// <summary>A part of a period in which one assignment was held, or none.</summary>
/// <remarks>Equal when the days and the assignment are equal. Immutable.</remarks>
public sealed record AssignmentSegment
{
    /// <summary>Creates a segment.</summary>
    /// <param name="period">The days, first and last included.</param>
    /// <param name="assignment">The assignment held on all of these days, or null for a gap.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException">The assignment is not held on all of these days.</exception>
    public AssignmentSegment(AppraisalPeriod period, Assignment? assignment)
    {
        Period = Throw.IfNull(period);
        Assignment = assignment;
        if (assignment is not null && assignment.Within(period) != period)
            throw new ArgumentException(
                $"The assignment {assignment} does not cover {period}; a segment has only days on which it is held.", nameof(assignment));
    }

    /// <summary>The days, first and last included.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>The assignment held on all of these days, or null for a gap.</summary>
    public Assignment? Assignment { get; }

    /// <summary>Whether no post was held on these days.</summary>
    public bool IsGap => Assignment is null;

    /// <summary>How many days the segment has: at least 1.</summary>
    public int Days => Period.Days;

    /// <summary>The days and what was held: <c>2026-S1: 'camat' in 'kecamatan-a', 2025-01-01..</c>, or <c>2026-S1: none</c>.</summary>
    public override string ToString() => $"{Period}: {Assignment?.ToString() ?? "none"}";
}
