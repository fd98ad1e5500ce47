using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Fairness.Tests.Agreement;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Tests.Properties;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Reliability;

/// <summary>Laws of reliability.</summary>
public class ReliabilityLaws
{
    [Property]
    public void Shared_raters_are_counted_as_pairs_of_ratees_would_count_them(int seed, byte size)
    {
        RatingDesign design = Drawn(seed, size);
        if (DesignOverlap.Of(design) is not DesignOverlap overlap) return;
        Dictionary<string, HashSet<string>> raters = design.Ratings().GroupBy(rating => rating.Ratee).ToDictionary(group => group.Key, group => group.Select(rating => rating.Rater).ToHashSet());
        double n = raters.Count, inverse = raters.Values.Average(own => 1.0 / own.Count), shared = 0;
        foreach ((string one, HashSet<string> left) in raters)
            foreach ((string other, HashSet<string> right) in raters)
                if (one != other) shared += left.Count(right.Contains) / ((double)left.Count * right.Count);
        Near.Same(1 / inverse, overlap.Raters, 1e-12);
        Near.Same(inverse - (shared / (n * (n - 1))), overlap.Confounding, 1e-12);
        Assert.InRange(overlap.Confounding, 0, (1 / overlap.Raters) + 1e-12);
    }

    [Property]
    public void Names_change_nothing_in_generalizability(int seed, byte size)
    {
        RatingDesign design = Drawn(seed, size);
        RatingDesign renamed = RatingDesign.From(design.Ratings().Reverse().Select(rating => new RatingObservation("z" + Mirrored(rating.Ratee), "y" + Mirrored(rating.Rater), rating.Value)));
        VarianceComponents components = new(0.4, 0.1, 0.3);
        Near.Same(GeneralizabilityReport.Of(components, design).Coefficient, GeneralizabilityReport.Of(components, renamed).Coefficient);
        Near.Same(OneWayReliability.Of(design).Icc1, OneWayReliability.Of(renamed).Icc1);
    }

    [Fact]
    public void Where_all_share_all_raters_severity_does_not_count_and_where_none_do_it_all_counts()
    {
        VarianceComponents components = new(0.5, 0.2, 0.3);
        GeneralizabilityReport crossed = GeneralizabilityReport.Of(components, Design(6, 4, (ratee, rater) => $"p{rater}"));
        GeneralizabilityReport nested = GeneralizabilityReport.Of(components, Design(6, 4, (ratee, rater) => $"p{ratee}-{rater}"));
        Assert.Equal(0, crossed.Overlap!.Value.Confounding, 12);
        Assert.Equal(0.25, nested.Overlap!.Value.Confounding, 12);
        Assert.Equal(0.5 / (0.5 + (0.3 / 4)), crossed.Coefficient.Value!.Value, 12);
        Assert.Equal(0.5 / (0.5 + (0.5 / 4)), nested.Coefficient.Value!.Value, 12);
        Assert.Equal(nested.AgreementAverage.Value!.Value, nested.Coefficient.Value!.Value, 12);
    }

    [Fact]
    public void A_person_s_margin_shrinks_with_the_root_of_the_raters()
    {
        GeneralizabilityReport report = GeneralizabilityReport.Of(new(0.5, 0.2, 0.3), Design(6, 4, (_, rater) => $"p{rater}"));
        Assert.Equal(Math.Sqrt(0.5 / 7), report.ErrorFor(7).Value!.Value, 12);
        Assert.Equal(1.959963984540054 * Math.Sqrt(0.5 / 7), report.MarginFor(7)!.Value, 10);
        Assert.Equal(report.ErrorFor(1).Value!.Value / 2, report.ErrorFor(4).Value!.Value, 12);

        // ICC(A,1) is 0.5: 0.7 needs 7/3 raters, so 3.
        Assert.Equal(3, report.RatersNeeded(0.7));
        Assert.Equal((0.5, 0.2, 0.3), report.Shares);
    }

    [Property]
    public void With_equal_numbers_the_one_way_forms_are_the_intraclass_ones(int seed, byte size)
    {
        double?[,] table = DrawnPanel.Likert(seed, 2 + (size % 10), 2 + (size % 4));
        IntraclassCorrelation icc = IntraclassCorrelation.Of(RatingMatrix.From(table));
        OneWayReliability one = OneWayReliability.Of(Enumerable.Range(0, table.GetLength(0)).SelectMany(i => Enumerable.Range(0, table.GetLength(1)).Select(j => ($"r{i}", table[i, j]!.Value))));
        Near.Same(icc[IntraclassForm.OneWaySingle].Estimate.Value, one.Icc1.Value);
        Near.Same(icc[IntraclassForm.OneWaySingle].Estimate.Interval?.Lower, one.Icc1.Interval?.Lower);
        Near.Same(icc[IntraclassForm.OneWayAverage].Estimate.Value, one.Icc2.Value);
        Near.Same(one.Icc1, one.Icc1Unbiased);
        Near.Same(icc[IntraclassForm.OneWayAverage].F, one.F);
    }

    [Property]
    public void Alpha_of_items_is_the_consistency_of_raters_with_its_interval(int seed, byte size)
    {
        RatingMatrix table = RatingMatrix.From(DrawnPanel.Likert(seed, 3 + (size % 10), 2 + (size % 5), size % 3 * 0.05));
        IntraclassEstimate consistency = IntraclassCorrelation.Of(table)[IntraclassForm.ConsistencyAverage];
        if (consistency.Estimate.Interval is null) return;
        Near.Same(consistency.Estimate, CronbachAlpha.Of(table).Raw, 1e-8);
    }

    [Property]
    public void Alpha_does_not_depend_on_order_shift_or_scale(int seed, byte size)
    {
        double?[,] table = DrawnPanel.Likert(seed, 4 + (size % 10), 2 + (size % 5));
        CronbachAlpha usual = CronbachAlpha.Of(RatingMatrix.From(table)), moved = CronbachAlpha.Of(RatingMatrix.From(DrawnPanel.Mapped(DrawnPanel.Shuffled(table, seed), value => (5 * value) + 60)));
        Near.Same(usual.Raw, moved.Raw, 1e-8);
        Near.Same(usual.Standardised, moved.Standardised, 1e-8);
        Near.Same(5 * usual.StandardError.Value, moved.StandardError.Value, 1e-8);
    }

    [Property]
    public void Stepping_up_and_asking_back_meet(byte single, byte times)
    {
        double r = (single + 1) / 258.0, k = (times + 1) / 10.0;
        double stepped = SpearmanBrown.StepUp(r, k).Value!.Value;
        Near.Same(k, SpearmanBrown.FactorFor(r, stepped).Value);
        Near.Same(r, SpearmanBrown.StepUp(stepped, 1 / k).Value);
        int needed = SpearmanBrown.RatersNeeded(r, 0.8)!.Value;
        Assert.True(SpearmanBrown.StepUp(r, needed).Value >= 0.8 - 1e-9);
        Assert.True(needed == 1 || SpearmanBrown.StepUp(r, needed - 1).Value < 0.8);
    }

    [Property]
    public void The_order_of_replicates_changes_nothing_and_percentiles_stay_among_them(int seed)
    {
        SeededRandom chance = new((ulong)seed);
        double[] replicates = [.. Enumerable.Range(0, 199).Select(_ => chance.NextDouble())];
        BootstrapReplicates one = new(0.5, replicates), other = new(0.5, [.. replicates.Reverse()]);
        Estimate limits = one.Percentile(LocalizedText.Same("x"), 1);
        Assert.Equal(limits, other.Percentile(LocalizedText.Same("x"), 1));
        Assert.InRange(limits.Interval!.Value.Lower, replicates.Min(), replicates.Max());
        Assert.InRange(limits.Interval.Value.Upper, replicates.Min(), replicates.Max());
    }

    private static string Mirrored(string id) => new([.. id.Select(letter => char.IsDigit(letter) ? (char)('0' + ('9' - letter)) : letter)]);

    private static RatingDesign Drawn(int seed, byte size)
    {
        Random random = new(seed);
        int raters = 2 + (size % 9);
        return RatingDesign.From(Enumerable.Range(0, 2 + (size % 7)).SelectMany(ratee =>
            Enumerable.Range(0, raters).Where(rater => rater == ratee % raters || random.Next(2) == 0).Select(rater => new RatingObservation($"{ratee:00}", $"{rater:00}", random.Next(1, 6)))));
    }

    private static RatingDesign Design(int ratees, int raters, Func<int, int, string> rater) =>
        RatingDesign.From(Enumerable.Range(0, ratees).SelectMany(i => Enumerable.Range(0, raters).Select(j => new RatingObservation($"r{i}", rater(i, j), i + j))));

    [Fact]
    public void An_interval_is_carried_along_to_more_raters_and_into_an_error()
    {
        Estimate single = IntraclassCorrelation.Of(RatingMatrix.From(DrawnPanel.Normal(4, 12, 4, 0.5, 0.1, 0.3)))[IntraclassForm.ConsistencySingle].Estimate;
        Estimate average = IntraclassCorrelation.Of(RatingMatrix.From(DrawnPanel.Normal(4, 12, 4, 0.5, 0.1, 0.3)))[IntraclassForm.ConsistencyAverage].Estimate;
        Near.Same(average.Interval!.Value.Lower, SpearmanBrown.StepUp(single, 4).Interval!.Value.Lower);
        Near.Same(average.Interval!.Value.Upper, SpearmanBrown.StepUp(single, 4).Interval!.Value.Upper);
        Estimate error = StandardErrorOfMeasurement.Of(2, average);
        Near.Same(2 * Math.Sqrt(1 - average.Interval!.Value.Lower), error.Interval!.Value.Upper);
        Near.Same(2 * Math.Sqrt(1 - average.Interval!.Value.Upper), error.Interval!.Value.Lower);
        Assert.Equal(average.Observations, error.Observations);

        Estimate none = IntraclassCorrelation.Of(RatingMatrix.From(new double?[,] { { 3, 3 }, { 3, 3 } }))[IntraclassForm.ConsistencyAverage].Estimate;
        Assert.Equal(none.Reason, SpearmanBrown.StepUp(none, 2).Reason);
        Assert.Equal(none.Reason, StandardErrorOfMeasurement.Of(2, none).Reason);
    }
}
