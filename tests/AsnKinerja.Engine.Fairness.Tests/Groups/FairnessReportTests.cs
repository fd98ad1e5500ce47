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
        Assert.Contains("The group of 'a' is empty", Refused([new("a", " ", 1)]), StringComparison.Ordinal);
        Assert.Contains("Nobody is in the group 'z'; there is a.", Assert.Throws<ArgumentException>(() => FairnessReport.By(Gender, People("a", 1, 2), "z")).Message, StringComparison.Ordinal);
    }

    private static string Refused(FairnessCase[] cases) => Assert.Throws<ArgumentException>(() => FairnessReport.By(Gender, cases)).Message;

    // The slow, obvious version: every pair.
    private static double Dominance(double[] scores, double[] references) =>
        scores.Sum(score => references.Sum(reference => (double)Math.Sign(score - reference))) / scores.Length / references.Length;
}
