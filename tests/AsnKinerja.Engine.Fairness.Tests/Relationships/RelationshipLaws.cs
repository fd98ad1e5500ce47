using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Relationships;

/// <summary>Names, order, shift and unit change nothing that is said of relationships; what cannot be said has a reason.</summary>
public class RelationshipLaws
{
    private static readonly RatingDesign Design = new SimulatedOffice(3, teams: 3).Rate();

    [Fact]
    public void Order_shift_and_scale_change_no_probability()
    {
        RatingDesign other = RatingDesign.From(Design.Ratings().Reverse().Select(rating => rating with { Value = 10 + (rating.Value * 20) }));
        Same(GroupDivergences.Examine(Design).All.Select(one => one.Probability), GroupDivergences.Examine(other).All.Select(one => one.Probability));
        Same(RaterViews.Examine(Design).All.Select(one => one.Probability), RaterViews.Examine(other).All.Select(one => one.Probability));
        Same(GroupDivergences.Examine(Design).All.Select(one => one.Gap * 20), GroupDivergences.Examine(other).All.Select(one => one.Gap));
        Reciprocity mine = Reciprocity.Examine(Design, 1, deals: 99), theirs = Reciprocity.Examine(other, 1, deals: 99);
        Assert.Equal(mine.Correlation!.Value, theirs.Correlation!.Value, 9);
        Assert.Equal((mine.Probability, mine.CircleProbability), (theirs.Probability, theirs.CircleProbability));
    }

    [Fact]
    public void Other_names_give_the_same_numbers()
    {
        RatingDesign renamed = RatingDesign.From(Design.Ratings().Select(rating => rating with { Ratee = Mirror(rating.Ratee), Rater = Mirror(rating.Rater) }));
        Same(GroupDivergences.Examine(Design).All.Select(one => one.Probability).Order(), GroupDivergences.Examine(renamed).All.Select(one => one.Probability).Order());
        Same(RaterViews.Examine(Design).All.Select(one => one.Ratio).Order(), RaterViews.Examine(renamed).All.Select(one => one.Ratio).Order());
        Assert.Equal(Reciprocity.Examine(Design, 1, deals: 99).Correlation!.Value, Reciprocity.Examine(renamed, 1, deals: 99).Correlation!.Value, 9);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void The_same_seed_deals_the_same_whatever_people_are_called(ulong seed, bool isRounded)
    {
        RatingDesign office = new SimulatedOffice(seed, teams: 2, isRounded).Rate();
        RatingDesign renamed = RatingDesign.From(office.Ratings().Select(rating => rating with { Ratee = Mirror(rating.Ratee), Rater = Mirror(rating.Rater), Group = Mirror(rating.Group!) }));
        Reciprocity mine = Reciprocity.Examine(office, 1, deals: 199), theirs = Reciprocity.Examine(renamed, 1, deals: 199);
        Assert.Equal((mine.Probability, mine.CircleProbability), (theirs.Probability, theirs.CircleProbability));
        Assert.NotEqual(mine.Probability, Reciprocity.Examine(office, 2, deals: 199).Probability);
    }

    [Fact]
    public void A_heat_map_shows_both_ways_of_every_pair()
    {
        Reciprocity found = Reciprocity.Examine(Design, 1, deals: 99);
        IReadOnlyList<HeatCell> cells = found.ToHeatMap();
        Assert.Equal(2 * found.PairCount, cells.Count);
        Assert.Equal(cells.OrderBy(cell => cell.Row, StringComparer.Ordinal).ThenBy(cell => cell.Column, StringComparer.Ordinal), cells);
        Assert.Equal(found.Pairs[0].Returned, cells.Single(cell => cell.Row == found.Pairs[0].Second && cell.Column == found.Pairs[0].First).Value);
    }

    [Fact]
    public void What_cannot_be_said_has_a_reason()
    {
        RatingDesign nothing = RatingDesign.From([]);
        Assert.Equal(NotEstimable.NoRatings, GroupDivergences.Examine(nothing).Reason);
        Assert.Equal(NotEstimable.NoRatings, RaterViews.Examine(nothing).Reason);
        Assert.Equal(NotEstimable.NoRatings, Reciprocity.Examine(nothing, 1).Reason);

        RatingDesign one = RatingDesign.From([new("a", "x", 3, "peer"), new("b", "x", 4, "peer")]);
        Assert.Equal(NotEstimable.NoOverlap, GroupDivergences.Examine(one).Reason);
        Assert.Equal(NotEstimable.NoOverlap, RaterViews.Examine(one).Reason);
        Assert.Equal(NotEstimable.NoOverlap, Reciprocity.Examine(one, 1).Reason);

        RatingDesign constant = RatingDesign.From(Design.Ratings().Select(rating => rating with { Value = 4 }));
        Assert.Equal(NotEstimable.NoVariation, GroupDivergences.Examine(constant).Reason);
        Assert.Equal(NotEstimable.NoVariation, RaterViews.Examine(constant).Reason);
        Assert.Equal(NotEstimable.NoVariation, Reciprocity.Examine(constant, 1).Reason);

        RatingDesign pair = RatingDesign.From([new("a", "b", 3), new("b", "a", 4), new("c", "a", 2), new("c", "b", 5), new("a", "c", 1), new("b", "c", 2)]);
        Assert.Equal(NotEstimable.TooFew, Reciprocity.Examine(pair, 1).Reason);
        Assert.Contains("there are too few observations", Reciprocity.Examine(pair, 1).Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Contains("not 0", Assert.Throws<ArgumentOutOfRangeException>(() => GroupDivergences.Examine(Design, 0)).Message, StringComparison.Ordinal);
        Assert.Contains("there is peer, self, supervisor", Assert.Throws<ArgumentException>(() => RaterViews.Examine(Design, "chief")).Message, StringComparison.Ordinal);
        Assert.Contains("not 5", Assert.Throws<ArgumentOutOfRangeException>(() => Reciprocity.Examine(Design, 1, deals: 5)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_usual_gap_is_no_divergence_and_explanations_say_what_was_looked_at()
    {
        GroupDivergences found = GroupDivergences.Examine(Design);
        Assert.True(found.UsualGaps["self"] > found.UsualGaps["supervisor"]);
        Assert.Contains("persons and groups were compared; the chance of at least one false alarm is at most 0.05, as long as raters are equally careful with everybody.", found.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Equal(found.All.Count, found.ToHeatMap().Count);
    }

    private static string Mirror(string id) => new([.. id.Reverse()]);

    private static void Same(IEnumerable<double> expected, IEnumerable<double> actual)
    {
        double[] left = [.. expected], right = [.. actual];
        Assert.Equal(left.Length, right.Length);
        for (int i = 0; i < left.Length; i++) Assert.Equal(left[i], right[i], 8);
    }
}
