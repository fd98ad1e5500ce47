using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

public class PublicFeedbackTraps
{
    private static readonly SatisfactionSurvey Survey = SatisfactionSurvey.InForce(AppraisalPeriod.Year(2026));

    // The regulation's table on a survey of one element, so that 25,000 people can make any index of three decimals.
    private static readonly SatisfactionSurvey OneElement = SatisfactionSurvey.Parse(
        House.Repository.Text("src/AsnKinerja.Engine/Definitions/surveys/permenpanrb-14-2017.yaml")
            .Split("  list:\n    - { id: persyaratan")[0] + "  list: [ { id: semua, name: Semua } ]\nweights:" + House.Repository.Text(
            "src/AsnKinerja.Engine/Definitions/surveys/permenpanrb-14-2017.yaml").Split("\nweights:")[1]);

    [Theory]
    [InlineData("64.995", "D", "C")]
    [InlineData("76.602", "C", "C")]
    [InlineData("76.605", "C", "B")]
    [InlineData("76.606", "C", "B")]
    [InlineData("76.61", "B", "B")]
    [InlineData("88.304", "B", "B")]
    [InlineData("88.305", "B", "A")]
    [InlineData("88.31", "A", "A")]
    public void No_index_falls_between_76_60_and_76_61(string index, string exact, string rounded)
    {
        // total / answers × 25 is the index exactly.
        SurveyResponses answers = SurveyResponses.OfTotals(25_000, ("semua", Rational.Parse(index) * 1000));

        Assert.Equal(Rational.Parse(index), OneElement.Score(answers).Exact);
        Assert.Equal(exact, OneElement.Score(answers).Grade!.Mark);
        Assert.Equal(rounded, OneElement.ReadingGrades(GradeReading.Rounded).Score(answers).Grade!.Mark);
    }

    [Fact]
    public void An_index_of_76_606_is_shown_as_76_61_and_the_explanation_says_why_it_is_a_C()
    {
        SatisfactionIndex index = OneElement.Score(SurveyResponses.OfTotals(25_000, ("semua", 76_606)));

        Assert.Equal(76.61m, index.Value);
        Assert.Contains("The grade is read from the exact value: C. The value shown, 76.61, would read B.", index.Explain().Remarks.Select(remark => remark.English));
        Assert.Contains(index.Explain().Citations, citation => citation == OneElement.Citations.Reading);
        Assert.Contains(
            "The grade is read from the value shown, 76.61: B. The exact value would read C.",
            OneElement.ReadingGrades(GradeReading.Rounded).Score(SurveyResponses.OfTotals(25_000, ("semua", 76_606))).Explain().ToText("en"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nine_weights_of_0_11_make_99_of_4_everywhere_and_the_explanation_says_so()
    {
        SurveyResponses four = SurveyResponses.OfTotals(10, [.. Survey.Elements.Select(element => (element.Id, (Rational)40))]);
        SatisfactionIndex cutOff = Survey.WithWeights(WeightPrecision.Decimals(2)).Score(four);

        Assert.Equal(100, Survey.Score(four).Exact);
        Assert.Equal(99, cutOff.Exact);
        Assert.Contains(
            "Weights are cut off after 2 decimals and add up to 0.99, not 1: even the answer 4 to every element makes only 99, not 100.",
            cutOff.Explain().Remarks.Select(remark => remark.English));
    }

    [Fact]
    public void Cut_off_weights_never_leave_an_index_without_a_grade()
    {
        SurveyResponses one = SurveyResponses.OfTotals(10, [.. Survey.Elements.Select(element => (element.Id, (Rational)10))]);
        SatisfactionIndex index = Survey.WithWeights(WeightPrecision.Decimals(2)).Score(one);

        Assert.Equal(Rational.Parse("24.75"), index.Exact);
        Assert.Equal("D", index.Grade!.Mark);
        Assert.Contains("The index is below 25 only because weights are cut off; it has the lowest grade.", index.Explain().Remarks.Select(remark => remark.English));
        Assert.Equal(0, index.OnScale(0, 100).Exact);
        Assert.Equal("0 + (max(24.75; 25) - 25) / (100 - 25) × (100 - 0)", index.OnScale(0, 100).Explain().Formula);
    }

    [Fact]
    public void Elements_in_another_order_are_the_same_elements_whoever_calls_the_facilities_U8()
    {
        SurveyResponse complaintsFirst = SurveyResponse.Of(("penanganan-pengaduan", 1), ("sarana-prasarana", 4));
        SurveyResponse facilitiesFirst = SurveyResponse.Of(("sarana-prasarana", 4), ("penanganan-pengaduan", 1));

        foreach (SurveyResponse response in new[] { complaintsFirst, facilitiesFirst })
            Assert.Equal(4, Survey.Weighing(("sarana-prasarana", 2)).Score(SurveyResponses.Of(response))["sarana-prasarana"].Mean);
        Assert.Equal(
            Survey.Weighing(("sarana-prasarana", 2)).Score(SurveyResponses.Of(complaintsFirst)).Exact,
            Survey.Weighing(("sarana-prasarana", 2)).Score(SurveyResponses.Of(facilitiesFirst)).Exact);
    }

    [Fact]
    public void Grades_that_leave_a_hole_make_no_survey()
    {
        string pack = House.Repository.Text("src/AsnKinerja.Engine/Definitions/surveys/permenpanrb-14-2017.yaml").Replace("  printed-step: 0.01\n", "", StringComparison.Ordinal);

        DefinitionException refused = Assert.Throws<DefinitionException>(() => SatisfactionSurvey.Parse(pack));
        Assert.Contains("there is a hole between 76.6 and 76.61 that no band covers", refused.Describe(Language.English), StringComparison.Ordinal);
    }
}
