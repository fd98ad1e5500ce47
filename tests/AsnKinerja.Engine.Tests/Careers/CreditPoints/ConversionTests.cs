using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers;

public class ConversionTests
{
    private static readonly CreditPointRules Rules = CreditPointRules.InForce(AppraisalPeriod.Year(2026));

    [Fact]
    public void A_year_of_Sangat_Baik_as_Ahli_Pertama_is_18_75()
    {
        CreditPoints points = Rules.Convert("sangat-baik", "ahli-pertama", months: 12);

        Assert.Equal("18.75", points.ToString());
        Assert.Equal(18.75m, points.Value);
        Assert.Contains("12 / 12 × 1.5 × 12.5", points.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("PermenPANRB 1/2023, Pasal 37 ayat (1)", points.Explain().ToText("id"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_level_within_a_year_is_two_segments_each_with_its_coefficient()
    {
        CreditPointLedger ledger = Rules.Convert(
        [
            new CreditPointSegment("ahli-muda", RatedPeriod.Over(AppraisalPeriod.Semester(2025, 2), "baik")),
            new CreditPointSegment("ahli-pertama", RatedPeriod.Over(AppraisalPeriod.Semester(2025, 1), "baik")),
        ]);

        Assert.Equal(["ahli-pertama", "ahli-muda"], ledger.Select(points => points.Level.Id));
        Assert.Equal(18.75m, ledger.Value);
    }

    [Fact]
    public void Nothing_converted_is_0_points_and_says_so()
    {
        Assert.Equal(Rational.Zero, Rules.Convert("ahli-pertama").Total);
        Assert.Contains("There is no period to convert.", Rules.Convert("ahli-pertama").Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Months_may_be_fewer_than_the_calendar_has_and_the_explanation_says_so()
    {
        CreditPoints points = Rules.Convert(new CreditPointSegment("ahli-muda", RatedPeriod.Over(AppraisalPeriod.Parse("2021-04-01..2021-12-31"), "baik", months: 8)));

        Assert.Equal(16.67m, points.Value);
        Assert.Contains("8 counted where the days have 9 whole months, as was stated.", points.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cukup", 2026)]
    [InlineData("cukup", 2015)]
    [InlineData("butuh-perbaikan", 2019)]
    public void Cukup_and_Butuh_Perbaikan_are_one_predicate_of_Pasal_37(string word, int year) =>
        Assert.Equal("butuh-perbaikan", Rules.Convert(new CreditPointSegment("ahli-pertama", RatedPeriod.Year(year, word))).Predicate!.Id);

    [Fact]
    public void Buruk_of_2020_is_aligned_to_Sangat_Kurang_and_the_explanation_names_the_table()
    {
        CreditPoints points = Rules.Convert(new CreditPointSegment("ahli-pertama", RatedPeriod.Year(2020, "buruk")));

        Assert.Equal("sangat-kurang", points.Predicate!.Id);
        Assert.Contains("The word 'buruk' is aligned to Very poor.", points.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("Tabel 3", points.Explain().ToText("id"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_predicate_unknown_to_the_rule_of_its_year_is_refused_with_those_that_are_known()
    {
        Assert.Equal(
            "2024: the predicate 'buruk' is known only until 2021-06-30 (as sangat-kurang); use sangat-baik, baik, butuh-perbaikan, kurang, sangat-kurang or cukup.",
            Refused(() => Rules.Convert("ahli-pertama", RatedPeriod.Year(2024, "buruk"))));
        Assert.Equal(
            "12 months: the predicate 'buruk' is known only until 2021-06-30 (as sangat-kurang); give the period, or use sangat-baik, baik, butuh-perbaikan, kurang, sangat-kurang or cukup.",
            Refused(() => Rules.Convert("buruk", "ahli-pertama")));
        Assert.Equal(
            "2024: the predicate 'sangat baik' is not known; did you mean 'sangat-baik'? allowed: sangat-baik, baik, butuh-perbaikan, kurang, sangat-kurang or cukup.",
            Refused(() => Rules.Convert("ahli-pertama", RatedPeriod.Year(2024, "sangat baik"))));
    }

    [Fact]
    public void A_missing_predicate_is_missing_and_not_0()
    {
        CreditPoints points = Rules.Convert(null, "ahli-pertama");

        Assert.Null(points.Value);
        Assert.Null(points.Exact);
        Assert.Equal("-", points.ToString());
        Assert.Contains("there are no credit points yet, which is not 0", points.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(13)]
    public void Months_are_1_to_12(int months) =>
        Assert.Equal($"{months} months: the months of a period are 1 to 12.", Refused(() => Rules.Convert("baik", "ahli-pertama", months)));

    [Fact]
    public void A_period_over_the_turn_of_a_year_is_refused_with_its_parts() => Assert.Equal(
        "2023-11-01..2024-02-29: runs over the turn of a year; split it into 2023-11-01..2023-12-31 (2 months) and 2024-01-01..2024-02-29 (2 months).",
        Refused(() => Rules.Convert("ahli-pertama", RatedPeriod.Over(AppraisalPeriod.Parse("2023-11-01..2024-02-29"), "baik"))));

    [Fact]
    public void A_period_twice_and_periods_that_overlap_are_refused()
    {
        Assert.Equal("2024: the period stands twice; keep one of the two.", Refused(() => Rules.Convert("ahli-pertama", RatedPeriod.Year(2024, "baik"), RatedPeriod.Year(2024, "baik"))));
        Assert.Equal(
            "2024-S2: overlaps 2024-01-01..2024-08-31 on 2024-07-01..2024-08-31; each day belongs to one period.",
            Refused(() => Rules.Convert("ahli-pertama",
                RatedPeriod.Over(AppraisalPeriod.Semester(2024, 2), "baik", months: 4), RatedPeriod.Over(AppraisalPeriod.Parse("2024-01-01..2024-08-31"), "baik"))));
    }

    [Fact]
    public void A_period_without_a_whole_month_asks_for_its_months() => Assert.Equal(
        "2024-01-10..2024-01-31: has no whole month; say how many months count (1 to 1), or join it with the period beside it.",
        Refused(() => Rules.Convert("ahli-pertama", RatedPeriod.Over(AppraisalPeriod.Parse("2024-01-10..2024-01-31"), "baik"))));

    [Fact]
    public void Months_that_do_not_fit_the_days_or_the_year_are_refused()
    {
        Assert.Equal(
            "2024-S1: 7 months are out of range; the period touches 6 months, so 1 to 6 are allowed.",
            Refused(() => Rules.Convert("ahli-pertama", RatedPeriod.Over(AppraisalPeriod.Semester(2024, 1), "baik", months: 7))));
        Assert.Equal(
            "2024: the months of its periods add up to 13, and they touch only 12; each month counts once.",
            Refused(() => Rules.Convert("ahli-pertama",
                RatedPeriod.Over(AppraisalPeriod.Parse("2024-01-01..2024-06-15"), "baik", months: 6), RatedPeriod.Over(AppraisalPeriod.Parse("2024-06-16..2024-12-31"), "baik", months: 7))));
    }

    [Fact]
    public void All_problems_come_at_once_in_both_languages()
    {
        InvalidCreditPointsException refused = Assert.Throws<InvalidCreditPointsException>(() => Rules.Convert(
        [
            new CreditPointSegment("ahli-mudah", RatedPeriod.Over(AppraisalPeriod.Parse("2023-11-01..2024-02-29"), "bagus")),
            new CreditPointSegment("ahli-muda", RatedPeriod.OfMonths(13, "baik")),
        ]));

        Assert.Equal(4, refused.Problems.Count);
        Assert.StartsWith("the level 'ahli-mudah' is not known; did you mean 'ahli-muda'?", refused.Problems[0].English, StringComparison.Ordinal);
        Assert.All(refused.Problems, problem => Assert.NotEqual(problem.English, problem.Indonesian));
    }

    [Fact]
    public void Before_2023_there_are_no_rules_and_the_message_says_how_old_years_are_converted()
    {
        NoCreditPointRulesInForceException none = Assert.Throws<NoCreditPointRulesInForceException>(() => CreditPointRules.InForce(AppraisalPeriod.Year(2022)));

        Assert.Contains("credit-points-2023 (2023-01-01..)", none.Message, StringComparison.Ordinal);
        Assert.Contains("under the rules of the day of the conversion", none.Message, StringComparison.Ordinal);
        Assert.Equal(AppraisalPeriod.Year(2022), none.Period);
    }

    [Fact]
    public void An_agency_changes_one_number_and_everything_else_stays()
    {
        CreditPointRules own = CreditPointRules.Parse("""
            credit-points: dinas
            title: Dinas
            extends: credit-points-2023
            in-force: { from: 2026-01-01 }
            sources: { sk: { name: SK 7/2026, established: local } }
            rounding: { ties: { mode: half-to-even, cite: sk }, cite: sk }
            """);

        Assert.Equal("3.12", own.Convert("baik", "ahli-pertama", 3).ToString());
        Assert.Equal("18.75", own.Convert("sangat-baik", "ahli-pertama").ToString());
        Assert.Equal(100, own.ToNextLevel("ahli-pertama"));
        Assert.Equal("SK 7/2026", Assert.Single(own.Convert("baik", "ahli-pertama", 3).Explain().Warnings).Source);
    }

    [Fact]
    public void Arguments_that_are_null_or_unknown_are_named()
    {
        Assert.Throws<ArgumentNullException>(() => Rules.Convert("baik", null!));
        Assert.Throws<ArgumentNullException>(() => CreditPointRules.InForce(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => RatedPeriod.Served(0, 0, "baik"));
        Assert.Throws<ArgumentOutOfRangeException>(() => RatedPeriod.Served(-1, 0, "baik"));
        Assert.Throws<ArgumentOutOfRangeException>(() => EntryPoints.Of(-1, LocalizedText.Same("PAK")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules.RoundingOf((RoundedPart)7));
        Assert.Contains("did you mean 'ahli-muda'?", Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => Rules["ahli-mudah"]).Message, StringComparison.Ordinal);
    }

    private static string Refused(Action convert) => Assert.Throws<InvalidCreditPointsException>(convert).Message;
}
