using System;
using System.Linq;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Data;

public class RatingMatrixTests
{
    private static readonly double?[,] Table = { { 4, null, 5 }, { null, 3, null } };

    [Fact]
    public void A_cell_without_a_rating_is_empty_and_never_zero()
    {
        RatingMatrix ratings = RatingMatrix.From(Table);
        Assert.Equal(3, ratings.Count);
        Assert.Equal([4, null, 5, null, 3, null], Enumerable.Range(0, 6).Select(at => ratings[at / 3, at % 3]));
        Assert.False(ratings.IsComplete);
        Assert.Equal(["1", "2", "3"], ratings.Raters);
        Assert.Throws<ArgumentOutOfRangeException>(() => ratings[2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ratings[0, 3]);
    }

    [Fact]
    public void Exchanging_rows_and_columns_twice_gives_the_same_table()
    {
        RatingMatrix ratings = RatingMatrix.From(Table, ["andi", "budi"], ["x", "y", "z"]), turned = ratings.Transposed();
        Assert.Equal(["x", "y", "z"], turned.Ratees);
        foreach (int at in Enumerable.Range(0, 6))
        {
            Assert.Equal(ratings[at / 3, at % 3], turned[at % 3, at / 3]);
            Assert.Equal(ratings[at / 3, at % 3], turned.Transposed()[at / 3, at % 3]);
        }
    }

    [Fact]
    public void A_design_becomes_a_table_in_the_order_of_ids()
    {
        RatingMatrix ratings = RatingMatrix.From(RatingDesign.From([new("budi", "y", 3), new("andi", "z", 5), new("andi", "x", 4)]));
        Assert.Equal(["andi", "budi"], ratings.Ratees);
        Assert.Equal(["x", "y", "z"], ratings.Raters);
        Assert.Equal([4, null, 5, null, 3, null], Enumerable.Range(0, 6).Select(at => ratings[at / 3, at % 3]));
    }

    [Fact]
    public void Everything_that_is_wrong_comes_at_once_with_its_place()
    {
        InvalidRatingsException refused = Assert.Throws<InvalidRatingsException>(() => RatingMatrix.From(new double?[,] { { double.NaN, 1 }, { double.NegativeInfinity, -2e9 } }));
        Assert.Equal(
            [(1, RatingProblemKind.NotANumber), (2, RatingProblemKind.Infinite), (2, RatingProblemKind.TooLarge)], refused.Problems.Select(problem => (problem.Row, problem.Kind)));
        Assert.Equal("Row 2, column 2: the value -2000000000 is too large; at most 1000000000.", refused.Problems[2].Text.English);
    }

    [Fact]
    public void Ids_fit_the_table_and_stand_once()
    {
        Assert.Contains("1 ids for 2 places", Assert.Throws<ArgumentException>(() => RatingMatrix.From(Table, ["andi"])).Message, StringComparison.Ordinal);
        Assert.Contains("'x' stands twice", Assert.Throws<ArgumentException>(() => RatingMatrix.From(Table, null, ["x", "y", "x"])).Message, StringComparison.Ordinal);
        Assert.Contains("An id is empty", Assert.Throws<ArgumentException>(() => RatingMatrix.From(Table, [" ", "budi"])).Message, StringComparison.Ordinal);
    }
}
