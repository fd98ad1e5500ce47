using System;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using Xunit;

namespace AsnKinerja.Engine.Tests.Explanations;

public sealed class ExplanationTests
{
    private static readonly LocalizedText Label = new("Nilai", "Score");

    [Fact]
    public void A_value_that_is_missing_is_not_zero()
    {
        Explanation missing = Explanation.Missing(Label, new LocalizedText("tidak diamati", "not observed"));

        Assert.Null(missing.Value);
        Assert.Equal("not observed", missing.Remarks.Single().English);
        Assert.Throws<ArgumentException>(() => new Explanation(Label, Operation.Missing) { Value = 0 });
    }

    [Fact]
    public void A_result_from_no_counted_operand_is_refused()
    {
        Operand leftOut = new(Explanation.Given(Label, 4)) { Counted = false };

        Assert.Throws<ArgumentException>(() => new Explanation(Label, Operation.Sum, [leftOut]) { Value = 0 });
        Assert.Null(new Explanation(Label, Operation.Sum, [leftOut]).Formula);
    }

    [Fact]
    public void A_weighted_mean_whose_weights_are_all_zero_has_no_value()
    {
        Operand weightless = new(Explanation.Given(Label, 4)) { Weight = 0 };

        Assert.Throws<ArgumentException>(() => new Explanation(Label, Operation.WeightedMean, [weightless]) { Value = 4 });
    }

    [Fact]
    public void An_operand_without_a_value_cannot_be_counted_in_arithmetic()
    {
        Operand missing = new(Explanation.Missing(Label, Label));

        ArgumentException fault = Assert.Throws<ArgumentException>(() => new Explanation(Label, Operation.Mean, [missing]));
        Assert.Contains("Counted = false", fault.Message, StringComparison.Ordinal);
        Assert.Single(new Explanation(Label, Operation.Summary, [missing]).Operands);
    }

    [Fact]
    public void A_weighted_step_needs_a_weight_on_every_counted_operand()
    {
        Operand weighted = new(Explanation.Given(Label, 4)) { Weight = 1 };
        Operand bare = new(Explanation.Given(Label, 5));

        Assert.Throws<ArgumentException>(() => new Explanation(Label, Operation.WeightedMedian, [weighted, bare]));
        Assert.Throws<ArgumentException>(() => new Explanation(Label, Operation.Mean, [weighted with { Weight = -1 }]));
        Assert.Throws<ArgumentException>(() => new Explanation(Label, Operation.Mean, [weighted with { EffectiveWeight = 2 }]));
    }

    [Fact]
    public void Evidence_has_no_operands_and_a_rounding_only_one()
    {
        Operand leaf = new(Explanation.Given(Label, 4));

        Assert.Throws<ArgumentException>(() => new Explanation(Label, Operation.Given, [leaf]));
        Assert.Throws<ArgumentException>(() => new Explanation(Label, Operation.Rounded, [leaf, leaf]));
        Assert.Throws<ArgumentException>(() => new Explanation(Label, Operation.Sum, [null!]));
        Assert.Throws<ArgumentNullException>(() => new Operand(null!));
    }

    [Fact]
    public void A_rounding_without_its_rule_cannot_be_printed()
    {
        Explanation step = new(Label, Operation.Rounded, [new Operand(Explanation.Given(Label, 4))]) { Value = 4 };

        Assert.Throws<InvalidOperationException>(() => step.ToText());
    }

    [Fact]
    public void A_share_that_would_leave_nothing_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Operation.TrimmedMean(Rational.Of(1, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Operation.WinsorisedMean(Rational.Of(-1, 10)));
    }

    [Fact]
    public void Warnings_name_every_weak_citation_once_in_the_order_of_the_tree() =>
        Assert.Equal([SampleExplanation.Unverified, SampleExplanation.Local], SampleExplanation.Tree().Warnings);

    [Fact]
    public void The_lists_given_are_copied()
    {
        Citation[] citations = [SampleExplanation.Local];
        Explanation step = new(Label, Operation.Summary) { Citations = citations };
        citations[0] = SampleExplanation.Regulation;

        Assert.Equal(SampleExplanation.Local, step.Citations.Single());
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("ID")]
    public void A_language_other_than_id_and_en_is_refused(string language) =>
        Assert.Throws<ArgumentException>(() => SampleExplanation.Tree().ToHtml(language));

    [Fact]
    public void A_tree_of_a_thousand_levels_prints_in_every_format()
    {
        Explanation tree = Explanation.Given(Label, 1);
        for (int depth = 0; depth < 1000; depth++) tree = new Explanation(Label, Operation.Sum, [new Operand(tree)]) { Value = 1 };

        Assert.Equal(1000, Count(tree.ToText("en"), "formula (sum): 1 = 1"));
        Assert.Equal(1000, Count(tree.ToMarkdown("en"), "formula (sum): `1 = 1`"));
        Assert.Equal(1000, Count(tree.ToHtml("en"), "<code>1 = 1</code>"));
        Assert.Equal(1000, Count(tree.ToJson(), "\"formula\":\"1\""));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
