using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Calibration;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using Xunit;

namespace AsnKinerja.Engine.Tests.Calibration;

// SE MenPANRB 3/2023 and PermenPANRB 6/2022 Lampiran Bab IV B.2: the pattern by the unit's achievement, to be considered.
public class UnitCalibrationTests
{
    private static readonly Regulation Regulation = Regulation.InForce(AppraisalPeriod.Year(2026));

    private static UnitMember[] Unit(params (string Predicate, int People)[] groups) =>
        [.. groups.SelectMany(group => Enumerable.Range(1, group.People).Select(i => new UnitMember($"{group.Predicate}-{i:00}", group.Predicate, i)))];

    private static UnitCalibration Calibrate(OrganisationRating achievement, params (string Predicate, int People)[] groups) =>
        Regulation.Calibrate("Dinas", Unit(groups), achievement);

    private static PatternFinding Of(UnitCalibration unit, PatternRuleKind kind, string predicate) =>
        unit.Findings.Single(finding => finding.Rule.Kind == kind && finding.Rule.Predicates.Any(known => known.Id == predicate));

    [Fact]
    public void A_good_unit_of_ten_with_nine_good_ones_has_two_too_many_and_lacks_one_who_needs_improvement()
    {
        UnitCalibration advice = Calibrate(OrganisationRating.Baik, ("baik", 9), ("sangat-baik", 1));

        Assert.Equal((9, 2, 0), (Of(advice, PatternRuleKind.AtMost, "baik").People, Of(advice, PatternRuleKind.AtMost, "baik").TooMany, Of(advice, PatternRuleKind.AtMost, "baik").TooFew));
        Assert.Equal(1, Of(advice, PatternRuleKind.SomeOf, "kurang").TooFew);
        Assert.True(Of(advice, PatternRuleKind.MostOf, "baik").IsMet);
        Assert.False(advice.IsWithin);
        Assert.True(advice.CanBeMet);
        Assert.True(Calibrate(OrganisationRating.Baik, ("baik", 7), ("sangat-baik", 2), ("butuh-perbaikan", 1)).IsWithin);
    }

    [Theory]
    [InlineData(OrganisationRating.Istimewa, PatternRuleKind.AtMost, "sangat-baik", 7, 0)]
    [InlineData(OrganisationRating.Istimewa, PatternRuleKind.AtMost, "sangat-baik", 8, 1)]
    [InlineData(OrganisationRating.ButuhPerbaikan, PatternRuleKind.AtLeast, "butuh-perbaikan", 6, 0)]
    [InlineData(OrganisationRating.ButuhPerbaikan, PatternRuleKind.AtLeast, "butuh-perbaikan", 4, 2)]
    [InlineData(OrganisationRating.ButuhPerbaikan, PatternRuleKind.AtMost, "sangat-baik", 2, 1)]
    [InlineData(OrganisationRating.Kurang, PatternRuleKind.AtLeast, "kurang", 3, 3)]
    [InlineData(OrganisationRating.Kurang, PatternRuleKind.AtLeast, "butuh-perbaikan", 0, 1)]
    [InlineData(OrganisationRating.SangatKurang, PatternRuleKind.AtLeast, "sangat-kurang", 5, 1)]
    [InlineData(OrganisationRating.SangatKurang, PatternRuleKind.AtLeastTogether, "kurang", 0, 1)]
    [InlineData(OrganisationRating.SangatKurang, PatternRuleKind.NoneOf, "sangat-baik", 2, 2)]
    public void By_how_many_people_a_rule_is_broken_in_a_unit_of_ten(OrganisationRating achievement, PatternRuleKind kind, string predicate, int people, int off)
    {
        UnitCalibration advice = Calibrate(achievement, (predicate, people), (predicate == "baik" ? "sangat-baik" : "baik", 10 - people));
        PatternFinding finding = Of(advice, kind, predicate);

        Assert.Equal((people, off, Rational.Of(people, 10)), (finding.People, finding.TooMany + finding.TooFew, finding.Share));
    }

    [Fact]
    public void Shares_are_exact_and_heads_whole()
    {
        // 70 % of 11 are 7.7: seven may, eight may not. 60 % of 11 are 6.6: seven are needed.
        Assert.True(Of(Calibrate(OrganisationRating.Istimewa, ("sangat-baik", 7), ("baik", 4)), PatternRuleKind.AtMost, "sangat-baik").IsMet);
        Assert.Equal(1, Of(Calibrate(OrganisationRating.Istimewa, ("sangat-baik", 8), ("baik", 3)), PatternRuleKind.AtMost, "sangat-baik").TooMany);
        Assert.Equal(1, Of(Calibrate(OrganisationRating.ButuhPerbaikan, ("butuh-perbaikan", 6), ("baik", 5)), PatternRuleKind.AtLeast, "butuh-perbaikan").TooFew);
    }

    [Fact]
    public void One_person_never_fits_at_most_seventy_percent_and_that_is_said()
    {
        UnitCalibration one = Calibrate(OrganisationRating.Baik, ("baik", 1));

        Assert.False(one.CanBeMet);
        Assert.Equal(1, Of(one, PatternRuleKind.AtMost, "baik").TooMany);
        Assert.Contains("No distribution of 1 person meets", one.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_people_cannot_be_most_and_at_most_seventy_percent_of_themselves() =>
        Assert.All([OrganisationRating.Istimewa, OrganisationRating.Baik], achievement => Assert.Equal((false, true), (Calibrate(achievement, ("baik", 2)).CanBeMet, Calibrate(achievement, ("baik", 3)).CanBeMet)));

    [Fact]
    public void For_the_highest_predicate_nobody_stands_above_and_nobody_is_named()
    {
        AffectedPeople affected = Of(Calibrate(OrganisationRating.Istimewa, ("baik", 10)), PatternRuleKind.MostOf, "sangat-baik").Affected();

        Assert.Equal((6, 0, true), (affected.Needed, affected.Certain.Count, affected.IsDecided));
    }

    [Theory]
    [InlineData(OrganisationRating.Istimewa)]
    [InlineData(OrganisationRating.Baik)]
    [InlineData(OrganisationRating.ButuhPerbaikan)]
    [InlineData(OrganisationRating.Kurang)]
    [InlineData(OrganisationRating.SangatKurang)]
    public void Whether_a_pattern_can_be_met_is_what_trying_every_distribution_says(OrganisationRating achievement)
    {
        string[] predicates = [.. Regulation.Predicates.Select(predicate => predicate.Id)];
        for (int people = 1; people <= 8; people++)
        {
            bool any = Spreads(people, predicates.Length).Any(spread => Regulation.Calibrate("u", Unit([.. predicates.Select((predicate, i) => (predicate, spread[i]))]), achievement).IsWithin);
            Assert.Equal(any, Calibrate(achievement, ("baik", people)).CanBeMet);
        }
    }

    [Fact]
    public void The_lowest_scores_are_nearest_to_the_boundary_and_equal_ones_are_never_split_silently()
    {
        UnitMember[] unit = [.. Enumerable.Range(1, 10).Select(i => new UnitMember($"{i:00}", "baik", i <= 3 ? 80 : 90) { SecondaryKeys = [i] })];
        PatternFinding most = Of(Regulation.Calibrate("u", unit, OrganisationRating.Baik), PatternRuleKind.AtMost, "baik");
        Assert.Equal(3, most.TooMany);
        Assert.True(most.Affected().IsDecided);
        Assert.Equal(["01", "02", "03"], most.Affected().Certain);

        // Eight good ones of ten are one too many; the three lowest have the same score.
        unit = [.. unit.Select((member, i) => i > 7 ? member with { Predicate = "sangat-baik" } : member)];
        PatternFinding tied = Of(Regulation.Calibrate("u", unit, OrganisationRating.Baik), PatternRuleKind.AtMost, "baik");
        AffectedPeople open = tied.Affected();

        Assert.Equal((1, 0, 1), (open.Needed, open.Certain.Count, open.Places));
        Assert.Equal(["01", "02", "03"], open.Tied);
        Assert.Empty(tied.Affected(TieRule.AllUp).Certain);
        Assert.Equal(["01", "02", "03"], tied.Affected(TieRule.AllDown).Certain);
        Assert.Empty(tied.Affected(TieRule.NearestQuota).Certain);
        Assert.Equal(["01"], tied.Affected(TieRule.SecondaryKeys).Certain);
        Assert.Equal(["02"], tied.Affected(TieRule.ManualDecision("02")).Certain);
        Assert.Contains("3 people have the same score for 1 place (01, 02, 03)", tied.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_quota_of_two_for_one_place_stays_open()
    {
        UnitMember[] unit = [.. Enumerable.Range(1, 10).Select(i => new UnitMember($"{i:00}", i <= 8 ? "baik" : "sangat-baik", i <= 2 ? 80 : 90))];
        PatternFinding tied = Of(Regulation.Calibrate("u", unit, OrganisationRating.Baik), PatternRuleKind.AtMost, "baik");

        Assert.False(tied.Affected(TieRule.NearestQuota).IsDecided);
        Assert.False(tied.Affected(TieRule.SecondaryKeys).IsDecided);
        Assert.Contains("2 people", Assert.Throws<ArgumentException>(() => tied.Affected(TieRule.ManualDecision("01", "02"))).Message, StringComparison.Ordinal);
        Assert.Contains("09 is not among", Assert.Throws<ArgumentException>(() => tied.Affected(TieRule.ManualDecision("09"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_scores_nobody_of_a_predicate_can_be_told_apart()
    {
        UnitCalibration advice = Regulation.Calibrate("u", [.. Enumerable.Range(1, 10).Select(i => new UnitMember($"{i:00}", "baik"))], OrganisationRating.Baik);

        Assert.Equal((10, 3), (Of(advice, PatternRuleKind.AtMost, "baik").Affected().Tied.Count, Of(advice, PatternRuleKind.AtMost, "baik").Affected().Places));
    }

    [Fact]
    public void Where_scores_are_missing_nobody_is_said_to_have_the_same_score()
    {
        UnitCalibration advice = Regulation.Calibrate("u", [.. Enumerable.Range(1, 10).Select(i => new UnitMember($"{i:00}", "baik", i == 1 ? null : i))], OrganisationRating.Baik);

        Assert.Contains("10 people have no scores that tell them apart for 3 places", advice.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("10 orang tidak terbedakan oleh nilai untuk 3 tempat", advice.Explain().ToText("id"), StringComparison.Ordinal);
        Assert.DoesNotContain("the same score", advice.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_secondary_keys_those_count_that_all_who_are_tied_have()
    {
        // 2 has no key: equal to 1 and to 3, who are not equal to each other. In whatever order they stand, nobody is singled out.
        Rational[][] keys = [[3], [], [1]];
        foreach (int[] order in new int[][] { [0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0] })
        {
            UnitMember[] unit = [.. order.Select((own, at) => new UnitMember($"{at}", "baik", 80) { SecondaryKeys = keys[own] }), .. Enumerable.Range(3, 7).Select(i => new UnitMember($"{i}", i < 8 ? "baik" : "sangat-baik", 90) { SecondaryKeys = [i] })];
            AffectedPeople affected = Of(Regulation.Calibrate("u", unit, OrganisationRating.Baik), PatternRuleKind.AtMost, "baik").Affected(TieRule.SecondaryKeys);
            Assert.Equal((3, 1), (affected.Tied.Count, affected.Places));
        }
    }

    [Theory]
    [InlineData("at-least-together: { share: 50%, of: [ baik, sangat-baik ] }", "at-least-together: { share: 40%, of: [ sangat-baik, kurang ] }, at-most: { sangat-baik: 20% }")]
    [InlineData("at-least-together: { share: 70%, of: [ baik, sangat-baik ] }", "at-least-together: { share: 70%, of: [ buruk, kurang ] }")]
    [InlineData("some-of: [ baik, sangat-baik ]", "at-least-together: { share: 100%, of: [ sangat-baik, kurang ] }")]
    [InlineData("at-least-together: { share: 60%, of: [ baik, sangat-baik ] }, at-most: { baik: 0% }", "at-least-together: { share: 60%, of: [ baik, sangat-baik, kurang ] }, at-most: { sangat-baik: 50% }")]
    [InlineData("at-least-together: { share: 60%, of: [ baik, sangat-baik ] }, at-least: { baik: 30% }", "at-least-together: { share: 60%, of: [ baik, kurang ] }, at-most: { baik: 40% }")]
    public void Rules_about_several_predicates_that_overlap_are_worked_out_as_well(string first, string second)
    {
        Regulation local = Regulation.Parse(
            $$"""
            regulation: setempat
            title: Setempat
            extends: pp-46-2011
            in-force: { from: 2014-01-01 }
            sources: { perbup: { name: Perbup, established: local } }
            distribution: { baik: [ { cite: perbup, {{first}} }, { cite: perbup, {{second}} } ] }
            """);
        string[] predicates = [.. local.Predicates.Select(predicate => predicate.Id)];
        for (int people = 1; people <= 8; people++)
        {
            bool any = Spreads(people, predicates.Length).Any(spread => local.Calibrate("u", Unit([.. predicates.Select((predicate, i) => (predicate, spread[i]))]), OrganisationRating.Baik).IsWithin);
            Assert.Equal(any, local.Calibrate("u", Unit(("baik", people)), OrganisationRating.Baik).CanBeMet);
        }
    }

    [Fact]
    public void Too_few_are_sought_above_from_the_nearest_predicate_up()
    {
        UnitCalibration advice = Calibrate(OrganisationRating.ButuhPerbaikan, ("butuh-perbaikan", 3), ("baik", 2), ("sangat-baik", 5));

        Assert.Equal(["baik-01", "baik-02", "sangat-baik-01"], Of(advice, PatternRuleKind.AtLeast, "butuh-perbaikan").Affected().Certain);
    }

    [Fact]
    public void The_patterns_are_those_in_force_and_each_finding_cites_its_own()
    {
        UnitMember[] unit = Unit(("baik", 10));
        UnitCalibration before = Regulation.Calibrate("u", unit, OrganisationRating.Baik, AppraisalPeriod.Year(2022)), since = Regulation.Calibrate("u", unit, OrganisationRating.Baik, AppraisalPeriod.Year(2023));

        Assert.Equal([PatternRuleKind.MostOf], before.Findings.Select(finding => finding.Rule.Kind));
        Assert.Equal([PatternRuleKind.MostOf, PatternRuleKind.AtMost, PatternRuleKind.SomeOf], since.Findings.Select(finding => finding.Rule.Kind));
        Assert.Equal([Established.Regulation, Established.Unverified], since.Findings[0].Rule.Citations.Select(citation => citation.Established));
        Assert.Equal([Established.Secondary], since.Findings[1].Rule.Citations.Select(citation => citation.Established));
        Assert.Single(since.Explain().Warnings);
    }

    [Fact]
    public void A_regulation_without_patterns_says_that_there_is_none()
    {
        UnitCalibration old = Regulation.Named("pp-46-2011").Calibrate("u", [new UnitMember("1", "baik")], OrganisationRating.Baik);

        Assert.Empty(old.Findings);
        Assert.False(old.IsWithin);
        Assert.Equal("no pattern", old.Explain().Outcome!.Value.English);
    }

    [Fact]
    public void A_pattern_of_most_without_a_reading_of_the_word_is_not_checked_and_that_is_said()
    {
        Regulation local = Regulation.Parse(
            """
            regulation: setempat
            title: Setempat
            extends: pp-46-2011
            in-force: { from: 2014-01-01 }
            sources: { perbup: { name: Perbup, established: local } }
            distribution: { baik: { cite: perbup, most-of: baik } }
            """);
        UnitCalibration advice = local.Calibrate("u", [new UnitMember("1", "baik")], OrganisationRating.Baik);

        Assert.Single(advice.Unread);
        Assert.False(advice.IsWithin);
    }

    [Fact]
    public void Order_changes_nothing()
    {
        UnitMember[] unit = Unit(("baik", 9), ("sangat-baik", 1));

        Assert.Equal(
            Regulation.Calibrate("u", unit, OrganisationRating.Baik).Explain().ToJson(),
            Regulation.Calibrate("u", unit.Reverse(), OrganisationRating.Baik).Explain().ToJson());
    }

    [Fact]
    public void Nobody_a_person_twice_an_unknown_predicate_and_no_achievement_are_refused()
    {
        Assert.Contains("has no people", Refused().Message, StringComparison.Ordinal);
        Assert.Contains("'1' stands twice", Refused(new("1", "baik"), new("1", "kurang")).Message, StringComparison.Ordinal);
        Assert.Contains("no predicate 'bagus'; it has sangat-kurang", Refused(new UnitMember("1", "bagus")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Regulation.Calibrate("u", Unit(("baik", 1)), (OrganisationRating)9));
        Assert.Throws<ArgumentException>(() => new UnitMember(" ", "baik"));
        Assert.Throws<ArgumentNullException>(() => Regulation.Calibrate("u", null!, OrganisationRating.Baik));
        static ArgumentException Refused(params UnitMember[] unit) => Assert.Throws<ArgumentException>(() => Regulation.Calibrate("u", unit, OrganisationRating.Baik));
    }

    private static IEnumerable<int[]> Spreads(int people, int categories)
    {
        if (categories == 1)
        {
            yield return [people];
            yield break;
        }

        for (int own = 0; own <= people; own++)
            foreach (int[] rest in Spreads(people - own, categories - 1))
                yield return [own, .. rest];
    }
}
