using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tables;

/// <summary>A table from ratings that come one after the other, as a query gives them.</summary>
public class RatingSequenceTests
{
    private static readonly RatingInstrument Instrument = RatingInstrument.Flat(Scale.Points(1, 5), ["integritas", "komunikasi"]);

    [Fact]
    public void It_is_the_table_of_the_same_columns()
    {
        (int Employee, string RaterGroup, string? Rater, string Item, Answer Answer)[] ratings =
        [
            (7, "peer", "a", "integritas", Answer.Of(4)), (9, "peer", null, "integritas", Answer.Of(2)),
            (7, "supervisor", "b", "komunikasi", Answer.Of(5)), (7, "peer", "a", "komunikasi", Answer.CannotJudge),
        ];

        RatingTable table = RatingTable.FromRatings(Instrument, Read());
        ScoreTable scores = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 40)).Score(table);

        Assert.Equal((2, 4), (table.EmployeeCount, table.RowCount));
        Assert.Equal(4.50m, scores.Overall[table.IndexOf(7)]);
        Assert.Equal(2.00m, scores.Overall[table.IndexOf(9)]);
        Assert.Equal(1, scores.RatersOf(table.IndexOf(7), "peer"));

        IEnumerable<(int Employee, string RaterGroup, string? Rater, string Item, Answer Answer)> Read() => ratings.Select(rating => rating);
    }

    [Fact]
    public void Bad_ratings_are_listed_with_their_numbers()
    {
        BadRowsException bad = Assert.Throws<BadRowsException>(() => RatingTable.FromRatings(
            Instrument,
            new (int Employee, string RaterGroup, string? Rater, string Item, Answer Answer)[] { (7, "peer", null, "integritas", Answer.Of(4)), (7, "peer", null, "integritas", Answer.Of(6)) }));

        Assert.Equal(2, Assert.Single(bad.Rows).Row);
    }
}
