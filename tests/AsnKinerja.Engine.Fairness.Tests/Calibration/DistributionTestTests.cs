using System;
using System.Linq;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Calibration;

public class DistributionTestTests
{
    private static readonly (string Id, double Share)[] Shares = [("sangat-baik", 0.2), ("baik", 0.7), ("butuh-perbaikan", 0.1)];

    private static DistributionTest Test(params int[] people) => DistributionTest.Of([.. Shares.Select((share, i) => (share.Id, people[i], share.Share))]);

    [Fact]
    public void Two_people_are_looked_at_in_all_six_ways()
    {
        // (2,0,0) has 0.04; (0,0,2) 0.01 and (1,0,1) 0.04 are no more likely; (1,1,0) 0.28, (0,2,0) 0.49 and (0,1,1) 0.14 are.
        DistributionTest test = Test(2, 0, 0);

        Assert.Equal(DistributionTestKind.ExactMultinomial, test.Kind);
        Assert.Equal(0.09, test.PValue.Value!.Value, 12);
        Assert.Equal(2, test.PValue.Observations);
        Assert.Equal(1, Test(0, 2, 0).PValue.Value!.Value, 12);
    }

    [Fact]
    public void The_exact_test_of_two_categories_is_the_binomial_test()
    {
        // Seven of ten at 0.4 has 0.042467328; no more likely are 8, 9 and 10, and on the other side 0 and 1.
        double expected = 0.042467328 + 0.010616832 + 0.001572864 + 0.0001048576 + 0.0060466176 + 0.0403107840;
        Assert.Equal(expected, DistributionTest.Of(("a", 7, 0.4), ("b", 3, 0.6)).PValue.Value!.Value, 12);
    }

    [Fact]
    public void A_large_unit_is_tested_by_chi_square()
    {
        // 3 categories of 498 people have 124,750 ways to spread; 499 have more than 125,000.
        Assert.Equal(DistributionTestKind.ExactMultinomial, Test(100, 348, 50).Kind);
        DistributionTest large = Test(240, 680, 80);

        // 40^2/200 + 20^2/700 + 20^2/100; with two degrees of freedom p is e^(-x/2).
        double statistic = 8 + (400.0 / 700) + 4;
        Assert.Equal(DistributionTestKind.ChiSquare, large.Kind);
        Assert.Equal(statistic, large.Statistic!.Value, 10);
        Assert.Equal(Math.Exp(-statistic / 2), large.PValue.Value!.Value, 12);
        Assert.Null(large.PValue.Remark);
        Assert.Equal([200, 700, 100], large.Bars.Select(bar => bar.Expected!.Value), (left, right) => Math.Abs(left - right) < 1e-9);
    }

    [Fact]
    public void Where_the_switch_lies_both_tests_say_nearly_the_same()
    {
        DistributionTest exact = Test(120, 330, 48);
        double p = Math.Exp(-exact.Statistic!.Value / 2);

        Assert.Equal(DistributionTestKind.ExactMultinomial, exact.Kind);
        Assert.InRange(exact.PValue.Value!.Value, p - 0.01, p + 0.01);
    }

    [Fact]
    public void A_rough_approximation_says_so()
    {
        Assert.NotNull(DistributionTest.Of(("a", 1000, 0.999), ("b", 1, 0.0005), ("c", 2, 0.0005)).PValue.Remark);
    }

    [Fact]
    public void Somebody_in_a_category_of_share_0_is_impossible_by_the_shares()
    {
        DistributionTest test = DistributionTest.Of(("a", 3, 1), ("b", 1, 0));

        Assert.Equal(0, test.PValue.Value);
        Assert.NotNull(test.PValue.Remark);
    }

    [Fact]
    public void Nobody_and_one_category_have_a_reason_instead_of_a_number()
    {
        Assert.Equal(NotEstimable.NoRatings, Test(0, 0, 0).PValue.Reason);
        Assert.Equal(NotEstimable.OneCategory, DistributionTest.Of(("a", 3, 1)).PValue.Reason);
        Assert.Equal(NotEstimable.OneCategory, DistributionTest.Of(("a", 3, 1), ("b", 0, 0)).PValue.Reason);
    }

    [Fact]
    public void Neither_order_nor_names_change_the_p_value()
    {
        double? first = DistributionTest.Of(("a", 2, 0.3), ("b", 5, 0.5), ("c", 0, 0.2)).PValue.Value;

        Assert.Equal(first!.Value, DistributionTest.Of(("c", 0, 0.2), ("b", 5, 0.5), ("a", 2, 0.3)).PValue.Value!.Value);
        Assert.Equal(first.Value, DistributionTest.Of(("z", 2, 0.3), ("y", 5, 0.5), ("x", 0, 0.2)).PValue.Value!.Value, 12);
    }

    [Theory]
    [InlineData(0.2, 0.7, 0.2, "sum to 1.1")]
    [InlineData(-0.1, 1, 0.1, "share -0.1")]
    [InlineData(double.NaN, 0.5, 0.5, "share NaN")]
    [InlineData(double.PositiveInfinity, 0.5, 0.5, "from 0 to 1")]
    public void Shares_that_are_none_are_refused_with_the_number(double a, double b, double c, string message)
    {
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => DistributionTest.Of(("a", 1, a), ("b", 1, b), ("c", 1, c))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Negative_numbers_duplicates_and_nothing_are_refused()
    {
        Assert.Contains("-1 people", Assert.Throws<ArgumentException>(() => Test(-1, 2, 3)).Message, StringComparison.Ordinal);
        Assert.Contains("'a' stands twice", Assert.Throws<ArgumentException>(() => DistributionTest.Of(("a", 1, 0.5), ("a", 1, 0.5))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => DistributionTest.Of());
    }

    [Fact]
    public void One_person_over_a_hundred_thousand_categories_is_exact_and_deep_in_no_stack()
    {
        const int many = 100_000;
        DistributionTest test = DistributionTest.Of([.. Enumerable.Range(0, many).Select(i => ($"c{i}", i == 7 ? 1 : 0, 1.0 / many))]);

        Assert.Equal(DistributionTestKind.ExactMultinomial, test.Kind);
        Assert.Equal(1, test.PValue.Value!.Value, 9);
    }

    [Fact]
    public void More_people_than_a_number_holds_are_refused_with_their_sum() =>
        Assert.Contains("4294967294 people in all", Assert.Throws<ArgumentException>(() => DistributionTest.Of(("a", int.MaxValue, 0.5), ("b", int.MaxValue, 0.5))).Message, StringComparison.Ordinal);

    [Fact]
    public void As_many_people_as_a_number_holds_are_tested() =>
        Assert.InRange(DistributionTest.Of(("a", 1_073_741_823, 0.5), ("b", 1_073_741_824, 0.5)).PValue.Value!.Value, 0.99, 1);

    [Fact]
    public void Somebody_where_the_share_is_next_to_nothing_gives_no_infinite_number()
    {
        DistributionTest test = DistributionTest.Of(("a", 3, 1), ("b", 5, 5e-324));

        Assert.Null(test.Statistic);
        Assert.Equal(0, test.PValue.Value);
        Assert.NotNull(test.PValue.Remark);
    }

    [Fact]
    public void The_explanation_says_what_a_small_p_value_does_not_say()
    {
        string text = Test(2, 0, 0).Explain().ToText("en");

        Assert.Contains("exact multinomial", text, StringComparison.Ordinal);
        Assert.Contains("not that anybody was judged wrongly", text, StringComparison.Ordinal);
    }
}
