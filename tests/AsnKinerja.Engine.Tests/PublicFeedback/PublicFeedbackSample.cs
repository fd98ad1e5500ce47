using System;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.PublicFeedback;

namespace AsnKinerja.Engine.Tests.PublicFeedback;

internal static class PublicFeedbackSample
{
    public static void Run()
    {
        // begin
        SatisfactionSurvey survey = SatisfactionSurvey.InForce(AppraisalPeriod.Year(2026));     // PermenPANRB 14/2017

        SurveyResponses published = SurveyResponses.OfTotals(
            29,
            ("persyaratan", 105), ("prosedur", 101), ("waktu-penyelesaian", 100), ("biaya-tarif", 116), ("produk", 102),
            ("kompetensi-pelaksana", 105), ("perilaku-pelaksana", 106), ("sarana-prasarana", 105), ("penanganan-pengaduan", 115));
        SatisfactionIndex index = survey.Score(published);
        Console.WriteLine($"{index.Value} {index.Grade}, from {index.Exact}");

        SatisfactionIndex cutOff = survey.WithWeights(WeightPrecision.Decimals(2)).Score(published);
        Console.WriteLine($"{cutOff.Value} with weights of 0.11");

        // Answers from a form; null is a question left open, and not 0.
        SatisfactionIndex two = survey.Score(SurveyResponses.Of(
            SurveyResponse.Of(("produk", 4), ("prosedur", 3)),
            SurveyResponse.Of(("produk", 3), ("prosedur", null))));
        Console.WriteLine($"{two["produk"].Mean} of {two["produk"].Answers}, {two["prosedur"].Mean} of {two["prosedur"].Answers}; complete: {two.Completeness.IsComplete}");

        SampleSize sample = survey.SampleSize(450);
        Console.WriteLine($"{sample.Required} of 450 must answer; rounded up: {survey.Sampling!.Rounded(SampleRounding.Up).For(450).Required}");
        Console.WriteLine($"On a scale from 1 to 3: {new RoundingRule(2).Round(index.OnScale(1, 3).Exact!.Value)}");
        // end
    }
}
