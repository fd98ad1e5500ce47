using System;
using System.Collections.Generic;
using NodaTime;

namespace AsnKinerja.Engine.Periods;

/// <summary>The posts of one person over time: one main post at most on a day, and any number of acting ones.</summary>
/// <remarks>The order in which the assignments are given does not matter. Gaps are allowed and reported. Immutable.</remarks>
public sealed class AssignmentHistory
{
    private readonly List<Assignment> _main = [];
    private readonly List<Assignment> _acting = [];

    /// <summary>Creates a history.</summary>
    /// <param name="assignments">The assignments in any order; there may be none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assignments"/> is null.</exception>
    /// <exception cref="ArgumentException">An assignment is null, or two main posts are held on one day; the text names both.</exception>
    public AssignmentHistory(IEnumerable<Assignment> assignments)
    {
        foreach (Assignment? assignment in Throw.IfNull(assignments))
        {
            if (assignment is null)
                throw new ArgumentException("One of the assignments is null; a gap needs no entry.", nameof(assignments));
            (assignment.Kind == AssignmentKind.Main ? _main : _acting).Add(assignment);
        }

        _main.Sort(InOrder);
        _acting.Sort(InOrder);
        RequireOneMainPostADay();

        List<Assignment> all = [.. _main, .. _acting];
        all.Sort(InOrder);
        Assignments = all.AsReadOnly();
    }

    /// <summary>All assignments, by first day; those that begin together in a fixed order.</summary>
    public IReadOnlyList<Assignment> Assignments { get; }

    /// <summary>The runs of days between two main posts on which none was held, in order.</summary>
    /// <remarks>Days before the first main post and after the last one are no gap: the person may not have been in service.</remarks>
    public IReadOnlyList<DateInterval> Gaps()
    {
        List<DateInterval> gaps = [];
        for (int i = 1; i < _main.Count; i++)
        {
            // Only the last main post can be open, so the one before this one has a last day.
            LocalDate free = _main[i - 1].FinalDay.PlusDays(1);
            if (free < _main[i].First) gaps.Add(new DateInterval(free, _main[i].First.PlusDays(-1)));
        }

        return gaps;
    }

    /// <summary>The main post held on a day, or null where there is none.</summary>
    /// <param name="day">The day.</param>
    public Assignment? At(LocalDate day) => _main.Find(assignment => assignment.Contains(day));

    /// <summary>The parts of a period by main post, in order and without a hole: gaps are parts too.</summary>
    /// <remarks>
    /// The days of the parts add up to the days of the period. Acting posts do not cut a part in two, so that whole months in
    /// the main post are not lost by them; <see cref="ActingSegments"/> has those.
    /// </remarks>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public IReadOnlyList<AssignmentSegment> Segments(AppraisalPeriod period)
    {
        Throw.IfNull(period);
        List<AssignmentSegment> segments = [];
        LocalDate next = period.First;
        foreach (AssignmentSegment held in Held(_main, period))
        {
            if (next < held.Period.First)
                segments.Add(new AssignmentSegment(AppraisalPeriod.Between(next, held.Period.First.PlusDays(-1)), null));
            segments.Add(held);
            next = held.Period.Last.PlusDays(1);
        }

        if (next <= period.Last) segments.Add(new AssignmentSegment(AppraisalPeriod.Between(next, period.Last), null));
        return segments;
    }

    /// <summary>The acting posts (PLT, PLH) held within a period, each with its days there, by first day. They may overlap.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public IReadOnlyList<AssignmentSegment> ActingSegments(AppraisalPeriod period) => Held(_acting, Throw.IfNull(period));

    private static List<AssignmentSegment> Held(List<Assignment> assignments, AppraisalPeriod period)
    {
        List<AssignmentSegment> segments = [];
        foreach (Assignment assignment in assignments)
            if (assignment.Within(period) is AppraisalPeriod part) segments.Add(new AssignmentSegment(part, assignment));
        return segments;
    }

    // Sorted by first day, any two that overlap show as two neighbours that do.
    private void RequireOneMainPostADay()
    {
        for (int i = 1; i < _main.Count; i++)
            if (_main[i].First <= _main[i - 1].FinalDay)
                throw new ArgumentException(
                    $"Two main posts are held on {IsoDay.Text(_main[i].First)}: {_main[i - 1]}, and {_main[i]}. "
                    + "End the first one on the day before, or mark one as acting (PLT or PLH).",
                    "assignments");
    }

    // By everything: the order of the input must never show in the result.
    private static int InOrder(Assignment left, Assignment right)
    {
        int order = left.First.CompareTo(right.First);
        if (order == 0) order = left.FinalDay.CompareTo(right.FinalDay);
        if (order == 0) order = left.Kind.CompareTo(right.Kind);
        if (order == 0) order = string.CompareOrdinal(left.PostId, right.PostId);
        if (order == 0) order = string.CompareOrdinal(left.Unit, right.Unit);
        if (order == 0) order = string.CompareOrdinal(left.Appraiser, right.Appraiser);
        if (order == 0) order = string.CompareOrdinal(left.PostName.Indonesian, right.PostName.Indonesian);
        return order != 0 ? order : string.CompareOrdinal(left.PostName.English, right.PostName.English);
    }
}
