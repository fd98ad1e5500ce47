using System;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using Xunit;
using static AsnKinerja.Engine.Tests.Development.Progress.Measured;

namespace AsnKinerja.Engine.Tests.Development.Progress;

/// <summary>A change is held against the disagreement of those who rated, and says what can be known of it.</summary>
public class ProgressChangeTests
{
    // Both ends: five raters 0.5 apart, so a squared standard error of 0.25 / 5 + 0.25 / 5 = 0.1, and twice it squared is 0.4.
    private static ProgressChange Change(Rational from, Rational to) => Score(Value("2025", from, 0.5m), Value("2026", to, 0.5m)).Progress().Change!;

    [Fact]
    public void The_squared_error_of_a_change_is_that_of_both_ends()
    {
        ProgressChange change = Change(2, 3);
        Assert.Equal(1, change.Amount);
        Assert.Equal(Rational.Of(1, 10), change.SquaredError);
        Assert.Equal(0.3162m, change.StandardError);
        Assert.Equal(ProgressVerdict.Risen, change.Verdict);
        Assert.Equal("Up 1 from Year 2025 to Year 2026; more than noise: over 2 times the standard error of 0.3162.", change.InWords.English);
    }

    [Fact]
    public void A_change_within_noise_says_so_in_words()
    {
        ProgressChange change = Change(2, 2.6m);
        Assert.Equal(ProgressVerdict.WithinNoise, change.Verdict);
        Assert.Equal("Naik 0.6 dari Tahun 2025 ke Tahun 2026; dalam batas ketidakpastian: galat bakunya 0.3162, dan perubahan sampai 2 kali itu tidak dapat dibedakan dari perbedaan antarpenilai.", change.InWords.Indonesian);
        Assert.Contains("within noise", change.InWords.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fall_is_as_noisy_as_a_rise()
    {
        Assert.Equal(ProgressVerdict.Fallen, Change(3, 2).Verdict);
        Assert.Equal(ProgressVerdict.WithinNoise, Change(2.6m, 2).Verdict);
        Assert.StartsWith("Down 1 ", Change(3, 2).InWords.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", ProgressVerdict.WithinNoise)]
    [InlineData("2001/1000", ProgressVerdict.Risen)]
    public void Exactly_the_limit_is_still_within(string change, ProgressVerdict verdict) =>
        Assert.Equal(verdict, NoiseRule.TwoStandardErrors.Judge(Rational.Parse(change), 1));

    [Fact]
    public void The_comparison_rounds_no_root()
    {
        // The root of 2 to four digits is 1.4142, whose double is below the true 2.828427...
        Assert.Equal(ProgressVerdict.WithinNoise, NoiseRule.TwoStandardErrors.Judge(2.82842m, 2));
        Assert.Equal(ProgressVerdict.Risen, NoiseRule.TwoStandardErrors.Judge(2.82843m, 2));
    }

    [Fact]
    public void With_one_rater_the_uncertainty_is_not_known_and_no_number_stands_for_it()
    {
        ProgressChange change = Score(Value("2025", 2, 0.5m), Measurement.Of(In("2026"), 4, RaterPanel.Of(1))).Progress().Change!;
        Assert.Null(change.SquaredError);
        Assert.Null(change.StandardError);
        Assert.Equal(ProgressVerdict.NotKnown, change.Verdict);
        Assert.Equal("Up 2 from Year 2025 to Year 2026; whether that is more than noise is not known: in Year 2026 there is one rater only, and so its uncertainty is not known.", change.InWords.English);
    }

    [Theory]
    [InlineData(null, "how many raters there were is not known, and so its uncertainty is not")]
    [InlineData(1, "there is one rater only, and so its uncertainty is not known")]
    [InlineData(7, "how far the raters differ is not known, and so its uncertainty is not")]
    public void A_panel_says_why_its_uncertainty_is_not_known(int? raters, string why)
    {
        RaterPanel panel = raters is int count ? RaterPanel.Of(count) : RaterPanel.Unknown;
        Assert.Null(panel.SquaredError);
        Assert.Equal(why, panel.WhyUnknown!.Value.English);
    }

    [Fact]
    public void The_panel_of_a_score_is_that_of_the_raters_who_count()
    {
        Score score = Panel("komunikasi", 2, 3, 3, 4)["komunikasi"];
        RaterPanel panel = RaterPanel.Of(score);
        Assert.Equal(4, panel.Raters);
        Assert.Equal(4, panel.EffectiveRaters);
        Assert.Equal(Rational.Of(2, 3), panel.Variance);
        Assert.Equal(Rational.Of(2, 3), score.Spread!.Variance);
        Assert.Equal(Rational.Of(1, 6), panel.SquaredError);
        Assert.Equal(score.Spread.Agreement, panel.Agreement);
        Assert.Equal(panel.SquaredError, RaterPanel.OfViews(4, 3, 2, 3).SquaredError);
    }

    [Fact]
    public void One_supervisor_with_most_of_the_weight_and_four_peers_tell_less_than_five_raters()
    {
        AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 40));
        Score score = policy.Score(
            CompetencyFramework.Asn2017,
            RatingSheet.By("supervisor").Rate("komunikasi", 4),
            RatingSheet.By("peer", "a").Rate("komunikasi", 3), RatingSheet.By("peer", "b").Rate("komunikasi", 3),
            RatingSheet.By("peer", "c").Rate("komunikasi", 4), RatingSheet.By("peer", "d").Rate("komunikasi", 2))["komunikasi"];
        RaterPanel panel = RaterPanel.Of(score);
        Assert.Equal(5, panel.Raters);

        // 0.6² / 1 + 0.4² / 4 = 0.4
        Assert.Equal(Rational.Of(5, 2), panel.EffectiveRaters);
        Assert.Equal(score.Spread!.Variance / Rational.Of(5, 2), panel.SquaredError);
    }

    [Fact]
    public void Raters_who_agree_completely_leave_a_word_of_caution()
    {
        ProgressChange change = Score(Value("2025", 2, 0), Value("2026", 3, 0)).Progress().Change!;
        Assert.Equal(ProgressVerdict.Risen, change.Verdict);
        Assert.Contains(change.Explain().Remarks, remark => remark.English.Contains("all raters gave the same", StringComparison.Ordinal));
        Assert.Equal(ProgressVerdict.WithinNoise, Score(Value("2025", 2, 0), Value("2026", 2, 0)).Progress().Change!.Verdict);
    }

    [Fact]
    public void The_factor_is_declared_and_unverified_until_somebody_gives_another()
    {
        ProgressChange usual = Change(2, 2.6m);
        Assert.Equal("docs/progress.md", Assert.Single(usual.Explain().Warnings).Place);
        ScoreHistory strict = Score(Value("2025", 2, 0.5m), Value("2026", 2.6m, 0.5m)).Judging(new NoiseRule(1));
        Assert.Equal(ProgressVerdict.Risen, strict.Progress().Change!.Verdict);
        Assert.Empty(strict.Progress().Change!.Explain().Warnings);
        Assert.Throws<ArgumentOutOfRangeException>(() => new NoiseRule(0));
    }

    [Fact]
    public void Impossible_panels_are_refused_by_name()
    {
        Assert.Contains("not from 0", Assert.Throws<ArgumentOutOfRangeException>(() => RaterPanel.Of(0)).Message, StringComparison.Ordinal);
        Assert.Contains("0 or more, not -1", Assert.Throws<ArgumentOutOfRangeException>(() => RaterPanel.Of(3, -1)).Message, StringComparison.Ordinal);
        Assert.Contains("One rater", Assert.Throws<ArgumentException>(() => RaterPanel.Of(1, 0.5m)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RaterPanel.OfViews());
    }
}
