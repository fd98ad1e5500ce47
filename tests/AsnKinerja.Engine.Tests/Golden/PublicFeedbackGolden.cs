using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.PublicFeedback;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class PublicFeedbackGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("public_feedback.json");
    private static readonly SatisfactionSurvey Survey = SatisfactionSurvey.InForce(AppraisalPeriod.Year(2026));

    public static TheoryData<string> Names => [.. File.Cases.Select(golden => golden.GetProperty("name").GetString()!)];

    public static TheoryData<long> Populations => [.. File.Property("samples").EnumerateArray().Select(row => row.GetProperty("population").GetInt64())];

    private static SurveyResponses Published
    {
        get
        {
            JsonElement survey = File.Property("survey");
            return SurveyResponses.OfTotals(
                survey.GetProperty("respondents").GetInt32(),
                [.. survey.GetProperty("totals").EnumerateObject().Select(total => (total.Name, (Rational)total.Value.GetInt32()))]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_survey_has_as_many_indexes_as_there_are_ways_to_write_a_ninth(string name)
    {
        JsonElement golden = File.Cases.Single(known => known.GetProperty("name").GetString() == name);
        int digits = golden.GetProperty("digits").GetInt32();
        SatisfactionIndex index = Survey.WithWeights(digits == 0 ? WeightPrecision.Exact : WeightPrecision.Decimals(digits)).Score(Published);

        Assert.Equal(Rational.Parse(golden.GetProperty("value").GetString()!), index.Value!.Value);
        Assert.Equal(golden.GetProperty("grade").GetString(), index.Grade!.Mark);
        if (golden.TryGetProperty("exact", out JsonElement exact)) Assert.Equal(Rational.Parse(exact.GetString()!), index.Exact);
        if (golden.TryGetProperty("fourDecimals", out JsonElement text)) Assert.Equal(text.GetString(), new RoundingRule(4).RoundToText(index.Exact!.Value));
    }

    [Fact]
    public void The_means_of_the_nine_elements_are_those_published()
    {
        SatisfactionIndex index = Survey.Score(Published);
        foreach (JsonProperty mean in File.Property("survey").GetProperty("means").EnumerateObject())
            Assert.Equal(mean.Value.GetString(), new RoundingRule(4).RoundToText(index[mean.Name].Mean!.Value));
        Assert.True(index.Completeness.IsComplete);
        Assert.Empty(index.Completeness.Reasons);
    }

    [Theory]
    [MemberData(nameof(Populations))]
    public void The_sample_is_that_of_the_formula_and_either_rounding_is_somebody_s(long population)
    {
        JsonElement row = File.Property("samples").EnumerateArray().Single(known => known.GetProperty("population").GetInt64() == population);

        Assert.Equal(row.GetProperty("exact").GetString(), new RoundingRule(2).RoundToText(Survey.SampleSize(population).Exact));
        Assert.Equal(row.GetProperty("nearest").GetInt64(), Survey.SampleSize(population).Required);
        Assert.Equal(row.GetProperty("up").GetInt64(), Survey.Sampling!.Rounded(SampleRounding.Up).For(population).Required);
    }
}
