using System;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Data;

public class RatingDesignTests
{
    [Fact]
    public void Order_and_names_change_nothing()
    {
        RatingObservation[] ratings = [new("b", "x", 3), new("a", "y", 4, "peer"), new("a", "x", 5, "self")];
        RatingDesign one = RatingDesign.From(ratings), other = RatingDesign.From(ratings.Reverse());
        Assert.Equal(["a", "b"], one.Ratees);
        Assert.Equal(["x", "y"], one.Raters);
        Assert.Equal([new("a", "x", 5, "self"), new("a", "y", 4, "peer"), new("b", "x", 3)], one.Ratings());
        Assert.Equal(one.Ratings(), other.Ratings());
        Assert.Equal([0, 2, 1], one.ByRater);
    }

    [Fact]
    public void Everything_that_is_wrong_comes_at_once_with_its_row()
    {
        InvalidRatingsException refused = Assert.Throws<InvalidRatingsException>(() => RatingDesign.From(
        [
            new("a", "x", double.NaN), new(" ", "x", 1), new("a", "y", double.PositiveInfinity), new("a", "z", 2e9), new("b", "x", 1),
        ]));
        Assert.Equal(
            [(1, RatingProblemKind.NotANumber), (2, RatingProblemKind.BlankId), (3, RatingProblemKind.Infinite), (4, RatingProblemKind.TooLarge)],
            refused.Problems.Select(problem => (problem.Row, problem.Kind)));
        Assert.Contains("Row 4: the value 2000000000 is too large; at most 1000000000.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_without_a_name_is_refused_and_problems_read_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // As in Indonesia, with a comma before decimals; made by hand, since a machine may know no cultures.
            CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = comma;
            InvalidRatingsException refused = Assert.Throws<InvalidRatingsException>(() => RatingDesign.From([new("a", "x", 1, " "), new("a", "y", 2_500_000_000.5)]));
            Assert.Equal((1, RatingProblemKind.BlankId), (refused.Problems[0].Row, refused.Problems[0].Kind));
            Assert.Contains("the group of the rater is empty", refused.Problems[0].Text.English, StringComparison.Ordinal);
            Assert.Contains("the value 2500000000.5 is too large", refused.Problems[1].Text.English, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_pair_that_stands_twice_is_named()
    {
        InvalidRatingsException refused = Assert.Throws<InvalidRatingsException>(() => RatingDesign.From([new("a", "x", 1), new("b", "x", 1), new("a", "x", 2)]));
        Assert.Equal("Row 3: 'x' rates 'a' twice (first in row 1); keep one, or average them first.", refused.Problems.Single().Text.English);
    }

    [Fact]
    public void A_table_gives_each_rater_s_mean_or_one_item()
    {
        RatingInstrument instrument = RatingInstrument.Flat(Scale.Points(1, 5), ["integritas", "kerja-sama"]);
        RatingTable table = RatingTable.FromColumns(
            ["budi", "budi", "budi", "ani"], ["peer", "peer", "self", "peer"], ["integritas", "kerja-sama", "integritas", "kerja-sama"], [4, 5, 3, 2], instrument, ["x", "x", "budi", "x"]);
        Assert.Equal([new("ani", "x", 2, "peer"), new("budi", "budi", 3, "self"), new("budi", "x", 4.5, "peer")], table.ToDesign().Ratings());
        Assert.Equal([new("budi", "budi", 3, "self"), new("budi", "x", 4, "peer")], table.ToDesign("integritas").Ratings());
        Assert.Contains("it has integritas, kerja-sama", Assert.Throws<ArgumentException>(() => table.ToDesign("integriti")).Message, StringComparison.Ordinal);
        RatingTable anonymous = RatingTable.FromColumns(["budi"], ["peer"], ["integritas"], [4], instrument);
        Assert.Contains("names no raters", Assert.Throws<ArgumentException>(() => anonymous.ToDesign()).Message, StringComparison.Ordinal);
    }
}
