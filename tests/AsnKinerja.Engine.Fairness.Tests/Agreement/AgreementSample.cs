using System;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

internal static class AgreementSample
{
    public static void Run()
    {
        // begin
        // Six people, each rated by the same four raters (Shrout and Fleiss 1979). Cells without a rating are null.
        RatingMatrix ratings = RatingMatrix.From(new double?[,]
        {
            { 9, 2, 5, 8 }, { 6, 1, 3, 2 }, { 8, 4, 6, 8 }, { 7, 1, 2, 6 }, { 10, 5, 6, 9 }, { 6, 2, 4, 7 },
        });

        IntraclassCorrelation icc = IntraclassCorrelation.Of(ratings);
        Estimate one = icc[IntraclassForm.AgreementSingle].Estimate;        // what one rater is worth, severity counting as error
        Console.WriteLine($"{one.Method.English}: {one.Words.English}");
        Console.WriteLine($"raters for 0.70: {SpearmanBrown.RatersNeeded(one.Value!.Value, 0.7)}");

        Estimate alpha = KrippendorffAlpha.Of(ratings, MeasurementLevel.Interval, new BootstrapPlan(2026));
        Console.WriteLine($"{alpha.Method.English}: {alpha.Words.English}");

        // One person: how far the raters are apart, in points of the scale and in a word.
        RatingDesign panel = RatingDesign.From([new("andi", "p1", 4), new("andi", "p2", 4), new("andi", "p3", 5), new("budi", "p1", 1), new("budi", "p2", 5)]);
        foreach (RateeAgreement person in RateeAgreement.Of(panel, new ResponseScale(1, 5))) Console.WriteLine($"{person.Ratee}: {person.Words.English}");

        // The whole cycle, from variance components: what scores are worth, and the margin of a person with three raters.
        GeneralizabilityReport cycle = GeneralizabilityReport.Of(new VarianceComponents(ratee: 0.43, rater: 0.15, residual: 0.22), panel);
        Console.WriteLine($"{cycle.Coefficient.Method.English}: {cycle.Coefficient}, margin with 3 raters: {cycle.MarginFor(3):0.00}");

        // What cannot be estimated says why.
        Console.WriteLine(KrippendorffAlpha.Of(RatingMatrix.From(new double?[,] { { 3, null }, { null, 4 } }), MeasurementLevel.Ordinal).Words.English);
        // end
    }
}
