using System;
using System.Linq;
using AsnKinerja.Engine.Tests.Properties;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>Laws of the coefficients of agreement on categories.</summary>
public class CategoryLaws
{
    private static readonly AgreementWeighting[] Weightings = Enum.GetValues<AgreementWeighting>();

    private static readonly Func<CategoryTable, AgreementWeighting, ChanceCorrected>[] All =
    [
        (table, weighting) => CategoryAgreement.Fleiss(table, weighting), (table, weighting) => CategoryAgreement.Gwet(table, weighting),
        (table, weighting) => CategoryAgreement.BrennanPrediger(table, weighting), (table, weighting) => CategoryAgreement.Conger(table, weighting),
        (table, weighting) => CategoryAgreement.Krippendorff(table, weighting),
    ];

    [Property]
    public void Order_shift_and_scale_change_nothing(int seed, byte size)
    {
        double?[,] table = DrawnPanel.Likert(seed, 3 + (size % 12), 3, 0.2);
        CategoryTable usual = CategoryTable.From(RatingMatrix.From(table)), moved = CategoryTable.From(RatingMatrix.From(DrawnPanel.Mapped(DrawnPanel.Shuffled(table, seed), value => (4 * value) - 100)));
        foreach (Func<CategoryTable, AgreementWeighting, ChanceCorrected> coefficient in All)
            foreach (AgreementWeighting weighting in Weightings) Near.Same(coefficient(usual, weighting).Estimate, coefficient(moved, weighting).Estimate, 1e-8);
    }

    [Property]
    public void For_two_raters_Conger_is_Cohen(int seed, byte size)
    {
        RatingMatrix ratings = RatingMatrix.From(DrawnPanel.Likert(seed, 3 + (size % 20), 2));
        foreach (AgreementWeighting weighting in Weightings)
        {
            ChanceCorrected conger = CategoryAgreement.Conger(CategoryTable.From(ratings), weighting), cohen = CohenKappa.Of(ratings, weighting);
            Near.Same(conger.Estimate.Value, cohen.Estimate.Value);
            Near.Same(conger.ByChance, cohen.ByChance);
        }
    }

    [Property]
    public void Observed_agreement_and_Conger_s_chance_are_those_of_all_pairs(int seed, byte size)
    {
        double?[,] table = DrawnPanel.Likert(seed, 3 + (size % 12), 2 + (size % 4));
        (int n, int k) = (table.GetLength(0), table.GetLength(1));
        CategoryTable placed = CategoryTable.From(RatingMatrix.From(table));
        if (placed.Categories.Count < 2) return;
        double[] categories = [.. placed.Categories];
        foreach (AgreementWeighting weighting in Weightings)
        {
            AgreementWeights weights = AgreementWeights.Of(weighting, categories);
            double Weight(double? one, double? other) => weights[Array.IndexOf(categories, one!.Value), Array.IndexOf(categories, other!.Value)];
            (int G, int H)[] pairs = [.. Enumerable.Range(0, k).SelectMany(g => Enumerable.Range(0, k).Where(h => h != g).Select(h => (g, h)))];
            double observed = pairs.Average(pair => Enumerable.Range(0, n).Average(i => Weight(table[i, pair.G], table[i, pair.H])));
            double chance = pairs.Average(pair => Enumerable.Range(0, n).Average(i => Enumerable.Range(0, n).Average(j => Weight(table[i, pair.G], table[j, pair.H]))));
            ChanceCorrected conger = CategoryAgreement.Conger(placed, weighting);
            Near.Same(observed, conger.Observed);
            Near.Same(chance, conger.ByChance);
        }
    }

    [Property]
    public void Alpha_with_weights_is_alpha_of_the_level(int seed, byte size)
    {
        RatingMatrix ratings = RatingMatrix.From(DrawnPanel.Likert(seed, 3 + (size % 12), 2 + (size % 4), 0.3));
        CategoryTable table = CategoryTable.From(ratings);
        Near.Same(KrippendorffAlpha.Of(ratings, MeasurementLevel.Nominal).Value, CategoryAgreement.Krippendorff(table).Estimate.Value);
        Near.Same(KrippendorffAlpha.Of(ratings, MeasurementLevel.Interval).Value, CategoryAgreement.Krippendorff(table, AgreementWeighting.Quadratic).Estimate.Value);
    }

    [Property]
    public void Counts_give_what_the_ratings_give(int seed, byte size)
    {
        double?[,] ratings = DrawnPanel.Likert(seed, 3 + (size % 12), 4, 0.2);
        CategoryTable raw = CategoryTable.From(RatingMatrix.From(ratings), [1, 2, 3, 4, 5]);
        int[,] counts = new int[ratings.GetLength(0), 5];
        for (int i = 0; i < ratings.GetLength(0); i++)
            for (int j = 0; j < 4; j++)
                if (ratings[i, j] is double value) counts[i, (int)value - 1]++;
        CategoryTable counted = CategoryTable.FromCounts(counts);
        foreach (AgreementWeighting weighting in Weightings)
        {
            Near.Same(CategoryAgreement.Fleiss(raw, weighting).Estimate, CategoryAgreement.Fleiss(counted, weighting).Estimate);
            Near.Same(CategoryAgreement.Gwet(raw, weighting).Estimate, CategoryAgreement.Gwet(counted, weighting).Estimate);
            Near.Same(CategoryAgreement.BrennanPrediger(raw, weighting).Estimate, CategoryAgreement.BrennanPrediger(counted, weighting).Estimate);
            Near.Same(CategoryAgreement.Krippendorff(raw, weighting).Estimate.Value, CategoryAgreement.Krippendorff(counted, weighting).Estimate.Value);
        }
    }

    [Fact]
    public void Raters_who_agree_on_everything_score_1_in_every_coefficient()
    {
        CategoryTable table = CategoryTable.From(RatingMatrix.From(DrawnPanel.Agreeing(8, 3)));
        foreach (Func<CategoryTable, AgreementWeighting, ChanceCorrected> coefficient in All)
            foreach (AgreementWeighting weighting in Weightings) Assert.Equal(1, coefficient(table, weighting).Estimate.Value!.Value, 12);
        Assert.Equal(1, CohenKappa.Of(RatingMatrix.From(DrawnPanel.Agreeing(8, 2))).Estimate.Value);
    }

    [Fact]
    public void Where_nearly_all_choose_one_category_AC1_is_steady_and_kappa_falls()
    {
        double[,] table = { { 118, 5 }, { 2, 0 } };
        int[,] counts = new int[125, 2];
        for (int i = 0; i < 125; i++) (counts[i, 0], counts[i, 1]) = i < 118 ? (2, 0) : (1, 1);
        Assert.True(CohenKappa.Of(table).Estimate.Value < 0);
        Assert.True(CategoryAgreement.Gwet(CategoryTable.FromCounts(counts)).Estimate.Value > 0.9);
    }

    [Fact]
    public void A_category_of_the_scale_that_nobody_used_counts_where_it_is_named()
    {
        RatingMatrix ratings = RatingMatrix.From(new double?[,] { { 1, 1 }, { 2, 2 }, { 1, 2 } });
        Assert.Equal(1 / 2.0, CategoryAgreement.BrennanPrediger(CategoryTable.From(ratings)).ByChance);
        Assert.Equal(1 / 5.0, CategoryAgreement.BrennanPrediger(CategoryTable.From(ratings, [1, 2, 3, 4, 5])).ByChance!.Value, 12);
    }
}
