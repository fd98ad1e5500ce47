using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>The table of docs/fairness/agreement.md: what has no estimate has a reason, and never NaN.</summary>
public class NothingToEstimateTests
{
    private static readonly double?[,] None = { { null, null }, { null, null } };
    private static readonly double?[,] OneRater = { { 3, null }, { 4, null }, { 5, null } };
    private static readonly double?[,] OneRatee = { { 3, 4, 5 } };
    private static readonly double?[,] NoOverlap = { { 3, null }, { null, 4 }, { 5, null } };
    private static readonly double?[,] Constant = { { 4, 4, 4 }, { 4, 4, 4 }, { 4, 4, 4 } };
    private static readonly double?[,] SameMeans = { { 1, 5 }, { 5, 1 }, { 3, 3 } };
    private static readonly double?[,] Holes = { { 3, 4, null }, { null, 4, 5 }, { 2, null, 3 } };

    [Fact]
    public void Intraclass_correlation()
    {
        Assert.Equal(NotEstimable.NoRatings, Icc(None));
        Assert.Equal(NotEstimable.NoRatings, Icc(new double?[0, 0]));
        Assert.Equal(NotEstimable.OneRater, Icc(OneRater));
        Assert.Equal(NotEstimable.OneRatee, Icc(OneRatee));
        Assert.Equal(NotEstimable.NoOverlap, Icc(NoOverlap));
        Assert.Equal(NotEstimable.Incomplete, Icc(Holes));
        Assert.Equal(NotEstimable.NoVariation, Icc(Constant));
        IntraclassCorrelation lonely = IntraclassCorrelation.Of(RatingMatrix.From(Holes));
        Assert.Equal((0, 3), (lonely.Ratees, lonely.LeftOut));
        Assert.Contains("3 ratees are left out", lonely.Forms[0].Estimate.Remark!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Ratees_with_the_same_mean_have_no_reliability_of_the_mean_and_a_negative_one_of_single_ratings()
    {
        IntraclassCorrelation icc = IntraclassCorrelation.Of(RatingMatrix.From(SameMeans));
        Assert.Equal(NotEstimable.NoVariation, icc[IntraclassForm.OneWayAverage].Estimate.Reason);
        Assert.Equal(NotEstimable.NoVariation, icc[IntraclassForm.ConsistencyAverage].Estimate.Reason);
        Assert.Equal(NotEstimable.OutOfRange, icc[IntraclassForm.AgreementAverage].Estimate.Reason);
        Assert.True(icc[IntraclassForm.AgreementAverage].Estimate.Beyond > 1);
        Assert.Equal(-1, icc[IntraclassForm.OneWaySingle].Estimate.Value!.Value, 12);
        Assert.Contains("is not set to 0", icc[IntraclassForm.OneWaySingle].Estimate.Remark!.Value.English, StringComparison.Ordinal);
        Assert.Equal(0, icc[IntraclassForm.OneWaySingle].F);
    }

    [Fact]
    public void A_constant_rater_is_counted_and_said()
    {
        IntraclassCorrelation icc = IntraclassCorrelation.Of(RatingMatrix.From(new double?[,] { { 3, 1, 2 }, { 3, 4, 4 }, { 3, 5, 4 } }));
        Assert.Equal(1, icc.ConstantRaters);
        Assert.True(icc[IntraclassForm.AgreementSingle].Estimate.IsKnown);
        Assert.Contains("1 raters gave everybody the same value.", icc.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Raters_apart_by_a_constant_agree_in_consistency_without_an_interval()
    {
        // 0.1 steps are not exact in binary: what is left of the rounding is not taken for disagreement.
        IntraclassEstimate consistency = IntraclassCorrelation.Of(RatingMatrix.From(new double?[,] { { 0.1, 0.3 }, { 0.2, 0.4 }, { 0.7, 0.9 } }))[IntraclassForm.ConsistencySingle];
        Assert.Equal(1, consistency.Estimate.Value);
        Assert.Null(consistency.F);
        Assert.Null(consistency.PValue);
        Assert.Null(consistency.Estimate.Interval);
    }

    [Fact]
    public void Krippendorff_s_alpha()
    {
        Assert.Equal(NotEstimable.NoRatings, Alpha(None));
        Assert.Equal(NotEstimable.OneRater, Alpha(OneRater));
        Assert.Equal(NotEstimable.OneRatee, Alpha(OneRatee));
        Assert.Equal(NotEstimable.NoOverlap, Alpha(NoOverlap));
        Assert.Equal(NotEstimable.OneCategory, Alpha(Constant));
        Assert.Equal(NotEstimable.WrongScale, Alpha(new double?[,] { { -1, 2 }, { 1, 3 } }, MeasurementLevel.Ratio));
        Assert.Null(Alpha(Holes));

        // 0 and 0 are no distance apart on a scale of ratios, not 0/0.
        Assert.Equal(1, KrippendorffAlpha.Of(RatingMatrix.From(new double?[,] { { 0, 0 }, { 2, 2 } }), MeasurementLevel.Ratio).Value);
    }

    [Fact]
    public void Draws_that_tell_nothing_give_no_interval()
    {
        // One of two ratees drawn twice holds one category only: every other draw.
        RatingMatrix two = RatingMatrix.From(new double?[,] { { 1, 1 }, { 2, 2 } });
        Estimate alpha = KrippendorffAlpha.Of(two, MeasurementLevel.Nominal, new BootstrapPlan(1, 200));
        Assert.Equal(1, alpha.Value);
        Assert.Contains("of 200 draws held only one category", alpha.Remark!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Coefficients_on_categories()
    {
        Func<CategoryTable, ChanceCorrected>[] all =
        [
            table => CategoryAgreement.Fleiss(table), table => CategoryAgreement.Gwet(table), table => CategoryAgreement.Conger(table),
            table => CategoryAgreement.BrennanPrediger(table), table => CategoryAgreement.Krippendorff(table),
        ];
        foreach (Func<CategoryTable, ChanceCorrected> coefficient in all)
        {
            NotEstimable? Reason(double?[,] table) => coefficient(CategoryTable.From(RatingMatrix.From(table))).Estimate.Reason;
            Assert.Equal(NotEstimable.NoRatings, Reason(None));
            Assert.Equal(NotEstimable.OneRater, Reason(OneRater));
            Assert.Equal(NotEstimable.NoOverlap, Reason(NoOverlap));
            Assert.Equal(NotEstimable.OneCategory, Reason(Constant));
        }

        CategoryTable named = CategoryTable.From(RatingMatrix.From(Constant), [1, 2, 3, 4, 5]);
        Assert.Equal(NotEstimable.OneCategory, CategoryAgreement.Fleiss(named).Estimate.Reason);
        Assert.Equal(1, CategoryAgreement.Gwet(named).Estimate.Value);
        Assert.Equal(1, CategoryAgreement.BrennanPrediger(named).Estimate.Value!.Value, 12);
        Assert.Equal(NotEstimable.OneRater, CategoryAgreement.Fleiss(CategoryTable.FromCounts(new int[,] { { 1, 0 }, { 0, 1 } })).Estimate.Reason);
        Assert.Equal(NotEstimable.NoRatings, CategoryAgreement.Gwet(CategoryTable.FromCounts(new int[,] { { 0, 0 } })).Estimate.Reason);
        Assert.Equal(1, CategoryAgreement.Observed(CategoryTable.From(RatingMatrix.From(Constant))).Value);
        Estimate one = CategoryAgreement.Gwet(CategoryTable.From(RatingMatrix.From(OneRatee))).Estimate;
        Assert.True(one.IsKnown);
        Assert.Null(one.StandardError);

        // The test against chance asks for ratees who were rated equally often.
        FleissTest unequal = FleissTest.Of(CategoryTable.FromCounts(new int[,] { { 2, 0 }, { 0, 3 }, { 1, 2 } }));
        Assert.True(unequal.Kappa.IsKnown);
        Assert.Null(unequal.Z);
        Assert.Null(unequal.PValue);
    }

    [Fact]
    public void A_ratee_whom_nobody_rated_is_left_out_and_said()
    {
        double?[,] table = { { 1, 1 }, { null, null }, { 2, 1 }, { 2, 2 } };
        CategoryTable placed = CategoryTable.From(RatingMatrix.From(table));
        Assert.Equal((3, 1), (placed.Ratees, placed.Unrated));
        Assert.Equal("1 ratees without a rating are left out.", CategoryAgreement.Gwet(placed).Estimate.Remark!.Value.English);
    }

    [Fact]
    public void Tables_that_are_no_tables_of_categories_are_refused()
    {
        Assert.Contains("counts do not say it", Assert.Throws<ArgumentException>(() => CategoryAgreement.Conger(CategoryTable.FromCounts(new int[,] { { 2, 0 }, { 0, 2 } }))).Message, StringComparison.Ordinal);
        Assert.Contains("negative", Assert.Throws<ArgumentException>(() => CategoryTable.FromCounts(new int[,] { { 2, -1 } })).Message, StringComparison.Ordinal);
        Assert.Contains("2.5 is none of the categories", Assert.Throws<ArgumentException>(() => CategoryTable.From(RatingMatrix.From(new double?[,] { { 2.5, 3 } }), [1, 2, 3])).Message, StringComparison.Ordinal);
        double?[,] scores = new double?[600, 2];
        for (int i = 0; i < 600; i++) (scores[i, 0], scores[i, 1]) = (i, i + 0.5);
        Assert.Contains("are scores, not categories", Assert.Throws<ArgumentException>(() => CategoryTable.From(RatingMatrix.From(scores))).Message, StringComparison.Ordinal);
        Assert.Contains("ascend", Assert.Throws<ArgumentException>(() => AgreementWeights.Of(AgreementWeighting.Linear, [2, 1])).Message, StringComparison.Ordinal);
        Assert.Contains("square", Assert.Throws<ArgumentException>(() => CohenKappa.Of(new double[2, 3])).Message, StringComparison.Ordinal);
        Assert.Contains("two raters, not 3", Assert.Throws<ArgumentException>(() => CohenKappa.Of(RatingMatrix.From(Holes))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CohenKappa.Of(new double[,] { { 1, double.NaN }, { 0, 1 } }));
        Assert.Throws<ArgumentException>(() => AgreementWeights.FromDisagreement(new double[,] { { 0, 0 }, { 0, 0 } }));
        Assert.Throws<ArgumentException>(() => AgreementWeights.From(new double[,] { { 1, 2 }, { 0, 1 } }));
        Assert.Throws<ArgumentOutOfRangeException>(() => CategoryAgreement.Gwet(CategoryTable.From(RatingMatrix.From(Holes)), level: 1));
    }

    [Fact]
    public void Cohen_s_kappa()
    {
        Assert.Equal(NotEstimable.NoRatings, CohenKappa.Of(new double[2, 2]).Estimate.Reason);
        Assert.Equal(NotEstimable.OneCategory, CohenKappa.Of(new double[,] { { 7, 0 }, { 0, 0 } }).Estimate.Reason);
        Assert.Equal(NotEstimable.OneCategory, CohenKappa.Of(new double[,] { { 7 } }).Estimate.Reason);
        Assert.Equal(NotEstimable.NoOverlap, CohenKappa.Of(RatingMatrix.From(NoOverlap)).Estimate.Reason);
        Estimate partly = CohenKappa.Of(RatingMatrix.From(new double?[,] { { 1, 1 }, { 2, null }, { 2, 2 } })).Estimate;
        Assert.Equal((2, 1.0), (partly.Observations, partly.Value!.Value));
        Assert.Contains("1 ratees were rated by one rater only", partly.Remark!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Kendall_s_W()
    {
        Assert.Equal(NotEstimable.NoRatings, W(None));
        Assert.Equal(NotEstimable.OneRater, W(OneRater));
        Assert.Equal(NotEstimable.OneRatee, W(OneRatee));
        Assert.Equal(NotEstimable.NoOverlap, W(NoOverlap));
        Assert.Equal(NotEstimable.Incomplete, W(Holes));
        Assert.Equal(NotEstimable.NoVariation, W(Constant));
        KendallW silent = KendallW.Of(RatingMatrix.From(new double?[,] { { 3, 1 }, { 3, 2 }, { 3, 3 } }));
        Assert.Equal((1, 0.5), (silent.ConstantRaters, silent.Estimate.Value!.Value));
        Assert.Equal(0, KendallW.Of(RatingMatrix.From(new double?[,] { { 1, 2 }, { 2, 1 } })).Estimate.Value);
    }

    [Fact]
    public void Agreement_on_one_person()
    {
        NullVariance uniform = NullVariance.Uniform(5);
        ResponseScale scale = new(1, 5);
        Assert.Equal(NotEstimable.NoRatings, WithinGroupAgreement.Rwg([], uniform).Reason);
        Assert.Equal(NotEstimable.OneRater, WithinGroupAgreement.Rwg([3], uniform).Reason);
        Assert.Equal(NotEstimable.OneRater, WithinGroupAgreement.AverageDeviation([3]).Reason);
        Assert.Equal(NotEstimable.NoRatings, WithinGroupAgreement.RwgJ([], uniform).Reason);
        Assert.Equal(NotEstimable.NoRatings, WithinGroupAgreement.RwgJ([[], []], uniform).Reason);
        Assert.Equal(NotEstimable.Incomplete, WithinGroupAgreement.RwgJ([[3, null], [null, 4]], uniform).Reason);
        Assert.Equal(NotEstimable.OutOfRange, WithinGroupAgreement.Awg([5, 5, 4], scale).Reason);
        Assert.Equal(NotEstimable.WrongScale, WithinGroupAgreement.Awg([5, 6, 4], scale).Reason);
        Estimate split = WithinGroupAgreement.Rwg([1, 5, 1, 5], uniform);
        Assert.Equal(0, split.Value);
        Assert.Equal("The variance is 2.6667 times that of the null distribution; the index is 0.", split.Remark!.Value.English);
        Assert.Equal(1 - (16.0 / 3 / 2), WithinGroupAgreement.Rwg([1, 5, 1, 5], uniform, BeyondNull.Keep).Value!.Value, 12);
        Estimate turned = WithinGroupAgreement.RwgJ([[1, 1], [5, 5], [1, 1], [5, 5]], uniform, BeyondNull.Keep);
        Assert.Equal((NotEstimable.OutOfRange, true), (turned.Reason!.Value, turned.Beyond > 1));
        Assert.Contains("has 1 answers, the first has 2", Assert.Throws<ArgumentException>(() => WithinGroupAgreement.RwgJ([[1, 2], [1]], uniform)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => WithinGroupAgreement.Rwg([1, double.NaN], uniform));
        Assert.Throws<ArgumentOutOfRangeException>(() => WithinGroupAgreement.Rwg([1, 2e9], uniform));
        Assert.Throws<ArgumentOutOfRangeException>(() => NullVariance.Of(NullDistribution.Normal, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => NullVariance.Uniform(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => NullVariance.Own(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResponseScale(5, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResponseScale(int.MinValue, int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => NullVariance.Of((NullDistribution)99, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => WithinGroupAgreement.AverageDeviation([3, 4], (DeviationCentre)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => WithinGroupAgreement.Rwg([3, 4], NullVariance.Uniform(5), (BeyondNull)99));
    }

    [Fact]
    public void Agreement_on_a_person_in_words()
    {
        RatingDesign design = RatingDesign.From(Panel("andi", 4, 4, 5).Concat(Panel("budi", 1, 5, 3)).Concat(Panel("citra", 2)));
        IReadOnlyList<RateeAgreement> people = RateeAgreement.Of(design, new ResponseScale(1, 5));
        Assert.Equal([AgreementLevel.Medium, AgreementLevel.Low, null], people.Select(person => person.Level));
        Assert.Equal("3 penilai, kesepakatan sedang (jarak rata-rata 0.44 poin).", people[0].Words.Indonesian);
        Assert.Equal("Cannot be estimated: there is only one rater (n = 1).", people[2].Words.English);
        Assert.Equal(AgreementLevel.High, AgreementLevels.Of(0.4, new ResponseScale(1, 5)));
        Assert.Equal(AgreementLevel.Medium, AgreementLevels.Of(5 / 12.0, new ResponseScale(1, 5)));
        Assert.Null(RateeAgreement.Of(design, new ResponseScale(1, 20))[0].SlightSkew);
        Assert.Contains("r_wg, slight skew null", people[0].Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_result_explains_itself_in_both_languages_with_its_variant_and_its_n()
    {
        RatingMatrix ratings = RatingMatrix.From(DrawnPanel.Likert(3, 8, 3));
        RatingDesign design = RatingDesign.From(Panel("andi", 4, 4, 5).Concat(Panel("budi", 1, 5)));
        (Explanation Step, string Variant)[] steps =
        [
            (IntraclassCorrelation.Of(ratings).Explain(), "ICC(2,1)"), (KrippendorffAlpha.Of(ratings, MeasurementLevel.Ordinal).Explain(), "Krippendorff"),
            (CategoryAgreement.Gwet(CategoryTable.From(ratings), AgreementWeighting.Ordinal).Explain(), "AC2"), (KendallW.Of(ratings).Explain(), "Kendall"),
            (CohenKappa.Of(new double[,] { { 8, 2 }, { 1, 9 } }).Explain(), "Cohen"), (RateeAgreement.Of(design, new ResponseScale(1, 5))[1].Explain(), "a_wg"),
            (OneWayReliability.Of(design).Explain(), "ICC(2)"), (GeneralizabilityReport.Of(new(0.4, 0.1, 0.3), design).Explain(), "G(q,k-hat)"), (CronbachAlpha.Of(ratings).Explain(), "Cronbach"),
        ];
        foreach ((Explanation step, string variant) in steps)
        {
            foreach (string language in new[] { "id", "en" })
            {
                Assert.Contains(variant, step.ToText(language), StringComparison.Ordinal);
                Assert.Contains("(n = ", step.ToText(language), StringComparison.Ordinal);
                Assert.DoesNotContain("NaN", step.ToText(language), StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<RatingObservation> Panel(string ratee, params double[] values) => values.Select((value, at) => new RatingObservation(ratee, $"{ratee}-{at}", value));

    private static NotEstimable? Icc(double?[,] table) => IntraclassCorrelation.Of(RatingMatrix.From(table)).Forms.Select(form => form.Estimate.Reason).Distinct().Single();

    private static NotEstimable? Alpha(double?[,] table, MeasurementLevel level = MeasurementLevel.Interval) => KrippendorffAlpha.Of(RatingMatrix.From(table), level).Reason;

    private static NotEstimable? W(double?[,] table) => KendallW.Of(RatingMatrix.From(table)).Estimate.Reason;
}
