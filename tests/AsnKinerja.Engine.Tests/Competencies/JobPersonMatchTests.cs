using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

public class JobPersonMatchTests
{
    [Fact]
    public void A_percentage_prints_with_two_decimals_and_is_compared_exactly()
    {
        MatchPercent percent = SamplePost.Compare((9, 8)).JobPersonMatch.Percent!.Value;

        Assert.Equal("88.89", percent.ToString());
        Assert.Equal(88.89m, percent.Value);
        Assert.Equal(Rational.Of(800, 9), percent);
        Assert.True(percent < 88.89m && percent > Rational.Of(8888, 100) && percent >= Rational.Of(800, 9) && percent <= Rational.Of(800, 9));
        Rational? lifted = SamplePost.Compare((9, 8)).JobPersonMatch.Percent;
        Assert.Equal(Rational.Of(800, 9), lifted);
    }

    [Fact]
    public void A_match_is_asked_for_a_purpose_and_promotion_where_nobody_says()
    {
        GapAnalysis gap = SamplePost.Compare((100, 85));

        Assert.Equal(MatchPurpose.Promotion, gap.JobPersonMatch.Purpose);
        Assert.Equal("Memenuhi Syarat", gap.JobPersonMatch.Category!.ToString());
        Assert.Equal("Cukup Optimal", gap.For(MatchPurpose.Mapping).JobPersonMatch.Category!.ToString());
        Assert.Equal("Cukup Optimal", gap.JobPersonMatch.CategoryFor(MatchPurpose.Mapping)!.ToString());
    }

    [Fact]
    public void A_missing_level_makes_the_match_not_known_and_says_between_what_it_lies()
    {
        JobPersonMatch match = SamplePost.Compare((2, 2), (2, 1), (4, null)).JobPersonMatch;

        Assert.Null(match.Percent);
        Assert.Null(match.SumPercent);
        Assert.Null(match.Category);
        Assert.False(match.IsProvisional);
        Assert.Equal((2, 3), (match.Known, match.Count));
        Assert.Equal((Rational.Of(300, 8), Rational.Of(700, 8)), (match.AtLeast!.Value.Exact, match.AtMost!.Value.Exact));
        Assert.Equal(
            ["Levels not known: k2 (there is no evidence).", "Therefore the match is not known; it lies between 37.50 and 87.50."],
            match.Reasons.Select(reason => reason.English));
        Assert.Null(match.Explain().Value);
    }

    [Fact]
    public void Rules_may_take_the_match_of_what_is_known_and_then_it_is_provisional()
    {
        JobPersonMatch match = SamplePost.Compare((2, 2), (2, 1), (4, null)).Under(MatchRules.InForce(SamplePost.Day).Answering(MissingCompetencies.Provisional)).JobPersonMatch;

        Assert.Equal(75, match.Percent!.Value.Exact);
        Assert.True(match.IsProvisional);
        Assert.Equal("MMS", match.Category!.Mark);
        Assert.Contains("Provisional: from 2 of 3 competencies; in the end it lies between 37.50 and 87.50.", match.Reasons.Select(reason => reason.English));
    }

    [Fact]
    public void Where_nothing_is_known_there_is_no_provisional_match_either()
    {
        JobPersonMatch match = SamplePost.Compare((2, null)).Under(MatchRules.InForce(SamplePost.Day).Answering(MissingCompetencies.Provisional)).JobPersonMatch;
        Assert.Null(match.Percent);
        Assert.Null(match.Category);
    }

    [Fact]
    public void The_sum_form_says_where_it_passes_100_and_which_gap_it_hides()
    {
        string english = string.Join(' ', SamplePost.Compare((2, 5), (2, 1)).JobPersonMatch.Reasons.Select(reason => reason.English));

        Assert.Contains("The levels add up to more than the standards (150.00 %)", english, StringComparison.Ordinal);
        Assert.Contains("The sum form hides the gap in k1: 150.00 %, while 75.00 % is met.", english, StringComparison.Ordinal);
        Assert.Empty(SamplePost.Compare((2, 2), (2, 1)).JobPersonMatch.Reasons);
    }

    [Fact]
    public void Practice_would_call_a_hidden_gap_fit_for_the_post()
    {
        JobPersonMatch match = SamplePost.Compare((3, 5), (3, 1)).JobPersonMatch;

        Assert.Equal("KMS", match.CategoryFor(MatchPurpose.Promotion)!.Mark);
        Assert.Equal("MS", match.SumCategoryFor(MatchPurpose.Promotion)!.Mark);
        Assert.Equal("MS", SamplePost.Compare((2, 5)).JobPersonMatch.SumCategoryFor(MatchPurpose.Promotion)!.Mark);
    }

    // A ministry weighs technical against managerial and socio-cultural competencies 40 to 60: a share for each group is a weight
    // for each of its competencies, the share divided by what the group requires.
    [Fact]
    public void Shares_of_groups_are_weights_divided_by_what_the_group_requires()
    {
        Rational technical = Rational.Of(40, 3 + 2), managerial = Rational.Of(60, 2 + 2);
        JobPersonMatch match = SamplePost.Compare((3, 3, technical), (2, 1, technical), (2, 2, managerial), (2, 1, managerial)).JobPersonMatch;

        Assert.Equal((40 * Rational.Of(4, 5)) + (60 * Rational.Of(3, 4)), match.Percent!.Value.Exact);
    }

    [Fact]
    public void The_sets_of_categories_are_the_regulations_and_the_percentages_are_marked_as_what_they_are()
    {
        MatchRules rules = MatchRules.InForce(SamplePost.Day);

        Assert.Equal("perbkn-26-2019", rules.Id);
        Assert.Equal([Established.Regulation, Established.Regulation], rules.Purposes.Select(rule => rule.Citation!.Established));
        Assert.Equal(Established.Secondary, rules[MatchPurpose.Promotion].ThresholdsCitation!.Established);
        Assert.Equal(Established.Unverified, rules[MatchPurpose.Mapping].ThresholdsCitation!.Established);
        GapAnalysis gap = SamplePost.Compare((100, 85));
        Assert.Contains(gap.For(MatchPurpose.Mapping).JobPersonMatch.Explain().Warnings, citation => citation == rules[MatchPurpose.Mapping].ThresholdsCitation);
        Assert.DoesNotContain(gap.JobPersonMatch.Explain().Warnings, citation => citation == rules[MatchPurpose.Promotion].ThresholdsCitation);
    }

    [Fact]
    public void Before_the_first_rules_there_is_a_match_without_a_category()
    {
        LocalDate day = new(2018, 12, 31);
        CompetencyFramework framework = SamplePost.Framework(0, 5, "k0");
        PositionStandard standard = PositionStandard.Of("jabatan", new("Jabatan", "Post"), framework, ("k0", 4));

        JobPersonMatch match = standard.Compare(CompetencyProfile.Of(framework, day, ("k0", 3))).JobPersonMatch;

        Assert.Equal(75, match.Percent!.Value.Exact);
        Assert.Null(match.Category);
        Assert.Null(match.Rules);
        Assert.Equal(["No rules of categories are in force on the day of the profile."], match.Reasons.Select(reason => reason.English));
        Assert.Contains("perbkn-26-2019 (2019-01-01..)", Assert.Throws<NoMatchRulesInForceException>(() => MatchRules.InForce(day)).Message, StringComparison.Ordinal);
        Assert.Equal("perbkn-26-2019", MatchRules.InForce(day.PlusDays(1)).Id);
    }

    [Fact]
    public void An_agencys_own_thresholds_replace_those_of_the_library()
    {
        MatchRules own = MatchRules.Load(System.IO.Path.Combine(Definitions.DefinitionFiles.BadYaml, "good", "match-ends-at-hundred.yaml"));
        JobPersonMatch match = SamplePost.Compare((2, 3), (2, null)).Under(own).JobPersonMatch;

        Assert.Equal("S", match.Category!.Mark);
        Assert.Equal("S", match.SumCategoryFor(MatchPurpose.Promotion)!.Mark);
        Assert.Contains("they have them for Promotion", Assert.Throws<KeyNotFoundException>(() => match.CategoryFor(MatchPurpose.Mapping)).Message, StringComparison.Ordinal);
        Assert.NotNull(SamplePost.Compare((2, 3)).Under(own).For(MatchPurpose.Mapping).JobPersonMatch.Explain());
    }
}
