using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

public class RaterSeverityTests
{
    /// <summary>Sixty people, twenty raters; r00003 gives a point less and r00007 a point more than before.</summary>
    private static readonly RatingDesign Panel = RatingDesign.From(SimulatedRatings.Of(60, 20, 5, (0.5, 0.1, 0.4), 8).Ratings
        .Select(rating => rating with { Value = rating.Value + (rating.Rater == "r00003" ? -1 : rating.Rater == "r00007" ? 1 : 0) }));

    private static readonly RaterSeverity Severity = RaterSeverity.Estimate(Panel);

    [Fact]
    public void The_severe_and_the_lenient_are_found_and_nobody_else()
    {
        Assert.Equal(["r00003"], Severity.Severe.Select(rater => rater.Rater));
        Assert.Equal(["r00007"], Severity.Lenient.Select(rater => rater.Rater));
        Assert.Empty(Severity.NotComparable);
        RaterStanding severe = Severity.Of("r00003");
        Assert.InRange(severe.Effect.Value!.Value, -1.35, -0.65);
        Assert.True(severe.Effect.Interval!.Value.Upper < 0);
        Assert.Matches(@"^'r00003' gives [01]\.\d\d points less than the average of all raters on the same people \(-[01]\.\d\d ± 0\.\d\d, n = \d+\)\.$", severe.Words.English);
        Assert.Contains("poin lebih rendah daripada rata-rata semua penilai atas orang yang sama", severe.Words.Indonesian, StringComparison.Ordinal);
        Assert.Contains("Dari 20 penilai, 1 ketat, 1 murah hati, dan 0 tidak dapat dibandingkan.", Severity.Explain().ToText("id"), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_bounds_can_be_set()
    {
        Assert.Empty(RaterSeverity.Estimate(Panel, new() { Points = 2 }).Severe);
        Assert.Empty(RaterSeverity.Estimate(Panel, new() { StandardErrors = 100 }).Severe);
        Assert.True(RaterSeverity.Estimate(Panel, new() { StandardErrors = 0, Points = 0 }).Raters.All(rater => rater.Verdict is SeverityVerdict.Severe or SeverityVerdict.Lenient));
    }

    [Fact]
    public void An_adjusted_score_stands_beside_the_official_one()
    {
        string unlucky = Severity.Scores.OrderBy(score => score.SeverityOfRaters).First().Ratee;
        RaterSeverity severity = RaterSeverity.Estimate(Panel, new() { Official = new Dictionary<string, decimal> { [unlucky] = 3.25m } });
        AdjustedScore score = severity.ScoreOf(unlucky);
        Assert.Equal(3.25m, score.Official);
        Assert.True(score.SeverityOfRaters < 0);
        Assert.Equal(Severity.ScoreOf(unlucky).Adjusted.Value, score.Adjusted.Value);
        Assert.True(score.Adjusted.Interval!.Value.Contains(score.Adjusted.Value!.Value));
        Assert.Matches(@"^Adjusted to \d\.\d\d: the raters are \d\.\d\d points more severe on average, and 5 ratings are drawn towards the common mean of \d\.\d\d; the official score of 3\.25 stands\.$", score.Reason.English);
        Assert.Contains("nilai resmi 3.25 tetap berlaku", score.Reason.Indonesian, StringComparison.Ordinal);
        Assert.Contains("rata-rata biasa", severity.Scores.First(other => other.Ratee != unlucky).Reason.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void Raters_who_do_not_differ_leave_nothing_to_adjust()
    {
        RatingDesign alike = RatingDesign.From(Enumerable.Range(0, 12).SelectMany(i => Enumerable.Range(0, 12).Select(j => new RatingObservation($"e{i:00}", $"r{j:00}", (i % 4) + ((i + j) % 2)))));
        Assert.True(RaterSeverity.Estimate(alike).Crossed.IsSingular);
        Assert.Equal(NotEstimable.NoRaterVariance, RaterSeverity.Estimate(alike).Scores[0].Adjusted.Reason);
    }

    [Fact]
    public void People_who_do_not_differ_all_get_the_common_mean_and_no_certainty()
    {
        RatingDesign alike = RatingDesign.From(Enumerable.Range(0, 12).SelectMany(i => Enumerable.Range(0, 12).Select(j => new RatingObservation($"e{i:00}", $"r{j:00}", (j % 4) + ((i + j) % 2)))));
        AdjustedScore score = RaterSeverity.Estimate(alike).Scores[0];
        Assert.Equal(2, score.Adjusted.Value!.Value, 9);
        Assert.Null(score.Adjusted.Interval);
        Assert.Equal("Adjusted to 2.00: the raters are neither more severe nor more lenient on average, and because people do not differ by more than chance, all get the common mean of 2.00; the plain mean of 2.00 stands.", score.Reason.English);
        Assert.Contains("tidak lebih ketat atau lebih murah hati", score.Reason.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_rating_is_one_rating()
    {
        AdjustedScore score = RaterSeverity.Estimate(RatingDesign.From(Panel.Ratings().Append(new("newcomer", "r00003", 2)))).ScoreOf("newcomer");
        Assert.Contains("and 1 rating is drawn towards", score.Reason.English, StringComparison.Ordinal);
        Assert.Contains("points more severe on average", score.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_raters_or_one_in_a_part_leave_no_adjusted_score()
    {
        RatingDesign small = RatingDesign.From(SimulatedRatings.Of(12, 6, 3, (0.5, 0.3, 0.4), 2).Ratings);
        Assert.All(RaterSeverity.Estimate(small).Scores, score => Assert.Equal(NotEstimable.TooFew, score.Adjusted.Reason));
        Assert.All(RaterSeverity.Estimate(small, new() { FewestRaters = 5 }).Scores, score => Assert.True(score.Adjusted.IsKnown));
        RatingDesign withIsland = RatingDesign.From(Panel.Ratings().Append(new("island", "robinson", 4)).Append(new("beach", "robinson", 2)));
        RaterSeverity severity = RaterSeverity.Estimate(withIsland);
        Assert.Equal(NotEstimable.OneRater, severity.ScoreOf("island").Adjusted.Reason);
        Assert.Equal(["robinson"], severity.NotComparable.Select(rater => rater.Rater));
        Assert.Contains("Comparable only inside part 1", severity.Scores[1].Adjusted.Remark?.English ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_say_of_themselves_is_left_out_unless_it_is_wanted()
    {
        RatingDesign withSelf = RatingDesign.From(Panel.Ratings().Append(new("e00001", "e00001", 5, "self")));
        RaterSeverity without = RaterSeverity.Estimate(withSelf), with = RaterSeverity.Estimate(withSelf, new() { IncludeSelf = true });
        Assert.Equal(1, without.SelfRatingsLeftOut);
        Assert.DoesNotContain(without.Raters, rater => rater.Rater == "e00001");
        Assert.Contains("1 ratings of people by themselves are left out.", without.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains(with.Raters, rater => rater.Rater == "e00001");
    }

    [Fact]
    public void Pictures_have_their_data()
    {
        IReadOnlyList<ForestRow> forest = Severity.Forest();
        Assert.Equal(20, forest.Count);
        Assert.Equal("r00003", forest[0].Id);
        Assert.All(forest, row => Assert.True(row.Lower < row.Value && row.Value < row.Upper));
        IReadOnlyList<HeatCell> cells = Severity.WhoRatedWhom();
        Assert.Equal(Panel.Count, cells.Count);
        Assert.Equal(Panel.Ratings().Select(rating => (rating.Rater, rating.Ratee, rating.Value)).Order(), cells.Select(cell => (cell.Row, cell.Column, cell.Value!.Value)).Order());
    }

    [Fact]
    public void A_table_gives_the_same_as_its_design()
    {
        RatingInstrument instrument = RatingInstrument.Flat(Scale.Points(1, 5), ["integritas", "kerja-sama"]);
        RatingObservation[] rounded = [.. Panel.Ratings().Select(rating => rating with { Value = Math.Max(1, Math.Min(5, Math.Round(rating.Value))), Group = "peer" })];
        RatingTable table = RatingTable.FromColumns(
            [.. rounded.Select(rating => rating.Ratee)], [.. rounded.Select(_ => "peer")], [.. rounded.Select(_ => "integritas")], [.. rounded.Select(rating => (int)rating.Value)], instrument, [.. rounded.Select(rating => rating.Rater)]);
        RaterSeverity one = RaterSeverity.Estimate(table, new() { Item = "integritas" }), other = RaterSeverity.Estimate(RatingDesign.From(rounded));
        Assert.Equal(one.Additive.Raters, other.Additive.Raters);
        Assert.Equal(rounded.Length, table.ToDimensionRatings().Count);
    }
}
