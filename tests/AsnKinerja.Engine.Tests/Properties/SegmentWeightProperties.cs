using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

public class SegmentWeightProperties
{
    private static readonly SegmentWeighting[] Ways = [SegmentWeighting.Days, SegmentWeighting.WholeMonths, SegmentWeighting.LastPost];

    [Property(Arbitrary = [typeof(PeriodGenerators)], MaxTest = 300)]
    public void Weights_add_up_to_one_or_there_are_none(AssignmentHistory history, AppraisalPeriod period, bool acting)
    {
        foreach (SegmentWeighting by in Ways)
        {
            SegmentWeights weights = SegmentWeights.Of(history, period, by, acting ? ActingPosts.Counted : ActingPosts.LeftOut);
            if (weights.HasWeights) Assert.Equal(Rational.One, weights.Parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Weight!.Value));
            else Assert.All(weights.Parts, part => Assert.Null(part.Weight));
            if (by != SegmentWeighting.WholeMonths) Assert.Equal(weights.Parts.Count > 0, weights.HasWeights);
        }
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)], MaxTest = 300)]
    public void By_days_a_post_weighs_the_days_on_which_it_was_held(AssignmentHistory history, LocalDate first, byte length)
    {
        AppraisalPeriod period = AppraisalPeriod.Between(first, first.PlusDays(length));
        SegmentWeights weights = SegmentWeights.Of(history, period, SegmentWeighting.Days);

        // The slow way: whoever is found on each day, one after the other.
        LocalDate[] days = [.. Enumerable.Range(0, length + 1).Select(first.PlusDays).Where(day => history.At(day) is not null)];
        Assert.Equal(days.Length, weights.Total);
        foreach (SegmentWeight part in weights.Parts)
            Assert.Equal(Rational.Of(days.Count(day => part.Period.Contains(day) && history.At(day)!.PostId == part.PostId), days.Length), part.Weight);
        Assert.Equal(period.Days - days.Length, weights.LeftOut.Where(segment => segment.IsGap).Sum(segment => segment.Days));
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void The_order_of_the_assignments_changes_nothing(AssignmentHistory history, AppraisalPeriod period)
    {
        AssignmentHistory reversed = new(history.Assignments.Reverse());
        foreach (SegmentWeighting by in Ways)
            Assert.Equal(
                SegmentWeights.Of(history, period, by, ActingPosts.Counted).Explain().ToJson(),
                SegmentWeights.Of(reversed, period, by, ActingPosts.Counted).Explain().ToJson());
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void Every_printed_step_can_be_redone(AssignmentHistory history, AppraisalPeriod period, bool acting)
    {
        foreach (SegmentWeighting by in Ways)
            PrintedJson.Read(SegmentWeights.Of(history, period, by, acting ? ActingPosts.Counted : ActingPosts.LeftOut).Explain().ToJson()).Redo();
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)], MaxTest = 300)]
    public void Whoever_evaluates_held_the_person_s_post_on_a_day_of_the_period(AssignmentHistory history, AppraisalPeriod period)
    {
        Evaluator evaluator = Regulation.All.Single(regulation => regulation.Id == "permenpanrb-6-2022").Moves!.WhoEvaluates(history, period);
        AssignmentSegment[] held = [.. history.Segments(period).Where(segment => !segment.IsGap)];

        Assert.Equal(held.Length == 0, evaluator.By is null);
        if (evaluator.By is Assignment by) Assert.Contains(held, segment => segment.Assignment == by);
        if (evaluator.MayReuse is AppraisalPeriod reuse) Assert.True(reuse.Last < held[^1].Period.First);
    }
}
