using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

public class ProfileMatchingTests
{
    [Fact]
    public void A_gap_between_two_lines_is_refused_unless_the_method_interpolates()
    {
        GapAnalysis gap = SamplePost.Compare((3, Rational.Of(5, 2)), (3, Rational.Of(1, 3)), (3, 3));

        string message = Assert.Throws<ArgumentException>(() => ProfileMatching.Usual.Match(gap)).Message;
        Assert.Contains("the gap of 'k0' is -0.5", message, StringComparison.Ordinal);
        Assert.Contains("the gap of 'k1' is -8/3", message, StringComparison.Ordinal);
        Assert.Equal([Rational.Of(9, 2), Rational.Of(7, 3), 5], ProfileMatching.Usual.Interpolating().Match(gap).Factors.Select(factor => factor.Value!.Value));
    }

    [Fact]
    public void A_gap_beyond_the_table_is_refused_unless_the_method_takes_the_nearest_end()
    {
        GapAnalysis gap = SamplePost.Compare((9, 1), (1, 9));

        Assert.Throws<ArgumentException>(() => ProfileMatching.Usual.Interpolating().Match(gap));
        ProfileMatch match = ProfileMatching.Usual.TakingTheNearestEnd().Match(gap);
        Assert.Equal([1, Rational.Of(3, 2)], match.Factors.Select(factor => factor.Value!.Value));
        Assert.Contains("beyond the table", match.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Factors_of_one_kind_only_are_the_total_and_it_says_so()
    {
        ProfileMatch none = ProfileMatching.Usual.Match(SamplePost.Compare((3, 3), (3, 2)));
        Assert.Equal((null, Rational.Of(9, 2), Rational.Of(9, 2)), (none.Core, none.Secondary, none.Exact));
        Assert.Contains("There is no core factor; the total is the mean of the secondary ones.", none.Explain().Remarks.Select(remark => remark.English));

        ProfileMatch all = ProfileMatching.Usual.Match(SamplePost.Compare((3, 3), (3, 2)), "k0", "k1");
        Assert.Equal((Rational.Of(9, 2), null), (all.Core, all.Secondary));
        Assert.Equal(4.5m, all.Value);
    }

    [Fact]
    public void Critical_competencies_are_core_where_nobody_names_others()
    {
        CompetencyFramework framework = SamplePost.Framework(1, 5, "a", "b");
        PositionStandard standard = PositionStandard.Of(
            "jabatan", new("Jabatan", "Post"), [framework], [CompetencyRequirement.Of(framework, "a", 3) with { IsCritical = true }, CompetencyRequirement.Of(framework, "b", 3)]);
        GapAnalysis gap = standard.Compare(CompetencyProfile.Of(framework, SamplePost.Day, ("a", 2), ("b", 3)));

        Assert.Equal([true, false], ProfileMatching.Usual.Match(gap).Factors.Select(factor => factor.IsCore));
        Assert.Equal(Rational.Of(22, 5), ProfileMatching.Usual.Match(gap).Exact);
        Assert.Equal(Rational.Of(9, 2), ProfileMatching.Usual.Weighing(1, 1).Match(gap).Exact);
    }

    [Fact]
    public void Core_factors_that_the_standard_does_not_demand_are_refused_all_at_once()
    {
        string message = Assert.Throws<ArgumentException>(() => ProfileMatching.Usual.Match(SamplePost.Compare((3, 3)), "k0", "k0", "x", "y")).Message;

        Assert.Contains("'k0' stands 2 times", message, StringComparison.Ordinal);
        Assert.Contains("'x' is none", message, StringComparison.Ordinal);
        Assert.Contains("'y' is none", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_level_makes_the_total_not_known_or_provisional_as_declared()
    {
        GapAnalysis gap = SamplePost.Compare((3, 3), (3, null), (3, 2));

        ProfileMatch unknown = ProfileMatching.Usual.Match(gap, "k0");
        Assert.Null(unknown.Exact);
        Assert.Null(unknown.Value);
        Assert.Null(unknown.Explain().Value);
        ProfileMatch provisional = ProfileMatching.Usual.Answering(MissingCompetencies.Provisional).Match(gap, "k0");
        Assert.True(provisional.IsProvisional);
        Assert.Equal(Rational.Of(23, 5), provisional.Exact);
        Assert.Contains("Provisional, without k1", provisional.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void That_a_surplus_lowers_the_value_is_said()
    {
        ProfileMatch match = ProfileMatching.Usual.Match(SamplePost.Compare((3, 4), (3, 3)));

        Assert.Equal(Rational.Of(19, 4), match.Exact);
        Assert.Contains("A level above the standard lowers the value of k0: that is how the method is.", match.Explain().Remarks.Select(remark => remark.English));
        Assert.DoesNotContain("that is how the method is", ProfileMatching.Usual.Match(SamplePost.Compare((3, 2), (3, 3))).Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_is_no_regulations_and_weights_are_positive()
    {
        Assert.Equal(Established.Secondary, ProfileMatching.Usual.GapsCitation!.Established);
        Assert.Null(ProfileMatching.Usual.Weighing(1, 2).WeightsCitation);
        Assert.Throws<ArgumentOutOfRangeException>(() => ProfileMatching.Usual.Weighing(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProfileMatching.Usual.Weighing(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProfileMatching.Usual.ValueOf(Rational.Of(1, 2)));
        Assert.Equal(4, ProfileMatching.Usual.ValueOf(-1));
    }
}
