using System;
using System.Linq;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;
using Xunit;
using static AsnKinerja.Engine.Tests.Development.Progress.Measured;

namespace AsnKinerja.Engine.Tests.Development.Progress;

/// <summary>A number over periods: trend, trainings, gaps.</summary>
public class ProgressReportTests
{
    private static readonly CompletedTraining Training = new("diklat", new LocalDate(2025, 8, 4), new LocalDate(2025, 8, 8));

    [Fact]
    public void Three_periods_that_rise_by_one_rise_by_one_a_year()
    {
        ProgressTrend trend = Score(Value("2024", 1, 0.1m), Value("2025", 2, 0.1m), Value("2026", 3, 0.1m)).Progress().Trend!;
        Assert.Equal(1, trend.PerYear);
        Assert.Equal(ProgressVerdict.Risen, trend.Verdict);

        // The outer two count half each: (1/2)² × 0.002 twice.
        Assert.Equal(Rational.Of(1, 1000), trend.SquaredError);
        Assert.StartsWith("Up 1 a year; more than noise", trend.InWords.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_point_a_semester_is_a_point_a_year() =>
        Assert.Equal(1, Score(Value("2025-S1", 2, 0.1m), Value("2025-S2", 2.5m, 0.1m), Value("2026-S1", 3, 0.1m)).Progress().Trend!.PerYear);

    [Fact]
    public void A_year_that_is_missing_still_takes_a_year()
    {
        ProgressReport report = Score(Value("2022", 1, 0.1m), Value("2023", 2, 0.1m), Value("2026", 5, 0.1m)).Progress();
        Assert.Equal(1, report.Trend!.PerYear);
        Assert.Equal(["2022", "2023", "2024", "2025", "2026"], report.Points.Select(point => point.Period.ToString()));
        Assert.All(report.Points.Where(point => point.Period.First.Year is 2024 or 2025), point => Assert.Null(point.Value));
        Assert.Contains("Year 2024: there is no record; it is not counted as 0 and not estimated.", report.InWords.Select(words => words.English));
    }

    [Fact]
    public void Two_values_make_a_change_but_no_trend()
    {
        ProgressReport report = Score(Value("2025", 1, 0.1m), Value("2026", 2, 0.1m)).Progress();
        Assert.NotNull(report.Change);
        Assert.Null(report.Trend);
    }

    [Fact]
    public void One_value_makes_no_change_and_none_says_so()
    {
        Assert.Contains("There is one value only, and so no change yet.", Score(Value("2026", 2, 0.1m)).Progress().InWords.Select(words => words.English));
        ProgressReport none = Score(Measurement.Missing(In("2026"), new LocalizedText("tidak dinilai", "not rated"))).Progress();
        Assert.Equal(["There is no value.", "Year 2026: not rated; it is not counted as 0 and not estimated."], none.InWords.Select(words => words.English));
    }

    [Fact]
    public void One_period_without_known_uncertainty_leaves_the_trend_unjudged()
    {
        ProgressTrend trend = Score(Value("2024", 1, 0.1m), Measurement.Of(In("2025"), 2), Value("2026", 3, 0.1m)).Progress().Trend!;
        Assert.Equal(1, trend.PerYear);
        Assert.Null(trend.SquaredError);
        Assert.Equal(ProgressVerdict.NotKnown, trend.Verdict);
        Assert.Contains("is not known", trend.InWords.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_a_training_and_after_it()
    {
        ScoreHistory history = Score(Value("2025-TW1", 2, 0.2m), Value("2025-TW2", 2.2m, 0.2m), Value("2025-TW3", 2.6m, 0.2m), Value("2025-TW4", 3, 0.2m), Value("2026-TW1", 3.5m, 0.2m));
        TrainingEffect effect = Assert.Single(history.With(Training).Progress().Trainings);
        Assert.Equal(In("2025-TW2"), effect.Before!.Period);
        Assert.Equal(In("2025-TW4"), effect.After!.Period);
        Assert.False(effect.IsMixed);
        Assert.Equal(0.8m, effect.Change!.Amount);
        Assert.Equal(ProgressVerdict.Risen, effect.Change.Verdict);
        Assert.Contains("A change after a training does not show that the training brought it about.", effect.InWords.Select(words => words.English));
    }

    [Fact]
    public void A_year_in_which_somebody_was_trained_counts_as_after_only_while_there_is_no_better_and_says_so()
    {
        ScoreHistory history = Score(Value("2024", 2, 0.2m), Value("2025", 3, 0.2m)).With(Training);
        TrainingEffect mixed = Assert.Single(history.Progress().Trainings);
        Assert.True(mixed.IsMixed);
        Assert.Equal(In("2025"), mixed.After!.Period);
        Assert.Contains(mixed.InWords, words => words.English.StartsWith("Year 2025 began before the training was over", StringComparison.Ordinal));

        TrainingEffect clean = Assert.Single(history.With(Value("2026", 3.5m, 0.2m)).Progress().Trainings);
        Assert.False(clean.IsMixed);
        Assert.Equal(In("2026"), clean.After!.Period);
    }

    [Fact]
    public void Without_a_value_before_or_after_there_is_no_effect()
    {
        TrainingEffect nothingAfter = Assert.Single(Score(Value("2024", 2, 0.2m)).With(Training).Progress().Trainings);
        Assert.Null(nothingAfter.Change);
        Assert.Equal(["There is no value after the training yet."], nothingAfter.InWords.Select(words => words.English));
        TrainingEffect nothingBefore = Assert.Single(Score(Value("2026", 2, 0.2m)).With(Training).Progress().Trainings);
        Assert.Null(nothingBefore.Change);
        Assert.Equal(["There is no value of a period that ended before the training began."], nothingBefore.InWords.Select(words => words.English));
    }

    [Fact]
    public void A_missing_value_is_stepped_over_and_not_taken_for_the_one_after()
    {
        ScoreHistory history = Score(Value("2025-TW2", 2, 0.2m), Measurement.Missing(In("2025-TW4"), Measurement.NobodyRated), Value("2026-TW1", 3, 0.2m)).With(Training);
        Assert.Equal(In("2026-TW1"), Assert.Single(history.Progress().Trainings).After!.Period);
    }

    [Fact]
    public void The_change_between_any_two_periods_can_be_asked_for()
    {
        ProgressReport report = Score(Value("2023", 1, 0.1m), Value("2024", 2, 0.1m), Value("2026", 3, 0.1m)).Progress();
        Assert.Equal(1, report.Between(In("2024"), In("2026"))!.Amount);
        Assert.Null(report.Between(In("2024"), In("2025")));
        Assert.Throws<ArgumentException>(() => report.Between(In("2026"), In("2024")));
        Assert.Contains("it has 2023, 2024, 2025, 2026", Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => report[In("2022")]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_twice_is_refused_with_all_others_that_share_days()
    {
        InvalidHistoryException refused = Assert.Throws<InvalidHistoryException>(() =>
            Score(Value("2025", 1, 0.1m), Value("2025", 2, 0.1m), Value("2026-S1", 1, 0.1m), Value("2026-TW1", 2, 0.1m)));
        Assert.Equal(
            ["'nilai' has 2025 twice; a period has one value.", "'nilai' has 2026-TW1 and 2026-S1, which share days; keep one of them, or put them into two histories."],
            refused.Problems);
    }

    [Fact]
    public void Periods_of_several_lengths_are_one_history_without_guessed_gaps()
    {
        ProgressReport report = Score(Value("2023", 1, 0.1m), Value("2025-S1", 2, 0.1m), Value("2025-12", 3, 0.1m)).Progress();
        Assert.Equal(3, report.Points.Count);
        Assert.NotNull(report.Trend);
    }

    [Fact]
    public void A_target_below_the_start_is_as_good_as_one_above()
    {
        ProgressChange late = Score(Value("2025", 10, 1), Value("2026", 4, 1)).Progress().Change!;
        Assert.Equal(Rational.Of(3, 5), late.Toward(0).Share);
        Assert.False(late.Toward(0).IsReached);
        Assert.True(late.Toward(4).IsReached);
        Assert.Equal(-1, late.Toward(16).Share);
    }

    [Fact]
    public void Who_starts_at_the_target_has_no_way_to_go()
    {
        TargetProgress stayed = Score(Value("2025", 5, 1), Value("2026", 5, 1)).Progress().Change!.Toward(5);
        Assert.Null(stayed.Share);
        Assert.True(stayed.IsReached);
        Assert.False(Score(Value("2025", 5, 1), Value("2026", 4, 1)).Progress().Change!.Toward(5).IsReached);
    }

    [Fact]
    public void A_training_that_ends_before_it_begins_is_refused() =>
        Assert.Contains("ends on 2025-08-03, before it begins on 2025-08-04", Assert.Throws<ArgumentException>(() => new CompletedTraining("d", new LocalDate(2025, 8, 4), new LocalDate(2025, 8, 3))).Message, StringComparison.Ordinal);
}
