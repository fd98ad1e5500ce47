using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>How much each post counts that somebody held within a period.</summary>
/// <remarks>
/// <para>
/// Assignments that follow one another in the same post and unit are one part: a new appraiser does not cut it. A gap in the history, such as a long
/// leave, belongs to no post: it is left out, and the posts share the whole (<see cref="LeftOut"/>).
/// </para>
/// <para>The weights are exact and add up to 1. Immutable.</para>
/// </remarks>
public sealed class SegmentWeights
{
    private SegmentWeights(AppraisalPeriod period, SegmentWeighting by, Citation? citation)
    {
        Period = period;
        By = by;
        Citation = citation;
    }

    /// <summary>The period.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>By what the parts weigh.</summary>
    public SegmentWeighting By { get; }

    /// <summary>Where that stands, or null where the caller chose it.</summary>
    public Citation? Citation { get; }

    /// <summary>The parts that count, by first day; main posts before acting ones that begin with them. Empty where no post was held.</summary>
    public IReadOnlyList<SegmentWeight> Parts { get; private init; } = [];

    /// <summary>The gaps and the acting posts that do not count, by first day.</summary>
    public IReadOnlyList<AssignmentSegment> LeftOut { get; private init; } = [];

    /// <summary>What the weights are shares of: all days or whole months of the parts; 0 where there is no weight at all.</summary>
    public int Total => Parts.Sum(part => part.Units);

    /// <summary>Whether there are weights: some post was held, and long enough for the way of weighing.</summary>
    public bool HasWeights => Total > 0;

    /// <summary>Weighs the posts that somebody held within a period.</summary>
    /// <param name="history">The posts.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">By what they weigh.</param>
    /// <param name="acting">Whether posts held in addition count.</param>
    /// <param name="citation">Where that stands; null where the caller chose it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> or <paramref name="acting"/> is none of its values.</exception>
    public static SegmentWeights Of(
        AssignmentHistory history, AppraisalPeriod period, SegmentWeighting by, ActingPosts acting = ActingPosts.LeftOut, Citation? citation = null)
    {
        Throw.IfNull(history);
        if (by is not (SegmentWeighting.Days or SegmentWeighting.WholeMonths or SegmentWeighting.LastPost))
            throw new ArgumentOutOfRangeException(nameof(by), by, "Posts weigh by Days, by WholeMonths, or the LastPost alone counts.");
        if (acting is not (ActingPosts.LeftOut or ActingPosts.Counted))
            throw new ArgumentOutOfRangeException(nameof(acting), acting, "Acting posts are LeftOut or Counted.");

        IReadOnlyList<AssignmentSegment> main = history.Segments(period), additional = history.ActingSegments(period);
        List<(AppraisalPeriod Period, List<Assignment> Held)> parts = Joined(main);
        if (by == SegmentWeighting.LastPost && parts.Count > 1) parts.RemoveRange(0, parts.Count - 1);
        if (acting == ActingPosts.Counted && by != SegmentWeighting.LastPost) parts.AddRange(additional.Select(segment => (segment.Period, new List<Assignment> { segment.Assignment! })));
        int[] units = [.. parts.Select(part => Units(part.Period, by))];
        int total = units.Sum();
        return new SegmentWeights(period, by, citation)
        {
            // A stable sort: what begins together stays in the order of the history.
            Parts = Array.AsReadOnly(parts.Select((part, i) => new SegmentWeight(part.Period, part.Held, units[i], total == 0 ? null : Rational.Of(units[i], total)))
                .OrderBy(part => part.Period.First).ThenBy(part => part.IsActing).ToArray()),
            LeftOut = Array.AsReadOnly(main.Where(segment => segment.IsGap)
                .Concat(acting == ActingPosts.LeftOut || by == SegmentWeighting.LastPost ? additional : [])
                .Concat(by == SegmentWeighting.LastPost && parts.Count > 0 ? main.Where(segment => !segment.IsGap && segment.Period.Last < parts[0].Period.First) : [])
                .OrderBy(segment => segment.Period.First).ToArray()),
        };
    }

    /// <summary>The weights with the days or months that they come from, and what is left out.</summary>
    public Explanation Explain() => SegmentWeightExplanation.Of(this);

    private static int Units(AppraisalPeriod period, SegmentWeighting by) => by switch
    {
        SegmentWeighting.WholeMonths => period.WholeMonths,
        _ => period.Days,
    };

    private static List<(AppraisalPeriod Period, List<Assignment> Held)> Joined(IReadOnlyList<AssignmentSegment> segments)
    {
        List<(AppraisalPeriod Period, List<Assignment> Held)> parts = [];
        foreach (AssignmentSegment segment in segments)
        {
            if (segment.Assignment is not Assignment assignment) continue;
            if (parts.Count > 0 && parts[parts.Count - 1] is var (period, held)
                && period.Last.PlusDays(1) == segment.Period.First && (held[0].PostId, held[0].Unit) == (assignment.PostId, assignment.Unit))
            {
                held.Add(assignment);
                parts[parts.Count - 1] = (AppraisalPeriod.Between(period.First, segment.Period.Last), held);
            }
            else
            {
                parts.Add((segment.Period, [assignment]));
            }
        }

        return parts;
    }
}
