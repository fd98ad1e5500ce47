using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings;

public class SpreadTests
{
    // A scale 6 wide: a twelfth of it is 1/2, a sixth is 1.
    [Theory]
    [InlineData("2", "4.02", Agreement.Low)]
    [InlineData("2", "4", Agreement.Medium)]
    [InlineData("2", "3", Agreement.Medium)]
    [InlineData("2", "2.98", Agreement.High)]
    [InlineData("2", "2", Agreement.High)]
    public void Agreement_is_read_from_the_mean_distance_and_its_edges_are_medium(string one, string other, Agreement expected) =>
        Assert.Equal(expected, Of(Scale.Between(0, 6), Rational.Parse(one), Rational.Parse(other)).Agreement);

    [Fact]
    public void A_scale_of_five_points_is_five_wide()
    {
        Scale points = Scale.Points(1, 5);

        Assert.Equal(Agreement.Low, Of(points, 3, 5).Agreement);
        Assert.Equal(Agreement.Medium, Of(points, 3, 4).Agreement);
        Assert.Equal(Agreement.High, Of(points, 4, 4, 4, 4, 5).Agreement);
    }

    [Fact]
    public void Spread_is_exact_where_it_can_be_and_its_standard_deviation_has_four_digits()
    {
        Spread spread = Of(Scale.Points(1, 5), 2, 4, 5);

        Assert.Equal((3, 2, 5), (spread.Raters, spread.Lowest, spread.Highest));
        Assert.Equal(Rational.Of(10, 9), spread.MeanAbsoluteDeviation);
        Assert.Equal(1.5275m, spread.StandardDeviation);
    }

    [Fact]
    public void Over_several_items_a_rater_has_one_view_the_mean_of_what_that_rater_answered()
    {
        Spread spread = AggregationPolicy.Weighted(("peer", 1), ("supervisor", 1)).HeardOnly("self").Score(
            Scale.Points(1, 5),
            RatingSheet.By("peer").Rate("a", 5).Rate("b", 1),
            RatingSheet.By("supervisor").Rate("a", 3),
            RatingSheet.By("self").Rate("a", 5).Rate("b", 5)).Overall.Spread!;

        Assert.Equal((2, 3, 3, 0), (spread.Raters, spread.Lowest, spread.Highest, spread.MeanAbsoluteDeviation));
    }

    private static Spread Of(Scale scale, params Rational[] values) =>
        AggregationPolicy.Weighted(("peer", 1)).Score(scale, [.. values.Select(value => RatingSheet.By("peer").Rate("x", value))])["x"].Spread!;
}
