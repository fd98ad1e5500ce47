using System;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.PublicFeedback;

public class SatisfactionIndexTests
{
    private static readonly SatisfactionSurvey Survey = SatisfactionSurvey.InForce(AppraisalPeriod.Year(2026));

    [Fact]
    public void Without_respondents_there_is_no_index_and_that_is_not_0()
    {
        foreach (SurveyResponses nobody in new[] { SurveyResponses.Of(), SurveyResponses.OfTotals(0), SurveyResponses.Of(SurveyResponse.Of(("produk", null))) })
        {
            SatisfactionIndex index = Survey.Score(nobody);

            Assert.Null(index.Exact);
            Assert.Null(index.Value);
            Assert.Null(index.Grade);
            Assert.Null(index.OnScale(1, 3).Exact);
            Assert.Equal(0, index.Respondents);
            Assert.False(index.Completeness.IsComplete);
            Assert.Equal(0, index.Completeness.WeightHeard);
            Assert.Equal("There are no respondents, so there is no index.", index.Completeness.Reasons[0].English);
            Assert.Null(index.Explain().Value);
            Assert.Contains("There are no respondents", index.OnScale(1, 3).Explain().ToText("en"), StringComparison.Ordinal);
            Assert.Null(index["produk"].Explain().Value);
        }
    }

    [Fact]
    public void An_element_that_nobody_answered_is_left_out_and_the_rest_share_its_weight()
    {
        SatisfactionIndex index = Survey.Score(SurveyResponses.OfTotals(10, [.. Survey.Elements.Where(element => element.Id != "biaya-tarif").Select(element => (element.Id, (Rational)36))]));

        Assert.Equal(90, index.Exact);
        Assert.Null(index["biaya-tarif"].Mean);
        Assert.Null(index["biaya-tarif"].Grade);
        Assert.Equal(Rational.Of(1, 8), index["produk"].Share);
        Assert.Equal(0, index["biaya-tarif"].Share);
        Assert.False(index.Completeness.IsComplete);
        Assert.Equal(Rational.Of(8, 9), index.Completeness.WeightHeard);
        Assert.Equal("Biaya/tarif: tidak seorang pun menjawab; bobotnya dibagi di antara unsur lain.", Assert.Single(index.Completeness.Reasons).Indonesian);
        Assert.Contains("nobody answered this element", index.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_left_open_counts_neither_as_0_nor_at_all()
    {
        SatisfactionIndex index = Survey.Score(SurveyResponses.Of(
            SurveyResponse.Of([.. Survey.Elements.Select(element => (element.Id, (Rational?)4))]),
            SurveyResponse.Of([.. Survey.Elements.Select(element => (element.Id, element.Id == "produk" ? null : (Rational?)4))])));

        Assert.Equal(100, index.Exact);
        Assert.Equal(4, index["produk"].Mean);
        Assert.Equal((1, 1), (index["produk"].Answers, index["produk"].Missing));
        Assert.Equal(1, index.Completeness.MissingAnswers);
        Assert.True(index.Completeness.IsComplete);
        Assert.Equal("Product of the service: 1 of 2 respondents did not answer.", Assert.Single(index.Completeness.Reasons).English);
    }

    [Fact]
    public void A_sheet_without_any_answer_is_no_respondent()
    {
        SatisfactionIndex index = Survey.Score(SurveyResponses.Of(
            SurveyResponse.Of([.. Survey.Elements.Select(element => (element.Id, (Rational?)2))]), SurveyResponse.Of(), SurveyResponse.Of(("produk", null))));

        Assert.Equal(1, index.Respondents);
        Assert.Equal(0, index["produk"].Missing);
        Assert.Equal("Sheets that came back without any answer: 2; they count nowhere.", Assert.Single(index.Completeness.Reasons).English);
    }

    [Fact]
    public void Each_element_has_its_own_index_and_grade()
    {
        SatisfactionIndex index = Survey.Score(SurveyResponses.OfTotals(10, [.. Survey.Elements.Select((element, i) => (element.Id, (Rational)(Math.Min(40, 24 + (2 * i)))))]));

        Assert.Equal(["D", "C", "C", "C", "B", "B", "A", "A", "A"], index.Elements.Select(element => element.Grade!.Mark));
        Assert.Equal(65, index["prosedur"].Value);
        Explanation step = index["prosedur"].Explain();
        Assert.Equal("2.6 × 25", step.Formula);
        Assert.Equal("C (Less than good)", step.Outcome!.Value.English);
    }

    [Fact]
    public void Elements_that_an_agency_weighs_count_as_it_says()
    {
        SurveyResponses answers = SurveyResponses.OfTotals(1, [.. Survey.Elements.Select(element => (element.Id, (Rational)(element.Id == "produk" ? 4 : 1)))]);

        Assert.Equal(Rational.Of(100, 3), Survey.Score(answers).Exact);
        Assert.Equal(Rational.Of(125, 2), Survey.Weighing(("produk", 8)).Score(answers).Exact);
        Assert.Contains(Survey.Weighing(("produk", 8)).Score(answers).Explain().Warnings, citation => citation.Established == Established.Local);
    }

    [Fact]
    public void An_index_moves_to_another_scale_in_proportion()
    {
        SatisfactionIndex index = Survey.Score(SurveyResponses.OfTotals(4, [.. Survey.Elements.Select(element => (element.Id, (Rational)13))]));

        Assert.Equal(Rational.Of(325, 4), index.Exact);
        Assert.Equal(Rational.Of(5, 2), index.OnScale(1, 3).Exact);
        Assert.Equal(75, index.OnScale(0, 100).Exact);
        Assert.Equal("1 + (81.25 - 25) / (100 - 25) × (3 - 1)", index.OnScale(1, 3).Explain().Formula);
        Assert.Throws<ArgumentOutOfRangeException>(() => index.OnScale(3, 3));
    }

    [Fact]
    public void A_sample_is_enough_from_the_size_that_the_formula_asks_for()
    {
        SatisfactionIndex Answered(int people) => Survey.Score(SurveyResponses.OfTotals(people, [.. Survey.Elements.Select(element => (element.Id, (Rational)(3 * people)))]));

        Assert.True(Answered(207).IsSampleEnough(450));
        Assert.False(Answered(206).IsSampleEnough(450));
        Assert.False(Answered(29).IsSampleEnough(100));
        Assert.Contains("the population is at least 29, not 20", Assert.Throws<ArgumentOutOfRangeException>(() => Answered(29).IsSampleEnough(20)).Message, StringComparison.Ordinal);
        Assert.Contains("1 person or more", Assert.Throws<ArgumentOutOfRangeException>(() => Answered(29).IsSampleEnough(0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_years_keep_their_elements_and_their_grades()
    {
        SatisfactionSurvey kep = SatisfactionSurvey.InForce(AppraisalPeriod.Year(2012));
        SurveyResponses answers = SurveyResponses.OfTotals(20, [.. kep.Elements.Select(element => (element.Id, (Rational)65))]);

        Assert.Equal(("81.25", "B"), (kep.Score(answers).Exact.ToString(), kep.Score(answers).Grade!.Mark));
        Assert.Contains("WithSampling", Assert.Throws<InvalidOperationException>(() => kep.SampleSize(100)).Message, StringComparison.Ordinal);
        Assert.Equal(80, kep.WithSampling(Survey.Sampling!).SampleSize(100).Required);
        Assert.Equal("0.071", kep.WithWeights(WeightPrecision.Decimals(3)).Score(answers).Explain().Operands[0].Node.Operands[0].Weight.ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(450)]
    public void The_sample_can_be_redone_from_its_print(long population)
    {
        foreach (SampleRounding rounding in new[] { SampleRounding.Nearest, SampleRounding.Up })
        {
            SampleSize size = Survey.Sampling!.Rounded(rounding).For(population);
            PrintedStep printed = PrintedJson.Read(size.Explain().ToJson());
            printed.AssertShows(size.Explain());
            printed.Redo();
            Assert.Equal(size.Required, size.Explain().Value);
            Assert.True(size.IsMetBy(size.Required));
            Assert.False(size.IsMetBy(size.Required - 1));
        }
    }

    [Fact]
    public void The_numbers_of_a_sampling_rule_have_their_ranges()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SamplingRule(0, 0.5m, 0.05m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SamplingRule(3.841m, 0, 0.05m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SamplingRule(3.841m, 1, 0.05m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SamplingRule(3.841m, 0.5m, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SamplingRule(3.841m, 0.5m, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SamplingRule(3.841m, 0.5m, 0.05m, (SampleRounding)9));
        Assert.Equal(long.MaxValue, new SamplingRule(3.841m, 0.5m, Rational.Parse("0.000000000000000000001")).For(long.MaxValue).Required);
    }
}
