using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using MathNet.Numerics.Distributions;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Groups;

public class FairnessReportTests
{
    private static readonly LocalizedText Gender = new("jenis kelamin", "gender");

    private static IEnumerable<FairnessCase> People(string group, int favoured, int judged, params double[] scores) =>
        Enumerable.Range(0, Math.Max(judged, scores.Length)).Select(i => new FairnessCase($"{group}-{i:000}", group, i < scores.Length ? scores[i] : null, i < judged ? i < favoured : null));

    [Fact]
    public void A_difference_has_Welch_s_interval_and_Hedges_s_g()
    {
        // Two samples of a textbook size, by hand: means 82 and 78, variances 10 and 20/3, n 5 and 4; standard error root(10/5 + 20/12).
        FairnessReport report = FairnessReport.By(Gender, [.. People("a", 0, 0, 78, 80, 82, 84, 86), .. People("b", 0, 0, 75, 77, 79, 81)]);
        Assert.Equal("a", report.Reference);
        GroupDifference one = report.Differences.Single();
        Assert.Equal(-4, one.Difference.Value!.Value, 12);
        Assert.Equal(Math.Sqrt((10.0 / 5) + (20.0 / 3 / 4)), one.Difference.StandardError!.Value, 12);
        double own = 20.0 / 3 / 4, other = 10.0 / 5, degrees = (own + other) * (own + other) / ((own * own / 3) + (other * other / 4));
        Assert.Equal(-4 + (StudentT.InvCDF(0, 1, degrees, 0.975) * Math.Sqrt(own + other)), one.Difference.Interval!.Value.Upper, 9);
        Assert.Equal(-4 / Math.Sqrt(60.0 / 7) * (1 - (3.0 / 27)), one.EffectSize.Value!.Value, 12);
        Assert.Equal((3.0 - 15 - 2) / 20, Dominance([75, 77, 79, 81], [78, 80, 82, 84, 86]), 12);
        Assert.Equal(Dominance([75, 77, 79, 81], [78, 80, 82, 84, 86]), one.Dominance.Value!.Value, 12);
    }

    [Theory]
    [InlineData(48, 80, 12, 40, FourFifthsVerdict.Below)]
    [InlineData(48, 80, 20, 40, FourFifthsVerdict.Met)]
    [InlineData(48, 80, 19, 40, FourFifthsVerdict.BelowWithinChance)]
    [InlineData(6, 10, 3, 8, FourFifthsVerdict.BelowWithinChance)]
    [InlineData(6, 10, 0, 4, FourFifthsVerdict.NotKnown)]
    [InlineData(0, 10, 0, 8, FourFifthsVerdict.NotKnown)]
    public void Four_fifths_are_guarded_against_small_numbers(int favoured, int judged, int otherFavoured, int otherJudged, FourFifthsVerdict verdict)
    {
        FourFifths rule = FairnessReport.By(Gender, [.. People("a", favoured, judged), .. People("b", otherFavoured, otherJudged)]).Rates.Single();
        Assert.Equal(verdict, rule.Verdict);
    }

    [Theory]
    [InlineData(12, 25, 3, 5)]
    [InlineData(28, 50, 7, 10)]
    [InlineData(4, 100, 5, 100)]
    [InlineData(44, 300, 11, 60)]
    public void Exactly_four_fifths_are_enough(int favoured, int judged, int otherFavoured, int otherJudged) =>
        Assert.Equal(FourFifthsVerdict.Met, FairnessReport.By(Gender, [.. People("a", favoured, judged), .. People("b", otherFavoured, otherJudged)]).Rates.Single().Verdict);

    [Fact]
    public void Where_nobody_has_a_favourable_outcome_the_rule_does_not_say_that_people_are_few() =>
        Assert.Contains("nobody in 'a' has a favourable outcome", FairnessReport.By(Gender, [.. People("a", 0, 100), .. People("b", 0, 80)]).Rates.Single().Text.English, StringComparison.Ordinal);

    [Fact]
    public void Groups_that_are_each_of_one_mind_differ_by_a_number_without_an_interval()
    {
        // 0.1 + 0.1 + 0.1 is not 0.3 in a computer, and that is no spread.
        GroupDifference one = FairnessReport.By(Gender, [.. People("a", 0, 0, 0.7, 0.7, 0.7), .. People("b", 0, 0, 0.1, 0.1, 0.1)]).Differences.Single();
        Assert.Equal(-0.6, one.Difference.Value!.Value, 12);
        Assert.Null(one.Difference.Interval);
        Assert.Contains("Within each group all scores are the same", one.Difference.Remark!.Value.English, StringComparison.Ordinal);
        Assert.Equal(NotEstimable.NoVariation, one.EffectSize.Reason);
        Assert.Equal(-1, one.Dominance.Value);
    }

    [Fact]
    public void What_arithmetic_leaves_of_equal_scores_is_no_spread_and_tiny_scores_have_their_degrees_of_freedom()
    {
        GroupDifference noise = FairnessReport.By(Gender, [.. People("a", 0, 0, 0.1 + 0.2, 0.3, 0.3), .. People("b", 0, 0, 0.7, 0.7)]).Differences.Single();
        Assert.Null(noise.Difference.Interval);
        Assert.Equal(NotEstimable.NoVariation, noise.EffectSize.Reason);
        GroupDifference tiny = FairnessReport.By(Gender, [.. People("a", 0, 0, 1e-90, 2e-90, 4e-90), .. People("b", 0, 0, 3e-90, 5e-90)]).Differences.Single();
        GroupDifference usual = FairnessReport.By(Gender, [.. People("a", 0, 0, 1, 2, 4), .. People("b", 0, 0, 3, 5)]).Differences.Single();
        Assert.Equal(usual.Difference.Interval!.Value.Upper, tiny.Difference.Interval!.Value.Upper * 1e90, 6);
        Assert.Equal(usual.EffectSize.Value!.Value, tiny.EffectSize.Value!.Value, 9);
    }

    [Fact]
    public void A_report_for_publication_shows_no_group_that_is_a_person_and_none_that_gives_it_away()
    {
        FairnessReport full = FairnessReport.By(
            Gender, [.. People("a", 4, 8, 1, 2, 3, 4, 5, 4, 3, 2), .. People("b", 3, 7, 2, 3, 4, 5, 3, 2, 1), .. People("c", 3, 6, 2, 3, 4, 5, 3, 2), .. People("alone", 1, 1, 5)]);
        Assert.Equal(5, full.Groups.Single(group => group.Id == "alone").Mean.Value);
        FairnessReport published = full.ForPublication();
        Assert.Equal(["a", "b"], published.Groups.Select(group => group.Id));
        Assert.Equal(7, published.Withheld);
        Assert.DoesNotContain("alone", published.Explain().ToJson(), StringComparison.Ordinal);
        Assert.Contains("7 people in groups that are too small are not shown.", published.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Equal(full.Differences.Single(one => one.Group == "b").Difference, published.Differences.Single().Difference);
        Assert.Equal(published.Explain().ToJson(), published.ForPublication().Explain().ToJson());
    }

    [Fact]
    public void Few_scores_in_a_large_group_are_as_few_people()
    {
        // Ten people, of whom one has a score: the group's mean is that score.
        FairnessCase[] mostlyAbsent = [.. Enumerable.Range(0, 10).Select(i => new FairnessCase($"x{i}", "x", i == 0 ? 5 : null))];
        FairnessReport published = FairnessReport.By(Gender, [.. mostlyAbsent, .. People("a", 0, 0, 1, 2, 3, 4, 5), .. People("b", 0, 0, 1, 2, 3, 4, 5, 3), .. People("c", 0, 0, 2, 3, 4, 5, 3, 2, 1)]).ForPublication();
        Assert.Equal(["b", "c"], published.Groups.Select(group => group.Id));
        FairnessReport nothing = FairnessReport.By(Gender, [.. People("a", 0, 0, 1), .. People("b", 0, 0, 1, 2, 3, 4, 5)]).ForPublication();
        Assert.Equal(NotEstimable.TooFew, nothing.Reason);
        Assert.Empty(nothing.Groups);
        Assert.Contains("not 1", Assert.Throws<ArgumentOutOfRangeException>(() => nothing.ForPublication(1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_person_without_a_group_is_hidden_among_others()
    {
        FairnessCase[] people = [.. People("a", 0, 0, 1, 2, 3, 4, 5), .. People("b", 0, 0, 1, 2, 3, 4, 5, 3), .. People("c", 0, 0, 2, 3, 4, 5, 3, 2, 1), new("x", null, 5)];
        FairnessReport published = FairnessReport.By(Gender, people).ForPublication();
        Assert.Equal(["b", "c"], published.Groups.Select(group => group.Id));
        Assert.Equal((5, 1), (published.Withheld, published.Unknown));
        Assert.Equal(0, FairnessReport.By(Gender, people.Take(people.Length - 1)).ForPublication().Withheld);
    }

    [Fact]
    public void Thousands_of_groups_are_reported_and_a_wrong_reference_does_not_list_them_all()
    {
        FairnessCase[] people = [.. Enumerable.Range(0, 20_000).Select(i => new FairnessCase($"p{i}", $"g{i % 5000}", i % 7, i % 3 == 0))];
        FairnessReport report = FairnessReport.By(Gender, people);
        Assert.Equal((5000, 4999), (report.Groups.Count, report.Differences.Count));
        Assert.Contains("and 4980 more", Assert.Throws<ArgumentException>(() => FairnessReport.By(Gender, people, "z")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plots_hold_means_and_shares_with_their_intervals()
    {
        FairnessReport report = FairnessReport.By(Gender, [.. People("a", 3, 6, 3, 4, 5, 2), .. People("b", 1, 5, 1, 2, 2)]);
        ForestRow mean = report.ToMeanPlot()[1], share = report.ToRatePlot()[0];
        Assert.Equal(("b", 3), (mean.Id, mean.Observations));
        Assert.Equal(5.0 / 3, mean.Value, 12);
        Assert.True(mean.Lower < mean.Value && mean.Value < mean.Upper);
        Assert.Equal(("a", 0.5, 6), (share.Id, share.Value, share.Observations));
    }

    [Theory]
    [InlineData(3, 4, 1, 4, 0.485714285714)]
    [InlineData(1, 10, 11, 14, 0.002759456185220)]
    [InlineData(0, 5, 5, 5, 0.007936507937)]
    public void Fisher_s_exact_test_is_the_one_of_the_textbook(int favoured, int judged, int otherFavoured, int otherJudged, double probability) =>
        Assert.Equal(probability, FourFifths.FisherTwoSided(favoured, judged, otherFavoured, otherJudged), 9);

    [Fact]
    public void Wilson_s_interval_stays_within_0_and_1()
    {
        GroupSummary all = FairnessReport.By(Gender, [.. People("a", 10, 10), .. People("b", 0, 10)]).Groups[0];
        Assert.Equal((1, 1), (all.FavouredRate.Value!.Value, Math.Round(all.FavouredRate.Interval!.Value.Upper, 12)));
        Assert.Equal(0.7224672001371, all.FavouredRate.Interval!.Value.Lower, 9);
    }

    [Fact]
    public void Names_and_order_change_nothing_and_unknown_groups_are_counted()
    {
        FairnessCase[] people = [.. People("a", 3, 6, 3, 4, 5, 2), .. People("b", 1, 5, 1, 2, 2), new("x", null, 5)];
        FairnessReport one = FairnessReport.By(Gender, people), other = FairnessReport.By(Gender, people.Reverse());
        Assert.Equal(one.Explain().ToJson(), other.Explain().ToJson());
        Assert.Equal(1, one.Unknown);
        Assert.Contains("The report changes nobody's score and claims no cause.", one.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Single(one.ToForestPlot());
    }

    [Fact]
    public void What_cannot_be_compared_has_a_reason()
    {
        Assert.Equal(NotEstimable.NoRatings, FairnessReport.By(Gender, []).Reason);
        Assert.Equal(NotEstimable.OneCategory, FairnessReport.By(Gender, People("a", 1, 2, 3, 4)).Reason);
        GroupDifference one = FairnessReport.By(Gender, [.. People("a", 0, 0, 4, 4, 4), .. People("b", 0, 0, 4, 4)]).Differences.Single();
        Assert.Equal(NotEstimable.NoVariation, one.Difference.Reason);
        Assert.Equal(0, one.Dominance.Value);
        Assert.Equal(NotEstimable.TooFew, FairnessReport.By(Gender, [.. People("a", 0, 0, 4, 5), .. People("b", 0, 0, 4)]).Differences.Single().Difference.Reason);
        Assert.Equal(NotEstimable.NoRatings, FairnessReport.By(Gender, [.. People("a", 0, 0, 4, 5), .. People("b", 1, 2)]).Differences.Single().Difference.Reason);
    }

    [Fact]
    public void Bad_input_is_named()
    {
        Assert.Contains("'a-000' stands twice", Refused([.. People("a", 0, 1), .. People("a", 0, 1)]), StringComparison.Ordinal);
        Assert.Contains("The score of 'a' is NaN; a missing score is null.", Refused([new("a", "x", double.NaN)]), StringComparison.Ordinal);
        Assert.Contains("The score of 'a' is 1E+308, which is too large", Refused([new("a", "x", 1e308)]), StringComparison.Ordinal);
        Assert.Contains("The group of 'a' is empty", Refused([new("a", " ", 1)]), StringComparison.Ordinal);
        Assert.Contains("Nobody is in the group 'z'; there is a.", Assert.Throws<ArgumentException>(() => FairnessReport.By(Gender, People("a", 1, 2), "z")).Message, StringComparison.Ordinal);
    }

    private static string Refused(FairnessCase[] cases) => Assert.Throws<ArgumentException>(() => FairnessReport.By(Gender, cases)).Message;

    // The slow, obvious version: every pair.
    private static double Dominance(double[] scores, double[] references) =>
        scores.Sum(score => references.Sum(reference => (double)Math.Sign(score - reference))) / scores.Length / references.Length;
}
