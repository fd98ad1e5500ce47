using System;
using System.Linq;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using NodaTime;
using Xunit;
using Fraction = AsnKinerja.Engine.Tests.Properties.Oracle.Fraction;

namespace AsnKinerja.Engine.Tests.Properties.Progress;

/// <summary>The laws on progress: symmetric, order-free, missing is never zero, exact, explained.</summary>
public class ProgressLaws
{
    [Property(MaxTest = 300, Arbitrary = [typeof(Histories)])]
    public void The_order_of_entry_changes_no_digit_and_no_word(DrawnHistory drawn, int seed)
    {
        DrawnPoint[] shuffled = [.. drawn.Points];
        new Random(seed).Shuffle(shuffled);
        CompletedTraining training = new("t", new LocalDate(2019, 3, 1), new LocalDate(2019, 3, 5));
        Assert.Equal(
            drawn.ToHistory().With(training).Progress().Explain().ToJson(), new DrawnHistory(shuffled).ToHistory().With(training).Progress().Explain().ToJson());
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Histories)])]
    public void A_rise_and_the_same_fall_are_judged_alike(DrawnHistory drawn)
    {
        ProgressReport forth = drawn.ToHistory().Progress(), back = Mirrored(drawn).ToHistory().Progress();
        if (forth.Change is null) return;
        Assert.Equal(-forth.Change.Amount, back.Change!.Amount);
        Assert.Equal(forth.Change.SquaredError, back.Change.SquaredError);
        Assert.Equal(Opposite(forth.Change.Verdict), back.Change.Verdict);
        if (forth.Trend is not null) Assert.Equal(-forth.Trend.PerYear, back.Trend!.PerYear);
    }

    [Property(MaxTest = 300)]
    public void The_rule_of_noise_does_not_ask_which_way(int change, ushort squaredError, byte factor)
    {
        NoiseRule rule = new(1 + factor);
        Rational amount = Rational.Of(change, 7), error = Rational.Of(squaredError, 3);
        Assert.Equal(Opposite(rule.Judge(amount, error)), rule.Judge(-amount, error));
        bool isMore = (Rational.Abs(amount) * Rational.Abs(amount)) > (1 + factor) * (1 + factor) * error;
        Assert.Equal(isMore, rule.Judge(amount, error) is ProgressVerdict.Risen or ProgressVerdict.Fallen);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Histories)])]
    public void More_disagreement_never_makes_progress_out_of_noise(DrawnHistory drawn)
    {
        DrawnHistory apart = new([.. drawn.Points.Select(point => point with { Deviation = point.Deviation + 3 })]);
        if (drawn.ToHistory().Progress().Change?.Verdict == ProgressVerdict.WithinNoise)
            Assert.Equal(ProgressVerdict.WithinNoise, apart.ToHistory().Progress().Change!.Verdict);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Histories)])]
    public void Where_the_uncertainty_of_one_end_is_not_known_no_number_stands_for_that_of_the_change(DrawnHistory drawn)
    {
        DrawnPoint[] measured = [.. drawn.Points.Where(point => point.Tenths is not null).OrderBy(point => point.Semester)];
        ProgressChange? change = drawn.ToHistory().Progress().Change;
        if (measured.Length < 2)
        {
            Assert.Null(change);
            return;
        }

        bool known = measured[0].IsKnown && measured[^1].IsKnown;
        Assert.Equal(known, change!.SquaredError is not null);
        Assert.Equal(known, change.Verdict != ProgressVerdict.NotKnown);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Histories)])]
    public void The_slope_is_the_one_of_the_textbook(DrawnHistory drawn)
    {
        DrawnPoint[] measured = [.. drawn.Points.Where(point => point.Tenths is not null)];
        ProgressTrend? trend = drawn.ToHistory().Progress().Trend;
        Assert.Equal(measured.Length >= 3, trend is not null);
        if (trend is null) return;

        // n Σxy - Σx Σy over n Σx² - (Σx)², with x in years: a semester is half a one.
        long n = measured.Length, x = measured.Sum(point => (long)point.Semester), y = measured.Sum(point => (long)point.Tenths!.Value);
        long xy = measured.Sum(point => (long)point.Semester * point.Tenths!.Value), xx = measured.Sum(point => (long)point.Semester * point.Semester);
        Fraction perYear = new Fraction(2 * ((n * xy) - (x * y)), 10 * ((n * xx) - (x * x)));
        Assert.Equal(perYear.ToRational(), trend.PerYear);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Histories)])]
    public void A_period_without_value_changes_nothing_but_the_words(DrawnHistory drawn)
    {
        int free = Enumerable.Range(0, 22).First(semester => drawn.Points.All(point => point.Semester != semester));
        ProgressReport before = drawn.ToHistory().Progress(), after = new DrawnHistory([.. drawn.Points, new DrawnPoint(free, null, null, null)]).ToHistory().Progress();
        Assert.Equal(before.Change?.Amount, after.Change?.Amount);
        Assert.Equal(before.Change?.SquaredError, after.Change?.SquaredError);
        Assert.Equal(before.Trend?.PerYear, after.Trend?.PerYear);
        Assert.Null(after[new DrawnPoint(free, null, null, null).Period].Value);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Histories)])]
    public void Every_printed_step_can_be_redone_and_ends_at_the_change(DrawnHistory drawn)
    {
        ProgressReport report = drawn.ToHistory().With(new CompletedTraining("t", new LocalDate(2019, 3, 1), new LocalDate(2019, 3, 5))).Progress();
        Explanation?[] trees = [report.Explain(), report.Change?.Explain(), report.Trend?.Explain(), report.Change?.Toward(7).Explain(), report.Trainings[0].Explain()];
        foreach (Explanation? tree in trees)
        {
            if (tree is null) continue;
            PrintedStep printed = PrintedJson.Read(tree.ToJson());
            printed.AssertShows(tree);
            printed.Redo();
        }

        if (report.Change is not null) Assert.Equal(report.Change.Amount, report.Change.Explain().Value);
        if (report.Trend is not null) Assert.Equal(report.Trend.PerYear, report.Trend.Explain().Value);
    }

    private static DrawnHistory Mirrored(DrawnHistory drawn) => new([.. drawn.Points.Select(point => point with { Tenths = 60 - point.Tenths })]);

    private static ProgressVerdict Opposite(ProgressVerdict verdict) => verdict switch
    {
        ProgressVerdict.Risen => ProgressVerdict.Fallen,
        ProgressVerdict.Fallen => ProgressVerdict.Risen,
        _ => verdict,
    };
}
