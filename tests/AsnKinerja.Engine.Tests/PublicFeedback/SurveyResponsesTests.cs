using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.PublicFeedback;
using Xunit;

namespace AsnKinerja.Engine.Tests.PublicFeedback;

/// <summary>Answers that no respondent can have given, and totals that no report can have: each refusal names the thing and what would be right.</summary>
public class SurveyResponsesTests
{
    private static readonly SatisfactionSurvey Survey = SatisfactionSurvey.InForce(AppraisalPeriod.Year(2026));

    public static TheoryData<string> OffTheScale => ["0", "5", "-1", "5/2", "3.9999", "100"];

    [Theory]
    [MemberData(nameof(OffTheScale))]
    public void An_answer_is_a_whole_number_from_1_to_4(string value)
    {
        InvalidResponseException refused = Assert.Throws<InvalidResponseException>(() => Survey.Score(SurveyResponses.Of(SurveyResponse.Of(("produk", Rational.Parse(value))))));

        Assert.Equal(
            $"A respondent answers 'produk' with {Rational.Parse(value)}; the survey 'permenpanrb-14-2017' accepts 1, 2, 3 or 4, or null for a question left open.",
            refused.Message);
        Assert.Equal("produk", refused.Element);
    }

    [Fact]
    public void An_element_that_the_survey_does_not_have_is_refused_even_when_left_open()
    {
        foreach (Rational? value in new Rational?[] { 4, null })
            Assert.Contains(
                "has no element 'u8'; its elements are persyaratan,",
                Assert.Throws<InvalidResponseException>(() => Survey.Score(SurveyResponses.Of(SurveyResponse.Of(("u8", value))))).Message,
                StringComparison.Ordinal);
        Assert.Contains(
            "did you mean 'produk'?",
            Assert.Throws<InvalidResponseException>(() => Survey.Score(SurveyResponses.OfTotals(1, ("prduk", 4)))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_respondent_answers_an_element_once() =>
        Assert.Equal(
            "A respondent answers 'produk' twice; keep one of the two.",
            Assert.Throws<InvalidResponseException>(() => SurveyResponse.Of(("produk", 4), ("produk", 3))).Message);

    [Theory]
    [InlineData(29, "117", "29 answers of 1, 2, 3 or 4 add up to a whole number from 29 to 116")]
    [InlineData(29, "28", "29 answers of 1, 2, 3 or 4 add up to a whole number from 29 to 116")]
    [InlineData(29, "105.5", "29 answers of 1, 2, 3 or 4 add up to a whole number from 29 to 116")]
    [InlineData(0, "1", "0 answers of 1, 2, 3 or 4 add up to a whole number from 0 to 0")]
    public void A_total_can_come_from_as_many_answers(int respondents, string total, string what)
    {
        InvalidResponseException refused = Assert.Throws<InvalidResponseException>(
            () => Survey.Score(SurveyResponses.OfTotals(respondents, ("produk", Rational.Parse(total)))));

        Assert.Contains($"The answers to 'produk' add up to {total}; {what}", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(Survey.Score(SurveyResponses.OfTotals(29, ("produk", 116))).Exact);
        Assert.NotNull(Survey.Score(SurveyResponses.OfTotals(29, ("produk", 29))).Exact);
    }

    [Fact]
    public void Counts_are_not_negative_and_nobody_answers_twice()
    {
        Assert.Contains("-1 respondents", Assert.Throws<ArgumentOutOfRangeException>(() => SurveyResponses.OfTotals(-1, ("produk", 4))).Message, StringComparison.Ordinal);
        Assert.Contains("'produk' has -3 answers", Assert.Throws<ArgumentOutOfRangeException>(() => new ElementTotal("produk", 4, -3)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "'produk' has 30 answers from 29 respondents; it can have at most 29",
            Assert.Throws<InvalidResponseException>(() => SurveyResponses.OfTotals(29, [new ElementTotal("produk", 100, 30)])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "'produk' has two totals",
            Assert.Throws<InvalidResponseException>(() => SurveyResponses.OfTotals(29, ("produk", 100), ("produk", 101))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_at_all_is_refused_where_something_is_needed()
    {
        Assert.Throws<ArgumentNullException>(() => Survey.Score(null!));
        Assert.Throws<ArgumentNullException>(() => SurveyResponses.Of((IEnumerable<SurveyResponse>)null!));
        Assert.Throws<ArgumentNullException>(() => SurveyResponses.Of([null!]));
        Assert.Throws<ArgumentException>(() => SurveyResponse.Of((" ", 4)));
        Assert.Throws<ArgumentException>(() => new ElementTotal("", 4, 1));
    }

    [Fact]
    public void Answers_from_a_form_and_totals_of_the_same_answers_make_one_index()
    {
        SurveyResponse[] sheets =
        [
            .. Enumerable.Repeat(SurveyResponse.Of(Survey.Elements.ToDictionary(element => element.Id, _ => (Rational?)4)), 18),
            .. Enumerable.Repeat(SurveyResponse.Of(Survey.Elements.ToDictionary(element => element.Id, _ => (Rational?)3)), 11),
        ];
        SatisfactionIndex bySheets = Survey.Score(SurveyResponses.Of(sheets));
        SatisfactionIndex byTotals = Survey.Score(SurveyResponses.OfTotals(29, [.. Survey.Elements.Select(element => (element.Id, (Rational)105))]));

        Assert.Equal(Rational.Of(105, 29), bySheets["persyaratan"].Mean);
        Assert.Equal(byTotals.Exact, bySheets.Exact);
        Assert.Equal(29, bySheets.Respondents);
        Assert.Contains("3 × 11 + 4 × 18 = 105", bySheets.Explain().ToText("en"), StringComparison.Ordinal);
    }
}
