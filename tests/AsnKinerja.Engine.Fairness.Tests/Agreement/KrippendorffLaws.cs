using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Tests.Properties;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>Laws of Krippendorff's alpha.</summary>
public class KrippendorffLaws
{
    private static readonly MeasurementLevel[] Levels = Enum.GetValues<MeasurementLevel>();

    [Property]
    public void The_fast_forms_are_the_coincidences_of_the_textbook(int seed, byte size)
    {
        RatingMatrix ratings = Drawn(seed, size);
        foreach (MeasurementLevel level in Levels)
            if (KrippendorffAlpha.Of(ratings, level).Value is double alpha) Near.Same(Textbook(ratings, level), alpha);
    }

    [Property(MaxTest = 40)]
    public void Order_and_names_change_neither_alpha_nor_its_interval(int seed, byte size)
    {
        double?[,] table = DrawnPanel.Likert(seed, 2 + (size % 12), 2 + (size % 5), 0.3), shuffled = DrawnPanel.Shuffled(table, seed);
        BootstrapPlan plan = new(seed, 60);
        foreach (MeasurementLevel level in Levels)
        {
            Estimate usual = KrippendorffAlpha.Of(RatingMatrix.From(table), level, plan);
            Near.Same(usual, KrippendorffAlpha.Of(RatingMatrix.From(shuffled), level, plan));
            Near.Same(usual, KrippendorffAlpha.Of(RatingMatrix.From(shuffled, [.. Enumerable.Range(0, table.GetLength(0)).Select(i => $"pegawai {100 - i}")]), level, plan));
        }
    }

    [Property]
    public void Each_level_of_measurement_has_its_own_freedom(int seed, byte size)
    {
        double?[,] table = DrawnPanel.Likert(seed, 3 + (size % 12), 2 + (size % 5), 0.2);
        Near.Same(Of(table, MeasurementLevel.Nominal), Of(DrawnPanel.Mapped(table, value => value * 7 % 11), MeasurementLevel.Nominal));
        Near.Same(Of(table, MeasurementLevel.Ordinal), Of(DrawnPanel.Mapped(table, Math.Exp), MeasurementLevel.Ordinal));
        Near.Same(Of(table, MeasurementLevel.Interval), Of(DrawnPanel.Mapped(table, value => (3 * value) - 50), MeasurementLevel.Interval));
        Near.Same(Of(table, MeasurementLevel.Ratio), Of(DrawnPanel.Mapped(table, value => 3 * value), MeasurementLevel.Ratio));
    }

    [Fact]
    public void A_shift_changes_the_alpha_of_ratios() =>
        Assert.NotEqual(
            Of(DrawnPanel.Likert(4, 12, 3), MeasurementLevel.Ratio).Value!.Value, Of(DrawnPanel.Mapped(DrawnPanel.Likert(4, 12, 3), value => value + 10), MeasurementLevel.Ratio).Value!.Value, 3);

    [Fact]
    public void Raters_who_agree_on_everything_score_1_at_every_level() => Assert.All(Levels, level => Assert.Equal(1, Of(DrawnPanel.Agreeing(6, 3), level).Value!.Value, 12));

    [Fact]
    public void The_interval_holds_the_estimate_and_comes_again_from_the_same_seed()
    {
        RatingMatrix ratings = RatingMatrix.From(DrawnPanel.Likert(11, 40, 4, 0.2));
        Estimate one = KrippendorffAlpha.Of(ratings, MeasurementLevel.Ordinal, new BootstrapPlan(5)), again = KrippendorffAlpha.Of(ratings, MeasurementLevel.Ordinal, new BootstrapPlan(5));
        Assert.Equal(one, again);
        Assert.True(one.Interval!.Value.Contains(one.Value!.Value));
        Assert.NotEqual(one.Interval, KrippendorffAlpha.Of(ratings, MeasurementLevel.Ordinal, new BootstrapPlan(6)).Interval);
        Assert.True(KrippendorffAlpha.Of(ratings, MeasurementLevel.Ordinal, new BootstrapPlan(5), 0.5).Interval!.Value.Upper < one.Interval.Value.Upper);
    }

    private static RatingMatrix Drawn(int seed, byte size) => RatingMatrix.From(DrawnPanel.Likert(seed, 2 + (size % 12), 2 + (size % 5), size % 4 * 0.2));

    private static Estimate Of(double?[,] table, MeasurementLevel level) => KrippendorffAlpha.Of(RatingMatrix.From(table), level);

    // Krippendorff (2011): all pairs in units, every value with every other.
    private static double Textbook(RatingMatrix ratings, MeasurementLevel level)
    {
        double[] Unit(int ratee) => [.. Enumerable.Range(0, ratings.Raters.Count).Select(rater => ratings[ratee, rater]).Where(cell => cell is not null).Select(cell => cell!.Value)];
        List<double[]> units = [.. Enumerable.Range(0, ratings.Ratees.Count).Select(Unit).Where(unit => unit.Length >= 2)];
        double[] all = [.. units.SelectMany(unit => unit)], values = [.. all.Distinct().OrderBy(value => value)];
        double Count(double value) => all.Count(one => one == value);
        double Distance(double c, double k)
        {
            if (c == k) return 0;
            (double low, double high) = (Math.Min(c, k), Math.Max(c, k));
            return level switch
            {
                MeasurementLevel.Nominal => 1,
                MeasurementLevel.Ordinal => Math.Pow(values.Where(value => value >= low && value <= high).Sum(Count) - ((Count(c) + Count(k)) / 2), 2),
                MeasurementLevel.Interval => Math.Pow(c - k, 2),
                _ => Math.Pow((c - k) / (c + k), 2),
            };
        }

        double observed = units.Sum(unit => unit.SelectMany((one, i) => unit.Where((_, j) => j != i).Select(other => Distance(one, other))).Sum() / (unit.Length - 1));
        double expected = values.Sum(c => values.Sum(k => Count(c) * Count(k) * Distance(c, k)));
        return 1 - ((all.Length - 1) * observed / expected);
    }
}
