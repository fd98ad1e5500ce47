using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

public class AssignmentProperties
{
    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void The_days_of_the_segments_add_up_to_the_days_of_the_period(AssignmentHistory history, AppraisalPeriod period)
    {
        IReadOnlyList<AssignmentSegment> segments = history.Segments(period);

        Assert.Equal(period.Days, segments.Sum(segment => segment.Days));
        Assert.Equal(period.First, segments[0].Period.First);
        Assert.Equal(period.Last, segments[segments.Count - 1].Period.Last);
        for (int i = 1; i < segments.Count; i++)
        {
            Assert.Equal(segments[i - 1].Period.Last.PlusDays(1), segments[i].Period.First);
            Assert.False(segments[i - 1].IsGap && segments[i].IsGap);
        }
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void A_segment_holds_on_each_day_what_was_held_on_that_day(AssignmentHistory history, AppraisalPeriod period, LocalDate day)
    {
        AssignmentSegment? segment = history.Segments(period).SingleOrDefault(s => s.Period.Contains(day));

        Assert.Equal(period.Contains(day), segment is not null);
        if (segment is not null) Assert.Equal(history.At(day), segment.Assignment);
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void A_day_within_a_gap_has_no_post(AssignmentHistory history, LocalDate day)
    {
        if (history.Gaps().Any(gap => gap.Contains(day))) Assert.Null(history.At(day));
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void The_order_of_the_entries_changes_nothing(AssignmentHistory history, AppraisalPeriod period)
    {
        AssignmentHistory reversed = new(history.Assignments.Reverse());

        Assert.Equal(history.Assignments, reversed.Assignments);
        Assert.Equal(history.Segments(period), reversed.Segments(period));
        Assert.Equal(history.ActingSegments(period), reversed.ActingSegments(period));
    }
}
