using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace AsnKinerja.Engine.Fairness.Tests.Relationships;

/// <summary>Offices without bias that look as if there were some: groups that differ in how much they spread, a strict rater, people who see themselves otherwise.</summary>
public class NastyOfficeTests(ITestOutputHelper output)
{
    private const int Offices = 200;

    // With a declared rate of 5 in a hundred, 200 offices give 18 or more alarms once in a hundred trials.
    private const int MostAlarms = 18;

    [Theory]
    [InlineData("supervisor")]
    [InlineData("self")]
    [InlineData("peer")]
    public void A_group_that_spreads_more_than_others_raises_no_more_alarms_than_declared(string group)
    {
        int groups = 0, superiors = 0;
        for (ulong seed = 1; seed <= Offices; seed++)
        {
            // A single rating of the group spreads by 1 instead of 0.6.
            SeededRandom chance = new(seed + 1000);
            RatingDesign design = new SimulatedOffice(seed).Rate((_, _, own) => own == group ? 0.8 * Normal(chance) : 0);
            groups += GroupDivergences.Examine(design).StandingOut.Count > 0 ? 1 : 0;
            superiors += RaterViews.Examine(design, "supervisor").StandingOut.Count > 0 ? 1 : 0;
        }

        output.WriteLine($"{groups} groups, {superiors} superiors of {Offices}");
        Assert.True(groups <= MostAlarms && superiors <= MostAlarms, $"{groups} groups, {superiors} superiors of {Offices}");
    }

    [Fact]
    public void A_strict_peer_makes_nobody_else_look_partial()
    {
        string strict = SimulatedOffice.Member(0, 0);
        int alarms = 0;
        for (ulong seed = 1; seed <= Offices; seed++)
            alarms += RaterViews.Examine(new SimulatedOffice(seed).Rate((rater, ratee, _) => rater == strict && rater != ratee ? -2 : 0)).StandingOut.Count > 0 ? 1 : 0;
        output.WriteLine($"{alarms} of {Offices}");
        Assert.InRange(alarms, 0, MostAlarms);
    }

    [Fact]
    public void Hundreds_of_citizens_beside_one_superior_raise_no_more_alarms_than_declared()
    {
        int alarms = 0;
        for (ulong seed = 1; seed <= 100; seed++)
        {
            SeededRandom chance = new(seed + 5000);
            RatingDesign office = new SimulatedOffice(seed, teams: 3).Rate();
            IEnumerable<RatingObservation> citizens = office.Ratees.SelectMany(ratee => Enumerable.Range(0, 100).Select(citizen => new RatingObservation(ratee, $"{ratee}-{citizen}", 3.3 + Normal(chance), "public")));
            alarms += GroupDivergences.Examine(RatingDesign.From(office.Ratings().Where(rating => rating.Group != "peer").Concat(citizens))).StandingOut.Count > 0 ? 1 : 0;
        }

        // 12 or more of a hundred once in two hundred trials.
        output.WriteLine($"{alarms} of 100");
        Assert.InRange(alarms, 0, 11);
    }

    [Fact]
    public void What_people_say_of_themselves_is_no_view_of_others()
    {
        RatingDesign modest = new SimulatedOffice(3, teams: 3).Rate();
        RatingDesign boastful = RatingDesign.From(modest.Ratings().Select(rating => rating.Rater == rating.Ratee ? rating with { Value = rating.Value + (rating.Ratee.GetHashCode(StringComparison.Ordinal) % 2 == 0 ? 3 : -3) } : rating));
        Assert.Equal(RaterViews.Examine(modest).All.Select(one => one.Probability), RaterViews.Examine(boastful).All.Select(one => one.Probability));
        Assert.Equal(Peers(modest).Select(one => one.Others), Enumerable.Repeat(1, 30));
        Assert.All(RaterViews.Examine(modest, "self").All, _ => Assert.Fail("Nobody rates others as themselves."));

        static IEnumerable<GroupDivergence> Peers(RatingDesign design) => GroupDivergences.Examine(design).All.Where(one => one.Group == "peer");
    }

    [Fact]
    public void Ratings_that_levels_and_strictness_explain_leave_nothing_to_differ()
    {
        RatingDesign exact = RatingDesign.From(
            from ratee in Enumerable.Range(0, 20)
            from rater in Enumerable.Range(0, 5)
            select new RatingObservation($"e{ratee:00}", $"r{rater}", (0.1 * ratee) + (0.3 * rater), rater == 0 ? "supervisor" : "peer"));
        Assert.Equal(NotEstimable.NoVariation, RaterViews.Examine(exact).Reason);
        Assert.Equal(NotEstimable.NoVariation, GroupDivergences.Examine(exact).Reason);
        RatingDesign two = RatingDesign.From([new("a", "x", 1, "p"), new("a", "y", 2, "s"), new("b", "x", 4, "p"), new("b", "z", 2, "s")]);
        Assert.Equal(NotEstimable.TooFew, GroupDivergences.Examine(two).Reason);
        Assert.Equal(NotEstimable.NoOverlap, Reciprocity.Examine(RatingDesign.From([new("a", "a", 1), new("b", "b", 2)]), 1).Reason);
    }

    [Fact]
    public void Thousands_of_groups_are_as_good_as_three()
    {
        RatingDesign design = RatingDesign.From(
            from ratee in Enumerable.Range(0, 2000)
            from rater in Enumerable.Range(0, 6)
            select new RatingObservation($"e{ratee}", $"r{(ratee + rater) % 300}", ((ratee * 7) + (rater * 3)) % 5, $"g{((ratee * 31) + (rater * 977)) % 5000}"));
        GroupDivergences found = GroupDivergences.Examine(design);
        Assert.Null(found.Reason);
        Assert.Equal(0, found.UsualGaps.Values.Sum(), 6);
    }

    private static double Normal(SeededRandom chance) => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}
