using System.Linq;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Populations that once broke a law, shrunken.</summary>
public class TableCounterexamples
{
    [Fact]
    public void A_rater_with_a_name_is_one_rater_however_many_long_rows_there_are()
    {
        RatingTable table = RatingTable.FromColumns(
            [0, 0], ["public", "public"], ["a", "b"], new[] { 0, 0 }, RatingInstrument.Flat(Scale.Between(0, 100), ["a", "b"]), ["r67", "r67"]);

        Assert.Equal(1, AggregationPolicy.Weighted(("public", 1)).Score(table).RatersOf(0, "public"));
        Assert.Equal(1, AggregationPolicy.Weighted(("public", 1)).Using(Estimator.Median).Score(table).RatersOf(0, "public"));
        Assert.Equal(1, AggregationPolicy.Pooled().Score(table).RatersOf(0, RaterGroup.Everyone));
        Assert.Equal(1, AggregationPolicy.Pooled().Score(table).Case(0).Overall.Groups.Single().Raters);
    }
}
