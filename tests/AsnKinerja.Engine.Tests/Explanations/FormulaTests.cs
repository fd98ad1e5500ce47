using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Explanations;

public sealed class FormulaTests
{
    private static readonly LocalizedText Label = LocalizedText.Same("x");
    private static readonly Rational TenThirds = Rational.Of(10, 3);

    [Fact]
    public void A_mean_divides_the_sum_by_the_count() => Assert.Equal("(3 + 4 + 5) / 3", Formula(Operation.Mean, 3, 4, 5));

    [Fact]
    public void A_mean_of_one_value_needs_no_parentheses_around_it() => Assert.Equal("4 / 1", Formula(Operation.Mean, 4));

    [Fact]
    public void Fractions_and_negatives_stand_in_parentheses_beside_an_operator() =>
        Assert.Equal("4.4 + (10/3) + (-2)", Formula(Operation.Sum, Rational.Of(22, 5), TenThirds, -2));

    [Fact]
    public void A_median_lists_its_values() => Assert.Equal("median(3; 10/3; -5)", Formula(Operation.Median, 3, TenThirds, -5));

    [Fact]
    public void A_share_is_a_percentage_where_that_is_exact()
    {
        Assert.Equal("trimmed-mean(20%; 1; 3; 4; 5)", Formula(Operation.TrimmedMean(Rational.Of(1, 5)), 1, 3, 4, 5));
        Assert.Equal("winsorised-mean(1/3; 1; 3)", Formula(Operation.WinsorisedMean(Rational.Of(1, 3)), 1, 3));
    }

    [Fact]
    public void A_formula_of_a_regulation_is_written_out_with_its_numbers() =>
        Assert.Equal("(1.76 × 12 - (28/3)) / 12 × 100", Formula(Operation.Formula("(1.76 × {0} - {1}) / {0} × 100"), 12, Rational.Of(28, 3)));

    [Fact]
    public void A_formula_that_does_not_name_every_operand_is_refused() =>
        Assert.Contains("{0} / 2", Assert.Throws<System.ArgumentException>(() => Formula(Operation.Formula("{0} / 2"), 1, 2)).Message);

    [Fact]
    public void A_weighted_mean_is_written_with_the_declared_weights() =>
        Assert.Equal("(60 × 4 + 40 × (10/3)) / (60 + 40)", Weighted(Operation.WeightedMean, Of(4, 60, null), Of(TenThirds, 40, null)));

    [Fact]
    public void Weights_in_thirds_stay_thirds() =>
        Assert.Equal(
            "((1/3) × 4 + (2/3) × 5) / ((1/3) + (2/3))",
            Weighted(Operation.WeightedMean, Of(4, Rational.Of(1, 3), null), Of(5, Rational.Of(2, 3), null)));

    [Fact]
    public void A_weighted_median_pairs_each_value_with_its_weight() =>
        Assert.Equal("weighted-median(4 @ 2; (10/3) @ 1)", Weighted(Operation.WeightedMedian, Of(4, 2, null), Of(TenThirds, 1, null)));

    [Fact]
    public void The_declared_weights_stand_where_renormalising_kept_their_proportion() =>
        Assert.Equal(
            "(60 × 4 + 20 × 5) / (60 + 20)",
            Weighted(Operation.WeightedMean, Of(4, 60, Rational.Of(3, 4)), Of(5, 20, Rational.Of(1, 4)), Of(1, 20, null) with { Counted = false }));

    [Fact]
    public void The_effective_weights_stand_where_a_rule_moved_a_weight_to_one_operand() =>
        Assert.Equal(
            "(0.8 × 4 + 0.2 × 5) / (0.8 + 0.2)",
            Weighted(
                Operation.WeightedMean,
                Of(4, 60, Rational.Of(4, 5)), Of(5, 20, Rational.Of(1, 5)), Of(1, 20, null) with { Counted = false }));

    [Fact]
    public void A_rounding_names_its_digits()
    {
        Explanation step = new(Label, Operation.Rounded, [Of(Rational.Of(22, 3), null, null)])
        {
            Value = Rational.Of(733, 100),
            Rounding = new RoundingRule(2),
        };

        Assert.Equal("round(22/3; 2)", step.Formula);
    }

    [Fact]
    public void What_is_not_calculated_has_no_formula()
    {
        Assert.Null(Explanation.Given(Label, 4).Formula);
        Assert.Null(new Explanation(Label, Operation.Lookup, [Of(4, null, null)]) { Value = 90 }.Formula);
        Assert.Null(new Explanation(Label, Operation.Mean, [Of(4, null, null)]).Formula);
    }

    private static string? Formula(Operation operation, params Rational[] values) =>
        new Explanation(Label, operation, values.Select(value => Of(value, null, null))) { Value = 1 }.Formula;

    private static string? Weighted(Operation operation, params Operand[] operands) =>
        new Explanation(Label, operation, operands) { Value = 1 }.Formula;

    private static Operand Of(Rational value, Rational? weight, Rational? effective) =>
        new(Explanation.Given(Label, value)) { Weight = weight, EffectiveWeight = effective };
}
