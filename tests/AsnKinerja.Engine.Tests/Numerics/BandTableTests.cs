using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Numerics;

public class BandTableTests
{
    // The predicates of PP 46/2011 as they are printed: 50 and below, 51-60, 61-75, 76-90, 91 and above.
    private static readonly Band<string>[] Predicates =
    [
        new(91, null, "sangat-baik"), new(76, 90, "baik"), new(61, 75, "cukup"), new(51, 60, "kurang"), new(null, 50, "buruk"),
    ];

    // Invented buckets in the manner of survey indices, printed with two decimals: 2.995 is printed in none.
    private static readonly Band<string>[] TwoDecimals =
    [
        new(Rational.Parse("1.00"), Rational.Parse("2.59"), "D"), new(Rational.Parse("2.60"), Rational.Parse("2.99"), "C"),
        new(Rational.Parse("3.00"), Rational.Parse("3.53"), "B"), new(Rational.Parse("3.54"), Rational.Parse("4.00"), "A"),
    ];

    [Theory]
    [InlineData("60.5", "kurang", "cukup")]
    [InlineData("75.01", "cukup", "baik")]
    [InlineData("89.5", "baik", "baik")]
    [InlineData("90", "baik", "baik")]
    [InlineData("90.5", "baik", "sangat-baik")]
    [InlineData("91", "sangat-baik", "sangat-baik")]
    [InlineData("-3", "buruk", "buruk")]
    [InlineData("1000", "sangat-baik", "sangat-baik")]
    public void What_a_printed_table_leaves_between_two_lines_goes_where_the_policy_says(string value, string lowerEdge, string upperEdge)
    {
        Assert.Equal(lowerEdge, BandTable<string>.Create(BoundaryPolicy.LowerEdgeBelongs, Predicates, 1).Lookup(Rational.Parse(value)));
        Assert.Equal(upperEdge, BandTable<string>.Create(BoundaryPolicy.UpperEdgeBelongs, Predicates, 1).Lookup(Rational.Parse(value)));
    }

    [Theory]
    [InlineData("2.99", "C", "C")]
    [InlineData("2.995", "C", "B")]
    [InlineData("2.9999999", "C", "B")]
    [InlineData("3", "B", "B")]
    [InlineData("3.535", "B", "A")]
    [InlineData("4", "A", "A")]
    public void A_value_of_more_decimals_than_the_table_is_still_in_a_bucket(string value, string lowerEdge, string upperEdge)
    {
        Rational step = Rational.Of(1, 100);
        Assert.Equal(lowerEdge, BandTable<string>.Create(BoundaryPolicy.LowerEdgeBelongs, TwoDecimals, step).Lookup(Rational.Parse(value)));
        Assert.Equal(upperEdge, BandTable<string>.Create(BoundaryPolicy.UpperEdgeBelongs, TwoDecimals, step).Lookup(Rational.Parse(value)));
    }

    [Fact]
    public void A_table_read_without_its_printed_step_has_holes()
    {
        // 70-84 / 85-100 without its step would leave 84.5 in no band.
        Band<int>[] bands = [new(70, 84, 1), new(85, 100, 2)];

        Assert.Equal(1, BandTable<int>.Create(BoundaryPolicy.LowerEdgeBelongs, bands, 1).Lookup(Rational.Parse("84.5")));
        ArgumentException exception = Assert.Throws<ArgumentException>(() => BandTable<int>.Create(BoundaryPolicy.LowerEdgeBelongs, bands));
        Assert.Contains("No band holds the values between 84 and 85.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_edge_belongs_to_one_band()
    {
        Band<string>[] bands = [new(0, 60, "low"), new(60, 100, "high")];
        BandTable<string> lower = BandTable<string>.Create(BoundaryPolicy.LowerEdgeBelongs, bands);
        BandTable<string> upper = BandTable<string>.Create(BoundaryPolicy.UpperEdgeBelongs, bands);

        Assert.Equal(["[0, 60)", "[60, 100]"], lower.Bands.Select(b => b.ToString()));
        Assert.Equal(["[0, 60]", "(60, 100]"], upper.Bands.Select(b => b.ToString()));
        Assert.Equal(("high", "low"), (lower.Lookup(60), upper.Lookup(60)));
        Assert.Equal(("low", "low"), (lower.Lookup(0), upper.Lookup(0)));
        Assert.Equal(("high", "high"), (lower.Lookup(100), upper.Lookup(100)));
    }

    [Fact]
    public void The_effective_bands_say_which_edges_belong()
    {
        Assert.Equal(
            ["(-∞, 51)", "[51, 61)", "[61, 76)", "[76, 91)", "[91, +∞)"],
            BandTable<string>.Create(BoundaryPolicy.LowerEdgeBelongs, Predicates, 1).Bands.Select(b => b.ToString()));
        Assert.Equal(
            ["(-∞, 50]", "(50, 60]", "(60, 75]", "(75, 90]", "(90, +∞)"],
            BandTable<string>.Create(BoundaryPolicy.UpperEdgeBelongs, Predicates, 1).Bands.Select(b => b.ToString()));

        EffectiveBand<string> band = BandTable<string>.Create(BoundaryPolicy.LowerEdgeBelongs, Predicates, 1).BandOf(80);
        Assert.Equal(new EffectiveBand<string>(76, true, 91, false, "baik"), band);
    }

    [Fact]
    public void A_value_outside_is_refused_with_the_range()
    {
        BandTable<string> table = BandTable<string>.Create(BoundaryPolicy.LowerEdgeBelongs, TwoDecimals, Rational.Of(1, 100));

        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => table.Lookup(Rational.Parse("4.01")));
        Assert.Contains("4.01 is in no band; the bands cover [1, 4].", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.BandOf(0));
        Assert.False(table.TryLookup(0, out string? none));
        Assert.Null(none);
    }

    [Fact]
    public void Every_problem_is_listed_at_once_with_its_edges_and_lines()
    {
        Band<int>[] bands = [new(90, 76, 0), new(0, 50, 1), new(50, 60, 2), new(55, 70, 3), new(91, 91, 4), new(91, 100, 5)];

        Assert.False(BandTable<int>.TryCreate(BoundaryPolicy.LowerEdgeBelongs, bands, 1, out BandTable<int>? table, out IReadOnlyList<BandProblem> problems));

        Assert.Null(table);
        Assert.Equal(
            [
                new BandProblem(BandProblemKind.Reversed, 90, 76, 0, 0),
                new BandProblem(BandProblemKind.Overlap, 55, 60, 2, 3),
                new BandProblem(BandProblemKind.Hole, 70, 76, 3, 0),
                new BandProblem(BandProblemKind.Empty, 91, 91, 4, 4),
            ],
            problems);
        ArgumentException exception = Assert.Throws<ArgumentException>(() => BandTable<int>.Create(BoundaryPolicy.LowerEdgeBelongs, bands, 1));
        Assert.All(problems, p => Assert.Contains(p.ToString(), exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_band_inside_another_overlaps_it_and_makes_no_false_hole()
    {
        Band<int>[] bands = [new(0, 100, 1), new(10, 20, 2), new(30, 40, 3), new(100, null, 4), new(200, null, 5), new(null, 0, 6)];

        BandTable<int>.TryCreate(BoundaryPolicy.UpperEdgeBelongs, bands, 0, out _, out IReadOnlyList<BandProblem> problems);

        Assert.Equal(
            [
                new BandProblem(BandProblemKind.Overlap, 10, 20, 0, 1),
                new BandProblem(BandProblemKind.Overlap, 30, 40, 0, 2),
                new BandProblem(BandProblemKind.Overlap, 200, null, 3, 4),
            ],
            problems);
    }

    [Fact]
    public void A_gap_other_than_the_printed_step_is_a_hole()
    {
        Band<int>[] bands = [new(0, 50, 1), new(Rational.Parse("50.5"), 60, 2), new(62, 70, 3)];

        BandTable<int>.TryCreate(BoundaryPolicy.LowerEdgeBelongs, bands, 1, out _, out IReadOnlyList<BandProblem> problems);

        Assert.Equal([BandProblemKind.Hole, BandProblemKind.Hole], problems.Select(p => p.Kind));
    }

    [Fact]
    public void No_bands_are_no_table()
    {
        BandTable<int>.TryCreate(BoundaryPolicy.LowerEdgeBelongs, [], 0, out _, out IReadOnlyList<BandProblem> problems);
        Assert.Equal(BandProblemKind.NoBands, Assert.Single(problems).Kind);
        Assert.Throws<ArgumentException>(() => BandTable<int>.Create(BoundaryPolicy.LowerEdgeBelongs, []));
    }

    [Fact]
    public void A_band_of_one_printed_value_holds_the_gap_beside_it()
    {
        Band<int>[] bands = [new(0, 0, 1), new(1, 1, 2), new(2, 2, 3)];

        Assert.Equal(["[0, 1)", "[1, 2)", "[2, 2]"], BandTable<int>.Create(BoundaryPolicy.LowerEdgeBelongs, bands, 1).Bands.Select(b => b.ToString()));
        Assert.Equal(["[0, 0]", "(0, 1]", "(1, 2]"], BandTable<int>.Create(BoundaryPolicy.UpperEdgeBelongs, bands, 1).Bands.Select(b => b.ToString()));
    }

    [Fact]
    public void A_table_needs_a_policy_and_a_step_that_exist()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BandTable<string>.Create((BoundaryPolicy)2, Predicates, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BandTable<string>.Create(BoundaryPolicy.LowerEdgeBelongs, Predicates, -1));
        Assert.Throws<ArgumentNullException>(() => BandTable<string>.Create(BoundaryPolicy.LowerEdgeBelongs, null!));
    }
}
