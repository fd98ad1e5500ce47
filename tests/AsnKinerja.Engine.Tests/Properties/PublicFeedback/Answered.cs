using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.PublicFeedback;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.PublicFeedback;

/// <summary>A survey of one to nine elements and what people answered; 0 stands for a question left open.</summary>
public sealed record Answered(int Year, int[] Weights, int Digits, int[][] Sheets)
{
    public SatisfactionSurvey Survey
    {
        get
        {
            SatisfactionSurvey survey = SatisfactionSurvey.InForce(AppraisalPeriod.Year(Year));
            survey = survey.Weighing([.. Weights.Select((weight, i) => (survey.Elements[i].Id, (Rational)weight))]);
            return Digits == 0 ? survey : survey.WithWeights(WeightPrecision.Decimals(Digits));
        }
    }

    public SurveyResponses Responses => Of(Sheets);

    public SurveyResponses Of(IEnumerable<int[]> sheets) =>
        SurveyResponses.Of(sheets.Select(sheet => SurveyResponse.Of([.. sheet.Select((value, i) => (Survey.Elements[i].Id, value == 0 ? null : (Rational?)value))])));

    public override string ToString() => $"{Year}, weights {string.Join(' ', Weights)}, {Digits} digits: {string.Join(" | ", Sheets.Select(sheet => string.Join("", sheet)))}";
}

/// <summary>Draws surveys: few people, many questions left open, weights of 1 and others, exact and cut off.</summary>
public static class Surveys
{
    public static Arbitrary<Answered> All() => Arb.From(
        from year in Gen.Elements(2012, 2026)
        let count = year == 2012 ? 14 : 9
        from weights in Gen.OneOf(Gen.Constant(Enumerable.Repeat(1, count).ToArray()), Gen.Choose(1, 9).ArrayOf(count))
        from digits in Gen.Elements(0, 0, 0, 3, 4, 28)
        from open in Gen.Elements(0, 1, 8)
        from people in Gen.Choose(0, 7)
        from sheets in Gen.Frequency((10, Gen.Choose(1, 4)), (open, Gen.Constant(0))).ArrayOf(count).ArrayOf(people)
        select new Answered(year, weights, digits, sheets),
        answered => answered.Sheets.Select((_, dropped) => answered with { Sheets = [.. answered.Sheets.Where((_, i) => i != dropped)] }));
}
